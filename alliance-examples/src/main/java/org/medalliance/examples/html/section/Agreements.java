// SPDX-License-Identifier: Apache-2.0
package org.medalliance.examples.html.section;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Iterables;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.medalliance.agreement.Agreement;
import org.medalliance.agreement.AgreementStatus;
import org.medalliance.agreement.Binding;
import org.medalliance.calendar.Course;
import org.medalliance.calendar.Expiry;
import org.medalliance.code.UnitId;
import org.medalliance.time.Certain;

/**
 * What was agreed, when it is in force, and what runs out.
 *
 * @param rows the agreements, those that end first before others, then those that began first
 * @param expiring what runs out within a year of the day
 * @param leftOut how many agreements are not shown, in words; an empty text if all are
 * @param says what the chart shows, in words
 */
public record Agreements(
    ImmutableList<Row> rows, ImmutableList<Ending> expiring, String leftOut, String says) {
  private static final int MOST_ROWS = 60;
  private static final int MOST_NAMED = 3;
  private static final int MOST_LOST = 10_000;

  /**
   * An agreement.
   *
   * @param id its id
   * @param kind what kind it is
   * @param binds whom it binds
   * @param status its status on the day, in words
   * @param state what that looks like
   * @param bars the times of its life
   */
  public record Row(
      String id, String kind, String binds, String status, String state, ImmutableList<Bar> bars) {}

  /**
   * A time in the life of an agreement.
   *
   * @param from the first day; an empty text if it has no beginning
   * @param until the first day no longer; an empty text if no end is known
   * @param state what it looks like: {@code force}, {@code perhaps}, {@code suspended}, {@code
   *     signed}
   * @param words what holds
   */
  public record Bar(String from, String until, String state, String words) {}

  /**
   * Something that runs out.
   *
   * @param agreement the agreement
   * @param lastDay its last day
   * @param lost what ends with it, in words
   */
  public record Ending(String agreement, String lastDay, String lost) {}

  /** Returns the agreements of an alliance. */
  public static Agreements of(Subject subject) {
    List<Row> all =
        subject.alliance().agreements().stream()
            .map(agreement -> row(subject, agreement))
            .sorted(
                Comparator.comparing(Agreements::end)
                    .thenComparing(Agreements::begin)
                    .thenComparing(Row::id))
            .toList();
    int rest = all.size() - MOST_ROWS;
    ImmutableList<Ending> expiring =
        subject.calendar().expiring(subject.day(), subject.day().plusYears(1)).stream()
            .limit(MOST_ROWS)
            .map(expiry -> ending(subject, expiry))
            .collect(ImmutableList.toImmutableList());
    return new Agreements(
        ImmutableList.copyOf(Iterables.limit(all, MOST_ROWS)),
        expiring,
        rest > 0 ? subject.text("agreements.leftOut", rest) : "",
        subject.text(
            "agreements.says",
            all.size(),
            all.stream().filter(row -> row.state().equals("force")).count(),
            subject.day(),
            expiring.size()));
  }

  private static String begin(Row row) {
    return row.bars().isEmpty() ? "~" : row.bars().get(0).from();
  }

  private static String end(Row row) {
    return row.bars().isEmpty() || Iterables.getLast(row.bars()).until().isEmpty()
        ? "~"
        : Iterables.getLast(row.bars()).until();
  }

  private static Row row(Subject subject, Agreement agreement) {
    Certain<AgreementStatus> status = agreement.statusOn(subject.day());
    ImmutableList.Builder<Bar> bars = ImmutableList.builder();
    for (Course.Stretch<ImmutableSet<AgreementStatus>> stretch :
        subject.calendar().status(agreement.id()).orElseThrow().stretches()) {
      String state = state(stretch.value());
      if (!state.isEmpty()) {
        bars.add(
            new Bar(
                stretch.from().map(LocalDate::toString).orElse(""),
                stretch.until().map(LocalDate::toString).orElse(""),
                state,
                words(subject, stretch.value())));
      }
    }
    return new Row(
        agreement.id().value(),
        agreement.kind().value(),
        binds(subject, agreement.binds()),
        words(subject, status.possible()),
        state(status.possible()).isEmpty() ? "over" : state(status.possible()),
        bars.build());
  }

  /** What a possible status looks like; an empty text before and after its life. */
  private static String state(ImmutableSet<AgreementStatus> possible) {
    boolean isKnown = possible.size() == 1;
    if (possible.contains(AgreementStatus.IN_FORCE)) {
      return isKnown ? "force" : "perhaps";
    }
    if (possible.contains(AgreementStatus.SUSPENDED)) {
      return isKnown ? "suspended" : "perhaps";
    }
    return possible.contains(AgreementStatus.SIGNED) ? "signed" : "";
  }

  private static String words(Subject subject, ImmutableSet<AgreementStatus> possible) {
    return possible.stream()
        .map(status -> subject.labels().words(status))
        .collect(Collectors.joining(subject.text("or")));
  }

  private static String binds(Subject subject, Binding binding) {
    if (binding instanceof Binding.Parties parties) {
      String named =
          parties.units().stream()
              .limit(MOST_NAMED)
              .map(UnitId::value)
              .collect(Collectors.joining(subject.text("comma")));
      int rest = parties.units().size() - MOST_NAMED;
      return rest > 0 ? subject.text("andMore", named, rest) : named;
    }
    if (binding instanceof Binding.Members members) {
      return subject.text(
          "agreements.members",
          members.standings().stream()
              .map(standing -> subject.labels().words(standing))
              .collect(Collectors.joining(subject.text("comma"))));
    }
    return binding.toString();
  }

  private static Ending ending(Subject subject, Expiry expiry) {
    long lost = expiry.permissionsLost(subject.policy()).limit(MOST_LOST).count();
    return new Ending(
        expiry.agreement().value(),
        subject.labels().words(expiry.lastDay())
            + (expiry.isCertain() ? "" : subject.text("agreements.perhaps")),
        lost == MOST_LOST
            ? subject.text("agreements.lostMany", lost)
            : subject.text("agreements.lost", lost));
  }
}
