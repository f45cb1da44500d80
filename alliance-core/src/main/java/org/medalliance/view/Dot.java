// SPDX-License-Identifier: Apache-2.0
package org.medalliance.view;

import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A drawing as a directed graph in DOT.
 *
 * @param drawing what it shows
 */
record Dot(Drawing drawing) {

  String text() {
    StringBuilder text =
        new StringBuilder("digraph {\n  graph [rankdir=LR, charset=\"UTF-8\", labelloc=t, label=")
            .append(quoted(drawing.title()))
            .append(", fontname=\"sans-serif\", nodesep=0.15, ranksep=1]\n")
            .append("  node [fontname=\"sans-serif\", fontsize=11, fontcolor=\"#111111\"]\n")
            .append("  edge [fontname=\"sans-serif\", fontsize=9, color=\"#555555\"]\n");
    drawing
        .nodes()
        .forEach(
            (node, name) ->
                text.append("  ")
                    .append(name)
                    .append(" [label=")
                    .append(label(node))
                    .append(look(node))
                    .append("]\n"));
    for (Link link : drawing.links()) {
      text.append("  ")
          .append(drawing.nodes().get(link.from()))
          .append(" -> ")
          .append(drawing.nodes().get(link.to()))
          .append(look(link))
          .append('\n');
    }
    drawing
        .more()
        .ifPresent(
            more ->
                text.append("  more [label=").append(quoted(more)).append(", shape=plaintext]\n"));
    return text.append("}\n").toString();
  }

  private String label(Node node) {
    return Objects.requireNonNull(drawing.labels().get(node)).stream()
        .map(Dot::escaped)
        .collect(Collectors.joining("\\n", "\"", "\""));
  }

  private static String look(Node node) {
    return switch (node.kind()) {
      case TIER -> ", shape=box, style=filled, fillcolor=\"#dbe9f6\", color=\"#2c5d8f\"";
      case AGREEMENT -> ", shape=note, style=filled, fillcolor=\"#fdf1d0\", color=\"#9a7412\"";
      case UNIT -> ", shape=box, style=rounded, color=\"#555555\"";
      case NOTHING -> ", shape=plaintext";
    };
  }

  private String look(Link link) {
    int length = drawing.length(link);
    String look =
        Stream.of(
                drawing.label(link).map(text -> "label=" + quoted(text)).orElse(""),
                link.certainty().isYes() ? "" : "style=dashed",
                length == 1 ? "" : "minlen=" + length)
            .filter(part -> !part.isEmpty())
            .collect(Collectors.joining(", "));
    return look.isEmpty() ? "" : " [" + look + "]";
  }

  private static String quoted(String text) {
    return "\"" + escaped(text) + "\"";
  }

  /**
   * What would end the quotes, begin an escape or stand for another character stands for itself.
   */
  private static String escaped(String text) {
    return text.replace("\\", "\\\\").replace("\"", "\\\"").replace("&", "&amp;");
  }
}
