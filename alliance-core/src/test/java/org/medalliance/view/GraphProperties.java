// SPDX-License-Identifier: Apache-2.0
package org.medalliance.view;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.medalliance.sharing.UnitSelector.any;

import com.google.common.collect.ImmutableList;
import com.google.common.graph.ImmutableNetwork;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import org.medalliance.Alliance;
import org.medalliance.agreement.Agreement;
import org.medalliance.code.Certainty;
import org.medalliance.code.UnitId;
import org.medalliance.decision.Outcome;
import org.medalliance.decision.SharingDecision;
import org.medalliance.decision.SharingPolicy;
import org.medalliance.institution.Institution;
import org.medalliance.membership.MemberUnit;
import org.medalliance.membership.Standing;
import org.medalliance.referral.Direction;
import org.medalliance.referral.ReferralNetwork;
import org.medalliance.referral.ReferralQuery;
import org.medalliance.resource.ResourceKind;
import org.medalliance.sharing.SharingRequest;
import org.medalliance.sharing.SharingRule;
import org.medalliance.testing.AllianceAndReferral;
import org.medalliance.testing.AllianceAndRequest;
import org.medalliance.testing.AllianceDomain;
import org.medalliance.testing.Completions;
import org.medalliance.testing.Dice;

/** Graphs show what the alliance answers when it is asked about each pair. */
@Domain(AllianceDomain.class)
class GraphProperties {
  private static final ResourceKind PROBE = ResourceKind.of("probe");

  @Property
  void mapsShowWhoStandsWhere(@ForAll Alliance alliance, @ForAll LocalDate day) {
    AllianceGraph map = AllianceView.of(alliance, day).tiers();

    Certainty life = alliance.isActiveOn(day);
    for (MemberUnit member : alliance.members()) {
      Certainty belongs = life.and(member.standingOn(day).test(Standing::isMember));
      if (!belongs.isNo()) {
        assertThat(map.nodes()).contains(Node.unit(member.unit()));
      }
      for (Node node : map.nodes()) {
        if (node.kind() == Node.Kind.TIER) {
          Certainty there =
              member
                  .tierOn(day)
                  .test(tier -> tier.filter(id -> id.value().equals(node.id())).isPresent());
          assertThat(certainty(map, node, Node.unit(member.unit()))).isEqualTo(belongs.and(there));
        }
      }
    }
    for (int i = 1; i < alliance.tiers().size(); i++) {
      assertThat(
              certainty(
                  map, Node.tier(alliance.tiers().get(i - 1)), Node.tier(alliance.tiers().get(i))))
          .isEqualTo(Certainty.YES);
    }
  }

  @Property
  void mapsShowOfWhatUnitsArePart(@ForAll Alliance alliance, @ForAll LocalDate day) {
    AllianceGraph map = AllianceView.of(alliance, day).tiers();

    for (Institution body : alliance.institutions()) {
      if (body.partOf().isPresent() && map.nodes().contains(Node.unit(body.id()))) {
        boolean isShown =
            certainty(map, Node.unit(body.partOf().get()), Node.unit(body.id())).isYes();
        boolean isSibling = !map.nodes().contains(Node.unit(body.partOf().get()));
        assertThat(isShown || isSibling).isTrue();
      }
      boolean isMember =
          alliance
              .member(body.id())
              .map(entry -> entry.standingOn(day).test(Standing::isMember))
              .orElse(Certainty.NO)
              .and(alliance.isActiveOn(day))
              .isYes();
      if (isMember) {
        body.partOf().ifPresent(whole -> assertThat(map.nodes()).contains(Node.unit(whole)));
      }
    }
  }

  /** A rule that permits everything under one agreement permits what binds both. */
  @Property(tries = 200)
  void agreementsBindWhomDecisionsSayTheyBind(@ForAll Alliance alliance, @ForAll LocalDate day) {
    AllianceGraph bound = AllianceView.of(alliance, day).agreements();

    for (Agreement agreement : alliance.agreements()) {
      SharingPolicy probe = SharingPolicy.of(probing(alliance, agreement));
      Node node = Node.agreement(agreement.id());
      for (Institution provider : alliance.institutions()) {
        for (Institution recipient : alliance.institutions()) {
          if (!provider.equals(recipient)) {
            Certainty both =
                certainty(bound, node, Node.unit(provider.id()))
                    .and(certainty(bound, node, Node.unit(recipient.id())));
            assertThat(certainty(probe.decide(request(provider, recipient, day)))).isEqualTo(both);
          }
        }
      }
    }
  }

  private static Alliance probing(Alliance alliance, Agreement agreement) {
    return alliance.toBuilder()
        .resources(List.of())
        .rules(
            List.of(
                SharingRule.permit("probe")
                    .resource(PROBE)
                    .provider(any())
                    .recipient(any())
                    .under(agreement.id().value())
                    .build()))
        .build();
  }

  private static SharingRequest request(Institution from, Institution to, LocalDate day) {
    return SharingRequest.builder()
        .recipient(to.id())
        .provider(from.id())
        .kind(PROBE)
        .on(day)
        .build();
  }

  private static Certainty certainty(SharingDecision decision) {
    if (decision.outcome() == Outcome.PERMITTED) {
      return Certainty.YES;
    }
    return decision.possibleOutcomes().contains(Outcome.PERMITTED)
        ? Certainty.UNKNOWN
        : Certainty.NO;
  }

