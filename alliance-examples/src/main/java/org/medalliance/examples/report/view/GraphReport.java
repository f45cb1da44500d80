// SPDX-License-Identifier: Apache-2.0
package org.medalliance.examples.report.view;

import com.google.common.collect.ImmutableList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.medalliance.examples.report.About;
import org.medalliance.examples.report.Page;
import org.medalliance.examples.report.Saying;
import org.medalliance.examples.report.Table;
import org.medalliance.examples.report.Words;
import org.medalliance.view.AllianceGraph;
import org.medalliance.view.Link;
import org.medalliance.view.Node;

/**
 * A graph of an alliance as a table, link by link.
 *
 * @param about the alliance on the day
 * @param graph what is connected with what
 */
public record GraphReport(About about, AllianceGraph graph) {
  /** So many links are printed; the rest is counted. */
  private static final int MAX_PRINTED = 500;

  /** Writes each link, and what has none. */
  public void write(Page page) {
    page.line(graph.title().text(page.locale()));
    about.writeLife(page);
    page.blank();
    Table table = Table.headed("from", "says", "to", "since", "sure");
    graph.links().stream()
        .limit(MAX_PRINTED)
        .forEach(
            link ->
                table.row(
                    link.from().id(),
                    says(link.kind()),
                    link.to().id().isEmpty() ? Saying.of("nothing") : link.to().id(),
                    link.on().map(Words::narrow).orElse(""),
                    link.certainty().isYes() ? Saying.of("yes") : Saying.of("perhaps")));
    if (table.isEmpty()) {
      page.line(page.say("Nothing is connected."));
    } else {
      page.table(table);
    }
    if (graph.links().size() > MAX_PRINTED) {
      page.line(page.say("and {0} more", graph.links().size() - MAX_PRINTED));
    }
    if (!graph.isWhole()) {
      page.line(page.say("There are more."));
    }
    writeAlone(page);
  }

  private static Saying says(Link.Kind kind) {
    return switch (kind) {
      case ABOVE -> Saying.of("is above");
      case HOLDS -> Saying.of("holds");
      case WHOLE_OF -> Saying.of("is the whole of");
      case BINDS -> Saying.of("binds");
      case PARENT_OF -> Saying.of("is the parent of");
      case RENAMED -> Saying.of("was renamed to");
      case MERGED -> Saying.of("was merged into");
      case SPLIT -> Saying.of("was split into");
      case CLOSED -> Saying.of("was closed, leaving");
      case LETS_USE -> Saying.of("lends to");
      case REFERS -> Saying.of("refers to");
    };
  }

  private void writeAlone(Page page) {
    Set<Node> linked = new HashSet<>();
    graph.links().forEach(link -> linked.addAll(List.of(link.from(), link.to())));
    ImmutableList<String> alone =
        graph.nodes().stream()
            .filter(node -> !linked.contains(node))
            .map(Node::id)
            .collect(ImmutableList.toImmutableList());
    if (!alone.isEmpty()) {
      page.line(page.say("Without any link: {0}", alone));
    }
  }
}
