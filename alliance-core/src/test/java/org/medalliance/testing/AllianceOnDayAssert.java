// SPDX-License-Identifier: Apache-2.0
package org.medalliance.testing;

import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableSortedSet;
import com.google.errorprone.annotations.CheckReturnValue;
import java.util.Optional;
import java.util.stream.Stream;
import org.assertj.core.api.AbstractAssert;
import org.assertj.core.api.WritableAssertionInfo;
import org.medalliance.Roll;
import org.medalliance.code.Certainty;
import org.medalliance.code.UnitId;
import org.medalliance.decision.Outcome;
import org.medalliance.institution.Institution;
import org.medalliance.membership.MemberUnit;
import org.medalliance.membership.Role;
import org.medalliance.membership.Standing;
import org.medalliance.resource.ResourceKind;
import org.medalliance.resource.SharedResource;
import org.medalliance.sharing.ResourceSelector;
import org.medalliance.time.Certain;
import org.medalliance.time.OpenDate;

/**
 * Assertions about an alliance on one day.
 *
 * <p>A unit that the alliance does not know is a slip of the pen, and fails every one of them. Who
 * is not on a PARTIAL roll may belong all the same: whether it does is not verified, but fails.
 */
public final class AllianceOnDayAssert extends AbstractAssert<AllianceOnDayAssert, Roll> {
  /** Nobody reads more of them than this. */
  private static final int MOST_NAMED = 20;

  private static final String LEFT_OUT =
      "nobody can tell, the roll is PARTIAL and does not list it;"
          + " list it with its facts or complete the roll";

  AllianceOnDayAssert(Roll actual, WritableAssertionInfo info) {
    super(actual, AllianceOnDayAssert.class);
    handOn(info, this);
  }

  /** Begins the assertion that the unit may use something: {@code .use(…).of(…)} complete it. */
  @CheckReturnValue
  public UseAssert lets(String recipient) {
    return new UseAssert(known(recipient), UnitId.of(recipient), Outcome.PERMITTED);
  }

  /**
   * Begins the assertion that the unit surely may not use something, because it is prohibited or no
   * rule covers it: {@code .use(…).of(…)} complete it.
   */
  @CheckReturnValue
  public UseAssert doesNotLet(String recipient) {
    return new UseAssert(
        known(recipient), UnitId.of(recipient), Outcome.PROHIBITED, Outcome.NOT_COVERED);
  }

  /**
   * Begins the assertion that something is not known that decides whether the unit may use
   * something: {@code .use(…).of(…)} complete it, and {@code blames} says what.
   */
  @CheckReturnValue
  public UseAssert cannotTellWhetherItLets(String recipient) {
    return new UseAssert(known(recipient), UnitId.of(recipient), Outcome.UNDETERMINED);
  }

  /** Verifies that the unit surely is a member, on trial, in full or suspended. */
  public AllianceOnDayAssert hasMember(String unit) {
    Certain<Standing> standing = known(unit).actual.standingOf(unit);
    if (isLeftOut(unit) || !standing.test(Standing::isMember).isYes()) {
      fails("have member " + unit, UnitId.of(unit), standing);
    }
    return this;
  }

  /** Verifies that the unit surely is no member. */
  public AllianceOnDayAssert doesNotHaveMember(String unit) {
    Certain<Standing> standing = known(unit).actual.standingOf(unit);
    if (isLeftOut(unit) || !standing.test(Standing::isMember).isNo()) {
      fails("not have member " + unit, UnitId.of(unit), standing);
    }
    return this;
  }

  /**
   * Verifies that the unit surely is in this standing; NONE for one that is not on a complete roll.
   */
  public AllianceOnDayAssert hasStanding(String unit, Standing expected) {
    Certain<Standing> standing = known(unit).actual.standingOf(unit);
    if (isLeftOut(unit) || !standing.equals(Certain.known(expected))) {
      fails("have " + unit + " in standing " + expected, UnitId.of(unit), standing);
    }
    return this;
  }

