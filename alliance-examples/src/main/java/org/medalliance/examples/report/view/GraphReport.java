// SPDX-License-Identifier: Apache-2.0
package org.medalliance.examples.report.view;

import com.google.common.collect.ImmutableList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.medalliance.code.LocalizedText;
import org.medalliance.examples.report.About;
import org.medalliance.examples.report.Page;
import org.medalliance.examples.report.Report;
import org.medalliance.examples.report.Saying;
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
    page.line(title.in(page.locale()));
    about.writeLife(page);
    page.blank();
    Table table = Table.headed("from", "says", "to", "since", "sure");
    links.stream()
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
    if (links.size() > MAX_PRINTED) {
      page.line(page.say("and {0} more", links.size() - MAX_PRINTED));
    }
    if (!isWhole) {
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
    links.forEach(link -> linked.addAll(List.of(link.from(), link.to())));
    ImmutableList<String> alone =
        nodes.stream()
            .map(Named::node)
            .filter(node -> !linked.contains(node))
            .map(Node::id)
            .collect(ImmutableList.toImmutableList());
    if (!alone.isEmpty()) {
      page.line(page.say("Without any link: {0}", alone));
    }
  }
}
