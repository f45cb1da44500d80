// SPDX-License-Identifier: Apache-2.0
package org.medalliance.examples.html.section;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Iterables;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.medalliance.code.UnitId;
import org.medalliance.decision.Outcome;
import org.medalliance.institution.Institution;
import org.medalliance.resource.ResourceKind;
import org.medalliance.sharing.SharingRequest;

/** Lays out who may use what: units that are answered alike in one row or, if many, by rung. */
final class MatrixRows {
  private static final int MOST_ROWS = 40;
  private static final int MOST_COLUMNS = 16;
  private static final int MOST_NAMED = 3;
  private static final int MOST_LISTED = 30;
  private static final ImmutableList<Outcome> BEST_FIRST =
      ImmutableList.of(Outcome.PERMITTED, Outcome.UNDETERMINED, Outcome.PROHIBITED);

  private final Subject subject;
  private final Offers offers;
  private final ImmutableList<ResourceKind> kinds;
  private final int kindsLeftOut;
  private final Map<Like, List<UnitId>> groups = new LinkedHashMap<>();
  private final Map<String, Matrix.Why> why = new TreeMap<>();

  /**
   * What units have in common.
   *
   * @param rung where they stand
   * @param answers what they may use of whom, for each kind
   */
  private record Like(
      int rung, ImmutableList<ImmutableSortedMap<Outcome, ImmutableSortedSet<UnitId>>> answers) {}

  private MatrixRows(Subject subject) {
    this.subject = subject;
    this.offers = new Offers(subject);
    ImmutableSortedSet<ResourceKind> all = offers.kinds();
    this.kinds = ImmutableList.copyOf(Iterables.limit(all, MOST_COLUMNS));
    this.kindsLeftOut = all.size() - kinds.size();
  }

  static MatrixRows of(Subject subject) {
    MatrixRows rows = new MatrixRows(subject);
    for (Institution body : subject.alliance().institutions()) {
      Like like =
          new Like(
              subject.rung(body.id()),
              rows.kinds.stream()
                  .map(kind -> rows.offers.of(body.id(), kind))
                  .collect(ImmutableList.toImmutableList()));
      rows.groups.computeIfAbsent(like, none -> new ArrayList<>()).add(body.id());
    }
    return rows;
  }

  Matrix matrix() {
    boolean isByRung = groups.size() > MOST_ROWS;
    ImmutableList<Matrix.Row> rows =
        kinds.isEmpty() ? ImmutableList.of() : isByRung ? byRung() : byAnswer();
    ImmutableList.Builder<String> notes = ImmutableList.builder();
    if (rows.isEmpty()) {
      notes.add(subject.text("matrix.none"));
    } else {
      notes.add(subject.text("matrix.asked", subject.day()));
      notes.add(subject.text(isByRung ? "matrix.byRung" : "matrix.byAnswer", groups.size()));
    }
    if (kindsLeftOut > 0) {
      notes.add(subject.text("leftOut.kinds", kindsLeftOut));
    }
    return new Matrix(
        kinds.stream()
            .map(kind -> new Matrix.Column(kind.value(), subject.name(kind)))
            .collect(ImmutableList.toImmutableList()),
        rows,
        notes.build(),
        ImmutableSortedMap.copyOf(why));
  }

  private ImmutableList<Matrix.Row> byAnswer() {
    ImmutableList.Builder<Matrix.Row> rows = ImmutableList.builder();
    int number = 0;
    for (Map.Entry<Like, List<UnitId>> group :
        groups.entrySet().stream()
            .sorted(Comparator.comparingInt(entry -> entry.getKey().rung()))
            .toList()) {
      ImmutableList.Builder<Matrix.Cell> cells = ImmutableList.builder();
      UnitId first = group.getValue().get(0);
      String key = "r" + number++;
      for (int i = 0; i < kinds.size(); i++) {
        cells.add(
            cell(key + "c" + i, group.getValue(), kinds.get(i), group.getKey().answers().get(i)));
      }
      int rest = group.getValue().size() - 1;
      rows.add(
          new Matrix.Row(
              subject.name(first),
              subject.rungName(group.getKey().rung())
                  + (rest > 0 ? " · " + subject.text("matrix.alike", rest + 1) : ""),
              rest > 0 ? named(group.getValue(), MOST_NAMED) : "",
              cells.build()));
    }
    return rows.build();
  }

