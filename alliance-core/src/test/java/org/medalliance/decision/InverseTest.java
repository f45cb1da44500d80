// SPDX-License-Identifier: Apache-2.0
package org.medalliance.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.medalliance.decision.RiverValley.FOUNDING;
import static org.medalliance.decision.RiverValley.IMAGING;
import static org.medalliance.decision.RiverValley.LATER;
import static org.medalliance.decision.RiverValley.REQUEST;
import static org.medalliance.decision.RiverValley.RIVER_VALLEY;
import static org.medalliance.decision.RiverValley.on;
import static org.medalliance.decision.RiverValley.scanner;
import static org.medalliance.decision.RiverValley.withRule;
import static org.medalliance.sharing.UnitSelector.any;
import static org.medalliance.sharing.UnitSelector.unit;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.medalliance.Alliance;
import org.medalliance.agreement.Agreement;
import org.medalliance.code.AgreementId;
import org.medalliance.code.UnitId;
import org.medalliance.institution.Institution;
import org.medalliance.resource.Quota;
import org.medalliance.resource.ResourceKind;
import org.medalliance.sharing.ResourceSelector;
import org.medalliance.sharing.SharingRequest;
import org.medalliance.sharing.SharingRule;
import org.medalliance.time.DateSpan;

/** Who may, and what, and until when. */
class InverseTest {
  private static final UnitId LAKESIDE = UnitId.of("lakeside");
  private static final UnitId HILLSIDE = UnitId.of("hillside");
  private static final UnitId SEASIDE = UnitId.of("seaside");
  private static final AgreementId CHARTER = AgreementId.of("charter");
  private static final SharingPolicy POLICY = SharingPolicy.of(RIVER_VALLEY);

  @Test
  void tellsWhoMayUseIt() {
    assertThat(POLICY.recipients(REQUEST).get(Outcome.PERMITTED)).containsExactly(HILLSIDE);
    assertThat(POLICY.recipients(REQUEST).get(Outcome.NOT_COVERED))
        .containsExactlyInAnyOrder(LAKESIDE, SEASIDE);
  }

  @Test
  void tellsWhoMayGiveIt() {
    assertThat(POLICY.providers(REQUEST).get(Outcome.PERMITTED)).containsExactly(LAKESIDE);
  }

  @Test
  void nobodyMayUseWhatIsOfAStranger() {
    assertThat(
            POLICY
                .recipients(REQUEST.toBuilder().provider("nowhere").build())
                .get(Outcome.NOT_COVERED))
        .containsExactlyInAnyOrder(LAKESIDE, HILLSIDE, SEASIDE);
  }

  @Test
  void ofSeveralResourcesAllHaveToAgreeForEachUnit() {
    for (String ruled : List.of("ct-1", "ct-2")) {
      Alliance alliance =
          withRule(rule -> rule.resource(ResourceSelector.one(ruled)).recipient(unit("hillside")))
              .toBuilder()
              .addResources(scanner("ct-1").build(), scanner("ct-2").build())
              .addInstitution(Institution.of("bayside", "Bayside Clinic"))
              .addMembers(
                  RiverValley.member("seaside", "township", "member"),
                  RiverValley.member("bayside", "township", "member"))
              .addRules(
                  prohibited("never", "bayside").build(),
                  prohibited("not-that", "seaside").resource(ResourceSelector.one(ruled)).build())
              .build();
      Map<Outcome, Set<UnitId>> recipients = SharingPolicy.of(alliance).recipients(REQUEST);

      assertThat(recipients.get(Outcome.UNDETERMINED)).containsExactlyInAnyOrder(HILLSIDE, SEASIDE);
      assertThat(recipients.get(Outcome.PROHIBITED)).containsExactly(UnitId.of("bayside"));
      assertThat(recipients.get(Outcome.NOT_COVERED)).containsExactly(LAKESIDE);
    }
  }

  private static SharingRule.Builder prohibited(String id, String recipient) {
    return RiverValley.prohibition(id).toBuilder().recipient(unit(recipient));
  }

  @Test
  void nobodyMayUseWhatIsNotThere() {
    Alliance alliance =
        RIVER_VALLEY.toBuilder()
            .addResource(scanner("gone").span(DateSpan.until(LATER)).build())
            .addRule(
                RiverValley.prohibition("never").toBuilder().recipient(unit("seaside")).build())
            .build();

    assertThat(
            SharingPolicy.of(alliance)
                .recipients(RiverValley.resource("gone"))
                .get(Outcome.NOT_COVERED))
        .containsExactlyInAnyOrder(LAKESIDE, HILLSIDE, SEASIDE);
    assertThat(
            SharingPolicy.of(alliance)
                .recipients(RiverValley.resource("gone").toBuilder().on(LATER.minusDays(1)).build())
                .get(Outcome.PERMITTED))
        .containsExactly(HILLSIDE);
  }

  @Test
  void nobodyKnowsWhatIsLeftForEachUnit() {
    Alliance alliance =
        withRule(rule -> rule.quota(Quota.of(1, Quota.Window.DAY, Quota.Of.RECIPIENT)));

    assertThat(SharingPolicy.of(alliance).recipients(REQUEST).get(Outcome.UNDETERMINED))
        .containsExactly(HILLSIDE);
    assertThat(SharingPolicy.of(alliance).providers(REQUEST).get(Outcome.UNDETERMINED))
        .containsExactly(LAKESIDE);
  }

