// SPDX-License-Identifier: Apache-2.0
package org.medalliance.jackson;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableMap;
import com.google.common.hash.Funnels;
import com.google.common.hash.HashCode;
import com.google.common.hash.Hasher;
import com.google.common.hash.Hashing;
import com.google.common.io.ByteStreams;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.medalliance.Alliance;
import org.medalliance.change.AllianceDiff;
import org.medalliance.change.AllianceHistory;
import org.medalliance.check.finding.FindingPath;
import org.medalliance.decision.SharingDecision;
import org.medalliance.decision.quota.QuotaLedger;
import org.medalliance.jackson.format.AllianceSchema;
import org.medalliance.jackson.format.AllianceShapes;
import org.medalliance.jackson.format.ChangeShapes;
import org.medalliance.jackson.format.DecisionShapes;
import org.medalliance.jackson.problem.AllianceFormatException;
import org.medalliance.jackson.problem.Place;
import org.medalliance.jackson.problem.ReadLimits;
import org.medalliance.jackson.reading.KeepingSink;
import org.medalliance.jackson.reading.Orders;
import org.medalliance.jackson.reading.Places;
import org.medalliance.jackson.shape.DocumentReader;
import org.medalliance.jackson.shape.Shape;
import org.medalliance.jackson.token.Document;
import org.medalliance.jackson.token.TokenFactory;
import org.medalliance.sharing.SharingRequest;

/**
 * Alliances as JSON documents of the format {@code medalliance/1}, and back, and with them what is
 * asked, decided, used and changed. Answers that are written for others to use, and never read, are
 * {@link AnswerJson}.
 *
 * <p>Reading is all or nothing: an {@link AllianceFormatException} carries everything that is wrong
 * with the document. It is strict: nothing is converted, nothing assumed, no member passed over.
 * The limits are {@link ReadLimits#UNTRUSTED} unless others are given.
 *
 * <p>What goes wrong with a stream or reader of the caller is thrown as it is; what goes wrong with
 * a file, as an {@link UncheckedIOException}.
 */
public final class AllianceJson {
  private static final int BUFFER = 8_192;

  private AllianceJson() {}

  /** Reads a document in UTF-8. */
  public static Alliance read(byte[] document) {
    return read(document, ReadLimits.UNTRUSTED);
  }

  /** Reads a document in UTF-8. */
  public static Alliance read(byte[] document, ReadLimits limits) {
    return read(new Document.Bytes(requireNonNull(document, "document")), limits);
  }

  /** Reads a document. */
  public static Alliance read(String document) {
    return read(document, ReadLimits.UNTRUSTED);
  }

  /** Reads a document. */
  public static Alliance read(String document, ReadLimits limits) {
    return read(Document.of(requireNonNull(document, "document"), oneMoreThan(limits)), limits);
  }

  /** Reads a document in UTF-8 up to the end of the stream, which stays open. */
  public static Alliance read(InputStream document) throws IOException {
    return read(document, ReadLimits.UNTRUSTED);
  }

  /** Reads a document in UTF-8 up to the end of the stream, which stays open. */
  public static Alliance read(InputStream document, ReadLimits limits) throws IOException {
    return read(bytes(requireNonNull(document, "document"), limits), limits);
  }

  /** Reads a document up to the end of the reader, which stays open. */
  public static Alliance read(Reader document) throws IOException {
    return read(document, ReadLimits.UNTRUSTED);
  }

  /** Reads a document up to the end of the reader, which stays open. */
  public static Alliance read(Reader document, ReadLimits limits) throws IOException {
    requireNonNull(document, "document");
    int most = oneMoreThan(limits); // a character takes a byte or more
    char[] text = new char[Math.min(BUFFER, most)];
    int length = 0;
    int some = document.read(text);
    while (some >= 0 && length + some < most) {
      length += some;
      if (length == text.length) {
        text = Arrays.copyOf(text, (int) Math.min(2L * length, most));
      }
      some = document.read(text, length, text.length - length);
    }
    length += Math.max(some, 0);
    return read(new Document.Characters(text, length), limits);
  }

  /** Reads a file in UTF-8. */
  public static Alliance read(Path file) {
    return read(file, ReadLimits.UNTRUSTED);
  }

  /** Reads a file in UTF-8. */
  public static Alliance read(Path file, ReadLimits limits) {
    return read(bytes(file, limits), limits);
  }

  /**
   * Reads a document in UTF-8 without throwing for what is wrong with it. Whether what it says can
   * be so is for checks of the alliance to find, ids that look alike among it.
   */
  public static Reading<Alliance> inspect(byte[] document) {
    return inspect(document, ReadLimits.UNTRUSTED);
  }

  /** Reads a document in UTF-8 without throwing for what is wrong with it. */
  public static Reading<Alliance> inspect(byte[] document, ReadLimits limits) {
    return inspect(new Document.Bytes(requireNonNull(document, "document")), limits);
  }