  private Matrix.Cell cell(
      String key,
      List<UnitId> recipients,
      ResourceKind kind,
      ImmutableSortedMap<Outcome, ImmutableSortedSet<UnitId>> answers) {
    UnitId recipient = recipients.get(0);
    String who = subject.name(recipient);
    ImmutableList.Builder<Matrix.Part> parts = ImmutableList.builder();
    for (Outcome outcome : BEST_FIRST) {
      ImmutableSortedSet<UnitId> providers = answers.getOrDefault(outcome, ImmutableSortedSet.of());
      if (!providers.isEmpty()) {
        parts.add(
            part(
                subject.text("matrix.of", named(providers, MOST_LISTED)),
                providers.size() > 1,
                offers.request(recipient, providers.first(), kind)));
      }
    }
    if (answers.isEmpty()) {
      parts.add(part("", true, example(recipient, kind, answers)));
    }
    why.put(
        key,
        new Matrix.Why(
            subject.text("matrix.title", who, subject.name(kind)),
            recipients.size() > 1 ? subject.text("matrix.for", named(recipients, MOST_LISTED)) : "",
            parts.build()));
    Outcome best = offers.outcome(example(recipient, kind, answers));
    ImmutableSortedSet<UnitId> providers = answers.getOrDefault(best, ImmutableSortedSet.of());
    return new Matrix.Cell(
        key,
        state(best),
        subject.labels().words(best),
        providers.isEmpty()
            ? ""
            : providers.size() == 1
                ? providers.first().value()
                : subject.text("matrix.units", providers.size()));
  }

  /** A request that is decided as well as any of a unit for a kind. */
  private SharingRequest example(
      UnitId recipient,
      ResourceKind kind,
      ImmutableSortedMap<Outcome, ImmutableSortedSet<UnitId>> answers) {
    UnitId provider =
        BEST_FIRST.stream()
            .filter(answers::containsKey)
            .findFirst()
            .map(best -> requireNonNull(answers.get(best)).first())
            .orElseGet(() -> offers.anybody(recipient, kind));
    return offers.request(recipient, provider, kind);
  }

  private ImmutableList<Matrix.Row> byRung() {
    Map<Integer, List<Map.Entry<Like, List<UnitId>>>> rungs =
        groups.entrySet().stream()
            .collect(
                Collectors.groupingBy(
                    entry -> entry.getKey().rung(), TreeMap::new, Collectors.toList()));
    ImmutableList.Builder<Matrix.Row> rows = ImmutableList.builder();
    rungs.forEach(
        (rung, likes) -> {
          ImmutableList.Builder<Matrix.Cell> cells = ImmutableList.builder();
          int units = likes.stream().mapToInt(like -> like.getValue().size()).sum();
          for (int i = 0; i < kinds.size(); i++) {
            cells.add(share("t" + rung + "c" + i, rung, i, likes, units));
          }
          rows.add(
              new Matrix.Row(
                  subject.rungName(rung), subject.text("map.count", units), "", cells.build()));
        });
    return rows.build();
  }

  /** How many units of a rung are answered how, at best. */
  private Matrix.Cell share(
      String key, int rung, int column, List<Map.Entry<Like, List<UnitId>>> likes, int units) {
    Map<Outcome, List<UnitId>> byBest = new TreeMap<>(Comparator.comparingInt(this::rank));
    Map<Outcome, SharingRequest> examples = new EnumMap<>(Outcome.class);
    ResourceKind kind = kinds.get(column);
    for (Map.Entry<Like, List<UnitId>> like : likes) {
      SharingRequest example =
          example(like.getValue().get(0), kind, like.getKey().answers().get(column));
      Outcome best = offers.outcome(example);
      byBest.computeIfAbsent(best, none -> new ArrayList<>()).addAll(like.getValue());
      examples.putIfAbsent(best, example);
    }
    ImmutableList.Builder<Matrix.Part> parts = ImmutableList.builder();
    byBest.forEach(
        (best, those) ->
            parts.add(
                part(
                    subject.text("matrix.shareOf", those.size(), units, named(those, MOST_LISTED)),
                    true,
                    requireNonNull(examples.get(best)))));
    why.put(
        key,
        new Matrix.Why(
            subject.text("matrix.title", subject.rungName(rung), subject.name(kind)),
            "",
            parts.build()));
    Map.Entry<Outcome, List<UnitId>> best = byBest.entrySet().iterator().next();
    return new Matrix.Cell(
        key,
        state(best.getKey()),
        subject.labels().words(best.getKey()),
        subject.text("matrix.share", best.getValue().size(), units));
  }

  private Matrix.Part part(String heading, boolean isExample, SharingRequest request) {
    Outcome outcome = offers.outcome(request);
    return new Matrix.Part(
        state(outcome),
        subject.labels().words(outcome) + (heading.isEmpty() ? "" : " " + heading),
        isExample ? subject.text("matrix.example", request.recipient(), request.provider()) : "",
        Labels.shown(subject.policy().explain(request).text(subject.labels().locale())));
  }

  private String named(Collection<UnitId> units, int most) {
    String named =
        units.stream()
            .limit(most)
            .map(UnitId::value)
            .collect(Collectors.joining(subject.text("comma")));
    int rest = units.size() - most;
    return rest > 0 ? subject.text("andMore", named, rest) : named;
  }

  private int rank(Outcome outcome) {
    int at = BEST_FIRST.indexOf(outcome);
    return at < 0 ? BEST_FIRST.size() : at;
  }

  static String state(Outcome outcome) {
    return switch (outcome) {
      case PERMITTED -> "permitted";
      case UNDETERMINED -> "undetermined";
      case PROHIBITED -> "prohibited";
      case NOT_COVERED -> "none";
    };
  }
}
