// SPDX-License-Identifier: Apache-2.0
package org.medalliance.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import org.medalliance.testing.AllianceDomain;

/** Drawings are in the notation that they say, whatever things are called. */
@Domain(AllianceDomain.class)
class DrawingProperties {
  private static final String TEXT = "\"(?:[\\p{L}\\p{N}\\p{M} ]|#[0-9]+;|<br/>)*\"";
  private static final Pattern MERMAID_NODE =
      Pattern.compile(
          "  n[0-9]+(?:\\[\\["
              + TEXT
              + "]]:::tier|\\(\\["
              + TEXT
              + "]\\):::agreement|\\["
              + TEXT
              + "]:::unit|\\(\\("
              + TEXT
              + "\\)\\):::nothing)");
  private static final Pattern MERMAID_LINK =
      Pattern.compile("  n[0-9]+ (?:-{2,9}>|-\\.{1,8}->)(?:\\|" + TEXT + "\\|)? n[0-9]+");
  private static final String QUOTED = "\"(?:[^\"\\\\&\\p{C}]|\\\\[\\\\\"n]|&amp;)*\"";
  private static final Pattern DOT_NODE =
      Pattern.compile(
          "  n[0-9]+ \\[label=" + QUOTED + "(?:, [a-z]+=(?:[a-z]+|\"#[0-9a-f]{6}\"))*]");
  private static final Pattern DOT_LINK =
      Pattern.compile(
          "  n[0-9]+ -> n[0-9]+(?: \\[(?:(?:label="
              + QUOTED
              + "|style=dashed|minlen=[2-8])(?:, (?!])|(?=])))+])?");

  @Property
  void eachNodeAndEachLinkHasALine(@ForAll AllianceGraph graph) {
    for (Locale locale : List.of(Locale.ENGLISH, Locale.CHINESE)) {
      List<String> mermaid = graph.mermaid(locale).lines().toList();
      List<String> dot = graph.dot(locale).lines().toList();

      int nodes = graph.nodes().size();
      int links = graph.links().size();
      assertThat(mermaid).hasSize(4 + nodes + links + 4);
      assertThat(mermaid.get(1)).matches("title: \"[^\"\\\\]*(\\\\x[0-9a-f]{2}[^\"\\\\]*)*\"");
      assertThat(mermaid.get(3)).isEqualTo("flowchart LR");
      assertThat(mermaid.subList(4, 4 + nodes)).allMatch(MERMAID_NODE.asMatchPredicate());
      assertThat(mermaid.subList(4 + nodes, 4 + nodes + links))
          .allMatch(MERMAID_LINK.asMatchPredicate());
      assertThat(dot).hasSize(4 + nodes + links + 1);
      assertThat(dot.get(1)).matches("  graph \\[.*, label=" + QUOTED + ", .*]");
      assertThat(dot.subList(4, 4 + nodes)).allMatch(DOT_NODE.asMatchPredicate());
      assertThat(dot.subList(4 + nodes, 4 + nodes + links)).allMatch(DOT_LINK.asMatchPredicate());
      assertThat(dot.get(4 + nodes + links)).isEqualTo("}");
    }
  }

  @Property
  void theSameGraphIsTheSameText(@ForAll AllianceGraph graph) {
    AllianceGraph again =
        new AllianceGraph(
            graph.title(), graph.nodes(), graph.names(), graph.links(), graph.isWhole());

    assertThat(again.mermaid(Locale.CHINESE)).isEqualTo(graph.mermaid(Locale.CHINESE));
    assertThat(again.dot(Locale.CHINESE)).isEqualTo(graph.dot(Locale.CHINESE));
  }
}
