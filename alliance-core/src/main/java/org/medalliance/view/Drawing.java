// SPDX-License-Identifier: Apache-2.0
package org.medalliance.view;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.medalliance.code.LocalizedText;
import org.medalliance.code.Syntax;
import org.medalliance.wording.Phrase;

/**
 * What a drawing shows of a graph, in one language, with nothing of any notation yet.
 *
 * @param title the title
 * @param nodes the nodes that are shown, each with its name in the drawing, n1, n2 and so on
 * @param labels one line of text or two for each node
 * @param links the links that are shown; they lead from a node that is shown to another
 * @param below how many rungs of the ladder there are below each
 * @param more how many nodes and links are not shown; empty if all are
 * @param locale whose language it is
 */
record Drawing(
    String title,
    ImmutableMap<Node, String> nodes,
    ImmutableMap<Node, ImmutableList<String>> labels,
    ImmutableList<Link> links,
    ImmutableMap<Node, Integer> below,
    Optional<String> more,
    Locale locale) {
  private static final int MAX_TITLE = 200;

  /** A longer link would make the drawing wider and nothing clearer. */
  private static final int MAX_LENGTH = 8;

  static Drawing of(AllianceGraph graph, Locale locale, int most) {
    ImmutableList<Node> shown =
        graph.nodes().stream().limit(most).collect(ImmutableList.toImmutableList());
    ImmutableMap<Node, String> nodes =
        IntStream.range(0, shown.size())
            .boxed()
            .collect(ImmutableMap.toImmutableMap(shown::get, number -> "n" + (number + 1)));
    ImmutableList<Link> links =
        graph.links().stream()
            .filter(link -> nodes.containsKey(link.from()) && nodes.containsKey(link.to()))
            .limit(most)
            .collect(ImmutableList.toImmutableList());
    return new Drawing(
        cut(graph.title().text(locale), MAX_TITLE),
        nodes,
        shown.stream()
            .collect(
                ImmutableMap.toImmutableMap(
                    node -> node,
                    node -> lines(node, Optional.ofNullable(graph.names().get(node)), locale))),
        links,
        below(graph),
        more(graph, graph.nodes().size() - nodes.size(), graph.links().size() - links.size())
            .map(phrase -> phrase.text(locale)),
        locale);
  }

  private static ImmutableMap<Node, Integer> below(AllianceGraph graph) {
    Map<Node, Node> next = new HashMap<>();
    graph.links().stream()
        .filter(link -> link.kind() == Link.Kind.ABOVE)
        .forEach(link -> next.put(link.from(), link.to()));
    ImmutableMap.Builder<Node, Integer> below = ImmutableMap.builder();
    for (Node tier : next.keySet()) {
      int rungs = 0;
      @Nullable Node at = tier;
      while (at != null && rungs <= MAX_LENGTH) { // a graph that anybody made may lead in a circle
        at = next.get(at);
        rungs++;
      }
      below.put(tier, rungs - 1);
    }
    return below.buildOrThrow();
  }

  /**
   * How long a link is drawn at least, at least 1: so long that all members stand in one column
   * beside the ladder.
   */
  int length(Link link) {
    int rungs =
        link.kind() == Link.Kind.HOLDS ? Optional.ofNullable(below.get(link.from())).orElse(0) : 0;
    return Math.min(rungs + 1, MAX_LENGTH);
  }

  private static Optional<Phrase> more(AllianceGraph graph, long nodes, long links) {
    if (!graph.isWhole()) {
      return Optional.of(Phrase.of("view.moreThan", nodes, links));
    }
    return nodes + links == 0
        ? Optional.empty()
        : Optional.of(Phrase.of("view.more", nodes, links));
  }

  private static ImmutableList<String> lines(
      Node node, Optional<LocalizedText> name, Locale locale) {
    if (node.kind() == Node.Kind.NOTHING) {
      return ImmutableList.of(Phrase.of("view.nothing").text(locale));
    }
    String id = cut(node.id(), AllianceGraph.MAX_LABEL);
    return name.map(text -> cut(text.in(locale), AllianceGraph.MAX_LABEL))
        .filter(text -> !text.equals(id))
        .map(
            text ->
                node.kind() == Node.Kind.UNIT
                    ? ImmutableList.of(text, id)
                    : ImmutableList.of(id, text))
        .orElseGet(() -> ImmutableList.of(id));
  }

  /** What is written beside a link; empty if that it is there says it all. */
  Optional<String> label(Link link) {
    Optional<Phrase> what =
        switch (link.kind()) {
          case RENAMED -> link.on().map(day -> Phrase.of("view.renamed", day));
          case MERGED -> link.on().map(day -> Phrase.of("view.merged", day));
          case SPLIT -> link.on().map(day -> Phrase.of("view.split", day));
          case CLOSED -> link.on().map(day -> Phrase.of("view.closed", day));
          case WHOLE_OF -> Optional.of(Phrase.of("view.part"));
          default -> Optional.empty();
        };
    return (link.certainty().isYes()
            ? what
            : Optional.of(
                what.map(sure -> Phrase.of("view.perhaps.so", sure))
                    .orElse(Phrase.of("view.perhaps"))))
        .map(phrase -> phrase.text(locale));
  }

  /** The beginning of a text on one line, with whatever is invisible escaped. */
  private static String cut(String text, int most) {
    boolean isLong = text.codePointCount(0, text.length()) > most;
    String escaped = Syntax.escape(isLong ? first(text, most) : text);
    return isLong || escaped.codePointCount(0, escaped.length()) > most
        ? first(escaped, most - 1) + "…"
        : escaped;
  }

  private static String first(String text, int most) {
    return text.substring(
        0, text.offsetByCodePoints(0, Math.min(most, text.codePointCount(0, text.length()))));
  }
}
