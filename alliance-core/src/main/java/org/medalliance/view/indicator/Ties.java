// SPDX-License-Identifier: Apache-2.0
package org.medalliance.view.indicator;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.medalliance.Alliance;
import org.medalliance.agreement.Binding;
import org.medalliance.calendar.Count;
import org.medalliance.code.AgreementId;
import org.medalliance.code.Certainty;
import org.medalliance.view.AllianceGraph;
import org.medalliance.view.Link;
import org.medalliance.view.Node;

/**
 * Which units agreements in force connect, by number.
 *
 * <p>Where a roll leaves members out there is one unit more, which stands for whoever they are:
 * every agreement of the members perhaps binds it. Of a graph that was cut only what its links show
 * is known; that there is no other link is not.
 */
final class Ties {
  private final ImmutableList<Node> units;
  private final Certainty beyond; // whether there are links that the graph does not show
  private final List<Map<Integer, Certainty>> agreementsOf = new ArrayList<>(); // by unit
  private final List<List<Integer>> unitsOf = new ArrayList<>(); // by agreement
  private final List<Integer> surely = new ArrayList<>(); // how many it binds, by agreement
  private final List<Integer> perhaps = new ArrayList<>(); // those of whom it is open among them
  private final BitSet open = new BitSet(); // agreements that may bind who is not written down

  private Ties(ImmutableList<Node> units, boolean isWhole) {
    this.units = units;
    this.beyond = isWhole ? Certainty.NO : Certainty.UNKNOWN;
  }

  static Ties of(Alliance alliance, AllianceGraph graph, boolean isComplete) {
    Ties ties =
        new Ties(
            graph.nodes().stream()
                .filter(node -> node.kind() == Node.Kind.UNIT)
                .collect(ImmutableList.toImmutableList()),
            graph.isWhole());
    Map<Node, Integer> numbers = new HashMap<>();
    for (Node unit : ties.units) {
      numbers.put(unit, numbers.size());
      ties.agreementsOf.add(new HashMap<>());
    }
    ties.agreementsOf.add(new HashMap<>()); // of whoever is not written down
    Map<Node, Integer> agreements = new HashMap<>();
    for (Link link : graph.links()) {
      if (link.kind() == Link.Kind.BINDS) {
        Integer agreement = agreements.computeIfAbsent(link.from(), node -> ties.addAgreement());
        ties.add(agreement, requireNonNull(numbers.get(link.to())), link.certainty());
        if (!isComplete && isOfMembers(alliance, link.from())) {
          ties.open.set(agreement);
        }
      }
    }
    ties.open.stream()
        .forEach(agreement -> ties.add(agreement, ties.units.size(), Certainty.UNKNOWN));
    return ties;
  }

  private static boolean isOfMembers(Alliance alliance, Node agreement) {
    return alliance
        .agreement(AgreementId.of(agreement.id()))
        .map(found -> found.binds() instanceof Binding.Members)
        .orElse(true);
  }

  private int addAgreement() {
    unitsOf.add(new ArrayList<>());
    surely.add(0);
    perhaps.add(0);
    return unitsOf.size() - 1;
  }

  private void add(int agreement, int unit, Certainty bound) {
    agreementsOf.get(unit).put(agreement, bound);
    unitsOf.get(agreement).add(unit);
    if (unit != units.size()) {
      surely.set(agreement, surely.get(agreement) + (bound.isYes() ? 1 : 0));
      perhaps.set(agreement, perhaps.get(agreement) + 1);
    }
  }

  /** The units, those first that come first by id. */
  ImmutableList<Node> units() {
    return units;
  }

  /** Whether these are all that agreements connect. */
  boolean isWhole() {
    return beyond.isNo();
  }

  /** Whether an agreement in force binds a unit. */
  Certainty isBound(int unit) {
    return Certainty.any(agreementsOf.get(unit).values(), bound -> bound).or(beyond);
  }

