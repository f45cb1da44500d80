// SPDX-License-Identifier: Apache-2.0
package org.medalliance.decision;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import com.google.common.collect.Sets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Assume;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import org.medalliance.Alliance;
import org.medalliance.agreement.Agreement;
import org.medalliance.code.AgreementId;
import org.medalliance.sharing.SharingRule;
import org.medalliance.sharing.UnitSelector;

/** A policy to which agreements are added is that of the alliance in which they are written. */
class AddedAgreementProperties {
  private static final int ASKED = 60;

  @Property(tries = 60, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
  void decidesAsIfTheAgreementsHadAlwaysBeenThere(@ForAll long seed) {
    DifferentialDraw drawn = DifferentialDraw.of(seed, ASKED);
    Alliance whole = drawn.alliance();
    List<Agreement> added = some(whole.agreements(), new Random(seed));
    SharingPolicy grown = SharingPolicy.of(without(whole, ids(added)));

    for (int i = 0; i < added.size(); i++) {
      askedBefore(grown, drawn);
      Set<AgreementId> later = ids(added.subList(i + 1, added.size()));
      Alliance now = without(whole, later);
      grown = grown.with(added.get(i), newRules(now, grown.alliance()));

      assertThat(grown.alliance()).isEqualTo(now);
      assertSame(grown, SharingPolicy.of(now), drawn);
    }
  }

  @Property(tries = 40, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
  void thePolicyBeforeItIsLeftAsItWas(@ForAll long seed) {
    DifferentialDraw drawn = DifferentialDraw.of(seed, ASKED);
    Alliance whole = drawn.alliance();
    List<Agreement> added = some(whole.agreements(), new Random(seed)).subList(0, 1);
    Alliance before = without(whole, ids(added));
    SharingPolicy policy = SharingPolicy.of(before);

    askedBefore(policy.with(added.get(0), newRules(whole, before)), drawn);

    assertSame(policy, SharingPolicy.of(before), drawn);
  }

  private static void assertSame(
      SharingPolicy policy, SharingPolicy expected, DifferentialDraw drawn) {
    assertThat(policy).isEqualTo(expected);
    for (DifferentialDraw.Asked asked : drawn.asked()) {
      DifferentialCase question = asked.question();
      SharingDecision decision = question.decision(policy);
      assertThat(decision.outcome()).isEqualTo(question.decision(expected).outcome());
      assertThat(decision).isEqualTo(question.decision(expected));
      assertThat(question.isNearAsToldBy(question.explanation(expected), policy)).isTrue();
    }
    DifferentialCase first = drawn.asked().get(0).question();
    assertThat(policy.recipients(first.request())).isEqualTo(expected.recipients(first.request()));
    assertThat(policy.prepare(first.request()).nextChange(first.request().on()))
        .isEqualTo(expected.prepare(first.request()).nextChange(first.request().on()));
  }

  /** What is remembered of these answers must not be taken for others. */
  private static void askedBefore(SharingPolicy policy, DifferentialDraw drawn) {
    drawn.asked().forEach(asked -> assertThat(asked.question().decision(policy)).isNotNull());
  }

  /** One or more, in any order. */
  private static List<Agreement> some(ImmutableList<Agreement> all, Random random) {
    Assume.that(!all.isEmpty());
    List<Agreement> shuffled = new ArrayList<>(all);
    Collections.shuffle(shuffled, random);
    return shuffled.subList(0, 1 + random.nextInt(shuffled.size()));
  }

  private static Set<AgreementId> ids(List<Agreement> agreements) {
    return agreements.stream().map(Agreement::id).collect(Collectors.toSet());
  }

  private static Alliance without(Alliance alliance, Set<AgreementId> agreements) {
    return alliance.toBuilder()
        .agreements(Iterables.filter(alliance.agreements(), one -> !agreements.contains(one.id())))
        .rules(Iterables.filter(alliance.rules(), rule -> !names(rule, agreements)))
        .build();
  }

  /** One rule in four is there before what it names. */
  private static boolean names(SharingRule rule, Set<AgreementId> agreements) {
    return (rule.id().hashCode() & 3) != 0
        && (!Sets.intersection(rule.under(), agreements).isEmpty()
            || names(rule.provider(), agreements)
            || names(rule.recipient(), agreements));
  }

  private static boolean names(UnitSelector selector, Set<AgreementId> agreements) {
    return (selector instanceof UnitSelector.PartyTo party
            && agreements.contains(party.agreement()))
        || selector.components().stream().anyMatch(part -> names(part, agreements));
  }

  private static SharingRule[] newRules(Alliance now, Alliance before) {
    return now.rules().stream()
        .filter(rule -> before.rule(rule.id()).isEmpty())
        .toArray(SharingRule[]::new);
  }
}
