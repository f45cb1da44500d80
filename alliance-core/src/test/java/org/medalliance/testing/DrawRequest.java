// SPDX-License-Identifier: Apache-2.0
package org.medalliance.testing;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableMap.toImmutableMap;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Streams;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.medalliance.Alliance;
import org.medalliance.agreement.Agreement;
import org.medalliance.agreement.AgreementStatus;
import org.medalliance.code.AgreementId;
import org.medalliance.code.UnitId;
import org.medalliance.institution.Institution;
import org.medalliance.membership.Standing;
import org.medalliance.resource.ResourceId;
import org.medalliance.resource.ResourceKind;
import org.medalliance.resource.SharedResource;
import org.medalliance.sharing.ResourceSelector;
import org.medalliance.sharing.SharingRequest;
import org.medalliance.sharing.SharingRule;
import org.medalliance.sharing.UnitSelector;
import org.medalliance.time.Happenings;

/**
 * Requests of one alliance: by chance, or to suit a rule on a day on which it is likely to count.
 */
final class DrawRequest {
  /** How many rules are tried, and how many alliances, before a request is left to chance. */
  private static final int TRIES = 6;

  /** How many units or resources are looked at in search of one that suits. */
  private static final int LOOKED_AT = 64;

  /** The most days that are asked about. */
  private static final int MOST_DAYS = 64;

  private static final UnitId STRANGER = UnitId.of("stranger");
  private static final ResourceId NOT_THERE = ResourceId.of("not-there");

  /** A rule, one of its agreements and the days on which that carries it. */
  private record Carried(SharingRule rule, AgreementId under, ImmutableList<LocalDate> days) {}

  private final Alliance alliance;
  private final ImmutableList<UnitId> units;
  private final ImmutableList<LocalDate> days;
  private final ImmutableList<ResourceKind> kinds;
  private final ImmutableList<Carried> carried;

  DrawRequest(Alliance alliance) {
    this.alliance = alliance;
    this.units =
        alliance.institutions().isEmpty()
            ? ImmutableList.of(STRANGER)
            : alliance.institutions().stream().map(Institution::id).collect(toImmutableList());
    this.days = days(alliance);
    this.kinds = kinds(alliance);
    this.carried = carried();
  }

  /** An alliance with two rules or more, mostly one in force, and a request of it. */
  static AllianceAndRequest withAlliance(Dice dice, AllianceSize size) {
    int leastRules = Math.max(2, size.leastRules);
    boolean byChance = dice.chance(20);
    for (int tries = 1; ; tries++) {
      DrawRequest requests = new DrawRequest(DrawAlliance.alliance(dice, size, leastRules));
      SharingRequest any = requests.any(dice);
      Optional<SharingRequest> suiting =
          byChance ? Optional.of(any) : requests.mostlySuiting(dice, any);
      if (suiting.isPresent() || tries == TRIES) {
        return new AllianceAndRequest(requests.alliance, suiting.orElse(any));
      }
    }
  }

  /** Four in five suit a rule, if any can; a quarter of these but for one coordinate. */
  SharingRequest request(Dice dice) {
    SharingRequest any = any(dice);
    return dice.chance(20) ? any : mostlySuiting(dice, any).orElse(any);
  }

  private Optional<SharingRequest> mostlySuiting(Dice dice, SharingRequest any) {
    return suiting(dice, any).map(one -> dice.chance(25) ? butForOne(dice, one, any) : one);
  }

  private SharingRequest any(Dice dice) {
    UnitId recipient = dice.oneOf(units);
    UnitId other = dice.oneOf(units);
    UnitId provider = other.equals(recipient) && !dice.chance(20) ? next(other) : other;
    SharingRequest.Builder request =
        SharingRequest.builder()
            .recipient(recipient)
            .provider(provider)
            .on(dice.oneOf(days))
            .specialty(dice.maybe(60, () -> Words.specialty(dice)))
            .attributes(Told.any(dice))
            .amount(dice.oneOf(1L, 1L, 2L, 5L, Long.MAX_VALUE));
    if (alliance.resources().isEmpty() || dice.chance(40)) {
      return request.kind(dice.oneOf(kinds)).build();
    }
    SharedResource resource = dice.oneOf(alliance.resources());
    UnitId owner = resource.owner();
    return request
        .resource(resource.id())
        .recipient(recipient.equals(owner) ? provider : recipient)
        .provider(dice.chance(10) ? provider : owner)
        .build();
  }

