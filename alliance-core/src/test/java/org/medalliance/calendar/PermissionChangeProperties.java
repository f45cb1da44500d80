// SPDX-License-Identifier: Apache-2.0
package org.medalliance.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import org.medalliance.Alliance;
import org.medalliance.AllianceFact;
import org.medalliance.AllianceKind;
import org.medalliance.RollScope;
import org.medalliance.agreement.Agreement;
import org.medalliance.code.InvalidValueException;
import org.medalliance.decision.Outcome;
import org.medalliance.decision.SharingDecision;
import org.medalliance.decision.SharingPolicy;
import org.medalliance.institution.Institution;
import org.medalliance.membership.MemberUnit;
import org.medalliance.membership.Roles;
import org.medalliance.resource.ResourceKind;
import org.medalliance.resource.SharedResource;
import org.medalliance.sharing.SharingRequest;
import org.medalliance.sharing.SharingRule;
import org.medalliance.sharing.UnitSelector;
import org.medalliance.testing.AllianceAndRequest;
import org.medalliance.testing.Dice;
import org.medalliance.testing.Draw;

/** Who gains and loses what is what asking everybody on every day comes to. */
class PermissionChangeProperties {
  private static final int DAYS = 40;
  private static final LocalDate DAY = LocalDate.of(2023, 6, 1);

  /** Lakeside has a resource that is called as a kind of which it has none. */
  private static final Alliance VALLEY =
      Alliance.builder()
          .id("river-valley")
          .kind(AllianceKind.of("specialty-alliance"))
          .roll(RollScope.COMPLETE)
          .addFact(AllianceFact.founded(DAY))
          .addInstitutions(
              Institution.of("lakeside", "Lakeside Hospital"),
              Institution.of("hillside", "Hillside Clinic"))
          .addMember(MemberUnit.admitted("lakeside", DAY, Roles.LEAD))
          .addMember(MemberUnit.admitted("hillside", DAY, Roles.MEMBER))
          .addAgreement(Agreement.charter("charter", DAY))
          .addResource(
              SharedResource.builder()
                  .id("training")
                  .kind(ResourceKind.of("simulator"))
                  .owner("lakeside")
                  .build())
          .addRule(permit("simulators", "simulator"))
          .addRule(permit("courses", "training"))
          .build();

  @Example
  void aResourceIsNotTakenForAKindOfItsName() {
    SharingPolicy all = SharingPolicy.of(VALLEY);
    SharingPolicy none = SharingPolicy.of(VALLEY.toBuilder().rules(List.of()).build());

    assertThat(PermissionChange.between(none, all, DAY, DAY.plusDays(1)))
        .hasSize(2)
        .allSatisfy(
            change ->
                assertThat(change)
                    .hasToString("hillside gains training of lakeside from 2023-06-01"));
    assertThat(PermissionChange.between(all, none, DAY, DAY.plusDays(1)))
        .hasSize(2)
        .allSatisfy(
            change ->
                assertThat(change)
                    .hasToString("hillside loses training of lakeside from 2023-06-01"));
  }

  @Example
  void daysAreAskedForEvenWhereNothingDiffers() {
    SharingPolicy policy = SharingPolicy.of(VALLEY);

    assertThatThrownBy(() -> PermissionChange.between(policy, policy, DAY, DAY))
        .isInstanceOf(InvalidValueException.class)
        .hasMessage("until must be after from: 2023-06-01, 2023-06-01");
  }

  @Example
  void aChangeTakesADayAndChangesSomething() {
    SharingRequest request =
        SharingRequest.builder()
            .recipient("hillside")
            .provider("lakeside")
            .resource("training")
            .on(DAY)
            .build();

    assertThatThrownBy(
            () ->
                new PermissionChange(
                    request, DAY.plusDays(1), Outcome.PERMITTED, Outcome.PERMITTED))
        .isInstanceOf(InvalidValueException.class)
        .hasMessageStartingWith("outcomes must be PERMITTED before or after, and not both:");
    assertThatThrownBy(
            () -> new PermissionChange(request, DAY, Outcome.NOT_COVERED, Outcome.PERMITTED))
        .isInstanceOf(InvalidValueException.class)
        .hasMessage("until must be after the day of the request: 2023-06-01, 2023-06-01");
  }