  /** With how many others a unit is bound. */
  Count partners(int unit) {
    int least = partners(unit, Certainty.YES);
    boolean isOpen = agreementsOf.get(unit).keySet().stream().anyMatch(open::get);
    return Counting.count(least, partners(unit, Certainty.UNKNOWN) - least, !isOpen && isWhole());
  }

  /** The others that agreements bind with a unit, each tie at least so sure. */
  private int partners(int unit, Certainty least) {
    List<Integer> agreements = agreements(unit, least);
    if (agreements.isEmpty()) {
      return 0;
    }
    int largest = largest(agreements, -1);
    Set<Integer> more = new HashSet<>();
    for (int agreement : agreements) {
      if (agreement != largest) {
        for (int other : unitsOf.get(agreement)) {
          if (isPartner(other, unit)
              && isTied(other, agreement, least)
              && !isTied(other, largest, least)) {
            more.add(other);
          }
        }
      }
    }
    return sizeOf(largest, least) - 1 + more.size();
  }

  /** How many units an agreement binds, each at least so surely. */
  private int sizeOf(int agreement, Certainty least) {
    return least.isYes() ? surely.get(agreement) : perhaps.get(agreement);
  }

  /** Whoever is not written down is not counted. */
  private boolean isPartner(int other, int unit) {
    return other != unit && other != units.size();
  }

  private boolean isTied(int unit, int agreement, Certainty least) {
    return agreementsOf.get(unit).getOrDefault(agreement, Certainty.NO).compareTo(least) >= 0;
  }

  private List<Integer> agreements(int unit, Certainty least) {
    return agreementsOf.get(unit).keySet().stream()
        .filter(agreement -> isTied(unit, agreement, least))
        .sorted()
        .toList();
  }

  private int largest(List<Integer> agreements, int none) {
    int largest = none;
    for (int agreement : agreements) {
      if (largest == none || unitsOf.get(agreement).size() > unitsOf.get(largest).size()) {
        largest = agreement;
      }
    }
    return largest;
  }

  /** Whether others that agreements connect would not be connected without a unit. */
  Certainty isBridge(int unit) {
    if (!isWhole()) {
      return Certainty.UNKNOWN;
    }
    if (!cuts(unit, Certainty.UNKNOWN, Certainty.YES)) {
      return Certainty.NO;
    }
    return cuts(unit, Certainty.YES, Certainty.UNKNOWN) ? Certainty.YES : Certainty.UNKNOWN;
  }

  /**
   * Whether two agreements that bind a unit and others, each tie at least so sure, are not
   * connected without the unit by other ties.
   */
  private boolean cuts(int unit, Certainty tied, Certainty connected) {
    List<Integer> agreements =
        agreements(unit, tied).stream()
            .filter(
                agreement ->
                    unitsOf.get(agreement).stream()
                        .anyMatch(other -> other != unit && isTied(other, agreement, tied)))
            .toList();
    if (agreements.size() < 2) {
      return false;
    }
    int largest = largest(agreements, -1);
    boolean direct =
        agreements.stream()
            .allMatch(
                agreement -> agreement == largest || meet(agreement, largest, unit, connected));
    return !direct && !reached(largest, unit, connected).containsAll(agreements);
  }

  /** Whether two agreements bind a unit that is not this one. */
  private boolean meet(int one, int other, int without, Certainty least) {
    return unitsOf.get(one).stream()
        .anyMatch(
            unit -> unit != without && isTied(unit, one, least) && isTied(unit, other, least));
  }

  /** The agreements to which ties lead from one, not over this unit. */
  private Set<Integer> reached(int from, int without, Certainty least) {
    Set<Integer> seen = new HashSet<>();
    Set<Integer> passed = new HashSet<>();
    Deque<Integer> next = new ArrayDeque<>();
    seen.add(from);
    next.add(from);
    while (!next.isEmpty()) {
      int agreement = next.remove();
      for (int unit : unitsOf.get(agreement)) {
        if (unit != without && isTied(unit, agreement, least) && passed.add(unit)) {
          for (int following : agreements(unit, least)) {
            if (seen.add(following)) {
              next.add(following);
            }
          }
        }
      }
    }
    return seen;
  }
}
