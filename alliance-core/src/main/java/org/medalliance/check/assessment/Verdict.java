// SPDX-License-Identifier: Apache-2.0
package org.medalliance.check.assessment;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import java.io.Serializable;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.medalliance.code.Certainty;
import org.medalliance.wording.Phrase;

/**
 * Whether an alliance meets a scheme, and what stands in the way.
 *
 * @param scheme the scheme
 * @param met whether its rule is met; UNKNOWN where grades or criteria that are not known may turn
 *     it, and for a scheme without a rule
 * @param tooLow the criteria that are graded worse than the rule lets, in the scheme's order
 * @param ungraded the criteria of which no grade is known, in the scheme's order
 * @param missing for each dimension that surely has too few grades A, how many are missing at least
 */
public record Verdict(
    AssessmentScheme scheme,
    Certainty met,
    ImmutableList<Criterion> tooLow,
    ImmutableList<Criterion> ungraded,
    ImmutableSortedMap<String, Integer> missing)
    implements Serializable {
  /** Checks that nothing is null. */
  public Verdict {
    requireNonNull(scheme, "scheme");
    requireNonNull(met, "met");
    requireNonNull(tooLow, "tooLow");
    requireNonNull(ungraded, "ungraded");
    missing = ImmutableSortedMap.copyOf(requireNonNull(missing, "missing"));
  }

  static Verdict of(AssessmentScheme scheme, Map<String, Grade> grades) {
    ImmutableList<Criterion> ungraded =
        scheme.criteria().stream()
            .filter(one -> !grades.containsKey(one.id()))
            .collect(ImmutableList.toImmutableList());
    if (scheme.rule().isEmpty()) {
      return new Verdict(
          scheme, Certainty.UNKNOWN, ImmutableList.of(), ungraded, ImmutableSortedMap.of());
    }
    VerdictRule rule = scheme.rule().get();
    ImmutableList<Criterion> tooLow =
        scheme.criteria().stream()
            .filter(
                one ->
                    Optional.ofNullable(grades.get(one.id()))
                        .filter(grade -> grade.compareTo(rule.worst()) > 0)
                        .isPresent())
            .collect(ImmutableList.toImmutableList());
    ImmutableSortedMap.Builder<String, Integer> missing = ImmutableSortedMap.naturalOrder();
    boolean surely = scheme.unlisted() == 0; // what is not listed has no grade
    boolean never = !tooLow.isEmpty();
    for (String dimension : scheme.dimensions()) {
      int best = 0;
      int open = scheme.unlisted();
      for (Criterion one : scheme.criteria()) {
        if (one.dimension().equals(dimension)) {
          best += grades.get(one.id()) == Grade.A ? 1 : 0;
          open += grades.containsKey(one.id()) ? 0 : 1;
        }
      }
      surely &= best >= rule.leastBest();
      if (best + open < rule.leastBest()) {
        never = true;
        missing.put(dimension, rule.leastBest() - best - open);
      }
    }
    // a grade that is not known may be too low
    boolean mayBeTooLow = !ungraded.isEmpty() && rule.worst() != Grade.C;
    Certainty met =
        never ? Certainty.NO : surely && !mayBeTooLow ? Certainty.YES : Certainty.UNKNOWN;
    return new Verdict(scheme, met, tooLow, ungraded, missing.build());
  }

  /** Returns whether the verdict rests on something that is to be verified first. */
  public boolean isProvisional() {
    return scheme.isProvisional();
  }

  /** Returns the verdict and what stands in the way, on one line. */
  public String text(Locale locale) {
    requireNonNull(locale, "locale");
    Phrase answer = Phrase.of("verdict." + met, scheme.name());
    ImmutableList.Builder<Phrase> all = ImmutableList.<Phrase>builder().add(answer);
    if (!tooLow.isEmpty()) {
      all.add(Phrase.of("verdict.tooLow", names(tooLow)));
    }
    missing.forEach(
        (dimension, number) ->
            all.add(Phrase.of("verdict.missing", dimension, number.longValue())));
    if (!ungraded.isEmpty()) {
      all.add(Phrase.of("verdict.ungraded", names(ungraded)));
    }
    if (scheme.unlisted() > 0 && met == Certainty.UNKNOWN) {
      all.add(Phrase.of("verdict.unlisted", (long) scheme.unlisted()));
    }
    if (isProvisional()) {
      all.add(Phrase.of("verdict.provisional"));
    }
    return Phrase.clauses(all.build()).text(locale);
  }

  /** Returns the verdict in English. */
  @Override
  public String toString() {
    return text(Locale.ENGLISH);
  }

  private static Phrase names(ImmutableList<Criterion> criteria) {
    return Phrase.list(criteria.stream().map(Criterion::name).toList());
  }
}
