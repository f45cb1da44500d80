// SPDX-License-Identifier: Apache-2.0
package org.medalliance.check.days;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import org.medalliance.Alliance;
import org.medalliance.agreement.Agreement;
import org.medalliance.agreement.AgreementStatus;
import org.medalliance.code.Certainty;
import org.medalliance.membership.MemberUnit;
import org.medalliance.membership.Standing;
import org.medalliance.testing.AllianceDomain;
import org.medalliance.time.DateSpan;

/** What is found for all days in one pass is what each day says when it is asked. */
@Domain(AllianceDomain.class)
class SpellsProperties {

  @Property
  void membershipIsThatOfEachDay(@ForAll MemberUnit member, @ForAll LocalDate day) {
    assertSays(
        member.standingOn(day).test(Standing::isMember),
        day,
        Spells.possibly(member, Standing::isMember),
        Spells.surely(member, Standing::isMember));
  }

  @Property
  void tiersAreThoseOfEachDay(@ForAll MemberUnit member, @ForAll LocalDate day) {
    assertSays(
        member.tierOn(day).test(tier -> tier.filter(it -> it.value().equals("lead")).isPresent()),
        day,
        Spells.possibly(member.tier(), tier -> tier.value().equals("lead")),
        Spells.surely(member.tier(), tier -> tier.value().equals("lead")));
  }

  @Property
  void forceIsThatOfEachDay(@ForAll Agreement agreement, @ForAll LocalDate day) {
    assertSays(
        agreement.statusOn(day).test(status -> status == AgreementStatus.IN_FORCE),
        day,
        Spells.possiblyInForce(agreement),
        Spells.surelyInForce(agreement));
  }

  @Property
  void lifeIsThatOfEachDay(@ForAll Alliance alliance, @ForAll LocalDate day) {
    assertSays(
        alliance.isActiveOn(day), day, Spells.possibleLife(alliance), Spells.sureLife(alliance));
  }

  @Property
  void aSpanHoldsItsWindows(@ForAll DateSpan span, @ForAll LocalDate day) {
    assertThat(has(DaySet.of(List.of(Window.possible(span))), day))
        .isEqualTo(!span.contains(day).isNo());
    assertThat(has(DaySet.of(List.of(Window.sure(span))), day))
        .isEqualTo(span.contains(day).isYes());
  }

  @Property
  void setsOfDaysAreCombinedDayByDay(
      @ForAll MemberUnit one, @ForAll MemberUnit other, @ForAll LocalDate day) {
    DaySet left = Spells.possibly(one, Standing::isMember);
    DaySet right = Spells.possibly(other, Standing::isMember);

    assertThat(has(left.and(right), day)).isEqualTo(has(left, day) && has(right, day));
    assertThat(has(left.minus(right), day)).isEqualTo(has(left, day) && !has(right, day));
    assertThat(has(left.complement(), day)).isEqualTo(!has(left, day));
  }

  private static void assertSays(Certainty answer, LocalDate day, DaySet possible, DaySet sure) {
    assertThat(has(possible, day)).isEqualTo(!answer.isNo());
    assertThat(has(sure, day)).isEqualTo(answer.isYes());
  }

  private static boolean has(DaySet days, LocalDate day) {
    return days.meets(new Window(day, day.plusDays(1)));
  }
}
