// SPDX-License-Identifier: Apache-2.0
package org.medalliance.view.indicator;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.medalliance.Alliance;
import org.medalliance.agreement.Agreement;
import org.medalliance.agreement.AgreementStatus;
import org.medalliance.calendar.AllianceCalendar;
import org.medalliance.calendar.Count;
import org.medalliance.calendar.Expiry;
import org.medalliance.code.Certainty;
import org.medalliance.membership.MemberUnit;
import org.medalliance.membership.TierId;
import org.medalliance.resource.ResourceKind;
import org.medalliance.resource.SharedResource;
import org.medalliance.sharing.ResourceSelector;
import org.medalliance.view.AllianceGraph;
import org.medalliance.view.AllianceView;
import org.medalliance.view.Node;

/**
 * Figures of an alliance on a day, each with its definition: {@link IndicatorCode#definition}.
 *
 * <p>Where dates are known only in part a figure has bounds; where the roll leaves members out, a
 * number of members is at least so many, and of a share of them nothing is known but its parts. A
 * graph of agreements that was cut at {@link AllianceGraph#MAX_LINKS} says who is connected, and of
 * nobody that they are not. A share of nothing is {@link IndicatorValue.NotComputable}. Nothing is
 * weighed, ranked or judged.
 *
 * @param view the alliance on the day
 */
public record Indicators(AllianceView view) implements Serializable {
  /** Checks that there is an alliance. */
  public Indicators {
    requireNonNull(view, "view");
  }

  /** Returns the indicators of an alliance on a day. */
  public static Indicators of(Alliance alliance, LocalDate day) {
    return new Indicators(AllianceView.of(alliance, day));
  }

  /**
   * Returns how many members there are: all, by standing, on each rung from the highest down, on
   * none; and how many agreements are in force.
   */
  public ImmutableList<Indicator> counts() {
    Headcount members = new Headcount(alliance().tiers());
    for (MemberUnit member : alliance().members()) {
      Certainty belongs = belongs(member);
      if (!belongs.isNo()) {
        members.add(belongs, member.standingOn(day()), member.tierOn(day()));
      }
    }
    Counting agreements = new Counting();
    for (Agreement agreement : alliance().agreements()) {
      agreements.add(
          agreement.statusOn(day()).test(AgreementStatus.IN_FORCE::equals), Certainty.YES);
    }
    return ImmutableList.<Indicator>builder()
        .addAll(members.indicators(isComplete()))
        .add(
            Indicator.of(
                IndicatorCode.AGREEMENTS_IN_FORCE,
                new IndicatorValue.Quantity(agreements.count(true))))
        .build();
  }

  /**
   * Returns which share of the members an agreement in force binds, and which share of those below
   * the top rung may refer patients up, whatever the specialty and with no urgency told. The second
   * costs a question about referrals for each.
   */
  public ImmutableList<Indicator> coverage() {
    return coverage(ties());
  }

  private ImmutableList<Indicator> coverage(Ties ties) {
    TreeMap<Node, Certainty> bound = new TreeMap<>();
    IntStream.range(0, ties.units().size())
        .forEach(unit -> bound.put(ties.units().get(unit), ties.isBound(unit)));
    Routes routes = Routes.up(alliance(), day());
    ImmutableSet<TierId> below =
        alliance().tiers().stream().skip(1).collect(ImmutableSet.toImmutableSet());
    Predicate<Optional<TierId>> isBelow = tier -> tier.filter(below::contains).isPresent();
    return ImmutableList.of(
        share(
            IndicatorCode.MEMBERS_BOUND,
            this::belongs,
            member -> bound.getOrDefault(Node.unit(member.unit()), Certainty.NO)),
        share(
            IndicatorCode.MEMBERS_WITH_ROUTE_UP,
            member -> belongs(member).and(member.tierOn(day()).test(isBelow)),
            member -> routes.leadFrom(member.unit())));
  }

  /**
   * Returns with how many others each unit is bound by agreements in force, the greatest first,
   * units with none left out; which members are bound with nobody; and which units are bridges.
   */
  public ImmutableList<Indicator> positions() {
    return positions(ties());
  }

  private ImmutableList<Indicator> positions(Ties ties) {
    ImmutableList<Count> partners =
        IntStream.range(0, ties.units().size())
            .mapToObj(ties::partners)
            .collect(ImmutableList.toImmutableList());
    ImmutableList<Indicator> hubs =
        IntStream.range(0, partners.size())
            .boxed()
            .filter(unit -> !partners.get(unit).isNone().isYes())
            .sorted(Comparator.comparingInt(unit -> -partners.get(unit).least()))
            .map(
                unit ->
                    Indicator.of(
                        IndicatorCode.PARTNERS,
                        ties.units().get(unit),
                        new IndicatorValue.Quantity(partners.get(unit))))
            .collect(ImmutableList.toImmutableList());
    Function<Integer, Certainty> isolated =
        unit -> belongs(ties.units().get(unit)).and(partners.get(unit).isNone());
    return ImmutableList.<Indicator>builder()
        .addAll(hubs)
        .add(Indicator.of(IndicatorCode.ISOLATED_MEMBERS, those(ties, isolated)))
        .add(Indicator.of(IndicatorCode.BRIDGE_UNITS, those(ties, ties::isBridge)))
        .build();
  }