  private static SharingRule permit(String id, String kind) {
    return SharingRule.permit(id)
        .resource(ResourceKind.of(kind))
        .provider(UnitSelector.unit("lakeside"))
        .recipient(UnitSelector.unit("hillside"))
        .under("charter")
        .build();
  }

  @Property(tries = 25, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
  void itIsWhatAskingOnEveryDayComesTo(@ForAll long seed) {
    Dice dice = Dice.of(seed);
    AllianceAndRequest drawn = Draw.allianceAndRequest(dice);
    Alliance other = like(drawn.alliance(), dice);
    SharingPolicy before = SharingPolicy.of(drawn.alliance());
    SharingPolicy after = SharingPolicy.of(other);
    LocalDate from = drawn.request().on().minusDays(DAYS / 2);
    LocalDate until = from.plusDays(DAYS);

    ImmutableList<PermissionChange> changes =
        PermissionChange.between(before, after, from, until)
            .collect(ImmutableList.toImmutableList());

    Set<SharingRequest> permitted =
        from.datesUntil(until)
            .flatMap(day -> Stream.of(before, after).flatMap(policy -> permitted(policy, day)))
            .map(request -> request.toBuilder().on(from).build())
            .collect(Collectors.toSet());
    from.datesUntil(until)
        .forEach(
            day -> assertThat(told(changes, day)).isEqualTo(asked(permitted, before, after, day)));
    assertThat(PermissionChange.between(before, before, from, until)).isEmpty();
    for (PermissionChange change : changes) {
      assertThat(before.decide(change.request()).outcome()).isEqualTo(change.before());
      assertThat(after.decide(change.request()).outcome()).isEqualTo(change.after());
    }
  }

  /** The same institutions, of which perhaps other things are written. */
  private static Alliance like(Alliance one, Dice dice) {
    Alliance other = Draw.allianceAndRequest(dice).alliance();
    return one.toBuilder()
        .members(dice.chance(50) ? one.members() : other.members())
        .agreements(dice.chance(70) ? one.agreements() : other.agreements())
        .resources(dice.chance(70) ? one.resources() : other.resources())
        .rules(dice.chance(50) ? one.rules() : other.rules())
        .build();
  }

  private static Set<String> told(ImmutableList<PermissionChange> changes, LocalDate day) {
    Set<String> told = new TreeSet<>();
    changes.stream()
        .filter(change -> !day.isBefore(change.request().on()) && day.isBefore(change.until()))
        .map(change -> words(change.request(), change.isGain()))
        .forEach(line -> assertThat(told.add(line)).as(line).isTrue());
    return told;
  }

  private static Stream<SharingRequest> permitted(SharingPolicy policy, LocalDate day) {
    return policy.alliance().institutions().stream()
        .flatMap(unit -> policy.usableBy(unit.id(), day))
        .filter(SharingDecision::isPermitted)
        .map(SharingDecision::request);
  }

  private static Set<String> asked(
      Set<SharingRequest> permitted, SharingPolicy before, SharingPolicy after, LocalDate day) {
    return permitted.stream()
        .map(request -> request.toBuilder().on(day).build())
        .filter(
            request -> before.decide(request).isPermitted() != after.decide(request).isPermitted())
        .map(request -> words(request, after.decide(request).isPermitted()))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static String words(SharingRequest request, boolean gains) {
    return "%s %s %s of %s"
        .formatted(
            request.recipient(), gains ? "gains" : "loses", request.subject(), request.provider());
  }
}
