// SPDX-License-Identifier: Apache-2.0
package org.medalliance.examples.benchmark.workload;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Multimaps;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jgrapht.Graph;
import org.jgrapht.graph.DefaultDirectedGraph;
import org.jgrapht.graph.DefaultEdge;
import org.jgrapht.traverse.BreadthFirstIterator;
import org.medalliance.Alliance;
import org.medalliance.AllianceFact;
import org.medalliance.CodeSystems;
import org.medalliance.RollScope;
import org.medalliance.agreement.Agreement;
import org.medalliance.agreement.Binding;
import org.medalliance.catalog.china.AllianceKinds;
import org.medalliance.catalog.china.ChinaCodeSystems;
import org.medalliance.code.Code;
import org.medalliance.code.UnitId;
import org.medalliance.institution.Institution;
import org.medalliance.membership.MemberUnit;
import org.medalliance.referral.Candidate;
import org.medalliance.referral.Direction;
import org.medalliance.referral.ReferralNetwork;
import org.medalliance.referral.ReferralQuery;
import org.medalliance.sharing.ReferralPolicy;

/**
 * A city hospital, county hospitals below it and townships below these; of the square root of all
 * units each county hospital has as many. An agreement binds each to those below it.
 */
public final class Hierarchy {
  private static final LocalDate DAY = LocalDate.of(2023, 6, 1);
  private static final Code SPECIALTY = Code.of("05.05");
  private static final int BEST = 10;

  private final Alliance alliance;
  private final ReferralQuery query;

  private Hierarchy(Alliance alliance, ReferralQuery query) {
    this.alliance = alliance;
    this.query = query;
  }

  /** Returns one of so many units. */
  public static Hierarchy of(int units) {
    int counties = (int) Math.sqrt(units);
    List<List<UnitId>> below = new ArrayList<>();
    Alliance.Builder alliance =
        Alliance.builder()
            .id("hierarchy")
            .kind(AllianceKinds.COUNTY_MEDICAL_COMMUNITY)
            .roll(RollScope.COMPLETE)
            .addFact(AllianceFact.founded(DAY))
            .tiers("city", "county", "township")
            .codeSystems(
                new CodeSystems(
                    Optional.of(ChinaCodeSystems.REGIONS),
                    Optional.of(ChinaCodeSystems.SPECIALTIES),
                    Optional.empty()))
            .referralPolicy(
                ReferralPolicy.builder()
                    .ladder(ReferralPolicy.Ladder.ADJACENT)
                    .sideways(ReferralPolicy.Sideways.NEVER)
                    .agreement(ReferralPolicy.Agreement.NEEDED)
                    .maxHops(2)
                    .regions(ReferralPolicy.Regions.NEAREST_FIRST)
                    .build());
    for (int i = 0; i <= counties; i++) {
      below.add(new ArrayList<>());
    }
    for (int i = 0; i < units; i++) {
      String id = "unit-" + i;
      boolean isCounty = i > 0 && i <= counties;
      alliance.addInstitution(
          Institution.of(id, id).toBuilder()
              .region(Code.of(String.valueOf(510_100 + i % 80)))
              .specialties(Code.of(i % 3 == 0 ? "05" : "03"))
              .build());
      alliance.addMember(
          MemberUnit.admitted(id, DAY).toBuilder()
              .tier(i == 0 ? "city" : isCounty ? "county" : "township")
              .build());
      below.get(i == 0 || isCounty ? 0 : 1 + i % counties).add(UnitId.of(id));
      if (isCounty) {
        below.get(i).add(UnitId.of(id));
      }
    }
    for (int i = 0; i <= counties; i++) {
      if (below.get(i).size() > 1) {
        alliance.addAgreement(
            Agreement.charter("agreement-" + i, DAY).toBuilder()
                .binds(new Binding.Parties(ImmutableSortedSet.copyOf(below.get(i))))
                .build());
      }
    }
    return new Hierarchy(
        alliance.build(),
        ReferralQuery.builder()
            .sender("unit-0")
            .direction(Direction.DOWN)
            .specialty(SPECIALTY)
            .on(DAY)
            .build());
  }

  public Alliance alliance() {
    return alliance;
  }

  /** Returns a network that has been asked about the day. */
  public ReferralNetwork network() {
    ReferralNetwork network = ReferralNetwork.of(alliance);
    best(network);
    return network;
  }

  /** Returns the best candidates. */
  public ImmutableList<UnitId> best(ReferralNetwork network) {
    return network
        .find(query)
        .candidates()
        .limit(BEST)
        .map(Candidate::unit)
        .collect(ImmutableList.toImmutableList());
  }

  /** Returns the graph of all hops down that are permitted. */
  public Graph<UnitId, DefaultEdge> graph() {
    Graph<UnitId, DefaultEdge> graph = new DefaultDirectedGraph<>(DefaultEdge.class);
    alliance.members().forEach(member -> graph.addVertex(member.unit()));
    for (Agreement agreement : alliance.agreements()) {
      if (agreement.binds() instanceof Binding.Parties parties) {
        ImmutableListMultimap<Integer, UnitId> rungs = Multimaps.index(parties.units(), this::rung);
        for (int rung : rungs.keySet()) {
          for (UnitId from : rungs.get(rung)) {
            rungs.get(rung + 1).forEach(to -> graph.addEdge(from, to));
          }
        }
      }
    }
    return graph;
  }

  private int rung(UnitId unit) {
    return alliance
        .tiers()
        .indexOf(alliance.member(unit).orElseThrow().tier().constant().orElseThrow());
  }

  /**
   * Returns how many units a search of the whole graph finds that have the specialty, the least
   * that a ranking has to look at.
   */
  public int search(Graph<UnitId, DefaultEdge> graph) {
    int found = 0;
    BreadthFirstIterator<UnitId, DefaultEdge> search =
        new BreadthFirstIterator<>(graph, query.sender());
    while (search.hasNext()) {
      UnitId unit = search.next();
      if (search.getDepth(unit) > 0 && isRegistered(unit)) {
        found++;
      }
    }
    return found;
  }

  /** Told by its number, which costs less than any look at the alliance. */
  private static boolean isRegistered(UnitId unit) {
    return Integer.parseInt(unit.value().substring(5)) % 3 == 0;
  }

  /** Throws if both do not find as many. */
  public int check() {
    int candidates = (int) ReferralNetwork.of(alliance).find(query).candidates().count();
    int found = search(graph());
    if (candidates != found) {
      throw new IllegalStateException(
          "as many must be found by either: " + candidates + ", " + found);
    }
    return candidates;
  }
}
