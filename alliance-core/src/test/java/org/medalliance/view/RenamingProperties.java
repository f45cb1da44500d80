// SPDX-License-Identifier: Apache-2.0
package org.medalliance.view;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Set;
import java.util.function.UnaryOperator;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import org.medalliance.Alliance;
import org.medalliance.agreement.Agreement;
import org.medalliance.agreement.AgreementFact;
import org.medalliance.agreement.Binding;
import org.medalliance.code.UnitId;
import org.medalliance.institution.Institution;
import org.medalliance.referral.Direction;
import org.medalliance.testing.AllianceDomain;
import org.medalliance.view.indicator.Indicator;
import org.medalliance.view.indicator.IndicatorValue;
import org.medalliance.view.indicator.Indicators;

/** What units are called changes what they are called. */
@Domain(AllianceDomain.class)
class RenamingProperties {

  @Property(tries = 300)
  void graphsOfUnitsOfOtherNamesAreTheSame(@ForAll Alliance alliance, @ForAll LocalDate day) {
    AllianceView before = AllianceView.of(alliance, day);
    AllianceView after = AllianceView.of(renamed(alliance), day);

    assertThat(renamed(before.tiers())).isEqualTo(links(after.tiers()));
    assertThat(renamed(before.agreements())).isEqualTo(links(after.agreements()));
    assertThat(renamed(before.successions())).isEqualTo(links(after.successions()));
    assertThat(renamed(before.referrals(Direction.UP)))
        .isEqualTo(links(after.referrals(Direction.UP)));
  }

  @Property(tries = 300)
  void indicatorsOfUnitsOfOtherNamesAreTheSame(@ForAll Alliance alliance, @ForAll LocalDate day) {
    Indicators before = Indicators.of(alliance, day);
    Indicators after = Indicators.of(renamed(alliance), day);

    assertThat(after.counts()).isEqualTo(before.counts());
    assertThat(after.coverage()).isEqualTo(before.coverage());
    assertThat(after.positions())
        .containsExactlyInAnyOrderElementsOf(
            before.positions().stream().map(RenamingProperties::renamed).toList());
  }

  private static Set<Link> renamed(AllianceGraph graph) {
    return graph.links().stream()
        .map(
            link ->
                new Link(
                    renamed(link.from()),
                    renamed(link.to()),
                    link.kind(),
                    link.certainty(),
                    link.on()))
        .collect(toSet());
  }

  private static Set<Link> links(AllianceGraph graph) {
    return graph.links();
  }

  private static Indicator renamed(Indicator indicator) {
    IndicatorValue value = indicator.value();
    return new Indicator(
        indicator.code(),
        indicator.about().map(RenamingProperties::renamed),
        value instanceof IndicatorValue.Those those
            ? new IndicatorValue.Those(
                nodes(those.surely()), nodes(those.perhaps()), those.isComplete())
            : value);
  }

  private static ImmutableSortedSet<Node> nodes(Collection<Node> nodes) {
    return ImmutableSortedSet.copyOf(each(nodes, RenamingProperties::renamed));
  }

  private static Node renamed(Node node) {
    return node.unit().map(RenamingProperties::renamed).map(Node::unit).orElse(node);
  }

  /** Another id, in another order: the text backwards. */
  private static UnitId renamed(UnitId unit) {
    return UnitId.of("unit-" + new StringBuilder(unit.value()).reverse());
  }

  private static Alliance renamed(Alliance alliance) {
    return alliance.toBuilder()
        .institutions(each(alliance.institutions(), RenamingProperties::renamed))
        .members(each(alliance.members(), one -> one.toBuilder().unit(renamed(one.unit())).build()))
        .agreements(
            each(
                alliance.agreements(),
                one -> one.toBuilder().binds(renamed(one.binds())).facts(signed(one)).build()))
        .build();
  }

  private static ImmutableList<AgreementFact> signed(Agreement one) {
    return each(
        one.facts(), fact -> fact.toBuilder().signatories(units(fact.signatories())).build());
  }

  private static Institution renamed(Institution body) {
    return body.toBuilder()
        .id(renamed(body.id()))
        .partOf(body.partOf().map(RenamingProperties::renamed))
        .successions(
            each(body.successions(), step -> step.toBuilder().units(units(step.units())).build()))
        .build();
  }

  private static Binding renamed(Binding binding) {
    if (binding instanceof Binding.Parties parties) {
      return new Binding.Parties(units(parties.units()));
    }
    Binding.Members members = (Binding.Members) binding;
    return new Binding.Members(members.standings(), units(members.outside()));
  }

  private static ImmutableSortedSet<UnitId> units(Collection<UnitId> units) {
    return ImmutableSortedSet.copyOf(each(units, RenamingProperties::renamed));
  }

  private static <T> ImmutableList<T> each(Collection<T> things, UnaryOperator<T> change) {
    return things.stream().map(change).collect(ImmutableList.toImmutableList());
  }
}
