// SPDX-License-Identifier: Apache-2.0
package org.medalliance.jackson.format;

import static org.medalliance.jackson.format.VotingShapes.COUNT;
import static org.medalliance.jackson.format.basic.CodeShapes.ANY_ID;
import static org.medalliance.jackson.format.basic.CodeShapes.CERTAINTY;
import static org.medalliance.jackson.format.basic.CodeShapes.LOCALIZED_TEXT;
import static org.medalliance.jackson.format.basic.CodeShapes.RATIO;
import static org.medalliance.jackson.format.basic.TimeShapes.PARTIAL_DATE;
import static org.medalliance.jackson.format.basic.WordingShapes.PHRASE;
import static org.medalliance.jackson.shape.Shapes.flag;
import static org.medalliance.jackson.shape.Shapes.listOf;
import static org.medalliance.jackson.shape.Shapes.setOf;
import static org.medalliance.jackson.shape.Shapes.streamOf;
import static org.medalliance.jackson.shape.Shapes.text;
import static org.medalliance.jackson.shape.Shapes.word;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.stream.Stream;
import org.medalliance.calendar.Count;
import org.medalliance.code.LocalizedText;
import org.medalliance.governance.Counts;
import org.medalliance.jackson.object.ObjectShape;
import org.medalliance.jackson.object.UnionShape;
import org.medalliance.jackson.shape.Schema;
import org.medalliance.jackson.shape.Shape;
import org.medalliance.view.AllianceGraph;
import org.medalliance.view.Link;
import org.medalliance.view.Node;
import org.medalliance.view.indicator.Indicator;
import org.medalliance.view.indicator.IndicatorCode;
import org.medalliance.view.indicator.IndicatorValue;

/**
 * An alliance in graphs and figures. Written and never read: who has the alliance can look again.
 */
public final class ViewShapes {
  private static final Shape<Node.Kind> NODE_KIND = word("node kind", Node.Kind.class);

  private static final Shape<Link.Kind> LINK_KIND = word("link kind", Link.Kind.class);

  /** What a link leads to, or a figure is about. */
  static final Shape<Node> NODE =
      ObjectShape.<Node>written("node")
          .always("kind", NODE_KIND, Node::kind)
          .optional("id", ANY_ID, ViewShapes::id)
          .done();

  /** A node, and what people call it. */
  private record Named(Node node, Optional<LocalizedText> name) {}

  private static final Shape<Named> NAMED_NODE =
      ObjectShape.<Named>written("named node")
          .always("kind", NODE_KIND, named -> named.node.kind())
          .optional("id", ANY_ID, named -> id(named.node))
          .optional("name", LOCALIZED_TEXT, Named::name)
          .done();

  static final Shape<Link> LINK =
      ObjectShape.<Link>written("link")
          .always("from", NODE, Link::from)
          .always("to", NODE, Link::to)
          .always("kind", LINK_KIND, Link::kind)
          .always("certainty", CERTAINTY, Link::certainty)
          .optional("on", PARTIAL_DATE, Link::on)
          .done();

  /** What is connected with what. */
  public static final ObjectShape<AllianceGraph> GRAPH =
      ObjectShape.<AllianceGraph>written("graph")
          .always("title", PHRASE, AllianceGraph::title)
          .always("nodes", streamOf(NAMED_NODE), ViewShapes::named)
          .always("links", setOf(LINK), AllianceGraph::links)
          .always("isWhole", flag("wholeness"), AllianceGraph::isWhole)
          .done();

  private static final Shape<String> INDICATOR_CODE =
      text(
          "indicator code",
          IndicatorCode.MEMBERS.code(),
          Schema.of(
              "enum",
              Stream.of(IndicatorCode.values())
                  .map(IndicatorCode::code)
                  .collect(ImmutableList.toImmutableList())),
          code -> code);

  /** What is counted, out of what, and of whom. */
  private static final Shape<IndicatorCode> DEFINITION =
      ObjectShape.<IndicatorCode>written("indicator definition")
          .always("name", PHRASE, IndicatorCode::phrase)
          .always("numerator", PHRASE, IndicatorCode::numerator)
          .optional("denominator", PHRASE, IndicatorCode::denominator)
          .always("scope", PHRASE, IndicatorCode::scope)
          .done();

  private static final Shape<IndicatorValue.Share> SHARE =
      ObjectShape.<IndicatorValue.Share>written("share")
          .always("part", COUNT, share -> count(share.part()))
          .always("whole", COUNT, share -> count(share.whole()))
          .always("least", RATIO, IndicatorValue.Share::least)
          .always("most", RATIO, IndicatorValue.Share::most)
          .done();

  private static final Shape<IndicatorValue.Those> THOSE =
      ObjectShape.<IndicatorValue.Those>written("those")
          .always("surely", setOf(NODE), IndicatorValue.Those::surely)
          .list("perhaps", setOf(NODE), IndicatorValue.Those::perhaps)
          .always("isComplete", flag("completeness"), IndicatorValue.Those::isComplete)
          .done();

  private static final Shape<IndicatorValue.Balance> BALANCE =
      ObjectShape.<IndicatorValue.Balance>written("balance")
          .always("lent", COUNT, balance -> count(balance.lent()))
          .always("borrowed", COUNT, balance -> count(balance.borrowed()))
          .done();

  /** What a figure comes to. */
  static final Shape<IndicatorValue> VALUE =
      UnionShape.<IndicatorValue>union("indicator value", "{…}")
          .kind("quantity", IndicatorValue.Quantity.class, COUNT, value -> count(value.count()))
          .kind("share", IndicatorValue.Share.class, SHARE, value -> value)
          .kind("those", IndicatorValue.Those.class, THOSE, value -> value)
          .kind("balance", IndicatorValue.Balance.class, BALANCE, value -> value)
          .kind(
              "notComputable",
              IndicatorValue.NotComputable.class,
              PHRASE,
              IndicatorValue.NotComputable::why)
          .done();

  /** A figure, and what it is of. */
  public static final ObjectShape<Indicator> INDICATOR =
      ObjectShape.<Indicator>written("indicator")
          .always("code", INDICATOR_CODE, indicator -> indicator.code().code())
          .optional("about", NODE, Indicator::about)
          .always("value", VALUE, Indicator::value)
          .always("words", PHRASE, Indicator::phrase)
          .always("definition", DEFINITION, Indicator::code)
          .done();

  /** Figures, in the order in which they are given. */
  public static final Shape<ImmutableList<Indicator>> INDICATORS = listOf(INDICATOR);

  private ViewShapes() {}

  /** The id of a node; what is nothing has none. */
  private static Optional<String> id(Node node) {
    return Optional.of(node.id()).filter(id -> !id.isEmpty());
  }

  private static Stream<Named> named(AllianceGraph graph) {
    return graph.nodes().stream()
        .map(node -> new Named(node, Optional.ofNullable(graph.names().get(node))));
  }

  private static Counts.Count count(Count count) {
    return count
        .most()
        .map(most -> Counts.Count.between(count.least(), most))
        .orElseGet(() -> Counts.Count.atLeast(count.least()));
  }
}
