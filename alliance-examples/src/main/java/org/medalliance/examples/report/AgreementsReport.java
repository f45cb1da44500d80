// SPDX-License-Identifier: Apache-2.0
package org.medalliance.examples.report;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.medalliance.Alliance;
import org.medalliance.agreement.Agreement;
import org.medalliance.agreement.AgreementFact;
import org.medalliance.agreement.AgreementStatus;
import org.medalliance.agreement.Binding;
import org.medalliance.code.UnitId;
import org.medalliance.time.Certain;

/**
 * The status of each agreement on a day, and whom it binds.
 *
 * @param about the alliance and the day
 * @param agreements all agreements, by id
 */
public record AgreementsReport(About about, ImmutableList<Entry> agreements) implements Report {
  private static final int MAX_NAMED = 4;

  /**
   * One agreement.
   *
   * @param agreement the agreement
   * @param status its status on the day; empty without a day
   * @param last what perhaps happened to it last, by the day if there is one; empty if nothing did
   */
  public record Entry(
      Agreement agreement,
      Optional<Certain<AgreementStatus>> status,
      Optional<AgreementFact> last) {

    /** Returns what is to be said of an agreement. */
    public static Entry of(Agreement agreement, Optional<LocalDate> on) {
      List<AgreementFact> facts = on.map(agreement.history()::possiblyBy).orElse(agreement.facts());
      return new Entry(
          agreement,
          on.map(agreement::statusOn),
          facts.isEmpty() ? Optional.empty() : Optional.of(facts.get(facts.size() - 1)));
    }
  }

  /** Returns the agreements of {@code alliance} on {@code day}. */
  public static AgreementsReport of(Alliance alliance, LocalDate day) {
    Optional<LocalDate> on = Optional.of(day);
    return new AgreementsReport(
        About.of(alliance, on),
        alliance.agreements().stream()
            .map(agreement -> Entry.of(agreement, on))
            .collect(ImmutableList.toImmutableList()));
  }

  @Override
  public void write(Page page) {
    page.line(about.heading(page.locale())).blank();
    if (agreements.isEmpty()) {
      page.line(page.say("No agreement is written down."));
    } else {
      page.table(table(agreements));
    }
  }

  /** Returns a table of agreements. */
  public static Table table(List<Entry> entries) {
    Table table = Table.headed("agreement", "kind", "status", "last", "binds");
    for (Entry entry : entries) {
      table.row(
          entry.agreement().id().toString(),
          entry.agreement().kind().toString(),
          entry.status().map(AgreementsReport::status).orElse(Saying.of("{0}", "")),
          entry
              .last()
              .map(fact -> Saying.of("{0} {1}", fact.fact(), Words.narrow(fact.on())))
              .orElse(Saying.of("{0}", "")),
          binds(entry.agreement().binds()));
    }
    return table;
  }

  /** Returns a status in words. */
  public static Saying status(Certain<AgreementStatus> status) {
    if (!status.isKnown() && status.possible().contains(AgreementStatus.IN_FORCE)) {
      return Saying.of("perhaps in force");
    }
    return Saying.of(
        "{0}",
        status.map(
            held ->
                held == AgreementStatus.DRAFT
                    ? Saying.of("not yet made")
                    : Saying.of("{0}", held)));
  }

  /** Returns whom an agreement binds, in words. */
  public static Saying binds(Binding binding) {
    if (binding instanceof Binding.Parties parties) {
      List<UnitId> named = parties.units().stream().limit(MAX_NAMED).toList();
      int more = parties.units().size() - MAX_NAMED;
      return more > 0 ? Saying.of("{0} and {1} more", named, more) : Saying.of("{0}", named);
    }
    Binding.Members members = (Binding.Members) binding;
    int outside = members.outside().size();
    return outside == 0
        ? Saying.of("the members ({0})", members.standings())
        : Saying.of("the members ({0}) and {1} outside", members.standings(), outside);
  }
}
