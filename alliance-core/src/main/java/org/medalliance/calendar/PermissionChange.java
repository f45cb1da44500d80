// SPDX-License-Identifier: Apache-2.0
package org.medalliance.calendar;

import static com.google.common.collect.ImmutableSortedSet.toImmutableSortedSet;
import static java.util.Objects.requireNonNull;
import static org.medalliance.code.InvalidValueException.require;

import com.google.common.collect.ImmutableSortedSet;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.medalliance.Alliance;
import org.medalliance.code.Fault;
import org.medalliance.code.UnitId;
import org.medalliance.decision.Outcome;
import org.medalliance.decision.PreparedRequest;
import org.medalliance.decision.SharingDecision;
import org.medalliance.decision.SharingPolicy;
import org.medalliance.institution.Institution;
import org.medalliance.sharing.SharingRequest;
import org.medalliance.sharing.SharingRule;
import org.medalliance.time.Happenings;

/**
 * What a unit may use under one policy and not under another, from a day on.
 *
 * @param request what it asks for; its day is the first on which the policies differ so
 * @param until the first day after that on which they do not; the end of the days that were looked
 *     at if they differ to the last
 * @param before the outcome under the one
 * @param after the outcome under the other
 */
public record PermissionChange(
    SharingRequest request, LocalDate until, Outcome before, Outcome after)
    implements Serializable {

  /** In order, so that ids made to collide cost nothing; of requests of one unit on one day. */
  private static final Comparator<SharingRequest> BY_SUBJECT =
      Comparator.comparing(SharingRequest::provider)
          .thenComparing(request -> request.resource().isPresent())
          .thenComparing(SharingRequest::subject);

  /** Checks that it is one. */
  public PermissionChange {
    requireNonNull(request, "request");
    requireNonNull(until, "until");
    requireNonNull(before, "before");
    requireNonNull(after, "after");
    require(
        request.on().isBefore(until),
        Fault.PERIOD_EMPTY,
        "until",
        "until must be after the day of the request: %s, %s",
        until,
        request.on());
    require(
        isPermission(before, after),
        Fault.MEMBER_MISFIT,
        "after",
        "outcomes must be PERMITTED before or after, and not both: %s, %s",
        before,
        after);
  }

  private static boolean isPermission(Outcome before, Outcome after) {
    return (before == Outcome.PERMITTED) != (after == Outcome.PERMITTED);
  }

  /**
   * Returns who gains and who loses what between two policies, on the days from {@code from} until
   * {@code until}, each difference with the days for which it lasts. It is by recipient, and found
   * as it is taken.
   *
   * <p>Looked at is whatever {@linkplain SharingPolicy#usableBy is permitted} under one of them on
   * one of the days. Requests tell nothing but units, resource or kind, and day: what is permitted
   * only in some circumstances, or as long as a quota lasts, is not permitted here. Each recipient
   * costs about as much as asking what it may use on each of the days on which anything changes.
   *
   * @throws org.medalliance.code.InvalidValueException if {@code until} is not after {@code from}
   */
  public static Stream<PermissionChange> between(
      SharingPolicy before, SharingPolicy after, LocalDate from, LocalDate until) {
    requireNonNull(before, "before");
    requireNonNull(after, "after");
    Course.requireDays(from, until);
    if (before.equals(after)) {
      return Stream.empty();
    }
    ImmutableSortedSet<LocalDate> days =
        Stream.of(before, after)
            .flatMap(policy -> boundaries(policy.alliance()))
            .filter(day -> day.isAfter(from) && day.isBefore(until))
            .collect(toImmutableSortedSet(Comparator.naturalOrder()));
    return Stream.of(before, after)
        .flatMap(policy -> policy.alliance().institutions().stream())
        .map(Institution::id)
        .sorted()
        .distinct()
        .flatMap(
            unit ->
                wanted(unit, before, after, from, days).stream()
                    .flatMap(
                        request -> of(before.prepare(request), after.prepare(request), until)));
  }

  /** All that a unit may use under one of the policies on some day. */
  private static ImmutableSortedSet<SharingRequest> wanted(
      UnitId unit,
      SharingPolicy before,
      SharingPolicy after,
      LocalDate from,
      ImmutableSortedSet<LocalDate> days) {
    return Stream.concat(Stream.of(from), days.stream())
        .flatMap(day -> Stream.of(before, after).flatMap(policy -> policy.usableBy(unit, day)))
        .filter(SharingDecision::isPermitted)
        .map(decision -> decision.request().toBuilder().on(from).build())
        .collect(toImmutableSortedSet(BY_SUBJECT));
  }

  private static Stream<PermissionChange> of(
      PreparedRequest before, PreparedRequest after, LocalDate until) {
    List<PermissionChange> changes = new ArrayList<>();
    LocalDate begun = before.request().on();
    Outcome one = before.decide(begun).outcome();
    Outcome other = after.decide(begun).outcome();
    for (LocalDate day = begun; day.isBefore(until); ) {
      day = next(before, after, day, until);
      Outcome nextOne = before.decide(day).outcome();
      Outcome nextOther = after.decide(day).outcome();
      if (day.equals(until) || nextOne != one || nextOther != other) {
        if (isPermission(one, other)) {
          SharingRequest since = before.request().toBuilder().on(begun).build();
          changes.add(new PermissionChange(since, day, one, other));
        }
        begun = day;
        one = nextOne;
        other = nextOther;
      }
    }
    return changes.stream();
  }

  private static LocalDate next(
      PreparedRequest before, PreparedRequest after, LocalDate day, LocalDate until) {
    return Stream.of(before, after)
        .flatMap(request -> request.nextChange(day).stream())
        .filter(next -> next.isBefore(until))
        .min(Comparator.naturalOrder())
        .orElse(until);
  }

  /** The days on which something can change that decides. */
  private static Stream<LocalDate> boundaries(Alliance alliance) {
    return Stream.of(
            Stream.of(Happenings.of(alliance.facts()).boundaries()),
            alliance.institutions().stream().map(Institution::boundaries),
            alliance.members().stream().map(member -> member.boundaries()),
            alliance.agreements().stream().map(agreement -> agreement.boundaries()),
            alliance.resources().stream().map(resource -> resource.span().boundaries()),
            alliance.rules().stream().map(SharingRule::span).map(span -> span.boundaries()))
        .flatMap(each -> each)
        .flatMap(ImmutableSortedSet::stream);
  }

  /** Returns whether the unit may use it after, and not before. */
  public boolean isGain() {
    return after == Outcome.PERMITTED;
  }

  /** Returns who gains or loses what, and from when. */
  @Override
  public String toString() {
    return request.recipient()
        + (isGain() ? " gains " : " loses ")
        + request.subject()
        + " of "
        + request.provider()
        + " from "
        + request.on();
  }
}
