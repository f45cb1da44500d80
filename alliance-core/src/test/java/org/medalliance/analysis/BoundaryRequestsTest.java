// SPDX-License-Identifier: Apache-2.0
package org.medalliance.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.medalliance.Alliance;
import org.medalliance.agreement.Agreement;
import org.medalliance.agreement.AgreementFact;
import org.medalliance.agreement.AgreementKinds;
import org.medalliance.agreement.Binding;
import org.medalliance.analysis.finding.Boundary;
import org.medalliance.analysis.finding.Witness;
import org.medalliance.decision.premise.Premise;
import org.medalliance.resource.Quota;
import org.medalliance.resource.ResourceKind;
import org.medalliance.resource.SharedResource;
import org.medalliance.sharing.Attribute;
import org.medalliance.sharing.ResourceSelector;
import org.medalliance.sharing.SharingCondition;
import org.medalliance.sharing.SharingRequest;
import org.medalliance.sharing.SharingRule;
import org.medalliance.sharing.UnitSelector;
import org.medalliance.sharing.Urgency;
import org.medalliance.time.DateSpan;
import org.medalliance.time.PartialDate;

/** Which lines a rule draws, and where. */
class BoundaryRequestsTest {
  private static final LocalDate BEGIN = LocalDate.of(2024, 3, 1);
  private static final LocalDate END = LocalDate.of(2024, 9, 1);

  @Test
  void aSpanHasALineWhereItBeginsAndOneWhereItEnds() {
    Alliance alliance =
        Valley.of("hub", "mill").addRule(permit().span(DateSpan.of(BEGIN, END)).build()).build();

    assertThat(lines(alliance, Premise.Kind.SPAN))
        .containsExactlyInAnyOrder("2024-03-01 | 2024-02-29", "2024-08-31 | 2024-09-01");
  }

  @Test
  void anAgreementHasALineOnTheFirstDayAndAfterTheLast() {
    Alliance alliance =
        Valley.of("hub", "mill")
            .addAgreement(
                Agreement.builder()
                    .id("pact")
                    .kind(AgreementKinds.CHARTER)
                    .binds(Binding.parties("hub", "mill"))
                    .addFact(
                        AgreementFact.builder()
                            .fact(AgreementFact.Kind.EFFECTIVE)
                            .on(PartialDate.of(BEGIN))
                            .expiresAfter(PartialDate.of(END))
                            .build())
                    .build())
            .addRule(
                SharingRule.permit("one")
                    .resource(ResourceKind.of("labs"))
                    .provider(UnitSelector.unit("hub"))
                    .recipient(UnitSelector.any())
                    .under("pact")
                    .build())
            .build();

    assertThat(lines(alliance, Premise.Kind.AGREEMENT))
        .containsExactlyInAnyOrder("2024-03-01 | 2024-02-29", "2024-09-01 | 2024-09-02");
  }

  @Test
  void daysOnWhichNothingChangesForTheRuleAreStillInside() {
    Alliance alliance =
        Valley.of("hub", "mill")
            .addRule(permit().span(DateSpan.of(BEGIN, END)).build())
            .addRule(
                SharingRule.permit("two")
                    .resource(ResourceKind.of("labs"))
                    .provider(UnitSelector.unit("mill"))
                    .recipient(UnitSelector.any())
                    .span(DateSpan.from(BEGIN.plusMonths(2)))
                    .under("charter")
                    .build())
            .build();

    assertThat(lines(alliance, Premise.Kind.SPAN))
        .containsExactlyInAnyOrder(
            "2024-03-01 | 2024-02-29", "2024-08-31 | 2024-09-01", "2024-05-01 | 2024-04-30");
  }

  @Test
  void eachSideHasALineToAUnitThatIsNotSelected() {
    Alliance alliance =
        Valley.of("hub", "mill", "weir")
            .addRule(permit().recipient(UnitSelector.unit("mill")).build())
            .build();

    assertThat(lines(alliance, Premise.Kind.RECIPIENT))
        .containsExactly("mill of hub | weir of hub");
    assertThat(lines(alliance, Premise.Kind.PROVIDER))
        .containsExactly("mill of hub | mill of weir");
    assertThat(lines(alliance, Premise.Kind.RESOURCE)).isEmpty();
  }

