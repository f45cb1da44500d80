// SPDX-License-Identifier: Apache-2.0
package org.medalliance.decision;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.SplittableRandom;
import java.util.stream.Stream;
import net.jqwik.api.Example;
import org.medalliance.Alliance;
import org.medalliance.agreement.Agreement;
import org.medalliance.agreement.AgreementFact;
import org.medalliance.code.AgreementId;
import org.medalliance.code.UnitId;
import org.medalliance.decision.premise.NearestMiss;
import org.medalliance.decision.premise.Premise;
import org.medalliance.membership.MemberFact;
import org.medalliance.membership.MemberUnit;
import org.medalliance.sharing.SharingRequest;
import org.medalliance.testing.AllianceAndRequest;
import org.medalliance.testing.Draw;
import org.medalliance.time.PartialDate;
import org.medalliance.wording.Phrase;

/** What is named as a remedy is one. */
class RemediesProperties {

  @Example
  void aFactThatIsNamedAsARemedyMeetsThePremise() {
    SplittableRandom random = new SplittableRandom(2_022);
    long remedies =
        Stream.generate(() -> Draw.allianceAndRequest(random))
            .limit(4_000)
            .mapToLong(RemediesProperties::remediesThatWork)
            .sum();

    assertThat(remedies).isGreaterThan(30);
  }

  private static long remediesThatWork(AllianceAndRequest drawn) {
    Explanation explanation = SharingPolicy.of(drawn.alliance()).explain(drawn.request());
    return explanation.nearestMisses().stream()
        .filter(miss -> !miss.remedies().isEmpty())
        .filter(miss -> miss.premise().kind() != Premise.Kind.CIRCUMSTANCES)
        .peek(miss -> assertThat(isMetAfter(miss, drawn)).as(miss.toString()).isTrue())
        .count();
  }

  private static boolean isMetAfter(NearestMiss miss, AllianceAndRequest drawn) {
    assertThat(miss.remedies()).hasSize(1);
    SharingRequest request = drawn.request();
    Phrase remedy = miss.remedies().get(0);
    String fact = remedy.key().substring(remedy.key().indexOf('.') + 1);
    PartialDate day = PartialDate.of(request.on());
    Alliance after =
        remedy.arguments().get(0) instanceof UnitId unit
            ? withFact(drawn.alliance(), unit, MemberFact.of(MemberFact.Kind.valueOf(fact), day))
            : withFact(
                drawn.alliance(),
                (AgreementId) remedy.arguments().get(0),
                AgreementFact.of(AgreementFact.Kind.valueOf(fact), day));
    return SharingPolicy.of(after).explain(request).trials().stream()
        .filter(trial -> trial.citation().equals(miss.trial().citation()))
        .filter(trial -> trial.subject().equals(miss.trial().subject()))
        .flatMap(trial -> trial.premises().stream())
        .filter(premise -> premise.kind() == miss.premise().kind())
        .allMatch(Premise::isMet);
  }

  /** With the fact as the last: what is written of later days happens no more. */
  private static Alliance withFact(Alliance alliance, UnitId unit, MemberFact fact) {
    MemberUnit entry =
        alliance.member(unit).orElseGet(() -> MemberUnit.builder().unit(unit).build());
    return alliance.toBuilder()
        .members(alliance.members().stream().filter(other -> !other.unit().equals(unit)).toList())
        .addMember(
            entry.toBuilder()
                .facts(entry.history().possiblyBy(fact.on().earliest()))
                .addFact(fact)
                .build())
        .build();
  }

  private static Alliance withFact(Alliance alliance, AgreementId id, AgreementFact fact) {
    Agreement agreement = alliance.agreement(id).orElseThrow();
    return alliance.toBuilder()
        .agreements(alliance.agreements().stream().filter(other -> !other.id().equals(id)).toList())
        .addAgreement(
            agreement.toBuilder()
                .facts(agreement.history().possiblyBy(fact.on().earliest()))
                .addFact(fact)
                .build())
        .build();
  }
}
