// SPDX-License-Identifier: Apache-2.0
package org.medalliance.jackson;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.medalliance.Alliance;
import org.medalliance.code.Certainty;
import org.medalliance.code.LocalizedText;
import org.medalliance.institution.Institution;
import org.medalliance.institution.Succession;
import org.medalliance.time.PartialDate;
import org.medalliance.view.AllianceGraph;
import org.medalliance.view.AllianceView;
import org.medalliance.view.Link;
import org.medalliance.view.Node;
import org.medalliance.view.indicator.Indicator;
import org.medalliance.view.indicator.IndicatorCode;
import org.medalliance.view.indicator.IndicatorValue;
import org.medalliance.view.indicator.Indicators;
import org.medalliance.wording.Phrase;

class ViewJsonTest {
  private static final LocalDate DAY = LocalDate.of(2022, 6, 15);

  private static final Alliance EVERYTHING = AllianceJson.read(Documents.text("everything.json"));

  static final AllianceGraph TIERS = AllianceView.of(EVERYTHING, DAY).tiers();

  /** One unit was divided, another was closed in some month of a year. */
  static final AllianceGraph SUCCESSIONS =
      AllianceView.of(closing(), LocalDate.of(2039, 6, 15)).successions();

  /** Of a roll that leaves units out, in the year in which it all began. */
  static final ImmutableList<Indicator> OPEN =
      Indicators.of(EVERYTHING, LocalDate.of(2017, 6, 15)).all(LocalDate.of(2028, 1, 1));

  /** Of a whole roll without a ladder: nobody is below its top rung. */
  static final ImmutableList<Indicator> WHOLE =
      Indicators.of(AnalysisJsonTest.BEFORE, DAY).all(DAY.plusYears(1));

  private static Alliance closing() {
    return EVERYTHING.toBuilder()
        .addInstitution(
            Institution.of("post", "Post").toBuilder()
                .addSuccession(Succession.of(Succession.Kind.CLOSED, PartialDate.ofYear(2030)))
                .build())
        .build();
  }

  @Test
  void aNodeHasItsNameAndALinkSaysWhereItLeads() {
    JsonNode graph = Documents.tree(AnswerJson.GRAPH.write(SUCCESSIONS));

    assertThat(graph.get("nodes"))
        .extracting(JsonNode::toString)
        .contains(
            "{\"kind\":\"UNIT\",\"id\":\"post\",\"name\":{\"en\":\"Post\"}}",
            "{\"kind\":\"NOTHING\"}");
    assertThat(graph.get("links"))
        .extracting(JsonNode::toString)
        .contains(
            "{\"from\":{\"kind\":\"UNIT\",\"id\":\"post\"},\"to\":{\"kind\":\"NOTHING\"},"
                + "\"kind\":\"CLOSED\",\"certainty\":\"YES\",\"on\":\"2030\"}");
    assertThat(graph.at("/title/key").textValue()).isEqualTo("view.partial");
    assertThat(graph.get("isWhole").booleanValue()).isTrue();
  }

  @Test
  void whatIsOnlyPerhapsSoSaysSo() {
    AllianceGraph year = AllianceView.of(EVERYTHING, LocalDate.of(2017, 6, 15)).agreements();

    assertThat(Documents.tree(AnswerJson.GRAPH.write(year)).get("links"))
        .extracting(link -> link.at("/to/id").textValue() + " " + link.get("certainty").textValue())
        .containsExactlyElementsOf(
            year.links().stream().map(link -> link.to().id() + " " + link.certainty()).toList())
        .contains("lakeside UNKNOWN");
  }

  @Test
  void aGraphThatWasPutTogetherInAnotherOrderIsTheSameText() {
    AllianceGraph again =
        new AllianceGraph(
            TIERS.title(),
            ImmutableSortedSet.copyOf(TIERS.nodes().descendingSet()),
            ImmutableSortedMap.copyOf(TIERS.names().descendingMap()),
            ImmutableSortedSet.copyOf(TIERS.links().descendingSet()),
            TIERS.isWhole());

    assertThat(AnswerJson.GRAPH.write(again)).isEqualTo(AnswerJson.GRAPH.write(TIERS));
  }