  @Property(tries = 200)
  void sharingShowsWhatIsPermittedToEach(@ForAll AllianceAndRequest drawn) {
    Alliance alliance = drawn.alliance();
    SharingRequest request = drawn.request();
    AllianceView view = AllianceView.of(alliance, request.on());
    SharingPolicy policy = SharingPolicy.of(alliance);
    Optional<ResourceKind> kind = request.kind();
    AllianceGraph shared =
        kind.map(view::sharing).orElseGet(() -> view.sharing(request.resource().orElseThrow()));

    for (Institution provider : alliance.institutions()) {
      for (Institution recipient : alliance.institutions()) {
        SharingRequest.Builder asked =
            SharingRequest.builder()
                .recipient(recipient.id())
                .provider(provider.id())
                .on(request.on())
                .kind(kind)
                .resource(request.resource());
        assertThat(certainty(shared, Node.unit(provider.id()), Node.unit(recipient.id())))
            .isEqualTo(certainty(policy.decide(asked.build())));
      }
    }
  }

  @Property(tries = 200)
  void referralsShowWhichHopsAreAllowed(@ForAll AllianceAndReferral drawn) {
    Alliance alliance = drawn.alliance();
    LocalDate day = drawn.query().on();
    ReferralNetwork network = ReferralNetwork.of(alliance);
    for (Direction direction : Direction.values()) {
      AllianceGraph hops = AllianceView.of(alliance, day).referrals(direction);

      for (MemberUnit from : alliance.members()) {
        ReferralQuery query =
            ReferralQuery.builder().sender(from.unit()).direction(direction).on(day).build();
        for (MemberUnit to : alliance.members()) {
          assertThat(certainty(hops, Node.unit(from.unit()), Node.unit(to.unit())))
              .isEqualTo(
                  network.validate(List.of(from.unit(), to.unit()), query).hops().get(0).allowed());
        }
      }
    }
  }

  @Property(tries = 200)
  void whateverBecomesKnownSureLinksStayAndNoneIsAdded(
      @ForAll AllianceAndRequest drawn, @ForAll LocalDate day, @ForAll Dice dice) {
    Alliance completed = Completions.pick(drawn.alliance(), dice);

    List<AllianceGraph> before = graphs(drawn.alliance(), drawn.request(), day);
    List<AllianceGraph> after = graphs(completed, drawn.request(), day);

    for (int i = 0; i < before.size(); i++) {
      assertThat(links(before.get(i), true)).isSubsetOf(links(after.get(i), false));
      assertThat(links(after.get(i), false)).isSubsetOf(links(before.get(i), false));
    }
    // of what is dated nothing is left open
    assertThat(after.subList(0, 3))
        .allSatisfy(graph -> assertThat(links(graph, true)).isEqualTo(links(graph, false)));
  }

  private static List<AllianceGraph> graphs(
      Alliance alliance, SharingRequest request, LocalDate day) {
    AllianceView view = AllianceView.of(alliance, day);
    return List.of(
        view.tiers(),
        view.agreements(),
        view.successions(),
        request
            .kind()
            .map(view::sharing)
            .orElseGet(() -> view.sharing(request.resource().orElseThrow())),
        view.referrals(Direction.UP));
  }

  private static Set<ImmutableList<Object>> links(AllianceGraph graph, boolean sureOnly) {
    return graph.links().stream()
        .filter(link -> !sureOnly || link.certainty().isYes())
        // what is part of what has no date; it is shown with members, who may turn out to be none
        .filter(link -> link.kind() != Link.Kind.WHOLE_OF)
        .map(link -> ImmutableList.<Object>of(link.from(), link.kind(), link.to()))
        .collect(toSet());
  }

  @Property
  void successionsShowWhoTookWhosePlace(@ForAll Alliance alliance, @ForAll LocalDate day) {
    AllianceGraph became = AllianceView.of(alliance, day).successions();

    for (Institution body : alliance.institutions()) {
      Set<UnitId> successors =
          body.successions().stream()
              .filter(step -> !step.on().earliest().isAfter(day))
              .flatMap(step -> step.units().stream())
              .collect(toSet());
      Set<UnitId> shown =
          became.links().stream()
              .filter(link -> link.from().equals(Node.unit(body.id())))
              .flatMap(link -> link.to().unit().stream())
              .collect(toSet());
      assertThat(shown).isSubsetOf(successors);
      boolean hasSurelyEnded =
          body.successions().stream()
              .anyMatch(step -> step.isEnd() && !step.on().latest().isAfter(day));
      if (hasSurelyEnded) {
        assertThat(became.links())
            .filteredOn(link -> link.from().equals(Node.unit(body.id())))
            .isNotEmpty()
            .allMatch(link -> link.certainty().isYes());
      }
    }
  }

  @Property
  void networksHoldTheSame(@ForAll AllianceGraph graph) {
    ImmutableNetwork<Node, Link> network = graph.network();

    assertThat(network.nodes()).containsExactlyElementsOf(graph.nodes());
    assertThat(network.edges()).containsExactlyElementsOf(graph.links());
    for (Link link : graph.links()) {
      assertThat(network.incidentNodes(link).source()).isEqualTo(link.from());
      assertThat(network.incidentNodes(link).target()).isEqualTo(link.to());
    }
  }

  private static Certainty certainty(AllianceGraph graph, Node from, Node to) {
    return graph.links().stream()
        .filter(link -> link.from().equals(from) && link.to().equals(to))
        .map(Link::certainty)
        .reduce(Certainty.NO, Certainty::or);
  }
}
