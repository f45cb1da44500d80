// SPDX-License-Identifier: Apache-2.0
package org.medalliance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import org.medalliance.membership.MemberUnit;
import org.medalliance.membership.Standing;
import org.medalliance.testing.AllianceDomain;
import org.medalliance.testing.Dice;

@Domain(AllianceDomain.class)
class AllianceProperties {

  @Property
  void isTheSameInWhateverOrderItsPartsAreWritten(@ForAll Alliance alliance, @ForAll Dice dice) {
    Alliance shuffled =
        alliance.toBuilder()
            .sources(dice.some(9, 9, alliance.sources()))
            .institutions(dice.some(9, 9, alliance.institutions()))
            .members(dice.some(9, 9, alliance.members()))
            .agreements(dice.some(9, 9, alliance.agreements()))
            .resources(dice.some(9, 9, alliance.resources()))
            .rules(dice.some(9, 9, alliance.rules()))
            .build();

    assertThat(shuffled).isEqualTo(alliance).hasSameHashCodeAs(alliance);
  }

  @Property
  void findsEveryPartByItsId(@ForAll Alliance alliance) {
    assertThat(alliance.institutions())
        .allMatch(part -> alliance.institution(part.id()).orElseThrow().equals(part));
    assertThat(alliance.members())
        .allMatch(part -> alliance.member(part.unit()).orElseThrow().equals(part));
    assertThat(alliance.agreements())
        .allMatch(part -> alliance.agreement(part.id()).orElseThrow().equals(part));
    assertThat(alliance.resources())
        .allMatch(part -> alliance.resource(part.id()).orElseThrow().equals(part));
    assertThat(alliance.rules())
        .allMatch(part -> alliance.rule(part.id()).orElseThrow().equals(part));
    assertThat(alliance.programmes())
        .allMatch(part -> alliance.programme(part.id()).orElseThrow().equals(part));
    assertThat(alliance.councils())
        .allMatch(part -> alliance.council(part.id()).orElseThrow().equals(part));
    assertThat(alliance.sources())
        .allMatch(part -> alliance.source(part.id()).orElseThrow().equals(part));
  }

  @Property
  void findsEveryPartByTheTextOfItsId(@ForAll Alliance alliance) {
    assertThat(alliance.institutions())
        .allMatch(part -> alliance.institution(part.id().value()).orElseThrow().equals(part));
    assertThat(alliance.members())
        .allMatch(part -> alliance.member(part.unit().value()).orElseThrow().equals(part));
    assertThat(alliance.agreements())
        .allMatch(part -> alliance.agreement(part.id().value()).orElseThrow().equals(part));
    assertThat(alliance.resources())
        .allMatch(part -> alliance.resource(part.id().value()).orElseThrow().equals(part));
    assertThat(alliance.rules())
        .allMatch(part -> alliance.rule(part.id().value()).orElseThrow().equals(part));
    assertThat(alliance.programmes())
        .allMatch(part -> alliance.programme(part.id().value()).orElseThrow().equals(part));
    assertThat(alliance.councils())
        .allMatch(part -> alliance.council(part.id().value()).orElseThrow().equals(part));
    assertThat(alliance.sources())
        .allMatch(part -> alliance.source(part.id().value()).orElseThrow().equals(part));
  }

  @Property
  void countsEachUnitOnTheRollOnceAsMemberPerhapsOrNot(
      @ForAll Alliance alliance, @ForAll LocalDate day) {
    Roll roll = alliance.rollOn(day);
    Stream<MemberUnit> others =
        alliance.members().stream()
            .filter(one -> roll.standingOf(one.unit()).test(Standing::isMember).isNo());

    assertThat(
            Stream.of(roll.members().stream(), roll.perhapsMembers().stream(), others)
                .flatMap(part -> part))
        .containsExactlyInAnyOrderElementsOf(alliance.members());
  }

  @Property
  void findsThoseInARoleAmongItsMembers(@ForAll Roll roll) {
    roll.alliance().members().stream()
        .flatMap(member -> member.roles().steps().stream())
        .flatMap(step -> step.value().stream())
        .forEach(
            role -> {
              assertThat(roll.withRole(role)).allMatch(roll.members()::contains);
              assertThat(roll.perhapsWithRole(role)).noneMatch(roll.withRole(role)::contains);
            });
  }
}