  private UnitId next(UnitId unit) {
    return units.get((units.indexOf(unit) + 1) % units.size());
  }

  private Optional<SharingRequest> suiting(Dice dice, SharingRequest any) {
    Optional<SharingRequest> suitable = Optional.empty();
    for (int i = 0; i < TRIES && suitable.isEmpty() && !carried.isEmpty(); i++) {
      suitable = suiting(dice, dice.oneOf(carried), any);
    }
    return suitable;
  }

  /** What the rule is likely to let or forbid on some day; empty if nothing is found. */
  private Optional<SharingRequest> suiting(Dice dice, Carried one, SharingRequest any) {
    LocalDate day = dice.oneOf(one.days());
    Selected selected = new Selected(alliance, day);
    SharingRule rule = one.rule();
    SharingRequest.Builder request =
        SharingRequest.builder()
            .on(day)
            .specialty(rule.resource().specialty().or(any::specialty))
            .attributes(rule.when().map(Told::toMeet).orElse(any.attributes()));
    Optional<SharedResource> offered =
        found(
            dice,
            alliance.resources(),
            resource ->
                suits(resource, rule.resource())
                    && selected.selects(rule.provider(), one.under(), resource.owner()));
    Optional<UnitId> provider;
    if (offered.isPresent() && !dice.chance(20)) {
      request.resource(offered.get().id());
      provider = offered.map(SharedResource::owner);
    } else if (rule.resource() instanceof ResourceSelector.OfKind of) {
      request.kind(dice.oneOf(of.kinds().asList()));
      provider = unit(dice, selected, rule.provider(), one.under(), Optional.empty());
    } else {
      return Optional.empty();
    }
    Optional<UnitId> recipient =
        provider.flatMap(
            unit -> unit(dice, selected, rule.recipient(), one.under(), Optional.of(unit)));
    return recipient.map(unit -> request.provider(provider.orElseThrow()).recipient(unit).build());
  }

  private Optional<UnitId> unit(
      Dice dice,
      Selected selected,
      UnitSelector selector,
      AgreementId under,
      Optional<UnitId> butNot) {
    List<UnitId> candidates =
        selector instanceof UnitSelector.Units named ? named.units().asList() : units;
    return found(
        dice,
        candidates,
        unit -> !butNot.equals(Optional.of(unit)) && selected.selects(selector, under, unit));
  }

  /** The first thing of this sort from one by chance on. */
  private static <T> Optional<T> found(Dice dice, List<T> things, Predicate<T> sort) {
    if (things.isEmpty()) {
      return Optional.empty();
    }
    int first = dice.below(things.size());
    return IntStream.range(first, first + Math.min(things.size(), LOOKED_AT))
        .mapToObj(i -> things.get(i % things.size()))
        .filter(sort)
        .findFirst();
  }

  private static boolean suits(SharedResource resource, ResourceSelector selector) {
    return selector instanceof ResourceSelector.One one
        ? one.id().equals(resource.id())
        : ((ResourceSelector.OfKind) selector)
            .kinds().stream().anyMatch(kind -> resource.kind().isA(kind));
  }

