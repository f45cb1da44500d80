// SPDX-License-Identifier: Apache-2.0
package org.medalliance.referral.compiled;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.Objects.requireNonNull;

import com.google.common.base.Supplier;
import com.google.common.base.Suppliers;
import com.google.common.collect.Comparators;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.medalliance.Alliance;
import org.medalliance.agreement.Agreement;
import org.medalliance.agreement.AgreementStatus;
import org.medalliance.agreement.Binding;
import org.medalliance.code.Certainty;
import org.medalliance.code.Code;
import org.medalliance.code.UnitId;
import org.medalliance.institution.Institution;
import org.medalliance.membership.MemberUnit;
import org.medalliance.membership.Standing;
import org.medalliance.sharing.ReferralPolicy;

/**
 * All units of an alliance as they are on one day, by number in the order of their ids. Threads may
 * share it; nobody changes an array that is handed out.
 */
public final class Muster {
  /** What is not written may be anything. */
  private static final ImmutableSet<Optional<Code>> NOWHERE = ImmutableSet.of(Optional.empty());

  /** What is not written may be anything. */
  private static final ImmutableSet<Optional<ImmutableSortedSet<Code>>> NOT_WRITTEN =
      ImmutableSet.of(Optional.empty());

  private static final ImmutableSet<Standing> NO_ENTRY = ImmutableSet.of(Standing.NONE);

  /** Who is not on a roll that is not complete may stand anyhow. */
  private static final ImmutableSet<Standing> UNLISTED = ImmutableSet.copyOf(Standing.values());

  private static final Comparator<Iterable<Standing>> ORDER =
      Comparators.lexicographical(Comparator.<Standing>naturalOrder());

  private final ImmutableList<UnitId> units;
  private final boolean[] mayBeOnRoll;
  private final Certainty[] members;
  private final ImmutableList<ImmutableSet<Standing>> standings;
  private final int[] rungs;
  private final int[] regions;
  private final int[] specialties;
  private final ImmutableList<Rungs> rungKinds;
  private final ImmutableList<Set<Optional<Code>>> regionKinds;
  private final ImmutableList<Set<Optional<ImmutableSortedSet<Code>>>> specialtyKinds;
  private final ImmutableList<Pact> shared;
  private final ImmutableList<Pact> named;
  private final int[][] namedIn;
  private final Supplier<Groups> groups;
  private final Supplier<Groups> regionalGroups;

  private Muster(Alliance alliance, Units all, LocalDate day) {
    this.units = all.ids();
    int size = units.size();
    this.mayBeOnRoll = new boolean[size];
    this.members = new Certainty[size];
    this.rungs = new int[size];
    this.regions = new int[size];
    this.specialties = new int[size];
    Certainty alive = alliance.isActiveOn(day);
    Kinds<Optional<Code>> places = new Kinds<>();
    Kinds<Optional<ImmutableSortedSet<Code>>> registered = new Kinds<>();
    Map<Rungs, Integer> ladder = new TreeMap<>();
    ImmutableList.Builder<ImmutableSet<Standing>> allStandings =
        ImmutableList.builderWithExpectedSize(size);
    for (int i = 0; i < size; i++) {
      @Nullable MemberUnit member = all.member(i);
      @Nullable Institution body = all.institution(i);
      mayBeOnRoll[i] = member != null || !all.unlisted().isNo();
      ImmutableSet<Standing> possible =
          member != null
              ? member.standingOn(day).possible()
              : all.unlisted().isNo() ? NO_ENTRY : UNLISTED;
      allStandings.add(possible);
      members[i] =
          (member == null ? all.unlisted() : isMember(possible))
              .and(alive)
              .and(body == null ? Certainty.UNKNOWN : Certainty.YES);
      Rungs held =
          member == null
              ? all.unlistedRungs()
              : Rungs.of(member.tierOn(day).possible(), all.ladder());
      rungs[i] = ladder.computeIfAbsent(held, key -> ladder.size());
      regions[i] = places.number(body == null ? NOWHERE : body.regionOn(day).possible());
      specialties[i] =
          registered.number(body == null ? NOT_WRITTEN : body.specialtiesOn(day).possible());
    }
    this.standings = allStandings.build();
    this.rungKinds =
        ladder.entrySet().stream()
            .sorted(Map.Entry.comparingByValue())
            .map(Map.Entry::getKey)
            .collect(toImmutableList());
    this.regionKinds = places.all();
    this.specialtyKinds = registered.all();
    List<Pact> ofMembers = new ArrayList<>();
    List<Pact> ofNamed = new ArrayList<>();
    if (alliance.referralPolicy().map(ReferralPolicy::agreement).orElse(null)
        == ReferralPolicy.Agreement.NEEDED) {
      pacts(alliance, all, day, ofMembers, ofNamed);
    } else {
      ofMembers.add(Pact.ofAll());
    }
    this.shared = ImmutableList.copyOf(ofMembers);
    this.named = ImmutableList.copyOf(ofNamed);
    this.namedIn = namedIn(size, named);
    this.groups = Suppliers.memoize(() -> Groups.of(this, false));
    this.regionalGroups = Suppliers.memoize(() -> Groups.of(this, true));
  }

