// SPDX-License-Identifier: Apache-2.0
package org.medalliance.examples.report.view;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.medalliance.code.LocalizedText;
import org.medalliance.examples.report.About;
import org.medalliance.examples.report.Page;
import org.medalliance.examples.report.Report;
import org.medalliance.examples.report.Table;
import org.medalliance.examples.report.Words;
import org.medalliance.view.AllianceGraph;
import org.medalliance.view.AllianceView;
import org.medalliance.view.Link;
import org.medalliance.view.Node;

/**
 * A graph of an alliance, link by link.
 *
 * @param about the alliance on the day
 * @param title what it shows, in English and Chinese
 * @param nodes what is connected, with its name
 * @param links what leads where
 * @param isWhole whether all links are there
 */
public record GraphReport(
    About about,
    LocalizedText title,
    ImmutableList<Named> nodes,
    ImmutableList<Link> links,
    boolean isWhole)
    implements Report {

  /** So many links are printed; the rest is counted. */
  private static final int MAX_PRINTED = 500;

  /**
   * A node with its name.
   *
   * @param node what it is
   * @param name what it is called; empty if it has no name
   */
  public record Named(Node node, Optional<LocalizedText> name) {}

  /** Returns the report of a graph of a view. */
  public static GraphReport of(AllianceView view, AllianceGraph graph) {
    return new GraphReport(
        About.of(view.alliance(), Optional.of(view.day())),
        InBoth.languages(graph.title()),
        graph.nodes().stream()
            .map(node -> new Named(node, Optional.ofNullable(graph.names().get(node))))
            .collect(ImmutableList.toImmutableList()),
        graph.links().asList(),
        graph.isWhole());
  }

  @Override
  public void write(Page page) {
    page.line(Words.name(title));
    about.writeLife(page);
    page.blank();
    Table table = Table.headed("from", "", "to", "since", "sure");
    links.stream()
        .limit(MAX_PRINTED)
        .forEach(
            link ->
                table.row(
                    link.from().id(),
                    Words.word(link.kind(), page.locale()),
                    link.to().id().isEmpty() ? page.say("nothing") : link.to().id(),
                    link.on().map(Words::narrow).orElse(""),
                    link.certainty().isYes() ? "" : page.say("perhaps")));
    if (table.isEmpty()) {
      page.line(page.say("Nothing is connected."));
    } else {
      page.table(table);
    }
    if (links.size() > MAX_PRINTED || !isWhole) {
      int more = Math.max(0, links.size() - MAX_PRINTED);
      page.line(isWhole ? page.say("and {0} more", more) : page.say("and {0} more at least", more));
    }
    writeAlone(page);
  }

  private void writeAlone(Page page) {
    ImmutableList<String> alone =
        nodes.stream()
            .map(Named::node)
            .filter(
                node ->
                    links.stream()
                        .noneMatch(link -> link.from().equals(node) || link.to().equals(node)))
            .map(Node::id)
            .collect(ImmutableList.toImmutableList());
    if (!alone.isEmpty()) {
      page.line(page.say("Without any link: {0}", Words.list(alone)));
    }
  }
}
