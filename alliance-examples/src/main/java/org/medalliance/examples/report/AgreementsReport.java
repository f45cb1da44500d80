// SPDX-License-Identifier: Apache-2.0
package org.medalliance.examples.report;

import java.time.LocalDate;
import java.util.Locale;
import java.util.stream.Collectors;
import org.medalliance.Alliance;
import org.medalliance.agreement.Agreement;
import org.medalliance.agreement.AgreementStatus;
import org.medalliance.agreement.Binding;
import org.medalliance.code.UnitId;
import org.medalliance.time.Certain;

/** The status of each agreement on a day, and whom it binds. */
public final class AgreementsReport {
  private static final int MAX_NAMED = 4;

  private AgreementsReport() {}

  /** Writes the agreements of {@code alliance} on {@code day}. */
  public static void write(Page page, Alliance alliance, LocalDate day) {
    page.line(Words.name(alliance) + ", on " + day).blank();
    Table table = new Table().row("agreement", "kind", "status", "last", "binds");
    for (Agreement agreement : alliance.agreements()) {
      table.row(
          agreement.id().toString(),
          agreement.kind().toString(),
          status(agreement.statusOn(day)),
          last(agreement, day),
          binds(agreement.binds()));
    }
    page.table(table);
    if (alliance.agreements().isEmpty()) {
      page.line("No agreement is written down.");
    }
  }

  /** Returns a status in words. */
  public static String status(Certain<AgreementStatus> status) {
    if (!status.isKnown() && status.possible().contains(AgreementStatus.IN_FORCE)) {
      return "perhaps in force";
    }
    return status.possible().stream()
        .map(held -> held == AgreementStatus.DRAFT ? "not yet made" : word(held))
        .collect(Collectors.joining(" or "));
  }

  private static String last(Agreement agreement, LocalDate day) {
    return agreement.history().possiblyBy(day).stream()
        .reduce((earlier, later) -> later)
        .map(fact -> word(fact.fact()) + " " + Words.narrow(fact.on()))
        .orElse("");
  }

  private static String word(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  /** Returns whom an agreement binds, in words. */
  public static String binds(Binding binding) {
    if (binding instanceof Binding.Parties parties) {
      return parties.units().stream()
              .limit(MAX_NAMED)
              .map(UnitId::toString)
              .collect(Collectors.joining(", "))
          + (parties.units().size() > MAX_NAMED
              ? " and " + (parties.units().size() - MAX_NAMED) + " more"
              : "");
    }
    return "the " + binding.toString().toLowerCase(Locale.ROOT).replace("[", "(").replace("]", ")");
  }
}
