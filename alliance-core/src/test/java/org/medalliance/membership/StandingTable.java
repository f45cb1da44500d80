// SPDX-License-Identifier: Apache-2.0
package org.medalliance.membership;

import java.util.ArrayList;
import java.util.List;
import org.medalliance.membership.MemberFact.Kind;

/** What each step makes of each standing, written down a second time as it is meant to be read. */
final class StandingTable {
  private static final Standing[] COLUMNS = {
    Standing.NONE,
    Standing.APPLICANT,
    Standing.TRIAL,
    Standing.FULL,
    Standing.SUSPENDED,
    Standing.FORMER
  };

  /** A dot changes nothing; BEFORE is what it was when it was suspended. */
  private static final String TABLE =
      """
      step         | NONE      APPLICANT TRIAL     FULL      SUSPENDED FORMER
      APPLIED      | APPLICANT .         .         .         .         APPLICANT
      REFUSED      | .         NONE      .         .         .         .
      ON_TRIAL     | TRIAL     TRIAL     .         .         .         TRIAL
      ADMITTED     | FULL      FULL      FULL      .         .         FULL
      SUSPENDED    | .         .         SUSPENDED SUSPENDED .         .
      REINSTATED   | .         .         .         .         BEFORE    .
      NOTICE_GIVEN | .         .         .         .         .         .
      LEFT         | .         .         FORMER    FORMER    FORMER    .
      EXPELLED     | .         .         FORMER    FORMER    FORMER    .
      CEASED       | .         .         FORMER    FORMER    FORMER    .
      """;

  private StandingTable() {}

  /** The standing after these steps, one by one. */
  static Standing after(List<Kind> steps) {
    List<Standing> passed = new ArrayList<>(List.of(Standing.NONE));
    for (Kind step : steps) {
      Standing now = passed.get(passed.size() - 1);
      String next = cell(step, now);
      switch (next) {
        case "." -> {}
        case "BEFORE" -> passed.add(passed.get(passed.size() - 2));
        default -> passed.add(Standing.valueOf(next));
      }
    }
    return passed.get(passed.size() - 1);
  }

  /** Whether the table knows the step from this standing. */
  static boolean knows(Kind step, Standing from) {
    return !cell(step, from).equals(".");
  }

  private static String cell(Kind step, Standing from) {
    String line =
        TABLE.lines().filter(row -> row.startsWith(step.name() + " ")).findFirst().orElseThrow();
    String[] cells = line.substring(line.indexOf('|') + 1).strip().split(" +");
    return cells[List.of(COLUMNS).indexOf(from)];
  }
}