  @Test
  void aKindIsUsableWhereNoResourceOfItIsNamed() {
    assertThat(POLICY.usableBy(HILLSIDE, LATER)).containsExactly(POLICY.decide(REQUEST));
    assertThat(POLICY.usableBy(SEASIDE, LATER)).isEmpty();
    assertThat(POLICY.usableBy(HILLSIDE, FOUNDING.minusDays(1))).isEmpty();
  }

  @Test
  void theResourceIsUsableWhereThereIsOne() {
    SharingPolicy policy =
        SharingPolicy.of(RIVER_VALLEY.toBuilder().addResource(scanner("ct-1").build()).build());

    assertThat(policy.usableBy(HILLSIDE, LATER))
        .extracting(decision -> decision.request().resource())
        .containsExactly(RiverValley.resource("ct-1").resource());
  }

  @Test
  void whatOneAgreementAlonePermitsRestsOnIt() {
    assertThat(POLICY.restingOn(CHARTER, LATER)).containsExactly(POLICY.decide(REQUEST));
    assertThat(POLICY.restingOn(CHARTER, FOUNDING.minusDays(1))).isEmpty();
    assertThat(POLICY.restingOn(AgreementId.of("pilot"), LATER)).isEmpty();
  }

  @Test
  void whatAnotherAgreementPermitsTooRestsOnNeither() {
    Alliance twice =
        RIVER_VALLEY.toBuilder()
            .addAgreement(Agreement.charter("second", FOUNDING))
            .rules(
                RIVER_VALLEY.rules().stream()
                    .map(rule -> rule.toBuilder().addUnder(AgreementId.of("second")).build())
                    .toList())
            .build();

    assertThat(SharingPolicy.of(twice).restingOn(CHARTER, LATER)).isEmpty();
  }

  @Test
  void whatRestsOnAnAgreementMayBeNamedByAWiderKindOrById() {
    Alliance alliance =
        RIVER_VALLEY.toBuilder()
            .addResource(scanner("ct-1").build())
            .addResource(scanner("other").kind(ResourceKind.of("training")).build())
            .addRule(
                SharingRule.permit("other")
                    .resource(ResourceSelector.one("other"))
                    .provider(any())
                    .recipient(unit("hillside"))
                    .under("charter")
                    .build())
            .build();

    assertThat(SharingPolicy.of(alliance).restingOn(CHARTER, LATER))
        .extracting(decision -> decision.request().subject())
        .containsExactlyInAnyOrder("ct-1", "other");
  }

  @Test
  void thePreparedRequestChangesAsItsAgreementBegins() {
    PreparedRequest prepared = POLICY.prepare(REQUEST);

    assertThat(prepared.nextChange(FOUNDING.minusDays(100))).contains(FOUNDING);
    assertThat(prepared.nextChange(FOUNDING)).isEmpty();
    assertThat(prepared.decide(FOUNDING.minusDays(1)).request())
        .isEqualTo(on(FOUNDING.minusDays(1)));
    assertThat(prepared.request()).isEqualTo(REQUEST);
    assertThat(prepared).hasToString(REQUEST.toString());
  }

  @Test
  void whatNoRuleCanReachNeverChanges() {
    PreparedRequest self = POLICY.prepare(REQUEST.toBuilder().recipient("lakeside").build());

    assertThat(self.nextChange(FOUNDING.minusDays(1))).isEqualTo(Optional.empty());
    assertThat(self.decide(LATER).reasons())
        .containsExactly(Reason.of(Reason.Code.SELF_REQUEST, "lakeside"));
  }

  @Test
  void manyAreDecidedOneByOneAndProgressIsTold() {
    List<Long> told = new ArrayList<>();
    List<SharingRequest> taken = new ArrayList<>();
    Stream<SharingRequest> requests = Stream.generate(() -> REQUEST).limit(2_500).peek(taken::add);

    Stream<SharingDecision> decisions = POLICY.decideAll(requests, told::add);
    assertThat(taken).isEmpty();

    assertThat(decisions.toList()).hasSize(2_500).containsOnly(POLICY.decide(REQUEST));
    assertThat(told).containsExactly(1_000L, 2_000L);
    assertThat(POLICY.usableBy(HILLSIDE, LATER).map(one -> one.request().kind()))
        .containsExactly(Optional.of(IMAGING));
  }

  @Test
  void progressIsToldOfEachThousandThoughManyThreadsTake() {
    Queue<Long> told = new ConcurrentLinkedQueue<>();

    long decided =
        POLICY
            .decideAll(Collections.nCopies(20_500, REQUEST).parallelStream(), told::add)
            .filter(SharingDecision::isPermitted)
            .count();

    assertThat(decided).isEqualTo(20_500);
    assertThat(told)
        .containsExactlyInAnyOrderElementsOf(
            LongStream.rangeClosed(1, 20).mapToObj(i -> i * 1_000).toList());
  }
}
