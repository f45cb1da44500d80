// SPDX-License-Identifier: Apache-2.0
package org.medalliance.examples.benchmark.workload;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.medalliance.Alliance;
import org.medalliance.AllianceFact;
import org.medalliance.AllianceKind;
import org.medalliance.CodeSystems;
import org.medalliance.RollScope;
import org.medalliance.agreement.Agreement;
import org.medalliance.agreement.AgreementFact;
import org.medalliance.agreement.AgreementFactBuilder;
import org.medalliance.agreement.AgreementKinds;
import org.medalliance.agreement.Binding;
import org.medalliance.catalog.china.ChinaCodeSystems;
import org.medalliance.code.Code;
import org.medalliance.code.LocalizedText;
import org.medalliance.institution.Institution;
import org.medalliance.institution.InstitutionKind;
import org.medalliance.membership.MemberFact;
import org.medalliance.membership.MemberUnit;
import org.medalliance.membership.Role;
import org.medalliance.resource.Quota;
import org.medalliance.resource.ResourceKind;
import org.medalliance.resource.SharedResource;
import org.medalliance.sharing.Attribute;
import org.medalliance.sharing.Attributes;
import org.medalliance.sharing.Effect;
import org.medalliance.sharing.Purpose;
import org.medalliance.sharing.ResourceSelector;
import org.medalliance.sharing.SharingCondition;
import org.medalliance.sharing.SharingRequest;
import org.medalliance.sharing.SharingRule;
import org.medalliance.sharing.UnitSelector;
import org.medalliance.sharing.Urgency;
import org.medalliance.time.DateSpan;
import org.medalliance.time.PartialDate;

/** Makes values of the library out of plain records. */
record Translation(Plain.Model model) {

  Alliance alliance() {
    Alliance.Builder alliance =
        Alliance.builder()
            .id("workload")
            .kind(AllianceKind.of("county-medical-community"))
            .roll(RollScope.COMPLETE)
            .addFact(AllianceFact.founded(LocalDate.of(1890, 1, 1)))
            .codeSystems(
                new CodeSystems(
                    Optional.of(ChinaCodeSystems.REGIONS),
                    Optional.of(ChinaCodeSystems.SPECIALTIES),
                    Optional.of(ChinaCodeSystems.GRADES)))
            .tiers(Workload.TIERS.toArray(String[]::new));
    for (Plain.Unit unit : model.units()) {
      alliance.addInstitution(institution(unit));
      if (unit.tier() != Plain.NONE) {
        alliance.addMember(member(unit));
      }
    }
    model.agreements().forEach(agreement -> alliance.addAgreement(agreement(agreement)));
    model.resources().forEach(resource -> alliance.addResource(resource(resource)));
    model.rules().forEach(rule -> alliance.addRule(rule(rule)));
    return alliance.build();
  }

  SharingRequest request(Plain.Request asked) {
    SharingRequest.Builder request =
        SharingRequest.builder()
            .recipient(asked.recipient())
            .provider(asked.provider())
            .on(asked.on());
    if (asked.resource() != null) {
      request.resource(asked.resource());
    }
    if (asked.kind() != null) {
      request.kind(asked.kind());
    }
    Attributes told = Attributes.NONE;
    if (asked.urgency() != Plain.NONE) {
      told = told.with(Attribute.URGENCY, Urgency.values()[asked.urgency()]);
    }
    if (asked.purpose() != Plain.NONE) {
      told = told.with(Attribute.PURPOSE, Purpose.of(Workload.PURPOSES.get(asked.purpose())));
    }
    return request.attributes(told).build();
  }

  private static Institution institution(Plain.Unit unit) {
    return Institution.builder()
        .id(unit.id())
        .name(LocalizedText.english("Unit " + unit.id()))
        .kind(InstitutionKind.of(Workload.KINDS.get(unit.kind())))
        .region(Code.of(unit.region()))
        .grade(Code.of(Workload.GRADES.get(unit.grade())))
        .build();
  }

  private static MemberUnit member(Plain.Unit unit) {
    MemberUnit.Builder member =
        MemberUnit.builder()
            .unit(unit.id())
            .tier(Workload.TIERS.get(unit.tier()))
            .roles(Role.of(Workload.ROLES.get(unit.role())))
            .addFact(
                MemberFact.of(
                    MemberFact.Kind.ADMITTED, between(unit.admittedPerhaps(), unit.admitted())));
    if (unit.suspended() != Plain.NEVER) {
      member.addFact(MemberFact.of(MemberFact.Kind.SUSPENDED, on(unit.suspended())));
    }
    if (unit.reinstated() != Plain.NEVER) {
      member.addFact(MemberFact.of(MemberFact.Kind.REINSTATED, on(unit.reinstated())));
    }
    if (unit.left() != Plain.NEVER) {
      member.addFact(MemberFact.of(MemberFact.Kind.LEFT, on(unit.left())));
    }
    return member.build();
  }