  private SharingRequest butForOne(Dice dice, SharingRequest suitable, SharingRequest any) {
    return dice.<SharingRequest.Builder>make(
            () -> suitable.toBuilder().recipient(any.recipient()),
            () -> suitable.toBuilder().provider(any.provider()),
            () -> suitable.toBuilder().resource(any.resource()).kind(any.kind()),
            () -> suitable.toBuilder().on(any.on()),
            () -> suitable.toBuilder().on(suitable.on().plusDays(dice.oneOf(1, -1))),
            () -> suitable.toBuilder().specialty(any.specialty()),
            () -> suitable.toBuilder().attributes(any.attributes()),
            () -> suitable.toBuilder().amount(any.amount()),
            () -> suitable.toBuilder().recipient(suspended(dice, suitable).orElse(STRANGER)),
            () -> suitable.toBuilder().recipient(suspended(dice, suitable).orElse(STRANGER)),
            () -> suitable.toBuilder().provider(suspended(dice, suitable).orElse(STRANGER)),
            () -> suitable.toBuilder().provider(suspended(dice, suitable).orElse(STRANGER)),
            () -> suitable.toBuilder().resource(NOT_THERE).kind(Optional.empty()))
        .build();
  }

  private Optional<UnitId> suspended(Dice dice, SharingRequest request) {
    return found(
        dice,
        units,
        unit ->
            alliance.member(unit).isPresent()
                && alliance
                    .rollOn(request.on())
                    .standingOf(unit)
                    .test(Standing.SUSPENDED::equals)
                    .isYes());
  }

  private ImmutableList<Carried> carried() {
    ImmutableList<LocalDate> active =
        days.stream().filter(day -> alliance.isActiveOn(day).isYes()).collect(toImmutableList());
    ImmutableMap<AgreementId, ImmutableList<LocalDate>> inForce =
        alliance.agreements().stream()
            .collect(toImmutableMap(Agreement::id, agreement -> inForce(agreement, active)));
    return alliance.rules().stream()
        .flatMap(
            rule ->
                rule.under().stream()
                    .map(
                        under ->
                            new Carried(
                                rule,
                                under,
                                during(rule, inForce.getOrDefault(under, ImmutableList.of())))))
        .filter(one -> !one.days().isEmpty())
        .collect(toImmutableList());
  }

  private static ImmutableList<LocalDate> inForce(Agreement agreement, List<LocalDate> days) {
    return days.stream()
        .filter(day -> agreement.statusOn(day).test(AgreementStatus.IN_FORCE::equals).isYes())
        .collect(toImmutableList());
  }

  private static ImmutableList<LocalDate> during(SharingRule rule, List<LocalDate> days) {
    return days.stream()
        .filter(day -> rule.span().contains(day).isYes())
        .collect(toImmutableList());
  }

  /** The days on which something may begin or end, and those beside them. */
  private static ImmutableList<LocalDate> days(Alliance alliance) {
    TreeSet<LocalDate> boundaries = new TreeSet<>(Happenings.of(alliance.facts()).boundaries());
    alliance.members().forEach(member -> boundaries.addAll(member.boundaries()));
    alliance.agreements().forEach(agreement -> boundaries.addAll(agreement.boundaries()));
    alliance.resources().forEach(resource -> boundaries.addAll(resource.span().boundaries()));
    alliance.rules().forEach(rule -> boundaries.addAll(rule.span().boundaries()));
    List<LocalDate> days =
        (boundaries.isEmpty() ? Days.BOUNDARIES : boundaries)
            .stream()
                .flatMap(day -> Stream.of(day, day.minusDays(1), day.plusDays(1)))
                .filter(day -> day.getYear() >= 1 && day.getYear() <= 9999)
                .distinct()
                .toList();
    int step = 1 + days.size() / (MOST_DAYS + 1);
    return IntStream.range(0, days.size())
        .filter(i -> i % step == 0)
        .mapToObj(days::get)
        .collect(toImmutableList());
  }

  /** The usual kinds and those that the alliance speaks of. */
  private static ImmutableList<ResourceKind> kinds(Alliance alliance) {
    return Streams.concat(
            Words.RESOURCE_KINDS.stream(),
            alliance.resources().stream().map(SharedResource::kind),
            alliance.rules().stream()
                .flatMap(
                    rule ->
                        rule.resource() instanceof ResourceSelector.OfKind of
                            ? of.kinds().stream()
                            : Stream.empty()))
        .distinct()
        .collect(toImmutableList());
  }
}
