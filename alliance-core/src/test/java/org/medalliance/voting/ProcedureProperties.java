// SPDX-License-Identifier: Apache-2.0
package org.medalliance.voting;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import org.medalliance.Alliance;
import org.medalliance.change.AllianceHistory;
import org.medalliance.change.Part;
import org.medalliance.change.Revision;
import org.medalliance.code.UnitId;
import org.medalliance.governance.CouncilRule;
import org.medalliance.governance.DecisionRule;
import org.medalliance.membership.MemberUnit;
import org.medalliance.membership.Standing;
import org.medalliance.testing.AllianceDomain;
import org.medalliance.testing.Completions;
import org.medalliance.testing.Dice;
import org.medalliance.testing.Sitting;
import org.medalliance.time.Certain;

@Domain(AllianceDomain.class)
class ProcedureProperties {

  @Property
  void makesOfTheUnitWhatItSaysFromTheDayOn(@ForAll Sitting drawn, @ForAll Dice dice) {
    Sitting sitting = easy(drawn);
    Optional<Proceeding> found = done(sitting, dice);
    Assume.that(found.isPresent());
    Proceeding done = found.get();
    Procedure procedure = done.procedure();
    Alliance before = sitting.alliance();
    Alliance after = done.change().applyTo(before);
    Standing target =
        switch (procedure.fact()) {
          case ON_TRIAL -> Standing.TRIAL;
          case ADMITTED -> Standing.FULL;
          default -> Standing.FORMER;
        };

    for (int days = 0; days < 3; days++) {
      assertThat(standing(after, done.unit(), done.on().plusDays(days)))
          .isEqualTo(Certain.known(target));
    }
    LocalDate eve = done.on().minusDays(1);
    assertThat(standing(after, done.unit(), eve).possible())
        .isEqualTo(standing(before, done.unit(), eve).possible());
    assertThat(standing(before, done.unit(), done.on())).isNotEqualTo(Certain.known(target));
  }

  @Property
  void changesNothingButTheEntryOfTheUnit(
      @ForAll Sitting sitting, @ForAll Procedure procedure, @ForAll Dice dice) {
    Proceeding proceeding = proceed(sitting, procedure, dice);
    Alliance before = sitting.alliance();
    Alliance after = proceeding.change().applyTo(before);

    assertThat(proceeding.change().changes()).hasSize(proceeding.isDone() ? 1 : 0);
    assertThat(proceeding.change().changes(Part.MEMBERS)).hasSize(proceeding.isDone() ? 1 : 0);
    assertThat(proceeding.change().inverse().applyTo(after)).isEqualTo(before);
    for (MemberUnit member : before.members()) {
      if (!member.unit().equals(proceeding.unit())) {
        assertThat(after.member(member.unit())).contains(member);
      }
    }
    assertThat(
            AllianceHistory.of(before)
                .with(Revision.change(Instant.EPOCH, proceeding.change()))
                .latest())
        .isEqualTo(after);
  }

  @Property
  void needsEveryConsentToBeCarried(
      @ForAll Sitting sitting, @ForAll Procedure procedure, @ForAll Dice dice) {
    Proceeding proceeding = proceed(sitting, procedure, dice);
    boolean all = proceeding.tallies().stream().allMatch(Tally::isCarried);

    if (proceeding.isDone()) {
      assertThat(all).isTrue();
      assertThat(proceeding.tallies()).hasSize(procedure.consents().size());
    }
    if (!all) {
      assertThat(proceeding.obstacles())
          .extracting(Obstacle::code)
          .containsAnyOf(Obstacle.Code.NOT_CARRIED, Obstacle.Code.NOT_KNOWN);
    }
  }

  @Property
  void isTooSoonOnTheEveOfTheFirstDayAndNotOnIt(
      @ForAll Sitting sitting, @ForAll Procedure procedure, @ForAll Dice dice) {
    Proceeding proceeding = proceed(sitting, procedure, dice);
    Assume.that(proceeding.earliest().isPresent());
    LocalDate earliest = proceeding.earliest().get();
    Obstacle tooSoon = new Obstacle(Obstacle.Code.TOO_SOON, ImmutableList.of(earliest.toString()));
    Sitting asked = sitting;

    assertThat(
            procedure
                .proceed(asked.alliance(), proceeding.unit(), earliest, asked.resolution())
                .obstacles())
        .doesNotContain(tooSoon);
    assertThat(
            procedure
                .proceed(
                    asked.alliance(), proceeding.unit(), earliest.minusDays(1), asked.resolution())
                .obstacles())
        .contains(tooSoon);
  }

  @Property
  void isStillDoneWhateverTheDatesTurnOutToBe(@ForAll Sitting drawn, @ForAll Dice dice) {
    Sitting sitting = easy(drawn);
    Optional<Proceeding> found = done(sitting, dice);
    Assume.that(found.isPresent());
    Proceeding done = found.get();
    Alliance completed = Completions.pick(sitting.alliance(), dice);

    assertThat(
            done.procedure()
                .proceed(completed, done.unit(), done.on(), sitting.resolution())
                .obstacles())
        .isEmpty();
  }

  private static Proceeding proceed(Sitting sitting, Procedure procedure, Dice dice) {
    UnitId unit = dice.oneOf(sitting.alliance().institutions()).id();
    LocalDate latest = sitting.session().on().latest();
    LocalDate base =
        Optional.of(latest)
            .filter(day -> !day.equals(LocalDate.MAX))
            .orElse(LocalDate.of(2024, 1, 1));
    LocalDate on = base.plusDays(dice.oneOf(0, 1, -1, 30, 31, 4000));
    return procedure.proceed(sitting.alliance(), unit, on, sitting.resolution());
  }

  /** By whose rule one vote is enough. */
  private static Sitting easy(Sitting sitting) {
    return sitting.with(
        sitting.council().toBuilder()
            .rules(ImmutableList.of(CouncilRule.of("admission", DecisionRule.votes(1))))
            .build());
  }

  /** Something that can be done for some unit, if there is any. */
  private static Optional<Proceeding> done(Sitting sitting, Dice dice) {
    Procedure exit = Procedure.exit(Period.ZERO);
    ImmutableList<Procedure> procedures =
        ImmutableList.of(
            Procedure.admission("council", "admission"),
            Procedure.trial("council", "admission"),
            Procedure.expulsion("council", "admission"),
            exit.and("council", "admission"),
            exit.after(Period.ofDays(30)),
            exit);
    for (Procedure procedure : dice.some(6, 6, procedures)) {
      for (int i = 0; i < 4; i++) {
        Proceeding proceeding = proceed(sitting, procedure, dice);
        if (proceeding.isDone()) {
          return Optional.of(proceeding);
        }
      }
    }
    return Optional.empty();
  }

  private static Certain<Standing> standing(Alliance alliance, UnitId unit, LocalDate day) {
    return alliance.rollOn(day).standingOf(unit);
  }
}
