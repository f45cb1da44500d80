// SPDX-License-Identifier: Apache-2.0
package org.medalliance.jackson;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableMap;
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
import org.medalliance.analysis.RequestComparison;
import org.medalliance.analysis.RuleAnalysis;
import org.medalliance.analysis.RuleComparison;
import org.medalliance.analysis.RuleCoverage;
import org.medalliance.analysis.finding.Answer;
import org.medalliance.analysis.finding.Boundary;
import org.medalliance.change.AllianceDiff;
import org.medalliance.change.AllianceHistory;
import org.medalliance.check.Report;
import org.medalliance.check.finding.FindingPath;
import org.medalliance.decision.Explanation;
import org.medalliance.decision.SharingDecision;
import org.medalliance.decision.quota.QuotaLedger;
import org.medalliance.governance.DecisionRule;
import org.medalliance.jackson.format.AllianceSchema;
import org.medalliance.jackson.format.AllianceShapes;
import org.medalliance.jackson.format.AnalysisShapes;
import org.medalliance.jackson.format.ChangeShapes;
import org.medalliance.jackson.format.DecisionShapes;
import org.medalliance.jackson.format.ExplanationShapes;
import org.medalliance.jackson.format.FindingShapes;
import org.medalliance.jackson.format.ReferralShapes;
import org.medalliance.jackson.format.VotingShapes;
import org.medalliance.jackson.problem.AllianceFormatException;
import org.medalliance.jackson.problem.Place;
import org.medalliance.jackson.problem.ReadLimits;
import org.medalliance.jackson.reading.KeepingSink;
import org.medalliance.jackson.reading.Orders;
import org.medalliance.jackson.reading.Places;
import org.medalliance.jackson.shape.DocumentReader;
import org.medalliance.jackson.shape.Shape;
import org.medalliance.jackson.token.CanonicalSink;
import org.medalliance.jackson.token.Chunks;
import org.medalliance.jackson.token.Document;
import org.medalliance.jackson.token.PrettySink;
import org.medalliance.jackson.token.TextSink;
import org.medalliance.jackson.token.TokenFactory;
import org.medalliance.referral.Candidate;
import org.medalliance.referral.Chain;
import org.medalliance.referral.Hop;
import org.medalliance.referral.Referrals;
import org.medalliance.referral.Rejection;
import org.medalliance.referral.Unsettled;
import org.medalliance.sharing.SharingRequest;
import org.medalliance.voting.Attendance;
import org.medalliance.voting.Tally;
import org.medalliance.wording.Phrase;