  /** Verifies that the unit surely is in this role. Who is not on the roll is in none. */
  public AllianceOnDayAssert hasRole(String unit, Role expected) {
    Optional<MemberUnit> member = known(unit).actual.alliance().member(unit);
    Certainty held =
        member
            .map(one -> one.rolesOn(actual.day()).test(roles -> roles.contains(expected)))
            .orElse(Certainty.NO);
    if (!held.isYes()) {
      failWithMessage(
          "%s",
          at()
              + " must have "
              + unit
              + " in role "
              + expected
              + ": "
              + member.map(one -> "roles " + one.roles()).orElse("not on the roll"));
    }
    return this;
  }

  Roll roll() {
    return actual;
  }

  private String at() {
    return actual.alliance().id() + " on " + actual.day();
  }

  /** Hands what the test says about itself to an assertion that follows from this one. */
  void handOnTo(AbstractAssert<?, ?> next) {
    handOn(info, next);
  }

  private static void handOn(WritableAssertionInfo info, AbstractAssert<?, ?> next) {
    next.info.description(info.description());
    next.info.overridingErrorMessage(info.overridingErrorMessage());
    next.info.useRepresentation(info.representation());
  }

  /** Fails if the alliance knows no such institution. */
  AllianceOnDayAssert known(String unit) {
    if (actual.alliance().institution(unit).isEmpty()) {
      failsToKnow(
          "institution " + unit, actual.alliance().institutions().stream().map(Institution::id));
    }
    return this;
  }

  /** Fails if the alliance knows no such resource. */
  void knownResource(String resource) {
    if (actual.alliance().resource(resource).isEmpty()) {
      failsToKnow(
          "resource " + resource, actual.alliance().resources().stream().map(SharedResource::id));
    }
  }

  /** Fails if neither a resource nor a rule nor a programme is about this kind, or a part of it. */
  void knownKind(ResourceKind kind) {
    ImmutableSortedSet<ResourceKind> named = namedKinds();
    if (named.stream().noneMatch(one -> one.isA(kind) || kind.isA(one))) {
      failsToKnow("resource kind " + kind, named.stream());
    }
  }

  private ImmutableSortedSet<ResourceKind> namedKinds() {
    ImmutableSortedSet.Builder<ResourceKind> kinds = ImmutableSortedSet.naturalOrder();
    actual.alliance().resources().forEach(resource -> kinds.add(resource.kind()));
    actual.alliance().programmes().forEach(programme -> kinds.addAll(programme.delivers()));
    actual
        .alliance()
        .rules()
        .forEach(
            rule -> {
              if (rule.resource() instanceof ResourceSelector.OfKind selector) {
                kinds.addAll(selector.kinds());
              }
            });
    return kinds.build();
  }

  /** Whether the unit may belong though it is not listed. */
  private boolean isLeftOut(String unit) {
    return !actual.isComplete() && actual.alliance().member(unit).isEmpty();
  }

  private void failsToKnow(String what, Stream<?> known) {
    failWithMessage(
        "%s",
        actual.alliance().id()
            + " must know "
            + what
            + ": it knows "
            + known.limit(MOST_NAMED).map(Object::toString).collect(joining(", ", "[", "]")));
  }

  private void fails(String rule, UnitId unit, Certain<Standing> found) {
    failWithMessage(
        "%s",
        at() + " must " + rule + ": " + (isLeftOut(unit.value()) ? LEFT_OUT : found(unit, found)));
  }

  private String found(UnitId unit, Certain<Standing> found) {
    String facts =
        actual
            .alliance()
            .member(unit)
            .map(member -> "facts " + member.facts())
            .orElse("not on the roll");
    String blame =
        found.blame().isEmpty()
            ? ""
            : "; open " + found.blame().stream().map(OpenDate::toString).collect(joining(", "));
    return found + ", " + facts + blame;
  }
}
