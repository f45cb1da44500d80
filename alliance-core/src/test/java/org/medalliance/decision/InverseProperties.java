// SPDX-License-Identifier: Apache-2.0
package org.medalliance.decision;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.medalliance.Alliance;
import org.medalliance.agreement.Agreement;
import org.medalliance.code.AgreementId;
import org.medalliance.code.UnitId;
import org.medalliance.institution.Institution;
import org.medalliance.membership.MemberUnit;
import org.medalliance.resource.ResourceKind;
import org.medalliance.sharing.ResourceSelector;
import org.medalliance.sharing.SharingRequest;
import org.medalliance.sharing.SharingRule;
import org.medalliance.testing.Dice;

/** Questions the other way round are answered as by deciding one request after the other. */
class InverseProperties {

  private static final int ASKED_OF_EACH = 40;

  @Property(edgeCases = EdgeCasesMode.NONE)
  void recipientsAreThoseForWhomItIsDecidedSo(@ForAll long seed) {
    DifferentialDraw drawn = DifferentialDraw.of(seed, ASKED_OF_EACH);
    Alliance alliance = drawn.alliance();
    SharingPolicy policy = SharingPolicy.of(alliance);
    SharingRequest request = request(drawn, seed);

    assertThat(policy.recipients(request))
        .isEqualTo(
            byOutcome(policy, alliance, unit -> request.toBuilder().recipient(unit).build()));
  }

  @Property(edgeCases = EdgeCasesMode.NONE)
  void providersAreThoseForWhomItIsDecidedSo(@ForAll long seed) {
    DifferentialDraw drawn = DifferentialDraw.of(seed, ASKED_OF_EACH);
    Alliance alliance = drawn.alliance();
    SharingPolicy policy = SharingPolicy.of(alliance);
    SharingRequest request = request(drawn, seed);

    assertThat(policy.providers(request))
        .isEqualTo(byOutcome(policy, alliance, unit -> request.toBuilder().provider(unit).build()));
  }

  @Property(edgeCases = EdgeCasesMode.NONE)
  void whatIsUsableIsWhatMayBePermitted(@ForAll long seed) {
    DifferentialDraw drawn = DifferentialDraw.of(seed, ASKED_OF_EACH);
    Alliance alliance = drawn.alliance();
    SharingPolicy policy = SharingPolicy.of(alliance);
    UnitId recipient = request(drawn, seed).recipient();
    LocalDate on = request(drawn, seed).on();

    assertThat(policy.usableBy(recipient, on).map(SharingDecision::request))
        .containsExactlyInAnyOrderElementsOf(
            targets(alliance, on)
                .map(request -> request.toBuilder().recipient(recipient).build())
                .filter(
                    request ->
                        policy.decide(request).possibleOutcomes().contains(Outcome.PERMITTED))
                .toList());
  }

  @Property(edgeCases = EdgeCasesMode.NONE)
  void whatRestsOnAnAgreementIsWhatIsLostWithoutIt(@ForAll long seed) {
    DifferentialDraw drawn = DifferentialDraw.of(seed, ASKED_OF_EACH);
    Alliance alliance = drawn.alliance();
    if (alliance.agreements().isEmpty()) {
      return;
    }
    AgreementId ended = Dice.of(seed).oneOf(alliance.agreements()).id();
    SharingPolicy with = SharingPolicy.of(alliance);
    SharingPolicy without = SharingPolicy.of(without(alliance, ended));
    LocalDate on = request(drawn, seed).on();

    assertThat(with.restingOn(ended, on).map(SharingDecision::request))
        .containsExactlyInAnyOrderElementsOf(
            targets(alliance, on)
                .flatMap(
                    request ->
                        alliance.institutions().stream()
                            .map(unit -> request.toBuilder().recipient(unit.id()).build()))
                .filter(request -> with.decide(request).isPermitted())
                .filter(request -> !without.decide(request).isPermitted())
                .toList());
  }

  @Property(edgeCases = EdgeCasesMode.NONE)
  void theNextChangeIsTheFirstDayThatIsDecidedOtherwise(@ForAll long seed) {
    DifferentialDraw drawn = DifferentialDraw.of(seed, ASKED_OF_EACH);
    Alliance alliance = drawn.alliance();
    SharingPolicy policy = SharingPolicy.of(alliance);
    SharingRequest request = request(drawn, seed);
    SharingDecision now = policy.decide(request);

    Optional<LocalDate> next =
        boundaries(alliance).tailSet(request.on(), false).stream()
            .filter(
                day -> {
                  SharingDecision then = policy.decide(request.toBuilder().on(day).build());
                  return !then.possibleOutcomes().equals(now.possibleOutcomes())
                      || !then.citations().equals(now.citations());
                })
            .findFirst();

    assertThat(policy.prepare(request).nextChange(request.on())).isEqualTo(next);
  }

