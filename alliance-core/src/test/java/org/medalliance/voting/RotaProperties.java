// SPDX-License-Identifier: Apache-2.0
package org.medalliance.voting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import org.medalliance.Alliance;
import org.medalliance.code.Certainty;
import org.medalliance.code.UnitId;
import org.medalliance.governance.Seat;
import org.medalliance.membership.MemberUnit;
import org.medalliance.membership.Roles;
import org.medalliance.testing.AllianceDomain;
import org.medalliance.testing.Completions;
import org.medalliance.testing.Dice;
import org.medalliance.testing.Sitting;

@Domain(AllianceDomain.class)
class RotaProperties {

  @Property
  void aRoleIsHeldByThoseOnTheRollWhileTheAllianceIsInBeing(
      @ForAll Alliance alliance, @ForAll LocalDate day) {
    Rota.Turn turn = Rota.of(alliance, Roles.MEMBER).on(day);
    Set<UnitId> surely =
        alliance.isActiveOn(day).isYes()
            ? alliance.rollOn(day).withRole(Roles.MEMBER).stream()
                .map(MemberUnit::unit)
                .collect(Collectors.toSet())
            : Set.of();

    assertThat(turn.surely()).containsExactlyInAnyOrderElementsOf(surely);
    if (turn.vacant().isYes()) {
      assertThat(alliance.isActiveOn(day)).isEqualTo(Certainty.YES);
      assertThat(alliance.rollOn(day).isComplete()).isTrue();
      assertThat(turn.perhaps()).isEmpty();
    }
  }

  @Property
  void aSeatIsHeldByItsHolder(@ForAll Sitting sitting, @ForAll Dice dice, @ForAll LocalDate day) {
    List<Seat> seats = sitting.council().seats();
    Assume.that(!seats.isEmpty());
    Seat seat = dice.oneOf(seats);
    Rota.Turn turn = Rota.of(sitting.alliance(), sitting.council().id(), seat.id()).on(day);

    assertThat(turn.surely().stream().findFirst())
        .isEqualTo(seat.holderOn(day).known().flatMap(holder -> holder));
    assertThat(turn.vacant())
        .isEqualTo(
            seat.holderOn(day).test(Optional::isEmpty).and(sitting.alliance().isActiveOn(day)));
  }

  @Property
  void isVacantOrNotWhateverTheDatesTurnOutToBe(
      @ForAll Alliance alliance, @ForAll Dice dice, @ForAll LocalDate day) {
    Rota.Turn open = Rota.of(alliance, Roles.LEAD).on(day);
    Rota.Turn known = Rota.of(Completions.pick(alliance, dice), Roles.LEAD).on(day);

    assertThat(open.vacant().isUnknown() || open.vacant() == known.vacant()).isTrue();
    assertThat(known.surely()).containsAll(open.surely());
  }
}
