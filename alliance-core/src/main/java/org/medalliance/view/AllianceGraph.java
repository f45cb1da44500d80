// SPDX-License-Identifier: Apache-2.0
package org.medalliance.view;

import static java.util.Objects.requireNonNull;
import static org.medalliance.code.InvalidValueException.require;

import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.graph.ElementOrder;
import com.google.common.graph.ImmutableNetwork;
import com.google.common.graph.NetworkBuilder;
import java.io.Serializable;
import java.util.Locale;
import org.medalliance.code.Fault;
import org.medalliance.code.LocalizedText;
import org.medalliance.code.Syntax;
import org.medalliance.wording.Phrase;

/**
 * What is connected with what in an alliance on a day, to be asked as a graph or drawn.
 *
 * <p>Drawings are text: the same graph and language, the same text, each node and each link on a
 * line of its own. They show at most {@value #MAX_DRAWN} nodes and as many links, the first in
 * order, and say how many more there are; ids and names are cut after {@value #MAX_LABEL}
 * characters, and nothing in them can be taken for anything but text. A link that is only perhaps
 * so is dashed.
 *
 * @param title what it shows
 * @param nodes what is connected, whether or not a link leads there
 * @param names the names of those that have one
 * @param links what leads where, at most {@value #MAX_LINKS}
 * @param isWhole whether all links are there; if not, there are more than that
 */
public record AllianceGraph(
    Phrase title,
    ImmutableSortedSet<Node> nodes,
    ImmutableSortedMap<Node, LocalizedText> names,
    ImmutableSortedSet<Link> links,
    boolean isWhole)
    implements Serializable {
  /** The most links of a graph: what would be units times units is cut. */
  public static final int MAX_LINKS = 1_000_000;

  /** The most nodes of a drawing, and the most links; more than anybody can follow. */
  public static final int MAX_DRAWN = 250;

  /** The most characters of a name in a drawing. */
  public static final int MAX_LABEL = 48;

  /** Checks that links begin and end at nodes. */
  public AllianceGraph {
    requireNonNull(title, "title");
    nodes = ImmutableSortedSet.copyOf(requireNonNull(nodes, "nodes"));
    names = ImmutableSortedMap.copyOf(requireNonNull(names, "names"));
    links = ImmutableSortedSet.copyOf(requireNonNull(links, "links"));
    require(
        links.size() <= MAX_LINKS,
        Fault.NUMBER_RANGE,
        "links",
        "links must be at most %d: %d",
        MAX_LINKS,
        links.size());
    for (Node named : names.keySet()) {
      requireNode(nodes, "names", named);
    }
    for (Link link : links) {
      requireNode(nodes, "links", link.from());
      requireNode(nodes, "links", link.to());
    }
  }

  /**
   * Returns the graph for the algorithms of Guava and its users: directed; between two nodes there
   * may be links of several kinds; nodes and links in their order.
   */
  public ImmutableNetwork<Node, Link> network() {
    ImmutableNetwork.Builder<Node, Link> network =
        NetworkBuilder.directed()
            .nodeOrder(ElementOrder.<Node>natural())
            .edgeOrder(ElementOrder.<Link>natural())
            .allowsParallelEdges(true)
            .immutable();
    nodes.forEach(network::addNode);
    links.forEach(link -> network.addEdge(link.from(), link.to(), link));
    return network.build();
  }

  /**
   * Returns a flowchart in the language of Mermaid, version 10 or later, for readers of a locale.
   * It has fewer than 50,000 characters, the most that Mermaid takes unless it is told otherwise:
   * if need be it shows fewer nodes. Where Mermaid acts on a character however it is written, its
   * full-width form stands for it: the backslash, the dollar, a colon before {@code fa-}, and in
   * the title the ampersand.
   */
  public String mermaid(Locale locale) {
    requireNonNull(locale, "locale");
    int most = MAX_DRAWN;
    String text = new Mermaid(Drawing.of(this, locale, most)).text();
    while (text.length() >= Mermaid.MAX_TEXT) {
      most /= 2;
      text = new Mermaid(Drawing.of(this, locale, most)).text();
    }
    return text;
  }

  /** Returns a directed graph in the DOT language of Graphviz, for readers of a locale. */
  public String dot(Locale locale) {
    return new Dot(Drawing.of(this, requireNonNull(locale, "locale"), MAX_DRAWN)).text();
  }

  /** Returns the title, and how many nodes and links there are. */
  @Override
  public String toString() {
    return Syntax.brief(title.toString())
        + ": "
        + nodes.size()
        + " nodes, "
        + links.size()
        + " links"
        + (isWhole ? "" : " of more");
  }

  private static void requireNode(ImmutableSortedSet<Node> nodes, String attribute, Node node) {
    require(
        nodes.contains(node),
        Fault.MEMBER_MISFIT,
        attribute,
        "%s must be about nodes of the graph: %s",
        attribute,
        node);
  }
}
