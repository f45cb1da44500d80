// SPDX-License-Identifier: Apache-2.0
package org.medalliance.examples.generator;

import static com.google.common.base.Preconditions.checkArgument;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.function.IntConsumer;
import org.medalliance.Alliance;
import org.medalliance.AllianceFact;
import org.medalliance.CodeSystems;
import org.medalliance.RollScope;
import org.medalliance.agreement.Agreement;
import org.medalliance.agreement.AgreementFact;
import org.medalliance.agreement.AgreementKinds;
import org.medalliance.agreement.Binding;
import org.medalliance.catalog.china.AllianceKinds;
import org.medalliance.catalog.china.ChinaCodeSystems;
import org.medalliance.catalog.china.InstitutionKinds;
import org.medalliance.catalog.china.ResourceKinds;
import org.medalliance.code.Code;
import org.medalliance.code.LocalizedText;
import org.medalliance.institution.Institution;
import org.medalliance.institution.InstitutionKind;
import org.medalliance.membership.MemberFact;
import org.medalliance.membership.MemberUnit;
import org.medalliance.membership.Role;
import org.medalliance.membership.Roles;
import org.medalliance.resource.Quota;
import org.medalliance.resource.ResourceKind;
import org.medalliance.resource.SharedResource;
import org.medalliance.sharing.SharingCondition;
import org.medalliance.sharing.SharingRule;
import org.medalliance.sharing.UnitSelector;
import org.medalliance.sharing.Urgency;
import org.medalliance.time.DateSpan;
import org.medalliance.time.PartialDate;

/**
 * A made-up alliance on three rungs, the same for the same size and seed on every machine.
 *
 * <p>Unit 1 leads. Every twentieth unit is a county hospital that owns one resource; a permit under
 * its own agreement with the nineteen units after it lets these use it. Under the charter the
 * county rung uses the lead's remote consultation, and nobody may have a remote ECG unless it is
 * urgent. One admission in ten is known by its year only, one unit in ten was suspended for a
 * while, and one in twenty has left.
 *
 * @param units how many institutions it has, all of them on its roll
 * @param seed which of the alliances of that size
 */
public record AllianceGenerator(int units, long seed) {
  /** The fewest units that make an alliance. */
  public static final int FEWEST = 2;

  /** The most units; a document of as many can be read with large limits. */
  public static final int MOST = 200_000;

  private static final int GROUP = 20;
  private static final LocalDate FOUNDED = LocalDate.of(2015, 1, 1);
  private static final List<String> REGIONS =
      List.of("500105", "500112", "510108", "511602", "511603", "520000");
  private static final List<ResourceKind> LENT =
      List.of(
          ResourceKinds.REMOTE_ECG,
          ResourceKinds.REMOTE_IMAGING,
          ResourceKinds.EXPERT_TEAM,
          ResourceKinds.TRAINING);

  /** Checks the size. */
  public AllianceGenerator {
    checkArgument(
        units >= FEWEST && units <= MOST, "units must be from %s to %s: %s", FEWEST, MOST, units);
  }

  /** Returns the alliance. */
  public Alliance alliance() {
    return alliance(made -> {});
  }

  /** Returns the alliance, and tells how many of its units are made whenever one is. */
  public Alliance alliance(IntConsumer progress) {
    Alliance.Builder alliance =
        Alliance.builder()
            .id("generated-" + units + "-" + seed)
            .kind(AllianceKinds.COUNTY_MEDICAL_COMMUNITY)
            .roll(RollScope.COMPLETE)
            .addFact(AllianceFact.founded(FOUNDED))
            .codeSystems(codeSystems())
            .tiers("city", "county", "township")
            .addAgreement(Agreement.charter("charter", FOUNDED))
            .addRule(countiesUseTheLead())
            .addRule(ecgOnlyIfUrgent());
    Random random = new Random(seed); // its numbers are laid down in the Java specification
    for (int number = 1; number <= units; number++) {
      alliance.addInstitution(institution(number, random));
      alliance.addMember(member(number, random));
      if (isCounty(number) && number < units) {
        lend(number, alliance, random);
      }
      progress.accept(number);
    }
    return alliance.build();
  }

  private static CodeSystems codeSystems() {
    return new CodeSystems(
        Optional.of(ChinaCodeSystems.REGIONS),
        Optional.of(ChinaCodeSystems.SPECIALTIES),
        Optional.of(ChinaCodeSystems.GRADES));
  }