  static Muster of(Alliance alliance, Units all, LocalDate day) {
    return new Muster(alliance, all, day);
  }

  private static Certainty isMember(ImmutableSet<Standing> possible) {
    boolean all = true;
    boolean any = false;
    for (Standing standing : possible) {
      boolean is = refers(standing);
      all &= is;
      any |= is;
    }
    return all ? Certainty.YES : any ? Certainty.UNKNOWN : Certainty.NO;
  }

  /** Whether a unit of this standing refers and is referred to: one that is suspended does not. */
  public static boolean refers(Standing standing) {
    return standing == Standing.TRIAL || standing == Standing.FULL;
  }

  /** Agreements that may be in force, those that bind the members alike as one. */
  private static void pacts(
      Alliance alliance, Units all, LocalDate day, List<Pact> ofMembers, List<Pact> ofNamed) {
    Map<List<Standing>, Pact> surest = new TreeMap<>(ORDER);
    for (Agreement agreement : alliance.agreements()) {
      Certainty inForce = agreement.statusOn(day).test(AgreementStatus.IN_FORCE::equals);
      if (inForce.isNo()) {
        continue;
      }
      if (agreement.binds() instanceof Binding.Members bound) {
        ImmutableSet<Standing> held = ImmutableSet.copyOf(bound.standings());
        Pact pact = Pact.ofMembers(agreement, inForce, held);
        surest.merge(
            held.asList(),
            pact,
            (one, other) -> other.inForce().compareTo(one.inForce()) > 0 ? other : one);
      } else if (agreement.binds() instanceof Binding.Parties parties) {
        ofNamed.add(
            Pact.ofNamed(
                agreement,
                inForce,
                parties.units().stream().mapToInt(all::number).filter(i -> i >= 0).toArray()));
        parties.units().stream()
            .filter(unit -> alliance.institution(unit).isEmpty())
            .findFirst()
            .filter(unit -> ofMembers.stream().noneMatch(pact -> pact.lost().isPresent()))
            .ifPresent(unit -> ofMembers.add(Pact.ofLost(agreement, unit)));
      }
    }
    ofMembers.addAll(surest.values());
  }

  private static int[][] namedIn(int size, ImmutableList<Pact> named) {
    int[] counts = new int[size];
    for (Pact pact : named) {
      for (int unit : requireNonNull(pact.named())) {
        counts[unit]++;
      }
    }
    int[][] in = new int[size][];
    for (int i = 0; i < size; i++) {
      in[i] = new int[counts[i]];
    }
    Arrays.fill(counts, 0);
    for (int pact = 0; pact < named.size(); pact++) {
      for (int unit : requireNonNull(named.get(pact).named())) {
        in[unit][counts[unit]++] = pact;
      }
    }
    return in;
  }

  public int size() {
    return units.size();
  }

  public UnitId unit(int number) {
    return units.get(number);
  }

  /** Whether a unit is on the roll, or may belong there. */
  public boolean mayBeOnRoll(int number) {
    return mayBeOnRoll[number];
  }

  /** Whether a unit may refer and be referred to as far as its standing goes. */
  public Certainty isMember(int number) {
    return members[number];
  }

  public Rungs rungs(int number) {
    return rungKinds.get(rungs[number]);
  }

  int rungKind(int number) {
    return rungs[number];
  }

  public int regionKind(int number) {
    return regions[number];
  }

  /** Where units of a kind may lie; an empty place is not known. */
  public Set<Optional<Code>> regions(int kind) {
    return regionKinds.get(kind);
  }

  public int regionKinds() {
    return regionKinds.size();
  }

  public int specialtyKind(int number) {
    return specialties[number];
  }

  public ImmutableList<Set<Optional<ImmutableSortedSet<Code>>>> specialtyKinds() {
    return specialtyKinds;
  }

  /** All that lets units refer: first what binds members alike, then what names units. */
  public Pact pact(int pact) {
    return pact < shared.size() ? shared.get(pact) : named.get(pact - shared.size());
  }

  int pacts() {
    return shared.size() + named.size();
  }

  /** What may let a unit refer. */
  public IntStream pactsOf(int unit) {
    return IntStream.concat(
        IntStream.range(0, shared.size()).filter(i -> !binds(i, unit).isNo()),
        IntStream.of(namedIn[unit]).map(i -> shared.size() + i));
  }

  /** What may let one of two units refer: of the one that fewer agreements name. */
  public IntStream pactsOf(int one, int other) {
    return pactsOf(namedIn[one].length <= namedIn[other].length ? one : other);
  }

  public Certainty binds(int pact, int unit) {
    return pact(pact).binds(unit, standings.get(unit));
  }

  /** The units that no hop tells apart, where regions matter to hops or where they do not. */
  Groups groups(boolean byRegion) {
    return byRegion ? regionalGroups.get() : groups.get();
  }
}