  @Test
  void nothingInANameBreaksOut() {
    String name = "\",\"isWhole\":true}\\\u202e</script>\uD83C\uDFE5";
    Node unit = Node.unit("lakeside");
    Link link =
        new Link(unit, Node.nothing(), Link.Kind.CLOSED, Certainty.UNKNOWN, Optional.empty());
    AllianceGraph graph =
        new AllianceGraph(
            Phrase.of("view.closed", name),
            ImmutableSortedSet.of(unit, Node.nothing()),
            ImmutableSortedMap.of(unit, LocalizedText.of("en", name)),
            ImmutableSortedSet.of(link),
            false);

    JsonNode written = Documents.tree(AnswerJson.GRAPH.write(graph));

    assertThat(written.get("isWhole").booleanValue()).isFalse();
    assertThat(written.at("/nodes/0/name/en").textValue()).isEqualTo(name);
    assertThat(written.at("/title/text/en").textValue()).isEqualTo(graph.title().toString());
  }

  @Test
  void aShareOfNothingSaysWhatThereIsNoneOf() {
    JsonNode route = indicator(WHOLE, IndicatorCode.MEMBERS_WITH_ROUTE_UP);

    assertThat(route.get("value")).hasSize(1);
    assertThat(route.at("/value/notComputable/key").textValue())
        .isEqualTo("indicator.MEMBERS_WITH_ROUTE_UP.denominator");
    assertThat(route.at("/words/text/en").textValue())
        .isEqualTo(
            "members with a referral route up: not computable: there are no members below the top"
                + " rung of the ladder");
  }

  @Test
  void aShareHasItsParts() {
    assertThat(indicator(WHOLE, IndicatorCode.MEMBERS_BOUND).get("value").toString())
        .isEqualTo(
            "{\"share\":{\"part\":{\"least\":3,\"most\":3},\"whole\":{\"least\":3,\"most\":3},"
                + "\"least\":\"1/1\",\"most\":\"1/1\"}}");
    assertThat(indicator(OPEN, IndicatorCode.MEMBERS_BOUND).at("/value/share/whole").has("most"))
        .isFalse();
  }

  @Test
  void whatANumberIsOfStandsBesideIt() {
    JsonNode definition = indicator(WHOLE, IndicatorCode.MEMBERS_BOUND).get("definition");

    assertThat(definition.at("/name/text/zh").textValue())
        .isEqualTo(IndicatorCode.MEMBERS_BOUND.phrase().text(Locale.CHINESE));
    assertThat(definition.has("denominator")).isTrue();
    assertThat(indicator(WHOLE, IndicatorCode.MEMBERS).get("definition").has("denominator"))
        .isFalse();
    assertThat(indicator(WHOLE, IndicatorCode.MEMBERS).has("about")).isFalse();
    assertThat(indicator(WHOLE, IndicatorCode.BALANCE).get("about").toString())
        .isEqualTo("{\"kind\":\"UNIT\",\"id\":\"east\"}");
  }

  @Test
  void everyKindOfValueHasAMemberOfItsOwn() {
    assertThat(
            Stream.of(WHOLE, OPEN)
                .flatMap(ImmutableList::stream)
                .<Class<?>>map(indicator -> indicator.value().getClass()))
        .contains(IndicatorValue.class.getPermittedSubclasses());
    for (Indicator indicator : OPEN) {
      assertThat(Documents.tree(AnswerJson.INDICATOR.write(indicator)).get("value")).hasSize(1);
    }
  }

  @Test
  void aListHoldsEachAsItStandsAlone() {
    JsonNode list = Documents.value(AnswerJson.INDICATORS.write(OPEN));

    assertThat(list)
        .containsExactlyElementsOf(
            OPEN.stream().map(AnswerJson.INDICATOR::write).map(Documents::value).toList());
    assertThat(AnswerJson.INDICATORS.write(ImmutableList.of())).isEqualTo("[]");
  }

  @Test
  void whatIsLaidOutForPeopleSaysTheSame() {
    assertThat(Documents.withoutSpace(AnswerJson.GRAPH.pretty(TIERS)))
        .isEqualTo(AnswerJson.GRAPH.write(TIERS));
    assertThat(Documents.value(AnswerJson.INDICATORS.pretty(OPEN)).toString())
        .isEqualTo(AnswerJson.INDICATORS.write(OPEN));
  }

  private static JsonNode indicator(ImmutableList<Indicator> indicators, IndicatorCode code) {
    return StreamSupport.stream(
            Documents.value(AnswerJson.INDICATORS.write(indicators)).spliterator(), false)
        .filter(indicator -> indicator.get("code").textValue().equals(code.code()))
        .findFirst()
        .orElseThrow();
  }
}
