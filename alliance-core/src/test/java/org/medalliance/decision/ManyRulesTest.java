// SPDX-License-Identifier: Apache-2.0
package org.medalliance.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.medalliance.decision.RiverValley.RIVER_VALLEY;
import static org.medalliance.decision.RiverValley.on;
import static org.medalliance.sharing.UnitSelector.any;
import static org.medalliance.sharing.UnitSelector.role;
import static org.medalliance.sharing.UnitSelector.unit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.medalliance.Alliance;
import org.medalliance.AllianceFact;
import org.medalliance.agreement.Agreement;
import org.medalliance.code.UnitId;
import org.medalliance.institution.Institution;
import org.medalliance.membership.MemberUnit;
import org.medalliance.membership.Role;
import org.medalliance.membership.Roles;
import org.medalliance.resource.ResourceKind;
import org.medalliance.sharing.Attribute;
import org.medalliance.sharing.SharingCondition;
import org.medalliance.sharing.SharingRequest;
import org.medalliance.sharing.SharingRule;
import org.medalliance.sharing.UnitSelector;
import org.medalliance.time.DateSpan;

/** However many rules there are, it is decided as if each was looked at. */
class ManyRulesTest {
  /** A day before that from which days are counted. */
  private static final LocalDate START = LocalDate.of(1969, 1, 1);

  private static final SharingRequest REQUEST = on(START);

  /** The same alliance, longer ago. */
  private static final Alliance LONG_AGO =
      RIVER_VALLEY.toBuilder()
          .facts(List.of(AllianceFact.founded(START.minusYears(9))))
          .agreements(List.of(Agreement.charter("charter", START.minusYears(9))))
          .members(
              List.of(
                  member("lakeside", "lead", Roles.LEAD.value()),
                  member("hillside", "township", "member")))
          .build();

  @Test
  void rulesThatFollowEachOther() {
    for (UnitSelector recipient : List.of(any(), unit("hillside"), role(Roles.MEMBER))) {
      for (int months : new int[] {3, 16, 17, 40}) {
        Alliance alliance =
            rules(months, i -> each(i).recipient(recipient).span(twoMonths(i)).build());

        assertDecidedAsExplained(
            alliance,
            IntStream.of(0, 1, 2, months - 1, months, months + 1)
                .mapToObj(START::plusMonths)
                .flatMap(first -> Stream.of(on(first.minusDays(1)), on(first)))
                .toList());
      }
    }
  }

  @Test
  void aRuleThatFollowsIsTheNextChange() {
    Alliance alliance = rules(40, i -> each(i).span(twoMonths(i)).build());
    PreparedRequest prepared = SharingPolicy.of(alliance).prepare(REQUEST);

    List<LocalDate> changes =
        Stream.iterate(
                prepared.nextChange(START.minusYears(1)),
                Optional::isPresent,
                last -> prepared.nextChange(last.orElseThrow()))
            .map(Optional::orElseThrow)
            .toList();

    assertThat(changes)
        .isEqualTo(IntStream.rangeClosed(0, 41).mapToObj(START::plusMonths).toList());
  }

  @Test
  void daysThatAreAskedForInTurnAndAgain() {
    SharingPolicy policy = SharingPolicy.of(rules(40, i -> each(i).span(twoMonths(i)).build()));
    PreparedRequest prepared = policy.prepare(REQUEST);

    for (int round = 0; round < 3; round++) {
      for (int day = 0; day < 1_300; day += 13) {
        for (LocalDate on : List.of(START.plusDays(day), START.plusDays(1_300 - day))) {
          assertThat(prepared.decide(on)).isEqualTo(policy.decide(on(on)));
        }
      }
    }
  }

  @Test
  void rulesThatNameFewOrManyUnits() {
    for (int many : new int[] {1, 8, 9, 30}) {
      UnitSelector named =
          unit(IntStream.range(0, many).mapToObj(ManyRulesTest::clinic).toArray(String[]::new));
      List<SharingRequest> requests =
          Stream.of(0, many / 2, many - 1, many).map(i -> ofClinic(i)).toList();

      assertDecidedAsExplained(
          withClinics(rules(2, i -> each(i).recipient(named).build()), many + 1), requests);
      assertDecidedAsExplained(
          withClinics(rules(2, i -> each(i).provider(named).recipient(any()).build()), many + 1),
          requests.stream().map(ManyRulesTest::swapped).toList());
    }
  }

  @Test
  void rulesThatTellUnitsApartInManyWays() {
    for (int many : new int[] {5, 63, 64, 80}) {
      Alliance alliance =
          withClinics(
              rules(many, i -> each(i).recipient(role(Role.of("role-" + i))).build()), many + 2);

      assertDecidedAsExplained(
          alliance,
          IntStream.of(0, 1, many / 2, many - 1, many, many + 1)
              .mapToObj(ManyRulesTest::ofClinic)
              .toList());
    }
  }

