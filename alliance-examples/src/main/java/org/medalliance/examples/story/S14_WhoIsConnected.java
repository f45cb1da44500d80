// SPDX-License-Identifier: Apache-2.0
package org.medalliance.examples.story;

import com.google.common.graph.ImmutableNetwork;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.medalliance.Alliance;
import org.medalliance.catalog.china.ResourceKinds;
import org.medalliance.examples.Samples;
import org.medalliance.examples.report.Page;
import org.medalliance.view.AllianceGraph;
import org.medalliance.view.AllianceView;
import org.medalliance.view.Link;
import org.medalliance.view.Node;
import org.medalliance.view.indicator.Indicator;
import org.medalliance.view.indicator.IndicatorCode;
import org.medalliance.view.indicator.Indicators;

/**
 * Who is connected with whom: as a graph, as a picture, and in figures that say what they count.
 */
public final class S14_WhoIsConnected {
  private static final LocalDate DAY = LocalDate.of(2023, 6, 1);

  private S14_WhoIsConnected() {}

  /** Tells the story. */
  public static void main(String[] args) {
    Stories.alone(S14_WhoIsConnected::tell);
  }

  static void tell(Page page) {
    page.heading("14  Who is connected with whom?").blank();

    AllianceView view = AllianceView.of(Samples.twoRivers(), DAY);

    // Every view is a graph of Guava's, for the algorithms that one has for such.
    AllianceGraph shared = view.sharing(ResourceKinds.REMOTE_CONSULTATION);
    ImmutableNetwork<Node, Link> network = shared.network();
    page.line(shared + ", of which");
    for (Node unit : network.nodes()) {
      if (network.outDegree(unit) > 0) {
        page.indented(unit.id() + " lets " + network.outDegree(unit) + " others use it");
      }
    }

    // And a picture: this text, as it stands, in a page of Markdown or on mermaid.live.
    page.blank().line("Its tiers, for Mermaid:").blank();
    view.tiers().mermaid(Locale.ENGLISH).lines().forEach(page::indented);

    // A figure is nothing without what was counted, out of what.
    page.blank().line("In figures:");
    Indicators indicators = new Indicators(view);
    for (Indicator figure : indicators.coverage()) {
      page.indented(figure.toString());
    }
    page.hanging(4, "= ", IndicatorCode.MEMBERS_WITH_ROUTE_UP.definition().text(Locale.ENGLISH));
    indicators.balances().forEach(balance -> page.indented(balance.toString()));

    // Of an alliance that names few of its members nothing is said of those it leaves out.
    Alliance chongqing = Samples.chongqing();
    page.blank().line("And where the roll leaves members out:");
    for (Indicator figure : Indicators.of(chongqing, DAY).coverage()) {
      page.indented(figure.toString());
    }
    List<Indicator> positions = Indicators.of(chongqing, DAY).positions();
    page.indented(positions.get(positions.size() - 1).toString());
  }
}
