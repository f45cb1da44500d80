// SPDX-License-Identifier: Apache-2.0
package org.medalliance.decision.compiled.unit;

import com.google.common.collect.Comparators;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Sets;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.medalliance.Alliance;
import org.medalliance.agreement.Agreement;
import org.medalliance.agreement.AgreementStatus;
import org.medalliance.agreement.Binding;
import org.medalliance.code.AgreementId;
import org.medalliance.code.Certainty;
import org.medalliance.code.UnitId;
import org.medalliance.membership.Standing;
import org.medalliance.sharing.UnitSelector;

/** Makes the tests of an alliance's rules, each once however many rules have it. */
public final class UnitTests {
  /** The most answers that are kept, a byte each; the rest are worked out each time. */
  private static final int MAX_KEPT = 1 << 26;

  private static final UnitTest UNKNOWN = new UnitTest.Constant(Certainty.UNKNOWN);
  private static final UnitTest NOBODY = new UnitTest.Constant(Certainty.NO);

  private final Alliance alliance;
  private final ImmutableMap<AgreementId, Agreement> added;
  private final int states;
  private final UnitTest alive;
  private final Map<Selected, UnitTest> selectors = new HashMap<>();
  private final Map<ImmutableSet<Standing>, UnitTest> standings = new HashMap<>();
  private final Map<AgreementId, Deal> deals = new HashMap<>();
  private final Set<UnitId> named = new HashSet<>();
  private final Set<AgreementId> unwritten = new HashSet<>();
  private int kept;

  private UnitTests(Alliance alliance, ImmutableMap<AgreementId, Agreement> added, int states) {
    this.alliance = alliance;
    this.added = added;
    this.states = states;
    this.alive = described(UnitFacts::isAlive);
  }

  /** Returns what makes the tests of an alliance whose units are in one of so many states. */
  public static UnitTests of(Alliance alliance, int states) {
    return new UnitTests(alliance, ImmutableMap.of(), states);
  }

  /**
   * Returns what makes tests of which no answer is kept.
   *
   * @param added agreements that came to those of the alliance
   */
  public static UnitTests of(Alliance alliance, ImmutableMap<AgreementId, Agreement> added) {
    return new UnitTests(alliance, added, 0);
  }

  /** The agreements that some test is about, but nobody wrote. */
  public ImmutableSet<AgreementId> unwritten() {
    return ImmutableSet.copyOf(unwritten);
  }

  private Optional<Agreement> agreement(AgreementId id) {
    Optional<Agreement> found = alliance.agreement(id).or(() -> Optional.ofNullable(added.get(id)));
    if (found.isEmpty()) {
      unwritten.add(id);
    }
    return found;
  }

  /** The units that some test tells from others of the same state. */
  public boolean isNamed(UnitId unit) {
    return named.contains(unit);
  }

  /** Returns an agreement with the tests whom it binds; one that is not written binds perhaps. */
  public Deal deal(AgreementId id) {
    return deals.computeIfAbsent(
        id,
        wanted ->
            agreement(wanted)
                .map(this::deal)
                .orElseGet(
                    () -> new Deal(wanted, DayTable.always(Certainty.UNKNOWN), UNKNOWN, UNKNOWN)));
  }

  private Deal deal(Agreement agreement) {
    DayTable<Certainty> inForce =
        DayTable.of(
            agreement.boundaries(),
            day -> agreement.statusOn(day).test(AgreementStatus.IN_FORCE::equals));
    if (agreement.binds() instanceof Binding.Members members) {
      UnitTest outsiders = members.outside().isEmpty() ? NOBODY : named(members.outside());
      ImmutableSet<Standing> bound = ImmutableSet.copyOf(members.standings());
      // a prohibition reaches those whose rights rest too
      ImmutableSet<Standing> reached =
          Sets.union(bound, ImmutableSet.of(Standing.SUSPENDED)).immutableCopy();
      return new Deal(
          agreement.id(), inForce, members(bound, outsiders), members(reached, outsiders));
    }
    UnitTest parties = named(((Binding.Parties) agreement.binds()).units());
    return new Deal(agreement.id(), inForce, parties, parties);
  }

  private UnitTest members(ImmutableSet<Standing> bound, UnitTest outsiders) {
    return new UnitTest.Members(
        standings.computeIfAbsent(bound, key -> described(facts -> facts.isMemberIn(bound))),
        alive,
        outsiders);
  }

  /** Returns whether a unit is selected. */
  public UnitTest selected(UnitSelector selector) {
    Selected key = new Selected(selector);
    UnitTest made = selectors.get(key);
    if (made == null) {
      made = make(selector);
      selectors.put(key, made);
    }
    return made;
  }

  private UnitTest make(UnitSelector selector) {
    if (selector instanceof UnitSelector.Any) {
      return new UnitTest.Constant(Certainty.YES);
    }
    if (selector instanceof UnitSelector.Units units) {
      return named(units.units());
    }
    if (selector instanceof UnitSelector.PartyTo party) {
      return agreement(party.agreement())
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

  private static ImmutableSortedSet<UnitId> names(Binding binding) {
    return binding instanceof Binding.Parties parties
        ? parties.units()
        : ((Binding.Members) binding).outside();
  }

  /** A name that leads nowhere may be meant for any unit: an error must not let a rule miss. */
  private UnitTest named(ImmutableSortedSet<UnitId> names) {
    boolean lost = false;
    for (UnitId name : names) {
      named.add(name);
      lost |= alliance.institution(name).isEmpty();
    }
    return new UnitTest.Named(names, lost ? Certainty.UNKNOWN : Certainty.NO);
  }

  private UnitTest described(Function<UnitFacts, Certainty> question) {
    boolean keeps = states <= MAX_KEPT - kept;
    kept += keeps ? states : 0;
    return new UnitTest.Described(keeps ? states : 0, question);
  }

  /**
   * A selector as the key of a map: where hashes collide, as those of chosen ids can, the order
   * keeps the map from being searched one by one. Words are no order, as they are cut.
   */
  private record Selected(UnitSelector selector) implements Comparable<Selected> {
    private static final Composition<UnitSelector> ORDER =
        new Composition<>(UnitSelector::components, Selected::compareSimple);

    @Override
    public int compareTo(Selected other) {
      return ORDER.compare(selector, other.selector);
    }

    private static int compareSimple(UnitSelector one, UnitSelector other) {
      return one instanceof UnitSelector.Units units
          ? Comparators.lexicographical(Comparator.<UnitId>naturalOrder())
              .compare(units.units(), ((UnitSelector.Units) other).units())
          : one.toString().compareTo(other.toString());
    }
  }
}
