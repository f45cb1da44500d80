// SPDX-License-Identifier: Apache-2.0
package org.medalliance.view.indicator;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Sets;
import com.google.common.graph.GraphBuilder;
import com.google.common.graph.Graphs;
import com.google.common.graph.MutableGraph;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import org.medalliance.Alliance;
import org.medalliance.calendar.AllianceCalendar;
import org.medalliance.calendar.Count;
import org.medalliance.code.Certainty;
import org.medalliance.code.Ratio;
import org.medalliance.code.UnitId;
import org.medalliance.decision.Outcome;
import org.medalliance.decision.SharingDecision;
import org.medalliance.decision.SharingPolicy;
import org.medalliance.institution.Institution;
import org.medalliance.membership.MemberUnit;
import org.medalliance.membership.Standing;
import org.medalliance.testing.AllianceAndReferral;
import org.medalliance.testing.AllianceAndRequest;
import org.medalliance.testing.AllianceDomain;
import org.medalliance.testing.Completions;
import org.medalliance.testing.Dice;
import org.medalliance.view.AllianceGraph;
import org.medalliance.view.AllianceView;
import org.medalliance.view.Link;
import org.medalliance.view.Node;

/** Indicators are what one gets by counting. */
@Domain(AllianceDomain.class)
class IndicatorProperties {

  @Property
  void countsAreThoseOfTheCalendar(@ForAll Alliance alliance, @ForAll LocalDate day) {
    AllianceCalendar calendar = AllianceCalendar.of(alliance);

    for (Indicator indicator : Indicators.of(alliance, day).counts()) {
      if (indicator.code() == IndicatorCode.MEMBERS) {
        assertThat(count(indicator)).isEqualTo(calendar.count().on(day));
      }
      if (indicator.code() == IndicatorCode.MEMBERS_ON_TIER) {
        calendar.countByTier().entrySet().stream()
            .filter(entry -> entry.getKey().value().equals(indicator.about().orElseThrow().id()))
            .forEach(entry -> assertThat(count(indicator)).isEqualTo(entry.getValue().on(day)));
      }
      if (indicator.code() == IndicatorCode.AGREEMENTS_IN_FORCE) {
        assertThat(count(indicator).least())
            .isEqualTo(calendar.inForce(day, day.plusDays(1)).throughout().size());
      }
    }
  }

  @Property(tries = 300)
  void whateverBecomesKnownLiesWithinTheBounds(
      @ForAll AllianceAndReferral drawn, @ForAll LocalDate day, @ForAll Dice dice) {
    Alliance completed = Completions.pick(drawn.alliance(), dice);

    List<Indicator> before = all(Indicators.of(drawn.alliance(), day));
    List<Indicator> after = all(Indicators.of(completed, day));

    for (Indicator known : after) {
      Optional<Indicator> open =
          before.stream()
              .filter(one -> one.code() == known.code() && one.about().equals(known.about()))
              .findFirst();
      if (open.isPresent()) {
        assertThat(isWithin(known.value(), open.get().value())).as(open + ", " + known).isTrue();
      } else { // what is none may be left out
        assertThat(known.value()).isInstanceOf(IndicatorValue.Quantity.class);
        assertThat(count(known).least()).isZero();
      }
    }
  }

  private static List<Indicator> all(Indicators indicators) {
    return ImmutableList.<Indicator>builder()
        .addAll(indicators.counts())
        .addAll(indicators.coverage())
        .addAll(indicators.positions())
        .addAll(indicators.expiring(indicators.view().day().plusDays(400)))
        .build();
  }

  private static boolean isWithin(IndicatorValue known, IndicatorValue open) {
    if (known instanceof IndicatorValue.NotComputable) {
      return open instanceof IndicatorValue.Share share
          ? share.whole().least() == 0
          : open instanceof IndicatorValue.NotComputable;
    }
    if (known instanceof IndicatorValue.Quantity number) {
      return isWithin(number.count(), ((IndicatorValue.Quantity) open).count());
    }
    if (known instanceof IndicatorValue.Share share) {
      IndicatorValue.Share bounds = (IndicatorValue.Share) open;
      return isWithin(share.part(), bounds.part())
          && isWithin(share.whole(), bounds.whole())
          && share.least().compareTo(bounds.least()) >= 0
          && share.most().compareTo(bounds.most()) <= 0;
    }
    IndicatorValue.Those those = (IndicatorValue.Those) known;
    IndicatorValue.Those bounds = (IndicatorValue.Those) open;
    return those.surely().containsAll(bounds.surely())
        && Sets.union(bounds.surely(), bounds.perhaps())
            .containsAll(Sets.union(those.surely(), those.perhaps()));
  }

  private static boolean isWithin(Count known, Count open) {
    return known.least() >= open.least()
        && (open.most().isEmpty()
            || (known.most().isPresent() && known.most().get() <= open.most().get()));
  }

  @Property
  void sharesAreThePartOfTheWholeOnceAllIsKnown(
      @ForAll Alliance alliance, @ForAll LocalDate day, @ForAll Dice dice) {
    Alliance completed = Completions.pick(alliance, dice);
    Assume.that(completed.rollOn(day).isComplete() && completed.isActiveOn(day).isYes());
    Set<Node> bound =
        AllianceView.of(completed, day).agreements().links().stream()
            .filter(link -> link.kind() == Link.Kind.BINDS)
            .map(Link::to)
            .collect(toSet());
    Set<Node> members =
        completed.members().stream()
            .filter(member -> member.standingOn(day).test(Standing::isMember).isYes())
            .map(MemberUnit::unit)
            .map(Node::unit)
            .collect(toSet());

    IndicatorValue share = Indicators.of(completed, day).coverage().get(0).value();

    if (members.isEmpty()) {
      assertThat(share).isInstanceOf(IndicatorValue.NotComputable.class);
    } else {
      assertThat(((IndicatorValue.Share) share).exact())
          .contains(Ratio.of(Sets.intersection(members, bound).size(), members.size()));
    }
  }