  @Test
  void whereEveryOtherUnitIsSelectedThereIsNoLine() {
    Alliance alliance =
        Valley.of("hub", "mill")
            .addRule(permit().provider(UnitSelector.any()).recipient(UnitSelector.any()).build())
            .build();

    assertThat(lines(alliance, Premise.Kind.RECIPIENT)).isEmpty();
    assertThat(lines(alliance, Premise.Kind.PROVIDER)).isEmpty();
  }

  @Test
  void everyCircumstanceHasItsLines() {
    SharingCondition urgent = SharingCondition.urgencyAtLeast(Urgency.URGENT);
    SharingCondition few = SharingCondition.between(Attribute.number("patients"), 2, 9);
    Alliance alliance =
        Valley.of("hub", "mill")
            .addRule(permit().when(SharingCondition.allOf(urgent, few)).build())
            .build();

    assertThat(lines(alliance, Premise.Kind.CIRCUMSTANCES))
        .containsExactlyInAnyOrder(
            "[patients=2, urgency=URGENT] | [patients=1, urgency=URGENT]",
            "[patients=9, urgency=URGENT] | [patients=10, urgency=URGENT]",
            "[patients=2, urgency=URGENT] | [patients=2, urgency=ROUTINE]");
  }

  @Test
  void aQuotaHasALineWhereNothingIsLeft() {
    Alliance alliance =
        Valley.of("hub", "mill")
            .addRule(permit().quota(Quota.of(3, Quota.Window.MONTH, Quota.Of.RECIPIENT)).build())
            .build();

    assertThat(lines(alliance, Premise.Kind.QUOTA)).containsExactly("[2] | [3]");
  }

  @Test
  void somethingElseThatTheProviderHasLiesBeyondTheLineOfWhatIsAskedFor() {
    Alliance alliance =
        Valley.of("hub", "mill")
            .addResource(resource("bench"))
            .addResource(resource("oven"))
            .addRule(
                SharingRule.permit("one")
                    .resource(ResourceSelector.one("bench"))
                    .provider(UnitSelector.unit("hub"))
                    .recipient(UnitSelector.any())
                    .under("charter")
                    .build())
            .build();

    assertThat(lines(alliance, Premise.Kind.RESOURCE)).containsExactly("bench | oven");
  }

  @Test
  void eachRuleIsToldOnceItIsDone() {
    Alliance alliance =
        Valley.of("hub", "mill")
            .addRule(permit().build())
            .addRule(permit().id("two").build())
            .build();
    List<String> told = new ArrayList<>();

    BoundaryRequests.of(
        alliance, AnalysisBudget.DEFAULT, (done, all) -> told.add(done + " of " + all));

    assertThat(told).containsExactly("1 of 2", "2 of 2");
  }

  private static SharedResource resource(String id) {
    return SharedResource.builder().id(id).kind(ResourceKind.of(id)).owner("hub").build();
  }

  private static SharingRule.Builder permit() {
    return SharingRule.permit("one")
        .resource(ResourceKind.of("labs"))
        .provider(UnitSelector.unit("hub"))
        .recipient(UnitSelector.any())
        .under("charter");
  }

  /** What is on either side of the lines that premises of this kind draw, as far as it differs. */
  private static List<String> lines(Alliance alliance, Premise.Kind premise) {
    return BoundaryRequests.of(alliance).boundaries().stream()
        .filter(boundary -> boundary.premise() == premise)
        .map(BoundaryRequestsTest::line)
        .toList();
  }

  private static String line(Boundary boundary) {
    Witness inside = boundary.inside();
    Witness outside = boundary.outside();
    SharingRequest in = inside.request();
    SharingRequest out = outside.request();
    if (!in.on().equals(out.on())) {
      assertThat(in.toBuilder().on(out.on()).build()).isEqualTo(out);
      return in.on() + " | " + out.on();
    }
    if (!in.attributes().equals(out.attributes())) {
      assertThat(in.toBuilder().attributes(out.attributes()).build()).isEqualTo(out);
      return in.attributes() + " | " + out.attributes();
    }
    if (!in.subject().equals(out.subject())) {
      return in.subject() + " | " + out.subject();
    }
    if (!inside.ledger().equals(outside.ledger())) {
      return inside.ledger().amounts().values() + " | " + outside.ledger().amounts().values();
    }
    return in.recipient()
        + " of "
        + in.provider()
        + " | "
        + out.recipient()
        + " of "
        + out.provider();
  }
}
