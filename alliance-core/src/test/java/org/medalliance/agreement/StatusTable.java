// SPDX-License-Identifier: Apache-2.0
package org.medalliance.agreement;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.medalliance.agreement.AgreementFact.Kind;
import org.medalliance.code.UnitId;

/** What each step makes of each status, written down a second time as it is meant to be read. */
final class StatusTable {
  private static final List<AgreementStatus> COLUMNS =
      List.of(
          AgreementStatus.DRAFT,
          AgreementStatus.SIGNED,
          AgreementStatus.IN_FORCE,
          AgreementStatus.SUSPENDED,
          AgreementStatus.TERMINATED,
          AgreementStatus.SUPERSEDED);

  /** A dot changes nothing, a star is reached once all parties have signed, T sets the term. */
  private static final String TABLE =
      """
      step         | DRAFT      SIGNED     IN_FORCE   SUSPENDED  TERMINATED SUPERSEDED
      SIGNED       | SIGNED*    .          .          .          .          .
      EFFECTIVE    | IN_FORCE/T IN_FORCE/T .          .          .          .
      RENEWED      | .          .          IN_FORCE/T SUSPENDED/T .         .
      SUSPENDED    | .          .          SUSPENDED  .          .          .
      RESUMED      | .          .          .          IN_FORCE   .          .
      NOTICE_GIVEN | .          .          .          .          .          .
      TERMINATED   | TERMINATED TERMINATED TERMINATED TERMINATED .          .
      SUPERSEDED   | SUPERSEDED SUPERSEDED SUPERSEDED SUPERSEDED .          .
      """;

  private StatusTable() {}

  /**
   * The status on a day, once what has happened by then and the last day of each term are known.
   *
   * @param terms the last day of the term that each fact sets; empty if it sets none
   */
  static AgreementStatus on(
      LocalDate day, Binding binds, List<AgreementFact> facts, List<Optional<LocalDate>> terms) {
    AgreementStatus status = AgreementStatus.DRAFT;
    Optional<LocalDate> term = Optional.empty();
    Set<UnitId> signed = new HashSet<>();
    for (int i = 0; i < facts.size(); i++) {
      String next = cell(facts.get(i).fact(), status);
      if (next.endsWith("*")) {
        signed.addAll(facts.get(i).signatories());
        boolean all = facts.get(i).signatories().isEmpty() || isSigned(binds, signed);
        status = all ? AgreementStatus.SIGNED : status;
      } else if (!next.equals(".")) {
        term = next.endsWith("/T") ? terms.get(i) : term;
        status = AgreementStatus.valueOf(next.replace("/T", ""));
      }
    }
    boolean runs = status == AgreementStatus.IN_FORCE || status == AgreementStatus.SUSPENDED;
    boolean over = term.map(last -> day.isAfter(last)).orElse(false);
    return runs && over ? AgreementStatus.EXPIRED : status;
  }

  /** Whether the table knows the step from this status. */
  static boolean knows(Kind step, AgreementStatus from) {
    return !cell(step, from).equals(".");
  }

  private static boolean isSigned(Binding binds, Set<UnitId> signed) {
    return binds instanceof Binding.Parties parties && signed.containsAll(parties.units());
  }

  private static String cell(Kind step, AgreementStatus from) {
    String line =
        TABLE.lines().filter(row -> row.startsWith(step.name() + " ")).findFirst().orElseThrow();
    String[] cells = line.substring(line.indexOf('|') + 1).strip().split(" +");
    return cells[COLUMNS.indexOf(from)];
  }
}
