// SPDX-License-Identifier: Apache-2.0
package org.medalliance.decision;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.util.Collection;
import java.util.function.UnaryOperator;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import org.medalliance.Alliance;
import org.medalliance.agreement.Agreement;
import org.medalliance.agreement.Bearer;
import org.medalliance.agreement.Binding;
import org.medalliance.agreement.Duty;
import org.medalliance.code.UnitId;
import org.medalliance.sharing.SharingRequest;
import org.medalliance.sharing.SharingRule;
import org.medalliance.sharing.UnitSelector;
import org.medalliance.testing.AllianceAndRequest;
import org.medalliance.testing.AllianceDomain;

/** What units are called decides nothing. */
@Domain(AllianceDomain.class)
class RenamingProperties {

  @Property(edgeCases = EdgeCasesMode.NONE)
  void unitsMayBearOtherIds(@ForAll AllianceAndRequest drawn) {
    SharingRequest request = drawn.request();
    SharingDecision decision = SharingPolicy.of(drawn.alliance()).decide(request);

    SharingDecision other =
        SharingPolicy.of(renamed(drawn.alliance()))
            .decide(
                request.toBuilder()
                    .recipient(renamed(request.recipient()))
                    .provider(renamed(request.provider()))
                    .build());

    assertThat(other.outcome()).isEqualTo(decision.outcome());
    assertThat(other.possibleOutcomes()).isEqualTo(decision.possibleOutcomes());
    assertThat(other.citations()).isEqualTo(decision.citations());
    assertThat(other.inferences()).isEqualTo(decision.inferences());
    assertThat(other.unknowns()).hasSameSizeAs(decision.unknowns());
    assertThat(other.reasons())
        .extracting(Reason::code)
        .containsExactlyElementsOf(decision.reasons().stream().map(Reason::code).toList());
  }

  /** Another id, in another order: the text backwards. */
  private static UnitId renamed(UnitId unit) {
    return UnitId.of("unit-" + new StringBuilder(unit.value()).reverse());
  }

  private static Alliance renamed(Alliance alliance) {
    return alliance.toBuilder()
        .institutions(
            each(
                alliance.institutions(),
                one ->
                    one.toBuilder()
                        .id(renamed(one.id()))
                        .partOf(one.partOf().map(RenamingProperties::renamed))
                        .build()))
        .members(each(alliance.members(), one -> one.toBuilder().unit(renamed(one.unit())).build()))
        .agreements(each(alliance.agreements(), RenamingProperties::renamed))
        .resources(
            each(alliance.resources(), one -> one.toBuilder().owner(renamed(one.owner())).build()))
        .rules(each(alliance.rules(), RenamingProperties::renamed))
        .build();
  }

  private static Agreement renamed(Agreement agreement) {
    return agreement.toBuilder()
        .binds(renamed(agreement.binds()))
        .facts(
            each(
                agreement.facts(),
                fact -> fact.toBuilder().signatories(renamed(fact.signatories())).build()))
        .duties(each(agreement.duties(), RenamingProperties::renamed))
        .build();
  }

  private static Binding renamed(Binding binding) {
    if (binding instanceof Binding.Parties parties) {
      return new Binding.Parties(renamed(parties.units()));
    }
    Binding.Members members = (Binding.Members) binding;
    return new Binding.Members(members.standings(), renamed(members.outside()));
  }

  private static SharingRule renamed(SharingRule rule) {
    return rule.toBuilder()
        .provider(renamed(rule.provider()))
        .recipient(renamed(rule.recipient()))
        .duties(each(rule.duties(), RenamingProperties::renamed))
        .build();
  }

  private static UnitSelector renamed(UnitSelector selector) {
    if (selector instanceof UnitSelector.Units units) {
      return new UnitSelector.Units(renamed(units.units()));
    }
    ImmutableList<UnitSelector> parts = each(selector.components(), RenamingProperties::renamed);
    if (selector instanceof UnitSelector.AllOf) {
      return new UnitSelector.AllOf(parts);
    }
    if (selector instanceof UnitSelector.AnyOf) {
      return new UnitSelector.AnyOf(parts);
    }
    return selector instanceof UnitSelector.Not ? UnitSelector.not(parts.get(0)) : selector;
  }

  private static Duty renamed(Duty duty) {
    return duty.bearer() instanceof Bearer.Unit unit
        ? duty.toBuilder().bearer(new Bearer.Unit(renamed(unit.unit()))).build()
        : duty;
  }

  private static ImmutableSortedSet<UnitId> renamed(Collection<UnitId> units) {
    return ImmutableSortedSet.copyOf(each(units, RenamingProperties::renamed));
  }

  private static <T> ImmutableList<T> each(Collection<T> things, UnaryOperator<T> change) {
    return things.stream().map(change).collect(ImmutableList.toImmutableList());
  }
}
