// SPDX-License-Identifier: Apache-2.0
package org.medalliance.testing;

import com.google.errorprone.annotations.CheckReturnValue;
import java.time.LocalDate;
import java.util.Locale;
import org.assertj.core.api.AbstractAssert;
import org.medalliance.Alliance;
import org.medalliance.check.AllianceChecks;
import org.medalliance.check.Report;
import org.medalliance.check.finding.FindingCode;

/** Assertions about an alliance. */
public final class AllianceAssert extends AbstractAssert<AllianceAssert, Alliance> {
  AllianceAssert(Alliance actual) {
    super(actual, AllianceAssert.class);
  }

  /** Begins assertions about one day. */
  @CheckReturnValue
  public AllianceOnDayAssert on(LocalDate day) {
    isNotNull();
    return new AllianceOnDayAssert(actual.rollOn(day), info);
  }

  /** Begins assertions about one day, such as {@code 2021-06-24}. */
  @CheckReturnValue
  public AllianceOnDayAssert on(String day) {
    return on(LocalDate.parse(day));
  }

  /** Verifies that {@link AllianceChecks#ALL} find no error; they may warn. */
  public AllianceAssert isSound() {
    Report report = report();
    return check(report.isSound(), "be sound", report);
  }

  /** Verifies that {@link AllianceChecks#ALL} find this, wherever it is. */
  public AllianceAssert hasFinding(FindingCode code) {
    Report report = report();
    return check(report.count(code) > 0, "have finding " + code.code(), report);
  }

  /** Verifies that {@link AllianceChecks#ALL} find this at a place such as {@code rules[r1]}. */
  public AllianceAssert hasFinding(FindingCode code, String path) {
    Report report = report();
    return check(
        report.findings(code).stream().anyMatch(one -> one.path().toString().equals(path)),
        "have finding " + code.code() + " at " + path,
        report);
  }

  /** Verifies that {@link AllianceChecks#ALL} find this nowhere. */
  public AllianceAssert doesNotHaveFinding(FindingCode code) {
    Report report = report();
    return check(report.count(code) == 0, "not have finding " + code.code(), report);
  }

  private Report report() {
    isNotNull();
    return AllianceChecks.ALL.check(actual);
  }

  private AllianceAssert check(boolean met, String rule, Report report) {
    if (!met) {
      failWithMessage(
          "%s",
          actual.id() + " must " + rule + ":\n" + report.text(Locale.ENGLISH).stripTrailing());
    }
    return this;
  }
}
