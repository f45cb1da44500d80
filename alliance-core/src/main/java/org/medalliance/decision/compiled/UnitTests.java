// SPDX-License-Identifier: Apache-2.0
package org.medalliance.decision.compiled;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.medalliance.Alliance;
import org.medalliance.agreement.Agreement;
import org.medalliance.agreement.Binding;
import org.medalliance.code.AgreementId;
import org.medalliance.code.Certainty;
import org.medalliance.code.UnitId;
import org.medalliance.membership.Standing;
import org.medalliance.sharing.Effect;
import org.medalliance.sharing.UnitSelector;

/** Makes the tests of an alliance's rules, each once however many rules have it. */
final class UnitTests {
  /** The most answers that are kept, 4 bytes each; the rest are worked out each time. */
  private static final int MAX_KEPT = 1 << 24;

  private static final UnitTest UNKNOWN = new UnitTest.Constant(Certainty.UNKNOWN);

  private final Alliance alliance;
  private final ImmutableMap<UnitId, Unit> units;
  private final int states;
  private final UnitTest alive;
  private final Map<UnitSelector, UnitTest> selectors = new HashMap<>();
  private final Map<Bound, UnitTest> bindings = new HashMap<>();
  private final Map<Selected, UnitTest> tests = new HashMap<>();
  private int kept;

  UnitTests(Alliance alliance, ImmutableMap<UnitId, Unit> units, int states) {
    this.alliance = alliance;
    this.units = units;
    this.states = states;
    this.alive = described(UnitFacts::isAlive);
  }

  /** Returns whether a unit is bound by the agreement, for such a rule, and selected. */
  UnitTest of(AgreementId agreement, Effect effect, UnitSelector selector) {
    Optional<Binding> binding = alliance.agreement(agreement).map(Agreement::binds);
    Bound bound =
        binding.isPresent() && binding.get() instanceof Binding.Members members
            ? new Bound(members, effect) // alike for all agreements that bind the same
            : new Bound(agreement, effect);
    return tests.computeIfAbsent(
        new Selected(bound, selector),
        key ->
            UnitTest.both(
                bindings.computeIfAbsent(
                    bound, other -> binding.map(by -> bound(by, effect)).orElse(UNKNOWN)),
                selected(selector)));
  }

  private UnitTest bound(Binding binding, Effect effect) {
    return binding instanceof Binding.Members members
        ? members(members, effect)
        : named(((Binding.Parties) binding).units());
  }

  private UnitTest members(Binding.Members members, Effect effect) {
    // a prohibition reaches those whose rights rest too
    ImmutableSet<Standing> bound =
        effect == Effect.PROHIBIT
            ? Sets.union(members.standings(), ImmutableSet.of(Standing.SUSPENDED)).immutableCopy()
            : ImmutableSet.copyOf(members.standings());
    return new UnitTest.Members(
        described(facts -> facts.isMemberIn(bound)), alive, named(members.outside()));
  }

  private UnitTest selected(UnitSelector selector) {
    UnitTest made = selectors.get(selector);
    if (made == null) {
      made = make(selector);
      selectors.put(selector, made);
    }
    return made;
  }

  private UnitTest make(UnitSelector selector) {
    if (selector instanceof UnitSelector.Any) {
      return new UnitTest.Constant(Certainty.YES);
    }
    if (selector instanceof UnitSelector.Units named) {
      return named(named.units());
    }
    if (selector instanceof UnitSelector.PartyTo party) {
      return alliance
          .agreement(party.agreement())
          .map(agreement -> named(names(agreement.binds())))
          .orElse(UNKNOWN);
    }
    if (selector.components().isEmpty()) {
      return described(facts -> facts.test(selector, alliance));
    }
    ImmutableList<UnitTest> parts =
        selector.components().stream().map(this::selected).collect(ImmutableList.toImmutableList());
    if (selector instanceof UnitSelector.AllOf) {
      return new UnitTest.All(parts);
    }
    return selector instanceof UnitSelector.AnyOf
        ? new UnitTest.Some(parts)
        : new UnitTest.Not(parts.get(0));
  }

  private static Set<UnitId> names(Binding binding) {
    return binding instanceof Binding.Parties parties
        ? parties.units()
        : ((Binding.Members) binding).outside();
  }

  /** A name that leads nowhere may be meant for any unit: an error must not let a rule miss. */
  private UnitTest named(Set<UnitId> names) {
    ImmutableSet.Builder<Unit> found = ImmutableSet.builder();
    boolean lost = false;
    for (UnitId name : names) {
      Unit unit = units.get(name);
      if (unit == null) {
        lost = true;
      } else {
        found.add(unit);
      }
    }
    return new UnitTest.Named(found.build(), lost ? Certainty.UNKNOWN : Certainty.NO);
  }

  private UnitTest described(Function<UnitFacts, Certainty> question) {
    boolean keeps = states <= MAX_KEPT - kept;
    kept += keeps ? states : 0;
    return new UnitTest.Described(keeps ? states : 0, question);
  }

  /** What decides whom an agreement binds: whom it names, or itself. */
  private record Bound(Object by, Effect effect) {}

  /** What makes two tests one. */
  private record Selected(Bound bound, UnitSelector selector) {}
}
