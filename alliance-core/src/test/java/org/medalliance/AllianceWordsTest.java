// SPDX-License-Identifier: Apache-2.0
package org.medalliance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.medalliance.agreement.AgreementKind;
import org.medalliance.agreement.DutyKind;
import org.medalliance.code.AgreementId;
import org.medalliance.code.Code;
import org.medalliance.code.SessionId;
import org.medalliance.code.SourceId;
import org.medalliance.code.UnitId;
import org.medalliance.evidence.Measure;
import org.medalliance.governance.CouncilId;
import org.medalliance.governance.CouncilKind;
import org.medalliance.governance.DecisionRuleId;
import org.medalliance.governance.MotionId;
import org.medalliance.governance.SeatId;
import org.medalliance.institution.InstitutionKind;
import org.medalliance.institution.Ownership;
import org.medalliance.membership.Basis;
import org.medalliance.membership.Office;
import org.medalliance.membership.Role;
import org.medalliance.membership.TierId;
import org.medalliance.programme.ProgrammeId;
import org.medalliance.programme.ProgrammeKind;
import org.medalliance.resource.ResourceId;
import org.medalliance.resource.ResourceKind;
import org.medalliance.sharing.Purpose;
import org.medalliance.sharing.RuleId;

/** Ids and codes are texts of a kind: nothing is known of them but what is written. */
class AllianceWordsTest {

  @ParameterizedTest
  @MethodSource("words")
  void sayTheTextTheyWereMadeOf(Function<String, ?> word) {
    assertThat(word.apply("lake-2")).hasToString("lake-2").isEqualTo(word.apply("lake-2"));
  }

  @ParameterizedTest
  @MethodSource("words")
  <T extends Comparable<? super T>> void standInTheOrderOfTheirTexts(Function<String, T> word) {
    List<T> inOrder = Stream.of("lake", "lake-10", "lake-2", "river").map(word).toList();

    for (int one = 0; one < inOrder.size(); one++) {
      for (int other = 0; other < inOrder.size(); other++) {
        assertThat(Integer.signum(inOrder.get(one).compareTo(inOrder.get(other))))
            .isEqualTo(Integer.compare(one, other));
      }
    }
  }

  private static Stream<Function<String, ? extends Comparable<?>>> words() {
    return Stream.of(
        AllianceId::of,
        AllianceKind::of,
        AgreementId::of,
        AgreementKind::of,
        Basis::of,
        Code::of,
        CouncilId::of,
        CouncilKind::of,
        DecisionRuleId::of,
        DutyKind::of,
        InstitutionKind::of,
        Measure::of,
        MotionId::of,
        Office::of,
        Ownership::of,
        ProgrammeId::of,
        ProgrammeKind::of,
        Purpose::of,
        ResourceId::of,
        ResourceKind::of,
        Role::of,
        RuleId::of,
        SeatId::of,
        SessionId::of,
        SourceId::of,
        TierId::of,
        UnitId::of);
  }
}
