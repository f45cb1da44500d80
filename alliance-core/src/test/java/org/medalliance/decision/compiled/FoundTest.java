// SPDX-License-Identifier: Apache-2.0
package org.medalliance.decision.compiled;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Collections;
import org.junit.jupiter.api.Test;
import org.medalliance.Alliance;
import org.medalliance.AllianceKind;
import org.medalliance.RollScope;
import org.medalliance.code.Certainty;
import org.medalliance.code.Code;
import org.medalliance.decision.compiled.rule.Cell;
import org.medalliance.decision.compiled.rule.Circumstances;
import org.medalliance.decision.compiled.rule.Topics;
import org.medalliance.decision.compiled.unit.DayTable;
import org.medalliance.decision.compiled.unit.UnitFacts;
import org.medalliance.resource.ResourceKind;
import org.medalliance.resource.SharedResource;

class FoundTest {
  private static final Found.Part RESTING_ON_A_SPECIALTY = restingOnASpecialty();

  @Test
  void whatRestsOnManyThingsIsNotKept() {
    assertThat(found(8).isSmall()).isTrue();
    assertThat(found(800).isSmall()).isFalse();
  }

  private static Found found(int things) {
    return new Found(
        0, 0, 0, 0, ImmutableList.copyOf(Collections.nCopies(things, RESTING_ON_A_SPECIALTY)));
  }

  private static Found.Part restingOnASpecialty() {
    SharedResource scanner =
        SharedResource.builder()
            .id("ct")
            .kind(ResourceKind.of("remote-imaging"))
            .owner("lakeside")
            .specialty(Code.of("05"))
            .build();
    Lent lent =
        new Lent(
            scanner,
            0,
            Topics.none().of(1, ImmutableList.of(), ImmutableList.of()),
            DayTable.always(Certainty.YES));
    UnitFacts nothing =
        new UnitFacts(
            ImmutableSet.of(),
            false,
            ImmutableSet.of(),
            ImmutableSet.of(),
            ImmutableSet.of(),
            ImmutableSet.of(),
            ImmutableSet.of(),
            ImmutableSet.of(),
            ImmutableSet.of());
    Alliance alliance =
        Alliance.builder()
            .id("river-valley")
            .kind(AllianceKind.of("specialty-alliance"))
            .roll(RollScope.COMPLETE)
            .build();
    return new Found.Part(
        new Wanted(
            Meant.Thing.of(lent),
            Certainty.YES,
            new Circumstances(alliance, scanner, nothing, nothing)),
        Cell.NONE);
  }
}
