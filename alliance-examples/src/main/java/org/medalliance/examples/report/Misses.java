// SPDX-License-Identifier: Apache-2.0
package org.medalliance.examples.report;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.Multimaps;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.medalliance.decision.premise.NearestMiss;
import org.medalliance.decision.premise.Premise;
import org.medalliance.decision.premise.RuleTrial;
import org.medalliance.wording.Phrase;

/** The permits that nearly applied, one rule at a time. */
final class Misses {
  private static final int MAX_RULES = 3;

  private final ImmutableList<Collection<NearestMiss>> byRule;

  private Misses(ImmutableList<Collection<NearestMiss>> byRule) {
    this.byRule = byRule;
  }

  static Misses of(List<NearestMiss> misses) {
    ImmutableListMultimap<?, NearestMiss> byRule =
        Multimaps.index(misses, miss -> miss.trial().citation().rule());
    return new Misses(
        byRule.asMap().values().stream().limit(MAX_RULES).collect(ImmutableList.toImmutableList()));
  }

  boolean isEmpty() {
    return byRule.isEmpty();
  }

  /** One trial for each rule. */
  ImmutableList<RuleTrial> trials() {
    return byRule.stream()
        .map(misses -> misses.iterator().next().trial())
        .collect(ImmutableList.toImmutableList());
  }

  /** A line for each rule: in Chinese in the words of the library, in English in fewer. */
  ImmutableList<String> words(Locale locale) {
    return byRule.stream()
        .map(misses -> Words.isChinese(locale) ? inFull(misses, locale) : inBrief(misses))
        .collect(ImmutableList.toImmutableList());
  }

  private static String inFull(Collection<NearestMiss> misses, Locale locale) {
    String first = misses.iterator().next().text(locale);
    return misses.size() == 1
        ? first
        : Saying.of("{0}; so do {1} other agreements", first, misses.size() - 1).in(locale);
  }

  private static String inBrief(Collection<NearestMiss> misses) {
    NearestMiss first = misses.iterator().next();
    return citation(misses.stream().map(NearestMiss::trial).toList(), Locale.ENGLISH)
        + " fails by one premise: "
        + finding(first.premise(), Locale.ENGLISH)
        + first.appliesFrom().map(day -> "; it would apply from " + day).orElse("");
  }

  /** The first of some trials of one rule, and how many more agreements there are. */
  static String citation(List<RuleTrial> trials, Locale locale) {
    String first = Phrase.of("value", trials.get(0).citation()).text(locale);
    return trials.size() == 1
        ? first
        : Saying.of("{0}, like {1} other agreements,", first, trials.size() - 1).in(locale);
  }

  /**
   * What must be so, and what was found: in English of the part of a premise that makes the
   * difference, in Chinese of all of it.
   */
  static String finding(Premise premise, Locale locale) {
    if (Words.isChinese(locale)) {
      return premise.text(locale);
    }
    String side =
        switch (premise.kind()) {
          case PROVIDER, RECIPIENT, RESOURCE ->
              premise.kind().name().toLowerCase(Locale.ROOT) + " must be ";
          default -> "";
        };
    Premise leaf = leaf(premise);
    String found = leaf.observed().map(words -> ", found: " + words).orElse("");
    return (premise.parts().isEmpty() ? "" : side) + leaf.expected() + found;
  }

  private static Premise leaf(Premise premise) {
    Premise leaf = premise;
    Optional<Premise> part = Optional.of(premise);
    while (part.isPresent()) {
      leaf = part.get();
      part = leaf.parts().stream().filter(each -> !each.isMet()).findFirst();
    }
    return leaf;
  }
}
