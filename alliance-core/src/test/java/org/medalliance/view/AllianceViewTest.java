// SPDX-License-Identifier: Apache-2.0
package org.medalliance.view;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.medalliance.sharing.UnitSelector.unit;
import static org.medalliance.view.Basin.ALLIANCE;
import static org.medalliance.view.Basin.DAY;
import static org.medalliance.view.Basin.FOUNDED;

import com.google.common.collect.ImmutableSortedMap;
import com.google.common.graph.Graphs;
import com.google.common.graph.Traverser;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.medalliance.Alliance;
import org.medalliance.RollScope;
import org.medalliance.code.InvalidValueException;
import org.medalliance.referral.Direction;
import org.medalliance.resource.ResourceId;
import org.medalliance.resource.ResourceKind;
import org.medalliance.sharing.SharingRule;

class AllianceViewTest {
  private static final AllianceView VIEW = AllianceView.of(ALLIANCE, DAY);

  @Test
  void theMapShowsWhoStandsWhereAndWhatIsPartOfWhat() {
    assertThat(VIEW.tiers().links())
        .map(Link::toString)
        .containsExactly(
            "TIER city ABOVE TIER county",
            "TIER city HOLDS UNIT lakeside",
            "TIER county ABOVE TIER township",
            "TIER county HOLDS UNIT hillside",
            "TIER township HOLDS UNIT fishery, perhaps",
            "UNIT lakeside WHOLE_OF UNIT lakeside-east");
  }

  @Test
  void whoSurelyDoesNotBelongYetIsNotOnTheMap() {
    assertThat(AllianceView.of(ALLIANCE, FOUNDED).tiers().nodes())
        .doesNotContain(Node.unit("fishery"))
        .contains(Node.tier("township"), Node.unit("lakeside"));
    assertThat(AllianceView.of(ALLIANCE, FOUNDED.minusDays(1)).tiers().nodes())
        .containsExactly(Node.tier("city"), Node.tier("county"), Node.tier("township"));
  }

  @Test
  void agreementsShowWhoIsBoundWithWhom() {
    AllianceGraph bound = VIEW.agreements();

    assertThat(bound.links())
        .map(Link::toString)
        .containsExactly(
            "AGREEMENT charter BINDS UNIT fishery, perhaps",
            "AGREEMENT charter BINDS UNIT hillside",
            "AGREEMENT charter BINDS UNIT lakeside",
            "AGREEMENT pact BINDS UNIT faraway",
            "AGREEMENT pact BINDS UNIT lakeside");
    assertThat(bound.network().predecessors(Node.unit("lakeside")))
        .containsExactlyInAnyOrder(Node.agreement("charter"), Node.agreement("pact"));
  }

  @Test
  void theStoryOfThePackageRuns() {
    AllianceGraph bound = AllianceView.of(ALLIANCE, DAY).agreements();

    assertThat(bound.network().successors(Node.agreement("charter")))
        .contains(Node.unit("hillside"));
    assertThat(bound.mermaid(Locale.CHINESE)).contains("山麓医院");
  }

  @Test
  void anAgreementThatHasRunOutIsGone() {
    assertThat(AllianceView.of(ALLIANCE, DAY.plusYears(1)).agreements().nodes())
        .doesNotContain(Node.agreement("pact"), Node.unit("faraway"));
  }

  @Test
  void successionsShowWhatBecameOfUnits() {
    assertThat(VIEW.successions().links())
        .map(Link::toString)
        .containsExactly(
            "UNIT ferry CLOSED NOTHING 2022, perhaps",
            "UNIT old-mill MERGED UNIT hillside 2021-03");
    assertThat(AllianceView.of(ALLIANCE, FOUNDED).successions().nodes()).isEmpty();
  }

  @Test
  void sharingShowsWhoMayUseWhatOfWhom() {
    assertThat(VIEW.sharing(ResourceKind.of("remote-imaging")).links())
        .map(Link::toString)
        .containsExactly(
            "UNIT lakeside LETS_USE UNIT fishery, perhaps", "UNIT lakeside LETS_USE UNIT hillside");
    assertThat(VIEW.sharing(ResourceId.of("nowhere")).nodes()).isEmpty();
  }

  @Test
  void anAgreementThatNobodyWroteDownMayBindAnybody() {
    ResourceKind kind = ResourceKind.of("expert-team");
    Alliance lost =
        ALLIANCE.toBuilder()
            .addRule(
                SharingRule.permit("lost")
                    .resource(kind)
                    .provider(unit("old-mill"))
                    .recipient(unit("hillside"))
                    .under("nowhere")
                    .build())
            .build();

    assertThat(AllianceView.of(lost, DAY).sharing(kind).links())
        .map(Link::toString)
        .containsExactly("UNIT old-mill LETS_USE UNIT hillside, perhaps");
  }

  @Test
  void referralsShowHopsAndGuavaFollowsThem() {
    AllianceGraph up = VIEW.referrals(Direction.UP);

    assertThat(up.links())
        .map(Link::toString)
        .containsExactly(
            "UNIT fishery REFERS UNIT hillside, perhaps", "UNIT hillside REFERS UNIT lakeside");
    assertThat(Graphs.reachableNodes(up.network().asGraph(), Node.unit("fishery")))
        .contains(Node.unit("lakeside"));
    assertThat(Traverser.forGraph(VIEW.tiers().network()).breadthFirst(Node.tier("city")))
        .contains(Node.unit("lakeside-east"), Node.unit("fishery"));
  }

  @Test
  void aRollThatLeavesUnitsOutIsNamedInTheTitle() {
    AllianceView partial =
        AllianceView.of(ALLIANCE.toBuilder().roll(RollScope.PARTIAL).build(), DAY);

    assertThat(partial.tiers().title())
        .hasToString("Basin Alliance: tiers and units on 2022-06-01 (the roll is not complete)");
    assertThat(partial.tiers().title().text(Locale.CHINESE))
        .isEqualTo("盆地医联体：2022-06-01 的层级与单位（名册不完整）");
  }

  @Test
  void aLinkLeadsFromANodeToAnotherAndIsNotSurelyUntrue() {
    Link link = VIEW.tiers().links().first();

    assertThatThrownBy(() -> Link.of(link.from(), link.from(), link.kind(), link.certainty()))
        .isInstanceOf(InvalidValueException.class)
        .hasMessage("a link must lead somewhere else: TIER city");
    assertThatThrownBy(() -> Link.of(link.from(), link.to(), link.kind(), link.certainty().not()))
        .isInstanceOf(InvalidValueException.class)
        .hasMessage("a link must be so or perhaps: NO");
    assertThatThrownBy(() -> new Node(Node.Kind.NOTHING, "x"))
        .isInstanceOf(InvalidValueException.class)
        .hasMessage("nothing must have no id: x");
  }

  @Test
  void linksEndAtNodesOfTheirGraph() {
    AllianceGraph map = VIEW.tiers();

    assertThatThrownBy(
            () ->
                new AllianceGraph(
                    map.title(),
                    map.nodes().headSet(Node.unit("lakeside")),
                    ImmutableSortedMap.of(),
                    map.links(),
                    true))
        .isInstanceOf(InvalidValueException.class)
        .hasMessage("links must be about nodes of the graph: UNIT lakeside");
  }
}