  @Test
  void rulesThatNameManyKinds() {
    ResourceKind imaging = REQUEST.kind().orElseThrow();
    for (int many : new int[] {1, 15, 16, 40}) {
      List<ResourceKind> kinds =
          Stream.concat(
                  Stream.of(imaging),
                  IntStream.range(1, many).mapToObj(i -> ResourceKind.of("training.k" + i)))
              .toList();
      List<ResourceKind> below = new ArrayList<>(kinds);
      below.add(ResourceKind.of(imaging + ".ct"));
      Alliance alliance =
          rules(
              4,
              i -> each(i).resource((i < 3 ? kinds : below).toArray(ResourceKind[]::new)).build());

      assertDecidedAsExplained(
          alliance,
          Stream.of(
                  imaging.value(), imaging + ".ct", "training", "training.k1", "training.k1.x", "x")
              .map(kind -> REQUEST.toBuilder().kind(kind).build())
              .toList());
    }
  }

  @Test
  void rulesThatAllApply() {
    for (int many : new int[] {63, 64, 65, 100}) {
      Alliance alliance = rules(many, i -> each(i).build());

      assertThat(SharingPolicy.of(alliance).decide(REQUEST).citations()).hasSize(many);
      assertDecidedAsExplained(alliance, List.of(REQUEST, swapped(REQUEST)));
    }
  }

  @Test
  void rulesThatAskManyThings() {
    for (int many : new int[] {1, 2, 4, 5, 7}) {
      Alliance alliance = rules(many, i -> each(i).when(SharingCondition.flag(asked(i))).build());

      assertDecidedAsExplained(
          alliance,
          IntStream.range(0, 81).mapToObj(code -> telling(code, Math.min(many, 4))).toList());
    }
  }

  /** Of each thing in turn: yes, no, or nothing. */
  private static SharingRequest telling(int code, int things) {
    SharingRequest told = REQUEST;
    int rest = code;
    for (int i = 0; i < things; i++) {
      if (rest % 3 != 0) {
        told = told.with(asked(i), rest % 3 == 1);
      }
      rest /= 3;
    }
    return told;
  }

  private static Attribute<Boolean> asked(int i) {
    return Attribute.flag("asked-" + i);
  }

  /** Asks twice, as the second time more is at hand, and the other way round too. */
  private static void assertDecidedAsExplained(Alliance alliance, List<SharingRequest> requests) {
    SharingPolicy policy = SharingPolicy.of(alliance);
    assertThat(requests).anyMatch(one -> policy.decide(one).outcome() != Outcome.NOT_COVERED);
    for (int time = 0; time < 2; time++) {
      for (SharingRequest request : requests) {
        assertThat(policy.decide(request)).isEqualTo(policy.explain(request).decision());
      }
    }
    for (SharingRequest request : List.of(requests.get(0), requests.get(requests.size() - 1))) {
      assertThat(policy.recipients(request))
          .isEqualTo(each(policy, unit -> request.toBuilder().recipient(unit).build()));
      assertThat(policy.providers(request))
          .isEqualTo(each(policy, unit -> request.toBuilder().provider(unit).build()));
    }
  }

  private static Map<Outcome, Set<UnitId>> each(
      SharingPolicy policy, Function<UnitId, SharingRequest> request) {
    Map<Outcome, Set<UnitId>> all = new TreeMap<>();
    for (Outcome outcome : Outcome.values()) {
      all.put(
          outcome,
          policy.alliance().institutions().stream()
              .map(Institution::id)
              .filter(unit -> policy.decide(request.apply(unit)).outcome() == outcome)
              .collect(Collectors.toSet()));
    }
    return all;
  }

  private static Alliance rules(int many, IntFunction<SharingRule> rule) {
    return LONG_AGO.toBuilder().rules(IntStream.range(0, many).mapToObj(rule).toList()).build();
  }

  private static SharingRule.Builder each(int i) {
    return RIVER_VALLEY.rules().get(0).toBuilder().id("rule-%03d".formatted(i));
  }

  private static DateSpan twoMonths(int i) {
    return DateSpan.of(START.plusMonths(i), START.plusMonths(i + 2));
  }

  private static Alliance withClinics(Alliance alliance, int many) {
    Alliance.Builder more = alliance.toBuilder();
    for (int i = 0; i < many; i++) {
      more.addInstitution(Institution.of(clinic(i), "Clinic"));
      more.addMember(member(clinic(i), "township", "role-" + i));
    }
    return more.build();
  }

  private static MemberUnit member(String unit, String tier, String role) {
    return MemberUnit.admitted(unit, START.minusYears(9), Role.of(role)).toBuilder()
        .tier(tier)
        .build();
  }

  private static String clinic(int i) {
    return "clinic-%02d".formatted(i);
  }

  private static SharingRequest ofClinic(int i) {
    return REQUEST.toBuilder().recipient(clinic(i)).build();
  }

  private static SharingRequest swapped(SharingRequest request) {
    return request.toBuilder().recipient(request.provider()).provider(request.recipient()).build();
  }
}
