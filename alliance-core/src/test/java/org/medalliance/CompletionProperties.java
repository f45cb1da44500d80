// SPDX-License-Identifier: Apache-2.0
package org.medalliance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import org.medalliance.agreement.Agreement;
import org.medalliance.membership.MemberUnit;
import org.medalliance.testing.AllianceDomain;
import org.medalliance.testing.Completions;
import org.medalliance.testing.Dice;

@Domain(AllianceDomain.class)
class CompletionProperties {

  @Property
  void leavesNothingOpen(@ForAll Alliance alliance, @ForAll Dice dice, @ForAll LocalDate day) {
    Alliance completed = Completions.pick(alliance, dice);

    assertThat(completed.lifeOn(day).isKnown()).isTrue();
    for (MemberUnit member : completed.members()) {
      assertThat(member.standingOn(day).isKnown()).isTrue();
      assertThat(member.rolesOn(day).isKnown()).isTrue();
    }
    for (Agreement agreement : completed.agreements()) {
      assertThat(agreement.statusOn(day).isKnown()).isTrue();
    }
  }

  @Property
  void turnsOutToBeSomethingThatWasPossible(
      @ForAll Alliance alliance, @ForAll Dice dice, @ForAll LocalDate day) {
    Alliance completed = Completions.pick(alliance, dice);

    assertThat(alliance.lifeOn(day).possible()).containsAll(completed.lifeOn(day).possible());
    for (MemberUnit member : alliance.members()) {
      MemberUnit after = completed.member(member.unit()).orElseThrow();
      assertThat(member.standingOn(day).possible()).containsAll(after.standingOn(day).possible());
      assertThat(member.tierOn(day).possible()).containsAll(after.tierOn(day).possible());
    }
    for (Agreement agreement : alliance.agreements()) {
      Agreement after = completed.agreement(agreement.id()).orElseThrow();
      assertThat(agreement.statusOn(day).possible()).containsAll(after.statusOn(day).possible());
    }
  }
}
