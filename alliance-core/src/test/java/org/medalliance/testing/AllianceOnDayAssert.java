// SPDX-License-Identifier: Apache-2.0
package org.medalliance.testing;

import static java.util.stream.Collectors.joining;

import com.google.errorprone.annotations.CheckReturnValue;
import java.util.stream.Stream;
import org.assertj.core.api.AbstractAssert;
import org.assertj.core.api.WritableAssertionInfo;
import org.medalliance.Roll;
import org.medalliance.code.UnitId;
import org.medalliance.institution.Institution;
import org.medalliance.membership.Standing;
import org.medalliance.resource.SharedResource;
import org.medalliance.time.Certain;
import org.medalliance.time.OpenDate;

/**
 * Assertions about an alliance on one day.
 *
 * <p>A unit that the alliance does not know is a slip of the pen, and fails every one of them.
 */
public final class AllianceOnDayAssert extends AbstractAssert<AllianceOnDayAssert, Roll> {
  /** Nobody reads more of them than this. */
  private static final int MOST_NAMED = 20;

  AllianceOnDayAssert(Roll actual, WritableAssertionInfo info) {
    super(actual, AllianceOnDayAssert.class);
    this.info.description(info.description());
  }

  /** Begins the assertion that the unit may use something: {@code .use(…).of(…)} complete it. */
  @CheckReturnValue
  public UseAssert lets(String recipient) {
    return new UseAssert(known(recipient), UnitId.of(recipient), true);
  }

  /**
   * Begins the assertion that it is not permitted to the unit to use something, for whatever
   * reason: {@code .use(…).of(…)} complete it.
   */
  @CheckReturnValue
  public UseAssert doesNotLet(String recipient) {
    return new UseAssert(known(recipient), UnitId.of(recipient), false);
  }

  /** Verifies that the unit surely is a member, on trial, in full or suspended. */
  public AllianceOnDayAssert hasMember(String unit) {
    Certain<Standing> standing = known(unit).actual.standingOf(unit);
    if (!standing.test(Standing::isMember).isYes()) {
      fails("have member " + unit, UnitId.of(unit), standing);
    }
    return this;
  }

  /** Verifies that the unit surely is no member. */
  public AllianceOnDayAssert doesNotHaveMember(String unit) {
    Certain<Standing> standing = known(unit).actual.standingOf(unit);
    if (!standing.test(Standing::isMember).isNo()) {
      fails("not have member " + unit, UnitId.of(unit), standing);
    }
    return this;
  }

  /** Verifies that the unit surely is in this standing; NONE for one that is not on the roll. */
  public AllianceOnDayAssert hasStanding(String unit, Standing expected) {
    Certain<Standing> standing = known(unit).actual.standingOf(unit);
    if (!standing.equals(Certain.known(expected))) {
      fails("have " + unit + " in standing " + expected, UnitId.of(unit), standing);
    }
    return this;
  }

  Roll roll() {
    return actual;
  }

  WritableAssertionInfo info() {
    return info;
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
    failWithMessage(
        "%s",
        actual.alliance().id()
            + " on "
            + actual.day()
            + " must "
            + rule
            + ": "
            + found
            + ", "
            + facts
            + blame);
  }
}