  /** Reads a document without throwing for what is wrong with it. */
  public static Reading<Alliance> inspect(String document) {
    return inspect(
        Document.of(requireNonNull(document, "document"), oneMoreThan(ReadLimits.UNTRUSTED)),
        ReadLimits.UNTRUSTED);
  }

  /** Reads a file in UTF-8 without throwing for what is wrong with the document. */
  public static Reading<Alliance> inspect(Path file) {
    return inspect(bytes(file, ReadLimits.UNTRUSTED), ReadLimits.UNTRUSTED);
  }

  /**
   * Reads a document in UTF-8 that may have members which this version does not know. They are
   * warned of, kept, and {@linkplain #write(Reading) written back}.
   *
   * <p>Everything else is as strict as ever. A member is refused whose name is nearly that of one
   * that is known, for it is rather misspelt than new; so is one beside the member that says which
   * kind a selector or condition is, and one in an object that would not be written back as one.
   */
  public static Reading<Alliance> readLenient(byte[] document) {
    return readLenient(document, ReadLimits.UNTRUSTED);
  }

  /** Reads a document in UTF-8 that may have members which this version does not know. */
  public static Reading<Alliance> readLenient(byte[] document, ReadLimits limits) {
    return readLenient(new Document.Bytes(requireNonNull(document, "document")), limits);
  }

  /** Reads a document that may have members which this version does not know. */
  public static Reading<Alliance> readLenient(String document) {
    return readLenient(
        Document.of(requireNonNull(document, "document"), oneMoreThan(ReadLimits.UNTRUSTED)),
        ReadLimits.UNTRUSTED);
  }

  /** Reads a file in UTF-8 that may have members which this version does not know. */
  public static Reading<Alliance> readLenient(Path file) {
    return readLenient(bytes(file, ReadLimits.UNTRUSTED), ReadLimits.UNTRUSTED);
  }

  /**
   * Returns the canonical document of what was read, each member that was kept at the end of its
   * object.
   *
   * @throws AllianceFormatException if there is no value
   */
  public static String write(Reading<Alliance> reading) {
    return written(reading).text();
  }

  /**
   * Returns the document of what was read, laid out for people, with what was kept.
   *
   * @throws AllianceFormatException if there is no value
   */
  public static String pretty(Reading<Alliance> reading) {
    return written(reading).pretty();
  }

  /** Returns the canonical document: the same alliance is the same text. */
  public static String write(Alliance alliance) {
    return written(alliance).text();
  }

  /** Returns the canonical document in UTF-8. */
  public static byte[] writeBytes(Alliance alliance) {
    return written(alliance).canonical();
  }

  /** Writes the canonical document in UTF-8 to a stream, which stays open. */
  public static void write(Alliance alliance, OutputStream out) throws IOException {
    written(alliance).canonical(requireNonNull(out, "out"));
  }