  private Agreement agreement(Plain.Agreement agreement) {
    AgreementFactBuilder effective =
        AgreementFact.builder()
            .fact(AgreementFact.Kind.EFFECTIVE)
            .on(between(agreement.perhaps(), agreement.sure()));
    if (agreement.until() != Plain.NEVER) {
      effective.expiresAfter(on(agreement.until() - 1));
    }
    return Agreement.builder()
        .id(agreement.id())
        .kind(
            agreement.parties() == null
                ? AgreementKinds.CHARTER
                : AgreementKinds.BILATERAL_COOPERATION)
        .binds(
            agreement.parties() == null
                ? Binding.members()
                : Binding.parties(names(agreement.parties())))
        .addFact(effective.build())
        .build();
  }

  private SharedResource resource(Plain.Resource resource) {
    SharedResource.Builder made =
        SharedResource.builder()
            .id(resource.id())
            .kind(ResourceKind.of(model.kinds().get(resource.kind())))
            .owner(model.units().get(resource.owner()).id());
    if (resource.from() != Plain.BEFORE_ALL) {
      made.span(DateSpan.from(day(resource.from())));
    }
    return made.build();
  }

  private SharingRule rule(Plain.Rule rule) {
    SharingRule.Builder made =
        SharingRule.builder()
            .id(rule.id())
            .effect(rule.prohibits() ? Effect.PROHIBIT : Effect.PERMIT)
            .resource(subject(rule))
            .provider(selector(rule.provider()))
            .recipient(selector(rule.recipient()))
            .span(span(rule))
            .when(condition(rule))
            .under(
                Arrays.stream(rule.under())
                    .mapToObj(agreement -> model.agreements().get(agreement).id())
                    .toArray(String[]::new));
    if (rule.hasQuota()) {
      made.quota(Quota.of(20, Quota.Window.MONTH, Quota.Of.RECIPIENT));
    }
    return made.build();
  }

  private ResourceSelector subject(Plain.Rule rule) {
    return rule.resource() == Plain.NONE
        ? ResourceSelector.kinds(
            Arrays.stream(rule.kinds())
                .mapToObj(kind -> ResourceKind.of(model.kinds().get(kind)))
                .toArray(ResourceKind[]::new))
        : ResourceSelector.one(model.resources().get(rule.resource()).id());
  }

  private UnitSelector selector(Plain.Selector selector) {
    List<UnitSelector> parts = new ArrayList<>();
    if (selector.units() != null) {
      parts.add(UnitSelector.unit(names(selector.units())));
    }
    if (selector.tierAtMost() != Plain.NONE) {
      parts.add(UnitSelector.tierAtMost(Workload.TIERS.get(selector.tierAtMost())));
    }
    if (selector.role() != Plain.NONE) {
      parts.add(UnitSelector.role(Role.of(Workload.ROLES.get(selector.role()))));
    }
    if (!selector.region().isEmpty()) {
      parts.add(UnitSelector.regionWithin((selector.region() + "00").substring(0, 6)));
    }
    if (selector.kind() != Plain.NONE) {
      parts.add(UnitSelector.kind(InstitutionKind.of(Workload.KINDS.get(selector.kind()))));
    }
    if (selector.gradeAtLeast() != Plain.NONE) {
      parts.add(UnitSelector.gradeAtLeast(Workload.GRADES.get(selector.gradeAtLeast())));
    }
    return switch (parts.size()) {
      case 0 -> UnitSelector.any();
      case 1 -> parts.get(0);
      default -> UnitSelector.allOf(parts.toArray(UnitSelector[]::new));
    };
  }

  private static Optional<SharingCondition> condition(Plain.Rule rule) {
    return switch (rule.condition()) {
      case NONE -> Optional.empty();
      case URGENCY_AT_LEAST ->
          Optional.of(SharingCondition.urgencyAtLeast(Urgency.values()[rule.argument()]));
      case URGENCY_BELOW ->
          Optional.of(
              SharingCondition.not(
                  SharingCondition.urgencyAtLeast(Urgency.values()[rule.argument()])));
      case PURPOSE ->
          Optional.of(
              SharingCondition.purposeIn(Purpose.of(Workload.PURPOSES.get(rule.argument()))));
      case SAME_PREFECTURE -> Optional.of(SharingCondition.sameRegion(2));
    };
  }

  private static DateSpan span(Plain.Rule rule) {
    if (rule.from() == Plain.BEFORE_ALL) {
      return rule.until() == Plain.NEVER ? DateSpan.ALWAYS : DateSpan.until(day(rule.until()));
    }
    return rule.until() == Plain.NEVER
        ? DateSpan.from(day(rule.from()))
        : DateSpan.of(day(rule.from()), day(rule.until()));
  }

  private String[] names(int[] units) {
    return IntStream.of(units)
        .mapToObj(unit -> model.units().get(unit).id())
        .toArray(String[]::new);
  }

  private static LocalDate day(int day) {
    return LocalDate.ofEpochDay(day);
  }

  private static PartialDate on(int day) {
    return PartialDate.of(day(day));
  }

  private static PartialDate between(int earliest, int latest) {
    return earliest == latest ? on(latest) : PartialDate.between(day(earliest), day(latest));
  }
}