  private static SharingRule countiesUseTheLead() {
    return SharingRule.permit("counties-use-the-lead")
        .resource(ResourceKinds.REMOTE_CONSULTATION)
        .provider(UnitSelector.role(Roles.LEAD))
        .recipient(UnitSelector.tier("county"))
        .under("charter")
        .build();
  }

  private static SharingRule ecgOnlyIfUrgent() {
    return SharingRule.prohibit("no-ecg-unless-urgent")
        .resource(ResourceKinds.REMOTE_ECG)
        .provider(UnitSelector.any())
        .recipient(UnitSelector.any())
        .when(SharingCondition.not(SharingCondition.urgencyAtLeast(Urgency.URGENT)))
        .under("charter")
        .build();
  }

  /** The resource of a county hospital, the agreement about it and the permit under that. */
  private void lend(int number, Alliance.Builder alliance, Random random) {
    String owner = id(number);
    ResourceKind kind = LENT.get(random.nextInt(LENT.size()));
    LocalDate from = day(random);
    String[] parties = new String[Math.min(GROUP, units - number + 1)];
    for (int i = 0; i < parties.length; i++) {
      parties[i] = id(number + i);
    }
    alliance.addResource(
        SharedResource.builder()
            .id("r-" + owner)
            .kind(kind)
            .owner(owner)
            .span(DateSpan.from(from))
            .build());
    alliance.addAgreement(
        Agreement.builder()
            .id("a-" + owner)
            .kind(AgreementKinds.BILATERAL_COOPERATION)
            .binds(Binding.parties(parties))
            .addFact(AgreementFact.signed(from))
            .addFact(AgreementFact.effective(from))
            .build());
    SharingRule.Builder rule =
        SharingRule.permit("p-" + owner)
            .resource(kind)
            .provider(UnitSelector.unit(owner))
            .recipient(UnitSelector.tier("township"))
            .under("a-" + owner);
    if (random.nextInt(4) == 0) {
      rule.quota(Quota.of(1 + random.nextInt(50), Quota.Window.MONTH, Quota.Of.RECIPIENT));
    }
    alliance.addRule(rule.build());
  }

  private static Institution institution(int number, Random random) {
    InstitutionKind kind =
        isLead(number) || isCounty(number)
            ? InstitutionKinds.HOSPITAL
            : InstitutionKinds.TOWNSHIP_HEALTH_CENTRE;
    Institution.Builder institution =
        Institution.builder()
            .id(id(number))
            .name(LocalizedText.english("Unit " + number))
            .kind(kind)
            .region(Code.of(REGIONS.get(random.nextInt(REGIONS.size()))))
            .specialties(Code.of("0" + (3 + random.nextInt(5))));
    if (kind.equals(InstitutionKinds.HOSPITAL)) {
      institution.grade(Code.of(isLead(number) ? "III-A" : "II-A"));
    }
    return institution.build();
  }

  private static MemberUnit member(int number, Random random) {
    MemberUnit.Builder member = MemberUnit.builder().unit(id(number));
    if (isLead(number)) {
      return member.tier("city").roles(Roles.LEAD).addFact(MemberFact.admitted(FOUNDED)).build();
    }
    Role role = isCounty(number) ? Roles.CORE : Roles.MEMBER;
    member.tier(isCounty(number) ? "county" : "township").roles(role);
    LocalDate admitted = day(random);
    int fate = random.nextInt(20);
    if (fate < 2) {
      return member.addFact(admitted(PartialDate.ofYear(admitted.getYear()))).build();
    }
    member.addFact(admitted(PartialDate.of(admitted)));
    if (fate < 4) {
      member.addFact(fact(MemberFact.Kind.SUSPENDED, admitted.plusDays(100)));
      member.addFact(fact(MemberFact.Kind.REINSTATED, admitted.plusDays(200)));
    } else if (fate == 4) {
      member.addFact(fact(MemberFact.Kind.LEFT, admitted.plusDays(300)));
    }
    return member.build();
  }

  private static MemberFact admitted(PartialDate on) {
    return MemberFact.of(MemberFact.Kind.ADMITTED, on);
  }

  private static MemberFact fact(MemberFact.Kind kind, LocalDate on) {
    return MemberFact.of(kind, PartialDate.of(on));
  }

  /** A day of the first eight years. */
  private static LocalDate day(Random random) {
    return FOUNDED.plusDays(random.nextInt(8 * 365));
  }

  private static boolean isLead(int number) {
    return number == 1;
  }

  private static boolean isCounty(int number) {
    return number % GROUP == 2;
  }

  private static String id(int number) {
    return String.format(Locale.ROOT, "u-%06d", number);
  }
}
