// SPDX-License-Identifier: Apache-2.0
package org.medalliance.jackson.format;

import static org.medalliance.jackson.format.basic.CodeShapes.CERTAINTY;
import static org.medalliance.jackson.format.basic.CodeShapes.COUNCIL_ID;
import static org.medalliance.jackson.format.basic.CodeShapes.LOCALIZED_TEXT;
import static org.medalliance.jackson.format.basic.CodeShapes.SESSION_ID;
import static org.medalliance.jackson.format.basic.CodeShapes.TEXT;
import static org.medalliance.jackson.format.basic.CodeShapes.UNIT_ID;
import static org.medalliance.jackson.format.basic.TimeShapes.PARTIAL_DATE;
import static org.medalliance.jackson.format.basic.WordingShapes.PHRASE;
import static org.medalliance.jackson.format.basic.WordingShapes.words;
import static org.medalliance.jackson.format.value.GovernanceShapes.DECISION_RULE;
import static org.medalliance.jackson.format.value.GovernanceShapes.MOTION;
import static org.medalliance.jackson.format.value.MembershipShapes.STANDING;
import static org.medalliance.jackson.shape.Shapes.later;
import static org.medalliance.jackson.shape.Shapes.listOf;
import static org.medalliance.jackson.shape.Shapes.number;
import static org.medalliance.jackson.shape.Shapes.setOf;
import static org.medalliance.jackson.shape.Shapes.word;

import java.util.Optional;
import java.util.OptionalInt;
import org.medalliance.governance.Counts;
import org.medalliance.jackson.object.ObjectShape;
import org.medalliance.jackson.shape.Shape;
import org.medalliance.time.OpenDate;
import org.medalliance.voting.Attendance;
import org.medalliance.voting.Excluded;
import org.medalliance.voting.Gap;
import org.medalliance.voting.Requirement;
import org.medalliance.voting.Tally;
import org.medalliance.voting.Voter;

/** What a council decided. Written and never read: who has the alliance can count again. */
public final class VotingShapes {
  private static final Shape<Gap> GAP_CODE = word("gap code", Gap.class);

  private static final Shape<Excluded.Reason> EXCLUSION_REASON =
      word("exclusion reason", Excluded.Reason.class);

  private static final Shape<Requirement.Kind> REQUIREMENT_KIND =
      word("requirement kind", Requirement.Kind.class);

  /** A number from the least that it can be to the most. */
  static final Shape<Counts.Count> COUNT =
      ObjectShape.<Counts.Count>written("count")
          .always("least", number("least", 0, Integer.MAX_VALUE), count -> (long) count.least())
          .optional("most", number("most", 0, Integer.MAX_VALUE), VotingShapes::most)
          .done();

  static final Shape<Counts> COUNTS =
      ObjectShape.<Counts>written("counts")
          .always("entitled", COUNT, Counts::entitled)
          .always("present", COUNT, Counts::present)
          .always("yes", COUNT, Counts::yes)
          .always("no", COUNT, Counts::no)
          .always("abstain", COUNT, Counts::abstain)
          .done();

  static final Shape<Voter> VOTER =
      ObjectShape.<Voter>written("voter")
          .always("unit", UNIT_ID, Voter::unit)
          .always("entitled", CERTAINTY, Voter::entitled)
          .always("present", CERTAINTY, Voter::present)
          .done();

  /** A unit that is not counted, and why. */
  static final Shape<Excluded> EXCLUDED =
      ObjectShape.<Excluded>written("excluded")
          .always("unit", UNIT_ID, Excluded::unit)
          .always("reason", EXCLUSION_REASON, Excluded::reason)
          .list("standings", setOf(STANDING), Excluded::standings)
          .always("text", LOCALIZED_TEXT, excluded -> words(excluded::text))
          .done();

  /** What is not written, for programs and for people. */
  private static final Shape<Gap> GAP =
      ObjectShape.<Gap>written("gap")
          .always("code", GAP_CODE, gap -> gap)
          .always("text", LOCALIZED_TEXT, gap -> words(gap::text))
          .done();

  static final Shape<OpenDate> OPEN_DATE =
      ObjectShape.<OpenDate>written("open date")
          .always("path", TEXT, OpenDate::path)
          .always("date", PARTIAL_DATE, OpenDate::date)
          .done();

  /** A part of a rule within another. */
  private static final Shape<Requirement> PART =
      later("requirement", "{…}", () -> VotingShapes.REQUIREMENT);

  /** A part of a rule, and how it stands in numbers. */
  static final Shape<Requirement> REQUIREMENT =
      ObjectShape.<Requirement>written("requirement")
          .always("kind", REQUIREMENT_KIND, Requirement::kind)
          .always("words", PHRASE, Requirement::words)
          .always("met", CERTAINTY, Requirement::met)
          .always("have", COUNT, Requirement::have)
          .always("needed", COUNT, Requirement::needed)
          .always("of", COUNT, Requirement::of)
          .list("parts", listOf(PART), Requirement::parts)
          .done();

  /** Who was entitled in a session, and who of them was there. */
  public static final ObjectShape<Attendance> ATTENDANCE =
      ObjectShape.<Attendance>written("attendance")
          .always("council", COUNCIL_ID, Attendance::council)
          .always("session", SESSION_ID, Attendance::session)
          .always("on", PARTIAL_DATE, Attendance::on)
          .always("entitled", COUNT, Attendance::entitled)
          .always("present", COUNT, Attendance::present)
          .always("voters", listOf(VOTER), Attendance::voters)
          .list("excluded", listOf(EXCLUDED), Attendance::excluded)
          .list("gaps", setOf(GAP), Attendance::gaps)
          .list("blame", setOf(OPEN_DATE), Attendance::blame)
          .done();

  /** What became of a motion, and what would turn it. */
  public static final ObjectShape<Tally> TALLY =
      ObjectShape.<Tally>written("tally")
          .always("motion", MOTION, Tally::motion)
          .always("passes", CERTAINTY, Tally::passes)
          .always("attendance", ATTENDANCE, Tally::attendance)
          .always("counts", COUNTS, Tally::counts)
          .optional("rule", DECISION_RULE, Tally::rule)
          .optional("requirement", REQUIREMENT, Tally::requirement)
          .optional(
              "votesNeeded",
              number("votes", 0, Integer.MAX_VALUE),
              tally -> some(tally.votesNeeded()))
          .list("couldTurn", listOf(UNIT_ID), Tally::couldTurn)
          .list("discounted", listOf(EXCLUDED), Tally::discounted)
          .list("gaps", setOf(GAP), Tally::gaps)
          .done();

  private VotingShapes() {}

  /** The most that a number can be; empty if nobody can say. */
  private static Optional<Long> most(Counts.Count count) {
    return Optional.of((long) count.most()).filter(most -> most < Integer.MAX_VALUE);
  }

  private static Optional<Long> some(OptionalInt number) {
    return number.stream().asLongStream().boxed().findFirst();
  }
}
