// SPDX-License-Identifier: Apache-2.0
package org.medalliance.check.rule;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.medalliance.Alliance;
import org.medalliance.check.days.DaySet;
import org.medalliance.check.days.Spells;
import org.medalliance.check.days.Window;
import org.medalliance.check.finding.Finding;
import org.medalliance.check.finding.FindingCodes;
import org.medalliance.check.finding.FindingPath;
import org.medalliance.code.AgreementId;
import org.medalliance.resource.SharedResource;
import org.medalliance.sharing.ResourceSelector;
import org.medalliance.sharing.SharingRule;
import org.medalliance.sharing.UnitSelector;
import org.medalliance.wording.Phrase;

/** Whether there is a day on which a rule can apply, and a resource to which. */
public final class RuleDays {
  private final Alliance alliance;
  private final Consumer<? super Finding> findings;
  private final Map<AgreementId, DaySet> inForce = new TreeMap<>();

  private RuleDays(Alliance alliance, Consumer<? super Finding> findings) {
    this.alliance = alliance;
    this.findings = findings;
    alliance.agreements().forEach(it -> inForce.put(it.id(), Spells.possiblyInForce(it)));
  }

  /** Hands over rules whose agreements or resources are not there when they hold. */
  public static void find(Alliance alliance, Consumer<? super Finding> findings) {
    RuleDays days = new RuleDays(alliance, findings);
    for (SharingRule rule : alliance.rules()) {
      FindingPath at = FindingPath.of("rules").id(rule.id().value());
      days.agreements(rule, at);
      days.ends(rule, at);
      days.resource(rule, at);
    }
  }

  /** One agreement that is in force suffices; so may one that is not there. */
  private void agreements(SharingRule rule, FindingPath at) {
    boolean all =
        rule.under().stream()
            .map(inForce::get)
            .allMatch(days -> days != null && !days.meets(Window.possible(rule.span())));
    if (all) {
      dead(at.member("under"), Phrase.of("dead.agreement", Phrase.list(rule.under())));
    }
  }

  /** A rule without an end ends with its agreement; only days that it names can be too many. */
  private void ends(SharingRule rule, FindingPath at) {
    Optional<LocalDate> first = Optional.empty();
    Optional<LocalDate> end = Optional.empty();
    for (AgreementId agreement : rule.under()) {
      DaySet days = inForce.get(agreement);
      if (days == null) {
        return;
      }
      if (days.meets(Window.possible(rule.span()))) {
        first = first.filter(day -> day.isBefore(days.first())).or(() -> Optional.of(days.first()));
        end = end.filter(day -> day.isAfter(days.end())).or(() -> Optional.of(days.end()));
      }
    }
    if (first.isEmpty()) {
      return; // dead
    }
    Window own = Window.sure(rule.span());
    LocalDate begin = first.orElse(LocalDate.MIN);
    LocalDate last = end.orElse(LocalDate.MAX);
    if (rule.span().from().isPresent() && own.from().isBefore(begin)) {
      beyond(rule, at.member("from"), new Window(own.from(), begin));
    }
    if (rule.span().until().isPresent() && own.until().isAfter(last)) {
      beyond(rule, at.member("until"), new Window(last, own.until()));
    }
  }

  private void beyond(SharingRule rule, FindingPath at, Window days) {
    findings.accept(
        Finding.of(FindingCodes.PERIOD_OUTSIDE_PARENT, at, Phrase.list(rule.under()), days.span()));
  }

  private void resource(SharingRule rule, FindingPath at) {
    Optional<SharedResource> resource =
        rule.resource() instanceof ResourceSelector.One one
            ? alliance.resource(one.id())
            : Optional.empty();
    if (resource.isEmpty()) {
      return;
    }
    Window there = Window.possible(resource.get().span());
    Window own = Window.possible(rule.span());
    if (!there.from().isBefore(own.until()) || !own.from().isBefore(there.until())) {
      dead(
          at.member("resource"),
          Phrase.of("dead.resource", resource.get().id(), resource.get().span()));
    }
    if (rule.provider() instanceof UnitSelector.Units providers
        && !providers.units().contains(resource.get().owner())) {
      dead(
          at.member("resource"),
          Phrase.of("dead.owner", resource.get().id(), resource.get().owner()));
    }
  }

  private void dead(FindingPath at, Phrase why) {
    findings.accept(Finding.of(FindingCodes.RULE_DEAD, at, why));
  }
}
