// SPDX-License-Identifier: Apache-2.0
package org.medalliance.testing;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Sets;
import java.util.Comparator;
import java.util.Optional;
import org.medalliance.calendar.Count;
import org.medalliance.code.Certainty;
import org.medalliance.code.Ratio;
import org.medalliance.referral.Direction;
import org.medalliance.resource.ResourceKind;
import org.medalliance.sharing.SharingRequest;
import org.medalliance.view.AllianceGraph;
import org.medalliance.view.AllianceView;
import org.medalliance.view.Link;
import org.medalliance.view.Node;
import org.medalliance.view.indicator.Indicator;
import org.medalliance.view.indicator.IndicatorCode;
import org.medalliance.view.indicator.IndicatorValue;

/** Views of alliances, their graphs and figures. */
final class DrawView {
  private DrawView() {}

  static AllianceView view(Dice dice) {
    return AllianceView.of(Draw.alliance(dice), Days.day(dice));
  }

  static AllianceGraph graph(Dice dice) {
    AllianceAndRequest drawn = Draw.allianceAndRequest(dice);
    AllianceView view = AllianceView.of(drawn.alliance(), Days.day(dice));
    return dice.make(
        view::tiers,
        view::agreements,
        view::successions,
        () -> sharing(view, drawn.request()),
        () -> view.referrals(dice.oneOf(Direction.values())));
  }

  private static AllianceGraph sharing(AllianceView view, SharingRequest request) {
    return request
        .resource()
        .map(view::sharing)
        .orElseGet(() -> view.sharing(request.kind().orElse(ResourceKind.of("imaging"))));
  }

  static Node node(Dice dice) {
    return dice.make(
        () -> Node.unit(Cast.ALL.unit(dice)),
        () -> Node.agreement(Cast.ALL.agreement(dice)),
        () -> Node.tier(dice.oneOf(Cast.ALL.tiers())),
        Node::nothing);
  }

  static Link link(Dice dice) {
    return new Link(
        Node.unit(Cast.ALL.unit(dice)),
        dice.make(Node::nothing, () -> Node.agreement(Cast.ALL.agreement(dice))),
        dice.oneOf(Link.Kind.values()),
        dice.oneOf(Certainty.YES, Certainty.UNKNOWN),
        dice.maybe(50, () -> Days.partial(dice)));
  }

  static Indicator indicator(Dice dice) {
    return new Indicator(
        dice.oneOf(IndicatorCode.values()), dice.maybe(50, () -> node(dice)), value(dice));
  }

  static IndicatorValue value(Dice dice) {
    return dice.make(
        () -> new IndicatorValue.Quantity(DrawCalendar.count(dice)),
        () -> share(dice),
        () -> those(dice),
        () -> new IndicatorValue.Balance(DrawCalendar.count(dice), DrawCalendar.count(dice)),
        () -> new IndicatorValue.NotComputable(IndicatorCode.MEMBERS.phrase()));
  }

  private static IndicatorValue share(Dice dice) {
    int whole = dice.between(1, 5);
    int part = dice.between(0, whole);
    Ratio least = Ratio.of(part, whole);
    return new IndicatorValue.Share(
        new Count(part, Optional.of(whole)),
        new Count(whole, Optional.of(whole)),
        least,
        dice.oneOf(least, Ratio.of(1, 1)));
  }

  private static IndicatorValue those(Dice dice) {
    ImmutableSortedSet<Node> surely = nodes(dice);
    return new IndicatorValue.Those(
        surely, ImmutableSortedSet.copyOf(Sets.difference(nodes(dice), surely)), dice.chance(50));
  }

  private static ImmutableSortedSet<Node> nodes(Dice dice) {
    ImmutableList<Node> drawn = dice.list(0, 3, () -> node(dice));
    return ImmutableSortedSet.copyOf(Comparator.naturalOrder(), drawn);
  }
}