  @Property(edgeCases = EdgeCasesMode.NONE)
  void aPreparedRequestIsDecidedAsAnyOther(@ForAll long seed) {
    DifferentialDraw drawn = DifferentialDraw.of(seed, ASKED_OF_EACH);
    DifferentialCase question = Dice.of(seed).oneOf(drawn.asked()).question();
    SharingPolicy policy = SharingPolicy.of(drawn.alliance());
    PreparedRequest prepared = policy.prepare(question.request());

    Stream.concat(
            Stream.of(question.request().on()), boundaries(drawn.alliance()).stream().limit(40))
        .forEach(
            day -> {
              SharingRequest dated = question.request().toBuilder().on(day).build();
              assertThat(prepared.decide(day)).isEqualTo(policy.decide(dated));
              question
                  .ledger()
                  .ifPresent(
                      ledger ->
                          assertThat(prepared.decide(day, ledger))
                              .isEqualTo(policy.decide(dated, ledger)));
            });
  }

  private static SharingRequest request(DifferentialDraw drawn, long seed) {
    return Dice.of(seed).oneOf(drawn.asked()).question().request();
  }

  private static Map<Outcome, Set<UnitId>> byOutcome(
      SharingPolicy policy, Alliance alliance, Function<UnitId, SharingRequest> request) {
    Map<Outcome, Set<UnitId>> all = new TreeMap<>();
    Stream.of(Outcome.values()).forEach(outcome -> all.put(outcome, new LinkedHashSet<>()));
    for (Institution unit : alliance.institutions()) {
      all.get(policy.decide(request.apply(unit.id())).outcome()).add(unit.id());
    }
    return all;
  }

  /** All that can be asked for, of anybody: the recipient is still the provider itself. */
  private static Stream<SharingRequest> targets(Alliance alliance, LocalDate on) {
    List<SharingRequest> targets = new ArrayList<>();
    alliance
        .resources()
        .forEach(
            resource ->
                targets.add(
                    SharingRequest.builder()
                        .recipient(resource.owner())
                        .provider(resource.owner())
                        .resource(resource.id())
                        .on(on)
                        .build()));
    ImmutableSet<ResourceKind> kinds =
        alliance.rules().stream()
            .map(SharingRule::resource)
            .filter(ResourceSelector.OfKind.class::isInstance)
            .flatMap(selector -> ((ResourceSelector.OfKind) selector).kinds().stream())
            .collect(ImmutableSet.toImmutableSet());
    for (ResourceKind kind : kinds) {
      alliance.institutions().stream()
          .map(Institution::id)
          .filter(
              provider ->
                  alliance.resources().stream()
                      .filter(resource -> resource.owner().equals(provider))
                      .noneMatch(
                          resource -> resource.kind().isA(kind) || kind.isA(resource.kind())))
          .forEach(
              provider ->
                  targets.add(
                      SharingRequest.builder()
                          .recipient(provider)
                          .provider(provider)
                          .kind(kind)
                          .on(on)
                          .build()));
    }
    return targets.stream();
  }

  /** The same alliance in which no rule is under the agreement. */
  private static Alliance without(Alliance alliance, AgreementId ended) {
    return alliance.toBuilder()
        .rules(
            alliance.rules().stream()
                .filter(rule -> !rule.under().equals(ImmutableSet.of(ended)))
                .map(
                    rule ->
                        rule.toBuilder()
                            .under(
                                rule.under().stream()
                                    .filter(under -> !under.equals(ended))
                                    .toList())
                            .build())
                .toList())
        .build();
  }

  /** Every day on which something may change. */
  private static TreeSet<LocalDate> boundaries(Alliance alliance) {
    TreeSet<LocalDate> days = new TreeSet<>();
    alliance.members().stream().map(MemberUnit::boundaries).forEach(days::addAll);
    alliance.agreements().stream().map(Agreement::boundaries).forEach(days::addAll);
    alliance.institutions().stream().map(Institution::boundaries).forEach(days::addAll);
    alliance.resources().forEach(resource -> days.addAll(resource.span().boundaries()));
    alliance.rules().forEach(rule -> days.addAll(rule.span().boundaries()));
    alliance.facts().forEach(fact -> days.addAll(fact.on().boundaries()));
    return days;
  }
}
