// SPDX-License-Identifier: Apache-2.0
package org.medalliance;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.Lists;
import java.time.LocalDate;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import org.medalliance.evidence.Claim;
import org.medalliance.governance.Council;
import org.medalliance.governance.Seat;
import org.medalliance.governance.Session;
import org.medalliance.membership.Appointment;
import org.medalliance.membership.OfficeHolders;
import org.medalliance.testing.AllianceDomain;
import org.medalliance.testing.Completions;
import org.medalliance.testing.Dice;

/** The laws of what an alliance says beside its roll and its rules. */
@Domain(AllianceDomain.class)
class AlliancePartsProperties {

  @Property(edgeCases = EdgeCasesMode.NONE)
  void areTheSameInWhateverOrderTheyAreWritten(@ForAll Alliance alliance) {
    Alliance reversed =
        alliance.toBuilder()
            .programmes(alliance.programmes().reverse())
            .appointments(alliance.appointments().descendingSet())
            .councils(Lists.transform(alliance.councils().reverse(), this::reversed))
            .claims(alliance.claims().descendingSet())
            .build();

    assertThat(reversed).isEqualTo(alliance).hasSameHashCodeAs(alliance);
    assertThat(reversed.appointments().asList()).isEqualTo(alliance.appointments().asList());
  }

  @Property
  void standTogetherOnlyWhereTheyAreEqual(
      @ForAll Appointment one, @ForAll Appointment other, @ForAll Claim claim, @ForAll Claim more) {
    assertThat(one.compareTo(other) == 0).isEqualTo(one.equals(other));
    assertThat(Integer.signum(one.compareTo(other)))
        .isEqualTo(-Integer.signum(other.compareTo(one)));
    assertThat(claim.compareTo(more) == 0).isEqualTo(claim.equals(more));
    assertThat(one.toBuilder().build()).isEqualByComparingTo(one);
    assertThat(claim.toBuilder().note("another").build()).isNotEqualByComparingTo(claim);
    assertThat(one.toBuilder().note("another").build()).isNotEqualByComparingTo(one);
  }

  @Property(edgeCases = EdgeCasesMode.NONE)
  void keepWhatIsKnownOfOfficesAndSeatsWhateverTheDatesTurnOutToBe(
      @ForAll Alliance alliance, @ForAll Dice dice, @ForAll LocalDate day) {
    Alliance completed = Completions.pick(alliance, dice);

    for (Appointment one : alliance.appointments()) {
      OfficeHolders before = alliance.holdersOf(one.office(), one.at(), day);
      OfficeHolders after = completed.holdersOf(one.office(), one.at(), day);
      assertThat(after.perhaps()).isEmpty();
      assertThat(after.blame()).isEmpty();
      assertThat(before.isHeld().isUnknown() || before.isHeld() == after.isHeld()).isTrue();
      assertThat(before.candidates()).containsAll(after.candidates());
      assertThat(before.blame().isEmpty()).isEqualTo(before.perhaps().isEmpty());
    }
    for (Council council : alliance.councils()) {
      for (Seat seat : council.seats()) {
        Seat settled =
            completed.council(council.id()).flatMap(same -> same.seat(seat.id())).orElseThrow();
        assertThat(settled.holderOn(day).isKnown()).isTrue();
        assertThat(seat.holderOn(day).possible()).containsAll(settled.holderOn(day).possible());
      }
    }
  }

  @Property(edgeCases = EdgeCasesMode.NONE)
  void areFoundByTheirIds(@ForAll Alliance alliance) {
    alliance.programmes().forEach(one -> assertThat(alliance.programme(one.id())).contains(one));
    for (Council council : alliance.councils()) {
      assertThat(alliance.council(council.id())).contains(council);
      for (Session session : council.sessions()) {
        assertThat(alliance.session(session.id())).contains(session);
        session.motions().forEach(one -> assertThat(session.motion(one.id())).contains(one));
      }
    }
  }

  private Council reversed(Council council) {
    return council.toBuilder()
        .seats(council.seats().reverse())
        .rules(council.rules().reverse())
        .sessions(council.sessions().reverse())
        .build();
  }
}
