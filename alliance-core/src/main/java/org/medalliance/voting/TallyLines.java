// SPDX-License-Identifier: Apache-2.0
package org.medalliance.voting;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.function.Consumer;
import org.medalliance.code.Certainty;
import org.medalliance.code.UnitId;
import org.medalliance.governance.Ballot;
import org.medalliance.time.OpenDate;
import org.medalliance.wording.Phrase;

/** A tally as lines for people. */
final class TallyLines {
  /** Nobody reads more of a kind than this. */
  private static final int MAX_LISTED = 10;

  /** Rules are made of up to ten thousand parts. */
  private static final int MAX_PARTS = 50;

  private final Tally tally;
  private final Locale locale;
  private final StringBuilder text = new StringBuilder();
  private int parts;

  private TallyLines(Tally tally, Locale locale) {
    this.tally = tally;
    this.locale = locale;
  }

  static String of(Tally tally, Locale locale) {
    TallyLines lines = new TallyLines(tally, locale);
    lines.write();
    return lines.text.toString();
  }

  static Phrase headline(Tally tally) {
    String key =
        switch (tally.passes()) {
          case YES -> "tally.carried";
          case NO -> "tally.lost";
          case UNKNOWN -> "tally.open";
        };
    return Phrase.of(
        key,
        tally.motion().id().toString(),
        tally.attendance().session().toString(),
        tally.attendance().on());
  }

  private void write() {
    line("", headline(tally));
    Attendance attendance = tally.attendance();
    line(
        "  ",
        Phrase.of(
            "tally.there",
            Requirement.number(tally.counts().present()),
            Requirement.number(tally.counts().entitled())));
    line(
        "  ",
        Phrase.of(
            "tally.votes",
            Requirement.number(tally.counts().yes()),
            Requirement.number(tally.counts().no()),
            Requirement.number(tally.counts().abstain())));
    tally.requirement().ifPresent(whole -> part(whole, 4));
    if (parts > MAX_PARTS) {
      line("    ", Phrase.of("line.more", (long) parts - MAX_PARTS));
    }
    units("tally.missing", attendance.those(Certainty.NO));
    units("tally.unnamed", attendance.those(Certainty.UNKNOWN));
    if (!tally.isCarried()) {
      needed(tally.votesNeeded());
    }
    units("tally.couldTurn", tally.couldTurn());
    ImmutableList<Excluded> silent =
        attendance.excluded().stream()
            .filter(unit -> tally.motion().voteOf(unit.unit()).isEmpty())
            .collect(ImmutableList.toImmutableList());
    each(silent, unit -> line("  ", Phrase.of("tally.excluded", unit.phrase())));
    each(tally.discounted(), this::discounted);
    if (tally.passes().isUnknown()) {
      tally.gaps().forEach(gap -> line("  ", Phrase.of("line.unknown", gap.phrase())));
      each(attendance.blame().asList(), this::blame);
    }
  }

  private void blame(OpenDate open) {
    line("  ", Phrase.of("line.unknown", Phrase.of("unknown.DATE", open.path(), open.date())));
  }

  /** The depth of a rule is bounded; its parts beyond some are counted. */
  private void part(Requirement part, int indent) {
    parts++;
    if (parts <= MAX_PARTS) {
      line(" ".repeat(indent) + part.sign() + " ", part.phrase());
    }
    part.parts().forEach(inner -> part(inner, indent + 2));
  }

  private void needed(OptionalInt votes) {
    if (votes.isPresent()) {
      line("  ", Phrase.of("tally.needed", (long) votes.getAsInt()));
    } else if (tally.passes().isNo()
        && tally.couldTurn().isEmpty()
        && !tally.attendance().isOpenEnded()) {
      line("  ", Phrase.of("tally.needed.none"));
    }
  }

  private void discounted(Excluded unit) {
    Ballot.Vote vote = tally.motion().voteOf(unit.unit()).orElse(Ballot.Vote.ABSTAIN);
    String key =
        switch (vote) {
          case YES -> "tally.discounted.yes";
          case NO -> "tally.discounted.no";
          case ABSTAIN -> "tally.discounted.abstain";
        };
    line("  ", Phrase.of(key, unit.phrase()));
  }

  private <T> void each(List<T> things, Consumer<T> write) {
    things.stream().limit(MAX_LISTED).forEach(write);
    if (things.size() > MAX_LISTED) {
      line("  ", Phrase.of("line.more", (long) things.size() - MAX_LISTED));
    }
  }

  private void units(String key, List<UnitId> units) {
    if (!units.isEmpty()) {
      line("  ", Phrase.of(key, Phrase.list(ImmutableList.copyOf(units))));
    }
  }

  private void line(String before, Phrase phrase) {
    text.append(before).append(phrase.text(locale)).append('\n');
  }
}
