// SPDX-License-Identifier: Apache-2.0
package org.medalliance.testing;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.Provide;
import org.medalliance.view.AllianceGraph;
import org.medalliance.view.AllianceView;
import org.medalliance.view.Link;
import org.medalliance.view.Node;
import org.medalliance.view.indicator.Indicator;
import org.medalliance.view.indicator.IndicatorValue;
import org.medalliance.view.indicator.Indicators;

/** What alliances look like, and figures of them. */
abstract class ViewDomain extends WordsDomain {
  @Provide
  Arbitrary<AllianceView> views() {
    return drawn(DrawView::view);
  }

  @Provide
  Arbitrary<AllianceGraph> graphs() {
    return drawn(DrawView::graph);
  }

  @Provide
  Arbitrary<Node> nodes() {
    return drawn(DrawView::node);
  }

  @Provide
  Arbitrary<Link> links() {
    return drawn(DrawView::link);
  }

  @Provide
  Arbitrary<Indicators> indicatorsOfAlliances() {
    return drawn(dice -> new Indicators(DrawView.view(dice)));
  }

  @Provide
  Arbitrary<Indicator> indicators() {
    return drawn(DrawView::indicator);
  }

  @Provide
  Arbitrary<IndicatorValue> indicatorValues() {
    return drawn(DrawView::value);
  }
}
