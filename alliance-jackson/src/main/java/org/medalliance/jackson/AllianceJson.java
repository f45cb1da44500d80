// SPDX-License-Identifier: Apache-2.0
package org.medalliance.jackson;

import static java.util.Objects.requireNonNull;

import com.google.common.hash.Funnels;
import com.google.common.hash.HashCode;
import com.google.common.hash.Hasher;
import com.google.common.hash.Hashing;
import com.google.common.io.ByteStreams;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.medalliance.Alliance;
import org.medalliance.decision.SharingDecision;
import org.medalliance.jackson.format.AllianceSchema;
import org.medalliance.jackson.format.AllianceShapes;
import org.medalliance.jackson.format.DecisionShapes;
import org.medalliance.jackson.problem.AllianceFormatException;
import org.medalliance.jackson.problem.ReadLimits;
import org.medalliance.jackson.shape.DocumentReader;
import org.medalliance.jackson.shape.Shape;
import org.medalliance.jackson.token.CanonicalSink;
import org.medalliance.jackson.token.Document;
import org.medalliance.jackson.token.PrettySink;
import org.medalliance.jackson.token.TokenFactory;
import org.medalliance.sharing.SharingRequest;

/**
 * Alliances as JSON documents of the format {@code medalliance/1}, and back.
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
    requireNonNull(document, "document");
    return read(ByteStreams.toByteArray(ByteStreams.limit(document, oneMoreThan(limits))), limits);
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
    try (InputStream in = Files.newInputStream(requireNonNull(file, "file"))) {
      return read(in, limits);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Returns the canonical document: the same alliance is the same text. */
  public static String write(Alliance alliance) {
    return new String(writeBytes(alliance), StandardCharsets.UTF_8);
  }

  /** Returns the canonical document in UTF-8. */
  public static byte[] writeBytes(Alliance alliance) {
    return canonical(AllianceShapes.ALLIANCE, requireNonNull(alliance, "alliance"));
  }

  /** Writes the canonical document in UTF-8 to a stream, which stays open. */
  public static void write(Alliance alliance, OutputStream out) throws IOException {
    canonical(
        AllianceShapes.ALLIANCE, requireNonNull(alliance, "alliance"), requireNonNull(out, "out"));
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

  /** Returns the document laid out for people. */
  public static String pretty(Alliance alliance) {
    return pretty(AllianceShapes.ALLIANCE, requireNonNull(alliance, "alliance"));
  }

  /** Reads a request. */
  public static SharingRequest readRequest(String document) {
    return new DocumentReader(TokenFactory.present(), ReadLimits.UNTRUSTED)
        .read(DecisionShapes.REQUEST, Document.of(requireNonNull(document, "document")));
  }

  /** Returns a request as a canonical document. */
  public static String write(SharingRequest request) {
    return new String(
        canonical(DecisionShapes.REQUEST, requireNonNull(request, "request")),
        StandardCharsets.UTF_8);
  }

  /** Returns a decision, with its request, as a canonical document. */
  public static String write(SharingDecision decision) {
    return new String(
        canonical(DecisionShapes.DECISION, requireNonNull(decision, "decision")),
        StandardCharsets.UTF_8);
  }

  /** Returns a decision, with its request, laid out for people. */
  public static String pretty(SharingDecision decision) {
    return pretty(DecisionShapes.DECISION, requireNonNull(decision, "decision"));
  }

  /**
   * Returns the JSON Schema (2020-12) of the documents. It is also a resource beside this class,
   * {@code medalliance-1.schema.json}.
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
    return new DocumentReader(TokenFactory.present(), requireNonNull(limits, "limits"))
        .read(AllianceShapes.ALLIANCE, document);
  }

  private static <T> byte[] canonical(Shape<T> shape, T value) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try {
      canonical(shape, value, bytes);
    } catch (IOException e) {
      throw new UncheckedIOException("text in memory cannot fail", e);
    }
    return bytes.toByteArray();
  }

  private static <T> void canonical(Shape<T> shape, T value, OutputStream out) throws IOException {
    CanonicalSink sink = new CanonicalSink(out);
    shape.write(value, sink);
    sink.end();
  }

  private static <T> String pretty(Shape<T> shape, T value) {
    PrettySink sink = new PrettySink();
    try {
      shape.write(value, sink);
    } catch (IOException e) {
      throw new UncheckedIOException("text in memory cannot fail", e);
    }
    return sink.toString();
  }
}