  /** Writes the canonical document in UTF-8 to a file, in place of what it held. */
  public static void write(Alliance alliance, Path file) {
    requireNonNull(alliance, "alliance");
    try (OutputStream out = Files.newOutputStream(requireNonNull(file, "file"))) {
      write(alliance, out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Returns the SHA-256 digest of the canonical document, for others to sign or to compare: the
   * same alliance has the same digest, with any version that reads the format. Its text is
   * hexadecimal.
   */
  public static HashCode digest(Alliance alliance) {
    Hasher hasher = Hashing.sha256().newHasher();
    try {
      write(alliance, Funnels.asOutputStream(hasher));
    } catch (IOException e) {
      throw new UncheckedIOException("a digest in memory cannot fail", e);
    }
    return hasher.hash();
  }

  /**
   * Returns a document laid out as by {@link #pretty(Alliance)}, but in its author's order, and
   * with all that stands in it, unknown members too. What it means is not looked at: any JSON will
   * do that has no member twice.
   */
  public static String layOut(byte[] document, ReadLimits limits) {
    requireNonNull(document, "document");
    return new DocumentReader(TokenFactory.present(), requireNonNull(limits, "limits"))
        .layOut(new Document.Bytes(document.clone()));
  }

  /** Returns the document laid out for people. */
  public static String pretty(Alliance alliance) {
    return written(alliance).pretty();
  }

  /**
   * Returns where places of an alliance, such as those of what a check finds, are in its canonical
   * document, in the order in which they are given, each once. Those of a document that was read
   * are known to its {@link Reading#places reading}.
   *
   * <p>What the document leaves out has the place of what would hold it.
   */
  public static ImmutableMap<FindingPath, Place> places(
      Alliance alliance, Iterable<FindingPath> paths) {
    return Places.in(new Document.Bytes(writeBytes(alliance)), TokenFactory.present(), new Orders())
        .of(requireNonNull(paths, "paths"));
  }

  /** Reads a request. */
  public static SharingRequest readRequest(String document) {
    return read(DecisionShapes.REQUEST, document);
  }

  /** Returns a request as a canonical document. */
  public static String write(SharingRequest request) {
    return DocumentWriter.of(DecisionShapes.REQUEST, requireNonNull(request, "request")).text();
  }

  /** Reads a decision, with its request. */
  public static SharingDecision readDecision(String document) {
    return read(DecisionShapes.DECISION, document);
  }

  /** Returns a decision, with its request, as a canonical document. */
  public static String write(SharingDecision decision) {
    return DocumentWriter.of(DecisionShapes.DECISION, requireNonNull(decision, "decision")).text();
  }

  /** Returns a decision, with its request, laid out for people. */
  public static String pretty(SharingDecision decision) {
    return DocumentWriter.of(DecisionShapes.DECISION, requireNonNull(decision, "decision"))
        .pretty();
  }

  /** Reads a ledger. */
  public static QuotaLedger readLedger(String document) {
    return read(DecisionShapes.QUOTA_LEDGER, document);
  }

  /** Returns a ledger as a canonical document. */
  public static String write(QuotaLedger ledger) {
    return DocumentWriter.of(DecisionShapes.QUOTA_LEDGER, requireNonNull(ledger, "ledger")).text();
  }

  /** Reads what changes from one alliance to another. */
  public static AllianceDiff readDiff(String document) {
    return read(ChangeShapes.DIFF, document);
  }

  /** Returns what changes from one alliance to another as a canonical document. */
  public static String write(AllianceDiff diff) {
    return DocumentWriter.of(ChangeShapes.DIFF, requireNonNull(diff, "diff")).text();
  }

  /** Returns what changes from one alliance to another, laid out for people. */
  public static String pretty(AllianceDiff diff) {
    return DocumentWriter.of(ChangeShapes.DIFF, requireNonNull(diff, "diff")).pretty();
  }

  /** Reads a history: an alliance and what was recorded of it since. */
  public static AllianceHistory readHistory(String document) {
    return read(ChangeShapes.HISTORY, document);
  }

  /** Reads a history in UTF-8; the limits are of the whole, but those of lists of each. */
  public static AllianceHistory readHistory(byte[] document, ReadLimits limits) {
    return reader(limits)
        .read(ChangeShapes.HISTORY, new Document.Bytes(requireNonNull(document, "document")));
  }

  /** Returns a history as a canonical document. */
  public static String write(AllianceHistory history) {
    return DocumentWriter.of(ChangeShapes.HISTORY, requireNonNull(history, "history")).text();
  }

  /** Returns a history laid out for people. */
  public static String pretty(AllianceHistory history) {
    return DocumentWriter.of(ChangeShapes.HISTORY, requireNonNull(history, "history")).pretty();
  }

  /**
   * Returns the JSON Schema (2020-12) of alliances; under {@code $defs} it has those of {@code
   * request}, {@code decision}, {@code quotaLedger}, {@code diff} and {@code history}, and of every
   * answer that {@link AnswerJson} writes, by its name, such as {@code ruleAnalysis}. It is also a
   * resource beside this class, {@code medalliance-1.schema.json}.
   */
  public static String schema() {
    return AllianceSchema.text();
  }

  /** Returns how much of a document is read: one byte more tells that there are too many. */
  private static int oneMoreThan(ReadLimits limits) {
    int most = requireNonNull(limits, "limits").of(ReadLimits.Kind.BYTES);
    return Math.min(most, Integer.MAX_VALUE - 9) + 1;
  }

  private static Alliance read(Document document, ReadLimits limits) {
    return reader(limits).read(AllianceShapes.ALLIANCE, document);
  }

  private static <T> T read(Shape<T> shape, String document) {
    requireNonNull(document, "document");
    return reader(ReadLimits.UNTRUSTED)
        .read(shape, Document.of(document, oneMoreThan(ReadLimits.UNTRUSTED)));
  }

  private static DocumentReader reader(ReadLimits limits) {
    return new DocumentReader(
        TokenFactory.present(), requireNonNull(limits, "limits"), AllianceShapes.MIGRATIONS);
  }

  private static Reading<Alliance> inspect(Document document, ReadLimits limits) {
    return new Reading<>(reader(limits).inspect(AllianceShapes.ALLIANCE, document));
  }

  private static Reading<Alliance> readLenient(Document document, ReadLimits limits) {
    return new Reading<>(reader(limits).readLenient(AllianceShapes.ALLIANCE, document));
  }

  private static DocumentWriter written(Reading<Alliance> reading) {
    Alliance alliance = requireNonNull(reading, "reading").orElseThrow();
    return new DocumentWriter(
        sink ->
            AllianceShapes.ALLIANCE.write(
                alliance, new KeepingSink(sink, reading.kept(), TokenFactory.present())));
  }

  private static DocumentWriter written(Alliance alliance) {
    return DocumentWriter.of(AllianceShapes.ALLIANCE, requireNonNull(alliance, "alliance"));
  }

  private static byte[] bytes(InputStream in, ReadLimits limits) throws IOException {
    return ByteStreams.toByteArray(ByteStreams.limit(in, oneMoreThan(limits)));
  }

  private static byte[] bytes(Path file, ReadLimits limits) {
    try (InputStream in = Files.newInputStream(requireNonNull(file, "file"))) {
      return bytes(in, limits);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