  private IndicatorValue those(Ties ties, Function<Integer, Certainty> question) {
    ImmutableSortedSet.Builder<Node> surely = ImmutableSortedSet.naturalOrder();
    ImmutableSortedSet.Builder<Node> perhaps = ImmutableSortedSet.naturalOrder();
    for (int unit = 0; unit < ties.units().size(); unit++) {
      Certainty answer = question.apply(unit);
      if (answer.isYes()) {
        surely.add(ties.units().get(unit));
      } else if (answer.isUnknown()) {
        perhaps.add(ties.units().get(unit));
      }
    }
    return new IndicatorValue.Those(
        surely.build(), perhaps.build(), isComplete() && ties.isWhole());
  }

  private Certainty belongs(Node unit) {
    return unit.unit().flatMap(alliance()::member).map(this::belongs).orElse(Certainty.NO);
  }

  /**
   * Returns the agreements whose term may run out on a day from the day of the view until {@code
   * until}, exclusive; surely if they run out whatever becomes known, and within that time.
   *
   * @throws org.medalliance.code.InvalidValueException if {@code until} is not after the day
   */
  public ImmutableList<Indicator> expiring(LocalDate until) {
    requireNonNull(until, "until");
    TreeSet<Node> surely = new TreeSet<>();
    TreeSet<Node> perhaps = new TreeSet<>();
    for (Expiry expiry : AllianceCalendar.of(alliance()).expiring(day(), until)) {
      boolean isSure =
          expiry.isCertain()
              && !expiry.lastDay().earliest().isBefore(day())
              && expiry.lastDay().latest().isBefore(until);
      (isSure ? surely : perhaps).add(Node.agreement(expiry.agreement()));
    }
    perhaps.removeAll(surely);
    return ImmutableList.of(
        Indicator.of(
            IndicatorCode.AGREEMENTS_EXPIRING,
            new IndicatorValue.Those(
                ImmutableSortedSet.copyOf(surely), ImmutableSortedSet.copyOf(perhaps), true)));
  }

  /**
   * Returns of each unit that may use or lend anything how many uses of something of its own are
   * permitted to others, and how many of something of others to it, by id. A use is one unit and
   * one resource, or one kind that a rule names and one provider that lists no resource of it; with
   * nothing told of the circumstances. It costs one question about all units for each resource, and
   * one for each such kind and each unit that may provide it.
   */
  public ImmutableList<Indicator> balances() {
    Uses uses = new Uses();
    for (SharedResource resource : alliance().resources()) {
      uses.add(view.sharing(resource.id()), link -> true);
    }
    for (ResourceKind kind : kinds()) {
      TreeSet<Node> owners = new TreeSet<>();
      for (SharedResource resource : alliance().resources()) {
        if (resource.kind().isA(kind) || kind.isA(resource.kind())) {
          owners.add(Node.unit(resource.owner()));
        }
      }
      uses.add(view.sharing(kind), link -> !owners.contains(link.from()));
    }
    return uses.balances(isComplete());
  }

  private TreeSet<ResourceKind> kinds() {
    TreeSet<ResourceKind> kinds = new TreeSet<>();
    alliance()
        .rules()
        .forEach(
            rule -> {
              if (rule.resource() instanceof ResourceSelector.OfKind of) {
                kinds.addAll(of.kinds());
              }
            });
    return kinds;
  }

  /**
   * Returns all of these, those that expire until {@code until}.
   *
   * @throws org.medalliance.code.InvalidValueException if {@code until} is not after the day
   */
  public ImmutableList<Indicator> all(LocalDate until) {
    Ties ties = ties();
    return ImmutableList.<Indicator>builder()
        .addAll(counts())
        .addAll(coverage(ties))
        .addAll(expiring(until))
        .addAll(positions(ties))
        .addAll(balances())
        .build();
  }

  private Alliance alliance() {
    return view.alliance();
  }

  private LocalDate day() {
    return view.day();
  }

  private boolean isComplete() {
    return alliance().rollOn(day()).isComplete();
  }

  private Ties ties() {
    return Ties.of(alliance(), view.agreements(), isComplete());
  }

  private Certainty belongs(MemberUnit member) {
    return AllianceCalendar.of(alliance()).belongsOn(member.unit(), day());
  }

  private Indicator share(
      IndicatorCode code,
      Function<MemberUnit, Certainty> whole,
      Function<MemberUnit, Certainty> part) {
    Counting counting = new Counting();
    for (MemberUnit member : alliance().members()) {
      Certainty isIn = whole.apply(member);
      if (!isIn.isNo()) {
        counting.add(isIn, part.apply(member));
      }
    }
    return Indicator.of(code, counting.share(isComplete(), code.denominator().orElseThrow()));
  }
}
