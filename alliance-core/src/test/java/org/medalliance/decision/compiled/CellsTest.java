// SPDX-License-Identifier: Apache-2.0
package org.medalliance.decision.compiled;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.medalliance.Alliance;
import org.medalliance.AllianceKind;
import org.medalliance.RollScope;
import org.medalliance.decision.compiled.rule.Cell;
import org.medalliance.decision.compiled.rule.Circumstances;
import org.medalliance.decision.compiled.rule.Search;
import org.medalliance.decision.compiled.rule.Topic;
import org.medalliance.decision.compiled.rule.Topics;
import org.medalliance.decision.compiled.unit.Unit;
import org.medalliance.decision.compiled.unit.UnitFacts;
import org.medalliance.decision.compiled.unit.UnitOn;
import org.medalliance.institution.Institution;
import org.medalliance.resource.ResourceKind;
import org.medalliance.sharing.SharingRequest;

/** Cells are found by what they are of, on their days. */
class CellsTest {
  private static final Topics TOPICS = Topics.none();
  private static final Topic TOPIC = TOPICS.of(5, ImmutableList.of(), ImmutableList.of());

  private final Cells cells = new Cells();

  @Test
  void aCellIsFoundOnEachOfItsDaysAndOnNoOther() {
    Cell cell = cell(10, 20);
    assertThat(cells.get(TOPIC, 1, 2, 15)).isNull();

    cells.put(TOPIC, 1, 2, 15, cell);

    assertThat(cells.get(TOPIC, 1, 2, 10)).isSameAs(cell);
    assertThat(cells.get(TOPIC, 1, 2, 19)).isSameAs(cell);
    assertThat(cells.get(TOPIC, 1, 2, 9)).isNull();
    assertThat(cells.get(TOPIC, 1, 2, 20)).isNull();
    assertThat(cells.get(TOPIC, 2, 1, 15)).isNull();
  }

  @Test
  void theCellOfAnotherDayLiesBesideTheFirst() {
    Cell first = cell(10, 20);
    Cell second = cell(20, 30);

    cells.put(TOPIC, 1, 2, 15, first);
    cells.put(TOPIC, 1, 2, 25, second);

    assertThat(cells.get(TOPIC, 1, 2, 15)).isSameAs(first);
    assertThat(cells.get(TOPIC, 1, 2, 25)).isSameAs(second);
  }

  @Test
  void whatNobodyWillAskForAgainIsNotKept() {
    Topic once = TOPICS.of(Topic.UNNUMBERED, ImmutableList.of(), ImmutableList.of());

    cells.put(once, 1, 2, 15, cell(10, 20));

    assertThat(cells.get(once, 1, 2, 15)).isNull();
  }

  /** A cell without rules. */
  private static Cell cell(long from, long until) {
    Institution body = Institution.of("lakeside", "Lakeside");
    Alliance alliance =
        Alliance.builder()
            .id("river-valley")
            .kind(AllianceKind.of("specialty-alliance"))
            .roll(RollScope.COMPLETE)
            .addInstitution(body)
            .build();
    SharingRequest request =
        SharingRequest.builder()
            .recipient("lakeside")
            .provider("lakeside")
            .kind(ResourceKind.of("imaging"))
            .on(LocalDate.EPOCH)
            .build();
    UnitFacts facts = UnitFacts.of(alliance, ImmutableSet.of(true), body, LocalDate.EPOCH);
    UnitOn unit = new UnitOn(new Unit(body.id(), 0), 0, 0, facts);
    Circumstances circumstances = new Circumstances(alliance, null, facts, facts);
    Search search = Search.of(circumstances, request, unit, unit, from);
    search.stretch().narrow(from, until);
    return search.cell();
  }
}
