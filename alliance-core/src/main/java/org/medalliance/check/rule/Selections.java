// SPDX-License-Identifier: Apache-2.0
package org.medalliance.check.rule;

import com.google.common.collect.ImmutableSet;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.medalliance.Alliance;
import org.medalliance.CodeSystems;
import org.medalliance.RollScope;
import org.medalliance.agreement.Agreement;
import org.medalliance.agreement.Binding;
import org.medalliance.check.finding.Finding;
import org.medalliance.check.finding.FindingCodes;
import org.medalliance.check.finding.FindingPath;
import org.medalliance.code.AgreementId;
import org.medalliance.code.UnitId;
import org.medalliance.sharing.SharingCondition;
import org.medalliance.sharing.SharingRule;
import org.medalliance.sharing.UnitSelector;
import org.medalliance.wording.Phrase;

/** Whether a rule's selectors select somebody whom its agreements bind. */
public final class Selections {
  /** A rule under more agreements is not held against all of them. */
  private static final int MAX_AGREEMENTS = 64;

  private final Alliance alliance;
  private final Consumer<? super Finding> findings;
  private final Written written;

  private Selections(Alliance alliance, Consumer<? super Finding> findings) {
    this.alliance = alliance;
    this.findings = findings;
    this.written = new Written(alliance);
  }

  /** Hands over selectors that select nobody, name who is not bound, or cannot be told. */
  public static void find(Alliance alliance, Consumer<? super Finding> findings) {
    Selections selections = new Selections(alliance, findings);
    for (SharingRule rule : alliance.rules()) {
      FindingPath at = FindingPath.of("rules").id(rule.id().value());
      selections.selector(rule, rule.provider(), at.member("provider"));
      selections.selector(rule, rule.recipient(), at.member("recipient"));
      selections.circumstances(rule, at);
      selections.self(rule, at);
    }
  }

  private void selector(SharingRule rule, UnitSelector selector, FindingPath at) {
    if (written.selectsNobody(selector)) {
      findings.accept(Finding.of(FindingCodes.RULE_DEAD, at, Phrase.of("dead.selector", selector)));
    }
    named(selector).stream()
        .filter(unit -> alliance.institution(unit).isPresent() && !isBound(rule, unit))
        .forEach(
            unit ->
                findings.accept(
                    Finding.of(
                        FindingCodes.RULE_OUTSIDE_PARTIES, at, unit, Phrase.list(rule.under()))));
    missing(selector)
        .ifPresent(
            system -> findings.accept(Finding.of(FindingCodes.CODE_SYSTEM_MISSING, at, system)));
  }

  /** The units that a selector asks for by name. */
  private static ImmutableSet<UnitId> named(UnitSelector selector) {
    if (selector instanceof UnitSelector.Units units) {
      return ImmutableSet.copyOf(units.units());
    }
    return selector instanceof UnitSelector.AllOf all
        ? all.parts().stream()
            .filter(UnitSelector.Units.class::isInstance)
            .flatMap(part -> named(part).stream())
            .collect(ImmutableSet.toImmutableSet())
        : ImmutableSet.of();
  }

  /** Whether some agreement of the rule may bind a unit, on whatever day; so does one not there. */
  private boolean isBound(SharingRule rule, UnitId unit) {
    if (rule.under().size() > MAX_AGREEMENTS) {
      return true;
    }
    for (AgreementId id : rule.under()) {
      Optional<Agreement> agreement = alliance.agreement(id);
      if (agreement.isEmpty() || binds(agreement.get(), unit)) {
        return true;
      }
    }
    return false;
  }

  private boolean binds(Agreement agreement, UnitId unit) {
    return agreement.binds().names(unit)
        || (agreement.binds() instanceof Binding.Members
            && (alliance.member(unit).isPresent()
                || alliance.roll().extent() != RollScope.Extent.COMPLETE)); // may be left out
  }

  private void circumstances(SharingRule rule, FindingPath at) {
    Deque<SharingCondition> open = new ArrayDeque<>(rule.when().stream().toList());
    while (!open.isEmpty()) {
      SharingCondition condition = open.pop();
      condition.components().forEach(open::push);
      if (condition instanceof SharingCondition.SameRegion
          && alliance.codeSystems().region().isEmpty()) {
        findings.accept(
            Finding.of(
                FindingCodes.CODE_SYSTEM_MISSING, at.member("when"), Phrase.of("system.region")));
        return;
      }
    }
  }

  /** The system of codes that a selector compares and the alliance does not name. */
  private Optional<Phrase> missing(UnitSelector selector) {
    CodeSystems systems = alliance.codeSystems();
    TreeSet<String> missing = new TreeSet<>();
    Deque<UnitSelector> open = new ArrayDeque<>(List.of(selector));
    while (!open.isEmpty()) {
      UnitSelector one = open.pop();
      one.components().forEach(open::push);
      if (one instanceof UnitSelector.GradeAtLeast && systems.grade().isEmpty()) {
        missing.add("system.grade");
      } else if (one instanceof UnitSelector.InRegion && systems.region().isEmpty()) {
        missing.add("system.region");
      } else if (one instanceof UnitSelector.HasSpecialty && systems.specialty().isEmpty()) {
        missing.add("system.specialty");
      }
    }
    return missing.isEmpty()
        ? Optional.empty()
        : Optional.of(Phrase.list(missing.stream().map(key -> Phrase.of(key)).toList()));
  }

  private void self(SharingRule rule, FindingPath at) {
    if (rule.provider() instanceof UnitSelector.Units provider
        && provider.units().size() == 1
        && provider.equals(rule.recipient())) {
      findings.accept(
          Finding.of(
              FindingCodes.SELF_REFERENCE, at.member("recipient"), provider.units().first()));
    }
  }
}