/**
 * Alliances as JSON documents of the format {@code medalliance/1}, and back, and what is asked of
 * them. An answer that says what was found in words, such as an {@link Explanation} or {@link
 * Referrals}, is written for others to use, and never read.
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
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    CanonicalSink sink = new CanonicalSink(bytes);
    try {
      write(reading, sink);
      sink.end();
    } catch (IOException e) {
      throw new UncheckedIOException("text in memory cannot fail", e);
    }
    return bytes.toString(StandardCharsets.UTF_8);
  }

  /**
   * Returns the document of what was read, laid out for people, with what was kept.
   *
   * @throws AllianceFormatException if there is no value
   */
  public static String pretty(Reading<Alliance> reading) {
    PrettySink sink = new PrettySink();
    try {
      write(reading, sink);
    } catch (IOException e) {
      throw new UncheckedIOException("text in memory cannot fail", e);
    }
    return sink.toString();
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
    return pretty(AllianceShapes.ALLIANCE, requireNonNull(alliance, "alliance"));
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
    return text(DecisionShapes.REQUEST, requireNonNull(request, "request"));
  }

  /** Reads a decision, with its request. */
  public static SharingDecision readDecision(String document) {
    return read(DecisionShapes.DECISION, document);
  }

  /** Returns a decision, with its request, as a canonical document. */
  public static String write(SharingDecision decision) {
    return text(DecisionShapes.DECISION, requireNonNull(decision, "decision"));
  }

  /** Returns a decision, with its request, laid out for people. */
  public static String pretty(SharingDecision decision) {
    return pretty(DecisionShapes.DECISION, requireNonNull(decision, "decision"));
  }

  /**
   * Returns an explanation as a canonical document: the decision, every rule that was tried,
   * premise by premise, and what came near. What has to be so, and what was found, is said by a
   * stable key and in English and Chinese; no value can be made of it again, so it is never read.
   *
   * <p>The document is as long as there are {@linkplain Explanation#trials() trials}; each phrase
   * takes at most {@value Phrase#MAX_LENGTH} characters in each language.
   */
  public static String write(Explanation explanation) {
    return text(ExplanationShapes.EXPLANATION, requireNonNull(explanation, "explanation"));
  }

  /** Returns an explanation laid out for people. */
  public static String pretty(Explanation explanation) {
    return pretty(ExplanationShapes.EXPLANATION, requireNonNull(explanation, "explanation"));
  }

  /** Reads a ledger. */
  public static QuotaLedger readLedger(String document) {
    return read(DecisionShapes.QUOTA_LEDGER, document);
  }

  /** Returns a ledger as a canonical document. */
  public static String write(QuotaLedger ledger) {
    return text(DecisionShapes.QUOTA_LEDGER, requireNonNull(ledger, "ledger"));
  }

  /**
   * Returns what a check has found as a canonical document: severity, code and place of each
   * finding, what it says in English and Chinese, and how to mend it. It is never read: who has the
   * alliance can check it again. {@link #places} says where in its document the places are.
   */
  public static String write(Report report) {
    return text(FindingShapes.REPORT, requireNonNull(report, "report"));
  }

  /** Returns what a check has found, laid out for people. */
  public static String pretty(Report report) {
    return pretty(FindingShapes.REPORT, requireNonNull(report, "report"));
  }

  /**
   * Returns where a unit may refer patients as a canonical document: the question, what has to be
   * so whoever is referred to, each candidate with every part of its rank and its route, hop by
   * hop, each unit of which it cannot be told with what would have to be known, and each one
   * rejected with every reason. It is never read: who has the alliance can ask again.
   *
   * <p>The document has every unit of the alliance, a candidate in some three thousand characters
   * for each hop, others in hundreds. Where there may be many, {@linkplain #write(Referrals,
   * OutputStream) write it to a stream}, or only what is wanted of it: {@code
   * referrals.candidates().limit(10).map(AllianceJson::write)}.
   */
  public static String write(Referrals referrals) {
    return text(ReferralShapes.REFERRALS, requireNonNull(referrals, "referrals"));
  }

  /**
   * Writes where a unit may refer patients as a canonical document in UTF-8 to a stream, which
   * stays open. Each candidate, unknown or rejected unit is worked out when it is written, and not
   * kept.
   */
  public static void write(Referrals referrals, OutputStream out) throws IOException {
    canonical(
        ReferralShapes.REFERRALS,
        requireNonNull(referrals, "referrals"),
        requireNonNull(out, "out"));
  }

  /** Returns where a unit may refer patients, laid out for people. */
  public static String pretty(Referrals referrals) {
    return pretty(ReferralShapes.REFERRALS, requireNonNull(referrals, "referrals"));
  }

  /** Returns one candidate as it stands in the document of all {@link Referrals}. */
  public static String write(Candidate candidate) {
    return text(ReferralShapes.CANDIDATE, requireNonNull(candidate, "candidate"));
  }

  /** Returns one unit of which it cannot be told, as it stands in that of all {@link Referrals}. */
  public static String write(Unsettled unsettled) {
    return text(ReferralShapes.UNSETTLED, requireNonNull(unsettled, "unsettled"));
  }

  /** Returns one unit that is rejected, as it stands in the document of all {@link Referrals}. */
  public static String write(Rejection rejection) {
    return text(ReferralShapes.REJECTION, requireNonNull(rejection, "rejection"));
  }

  /**
   * Returns a chain of referrals as a canonical document: whether it may be gone, and each hop with
   * what has to be so of it. It is never read.
   */
  public static String write(Chain chain) {
    return text(ReferralShapes.CHAIN, requireNonNull(chain, "chain"));
  }

  /** Returns a chain of referrals laid out for people. */
  public static String pretty(Chain chain) {
    return pretty(ReferralShapes.CHAIN, requireNonNull(chain, "chain"));
  }

  /**
   * Returns one hop as it stands in the documents of a {@link Chain} and of a {@link Candidate}.
   */
  public static String write(Hop hop) {
    return text(ReferralShapes.HOP, requireNonNull(hop, "hop"));
  }

  /**
   * Returns who was entitled in a session, and who of them was there, as a canonical document: each
   * voter, how many they are, who was there and does not count, and what is not written. It is
   * never read: who has the alliance can count again.
   *
   * <p>A number is from the least that it can be to the most, which is missing if nobody can say.
   */
  public static String write(Attendance attendance) {
    return text(VotingShapes.ATTENDANCE, requireNonNull(attendance, "attendance"));
  }

  /** Returns who was entitled in a session, and who of them was there, laid out for people. */
  public static String pretty(Attendance attendance) {
    return pretty(VotingShapes.ATTENDANCE, requireNonNull(attendance, "attendance"));
  }

  /**
   * Returns what became of a motion as a canonical document: the motion with its ballots, whether
   * it is carried, the {@linkplain #write(Attendance) attendance}, what was counted, the rule and
   * each part of it in numbers, how many votes more it takes and who could turn it, whose ballots
   * do not count, and what is not written. It is never read: who has the alliance can count again.
   *
   * <p>The document is as long as there are voters and {@linkplain DecisionRule#MAX_PARTS parts of
   * the rule}, all of which it has.
   */
  public static String write(Tally tally) {
    return text(VotingShapes.TALLY, requireNonNull(tally, "tally"));
  }

  /** Returns what became of a motion, laid out for people. */
  public static String pretty(Tally tally) {
    return pretty(VotingShapes.TALLY, requireNonNull(tally, "tally"));
  }

  /**
   * Returns what holds of the rules of an alliance as a canonical document: the id of the alliance,
   * and each finding with its kind, its rules, the requests it is about, cell by cell with ids and
   * in words, one request to decide and see by, and the cause. It is never read: who has the
   * alliance can analyse it again.
   *
   * <p>Of the units of a cell the document has every id, and names some of them in words.
   */
  public static String write(RuleAnalysis analysis) {
    return text(AnalysisShapes.RULE_ANALYSIS, requireNonNull(analysis, "analysis"));
  }

  /** Returns what holds of the rules of an alliance, laid out for people. */
  public static String pretty(RuleAnalysis analysis) {
    return pretty(AnalysisShapes.RULE_ANALYSIS, requireNonNull(analysis, "analysis"));
  }

  /**
   * Returns what two rule sets decide differently as a canonical document: whether nothing is, each
   * cell of requests with how one of them is decided before and after, on which ledger, and what
   * was not compared. It is never read: who has both can compare them again.
   *
   * <p>Of the units of a cell the document has every id, and names some of them in words.
   */
  public static String write(RuleComparison comparison) {
    return text(AnalysisShapes.RULE_COMPARISON, requireNonNull(comparison, "comparison"));
  }

  /** Returns what two rule sets decide differently, laid out for people. */
  public static String pretty(RuleComparison comparison) {
    return pretty(AnalysisShapes.RULE_COMPARISON, requireNonNull(comparison, "comparison"));
  }

  /**
   * Returns whether something holds of every request as a canonical document, with a request of
   * which it does not, and the ledger on which it does not. It is never read.
   */
  public static String write(Answer answer) {
    return text(AnalysisShapes.ANSWER, requireNonNull(answer, "answer"));
  }

  /** Returns whether something holds of every request, laid out for people. */
  public static String pretty(Answer answer) {
    return pretty(AnalysisShapes.ANSWER, requireNonNull(answer, "answer"));
  }

  /**
   * Returns two requests on both sides of a line that a rule draws as a canonical document, each
   * with the ledger on which it is decided. It is never read; its parts are, as requests and
   * ledgers.
   */
  public static String write(Boundary boundary) {
    return text(AnalysisShapes.BOUNDARY, requireNonNull(boundary, "boundary"));
  }

  /** Returns two requests on both sides of a line that a rule draws, laid out for people. */
  public static String pretty(Boundary boundary) {
    return pretty(AnalysisShapes.BOUNDARY, requireNonNull(boundary, "boundary"));
  }

  /**
   * Returns how much of a rule set requests try out as a canonical document: how many came to each
   * outcome, and what became of each rule. It is never read.
   */
  public static String write(RuleCoverage coverage) {
    return text(AnalysisShapes.RULE_COVERAGE, requireNonNull(coverage, "coverage"));
  }

  /** Returns how much of a rule set requests try out, laid out for people. */
  public static String pretty(RuleCoverage coverage) {
    return pretty(AnalysisShapes.RULE_COVERAGE, requireNonNull(coverage, "coverage"));
  }

  /**
   * Returns what becomes of requests at hand as a canonical document: how many are decided
   * differently, and how many go from which outcome to which, with at most {@value
   * RequestComparison#MAX_EXAMPLES} of them. It is never read.
   */
  public static String write(RequestComparison comparison) {
    return text(AnalysisShapes.REQUEST_COMPARISON, requireNonNull(comparison, "comparison"));
  }

  /** Returns what becomes of requests at hand, laid out for people. */
  public static String pretty(RequestComparison comparison) {
    return pretty(AnalysisShapes.REQUEST_COMPARISON, requireNonNull(comparison, "comparison"));
  }

  /** Reads what changes from one alliance to another. */
  public static AllianceDiff readDiff(String document) {
    return read(ChangeShapes.DIFF, document);
  }

  /** Returns what changes from one alliance to another as a canonical document. */
  public static String write(AllianceDiff diff) {
    return text(ChangeShapes.DIFF, requireNonNull(diff, "diff"));
  }

  /** Returns what changes from one alliance to another, laid out for people. */
  public static String pretty(AllianceDiff diff) {
    return pretty(ChangeShapes.DIFF, requireNonNull(diff, "diff"));
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
    return text(ChangeShapes.HISTORY, requireNonNull(history, "history"));
  }

  /** Returns a history laid out for people. */
  public static String pretty(AllianceHistory history) {
    return pretty(ChangeShapes.HISTORY, requireNonNull(history, "history"));
  }

  /**
   * Returns the JSON Schema (2020-12) of alliances; under {@code $defs} it has those of {@code
   * request}, {@code decision}, {@code explanation}, {@code quotaLedger}, {@code diff}, {@code
   * history}, {@code report}, {@code referrals}, {@code chain}, {@code attendance}, {@code tally},
   * {@code ruleAnalysis}, {@code ruleComparison}, {@code answer}, {@code boundary}, {@code
   * ruleCoverage} and {@code requestComparison}. It is also a resource beside this class, {@code
   * medalliance-1.schema.json}.
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

  private static <T> String text(Shape<T> shape, T value) {
    return new String(canonical(shape, value), StandardCharsets.UTF_8);
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

  private static void write(Reading<Alliance> reading, TextSink sink) throws IOException {
    AllianceShapes.ALLIANCE.write(
        requireNonNull(reading, "reading").orElseThrow(),
        new KeepingSink(sink, reading.kept(), TokenFactory.present()));
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

  private static <T> byte[] canonical(Shape<T> shape, T value) {
    Chunks chunks = new Chunks();
    try {
      canonical(shape, value, chunks);
    } catch (IOException e) {
      throw new UncheckedIOException("text in memory cannot fail", e);
    }
    return chunks.bytes();
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