  @Property(tries = 300)
  void positionsAreThoseOfTheGraphOnceAllIsKnown(
      @ForAll Alliance alliance, @ForAll LocalDate day, @ForAll Dice dice) {
    Alliance completed = Completions.pick(alliance, dice);
    Assume.that(completed.rollOn(day).isComplete());
    AllianceGraph graph = AllianceView.of(completed, day).agreements();
    Set<Node> bridges =
        graph.nodes().stream().filter(node -> isBridge(graph, node)).collect(toSet());

    for (Indicator indicator : Indicators.of(completed, day).positions()) {
      if (indicator.value() instanceof IndicatorValue.Those those
          && indicator.code() == IndicatorCode.BRIDGE_UNITS) {
        assertThat(those.surely()).isEqualTo(bridges);
        assertThat(those.perhaps()).isEmpty();
      } else if (indicator.code() == IndicatorCode.PARTNERS) {
        int partners = partners(graph, indicator.about().orElseThrow()).size();
        assertThat(count(indicator)).isEqualTo(new Count(partners, Optional.of(partners)));
      }
    }
  }

  @Property(tries = 300)
  void aGraphThatWasCutLeavesOpenWhatItDoesNotShow(
      @ForAll Alliance alliance, @ForAll LocalDate day, @ForAll Dice dice) {
    AllianceGraph whole = AllianceView.of(alliance, day).agreements();
    AllianceGraph cut =
        new AllianceGraph(
            whole.title(),
            whole.nodes(),
            whole.names(),
            ImmutableSortedSet.copyOf(Sets.filter(whole.links(), link -> dice.chance(50))),
            false);

    Ties all = Ties.of(alliance, whole, true);
    Ties some = Ties.of(alliance, cut, true);

    for (int unit = 0; unit < all.units().size(); unit++) {
      assertThat(some.isBound(unit)).isIn(all.isBound(unit), Certainty.UNKNOWN);
      assertThat(some.isBridge(unit)).isIn(all.isBridge(unit), Certainty.UNKNOWN);
      assertThat(isWithin(all.partners(unit), some.partners(unit))).isTrue();
    }
    assertThat(some.isWhole()).isFalse();
  }

  private static Set<Node> partners(AllianceGraph graph, Node unit) {
    return graph.links().stream()
        .filter(link -> link.kind() == Link.Kind.BINDS && link.to().equals(unit))
        .flatMap(link -> graph.network().outEdges(link.from()).stream())
        .filter(link -> link.kind() == Link.Kind.BINDS && !link.to().equals(unit))
        .map(Link::to)
        .collect(toSet());
  }

  /** Whether two units reach each other with this one and not without. */
  private static boolean isBridge(AllianceGraph graph, Node node) {
    if (node.kind() != Node.Kind.UNIT) {
      return false;
    }
    MutableGraph<Node> with = connections(graph);
    MutableGraph<Node> without = connections(graph);
    without.removeNode(node);
    return without.nodes().stream()
        .filter(other -> other.kind() == Node.Kind.UNIT)
        .anyMatch(
            other ->
                Graphs.reachableNodes(with, other).stream()
                    .filter(reached -> reached.kind() == Node.Kind.UNIT && !reached.equals(node))
                    .anyMatch(reached -> !Graphs.reachableNodes(without, other).contains(reached)));
  }

  private static MutableGraph<Node> connections(AllianceGraph graph) {
    MutableGraph<Node> connections = GraphBuilder.undirected().<Node>build();
    graph.nodes().forEach(connections::addNode);
    graph.links().stream()
        .filter(link -> link.kind() == Link.Kind.BINDS)
        .forEach(link -> connections.putEdge(link.from(), link.to()));
    return connections;
  }

  @Property(tries = 300)
  void balancesAreWhatEachUnitMayUse(@ForAll AllianceAndRequest drawn) {
    Alliance alliance = drawn.alliance();
    LocalDate day = drawn.request().on();
    SharingPolicy policy = SharingPolicy.of(alliance);
    Map<UnitId, int[]> expected = new HashMap<>(); // lent, perhaps lent, borrowed, perhaps borrowed
    for (Institution recipient : alliance.institutions()) {
      for (SharingDecision decision : policy.usableBy(recipient.id(), day).toList()) {
        int open = decision.outcome() == Outcome.PERMITTED ? 0 : 1;
        counters(expected, decision.request().provider())[open]++;
        counters(expected, recipient.id())[2 + open]++;
      }
    }

    List<Indicator> balances = Indicators.of(alliance, day).balances();

    assertThat(balances).hasSameSizeAs(expected.keySet());
    for (Indicator balance : balances) {
      int[] counted = counters(expected, UnitId.of(balance.about().orElseThrow().id()));
      boolean isComplete = alliance.rollOn(day).isComplete();
      assertThat(balance.value())
          .isEqualTo(
              new IndicatorValue.Balance(
                  bounds(counted[0], counted[1], isComplete),
                  bounds(counted[2], counted[3], isComplete)));
    }
  }

  private static int[] counters(Map<UnitId, int[]> all, UnitId unit) {
    return all.computeIfAbsent(unit, any -> new int[4]);
  }

  private static Count bounds(int least, int more, boolean isComplete) {
    return new Count(least, isComplete ? Optional.of(least + more) : Optional.empty());
  }

  private static Count count(Indicator indicator) {
    return ((IndicatorValue.Quantity) indicator.value()).count();
  }
}
