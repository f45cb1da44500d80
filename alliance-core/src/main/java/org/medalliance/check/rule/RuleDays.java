// SPDX-License-Identifier: Apache-2.0
package org.medalliance.check.rule;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Streams;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.medalliance.Alliance;
import org.medalliance.calendar.AllianceCalendar;
import org.medalliance.calendar.Course;
import org.medalliance.check.finding.Finding;
import org.medalliance.check.finding.FindingCodes;
import org.medalliance.check.finding.FindingPath;
import org.medalliance.code.AgreementId;
import org.medalliance.code.Certainty;
import org.medalliance.resource.SharedResource;
import org.medalliance.sharing.ResourceSelector;
import org.medalliance.sharing.SharingRule;
import org.medalliance.sharing.UnitSelector;
import org.medalliance.time.DateSpan;
import org.medalliance.time.PartialDate;
import org.medalliance.wording.Phrase;

/** Whether there is a day on which a rule can apply, and a resource to which. */
public final class RuleDays {
  private final Alliance alliance;
  private final Consumer<? super Finding> findings;
  private final Map<AgreementId, Force> inForce = new TreeMap<>();

  private RuleDays(Alliance alliance, Consumer<? super Finding> findings) {
    this.alliance = alliance;
    this.findings = findings;
    AllianceCalendar calendar = AllianceCalendar.of(alliance);
    alliance
        .agreements()
        .forEach(it -> inForce.put(it.id(), Force.of(calendar.inForce(it.id()).orElseThrow())));
  }

  /**
   * When an agreement possibly is in force.
   *
   * @param days on which days
   * @param first the first of them, if there is any
   * @param end the first day after all of them, if there is any
   */
  private record Force(Course<Boolean> days, LocalDate first, LocalDate end) {
    static Force of(Course<Certainty> inForce) {
      Course<Boolean> days = inForce.map(so -> !so.isNo());
      ImmutableList<Course.Stretch<Boolean>> stretches = days.stretches(Boolean::booleanValue);
      return new Force(
          days,
          stretches.stream().findFirst().flatMap(Course.Stretch::from).orElse(LocalDate.MIN),
          Streams.findLast(stretches.stream())
              .flatMap(Course.Stretch::until)
              .orElse(LocalDate.MAX));
    }

    boolean meets(DateSpan span) {
      return days.meets(span, Boolean::booleanValue);
    }
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
            .allMatch(days -> days != null && !days.meets(rule.span()));
    if (all) {
      dead(at.member("under"), Phrase.of("dead.agreement", Phrase.list(rule.under())));
    }
  }

  /** A rule without an end ends with its agreement; only days that it names can be too many. */
  private void ends(SharingRule rule, FindingPath at) {
    Optional<LocalDate> first = Optional.empty();
    Optional<LocalDate> end = Optional.empty();
    for (AgreementId agreement : rule.under()) {
      Force days = inForce.get(agreement);
      if (days == null) {
        return;
      }
      if (days.meets(rule.span())) {
        first = first.filter(day -> day.isBefore(days.first)).or(() -> Optional.of(days.first));
        end = end.filter(day -> day.isAfter(days.end)).or(() -> Optional.of(days.end));
      }
    }
    if (first.isEmpty()) {
      return; // dead
    }
    LocalDate begin = first.orElse(LocalDate.MIN);
    LocalDate last = end.orElse(LocalDate.MAX);
    rule.span()
        .from()
        .map(PartialDate::latest)
        .filter(from -> from.isBefore(begin))
        .ifPresent(from -> beyond(rule, at.member("from"), from, begin));
    rule.span()
        .until()
        .map(PartialDate::earliest)
        .filter(until -> until.isAfter(last))
        .ifPresent(until -> beyond(rule, at.member("until"), last, until));
  }

  private void beyond(SharingRule rule, FindingPath at, LocalDate from, LocalDate until) {
    findings.accept(
        Finding.of(
            FindingCodes.PERIOD_OUTSIDE_PARENT,
            at,
            Phrase.list(rule.under()),
            Course.Stretch.between(from, until, true).span()));
  }

  private void resource(SharingRule rule, FindingPath at) {
    Optional<SharedResource> resource =
        rule.resource() instanceof ResourceSelector.One one
            ? alliance.resource(one.id())
            : Optional.empty();
    if (resource.isEmpty()) {
      return;
    }
    if (!Course.of(resource.get().span()).meets(rule.span(), there -> !there.isNo())) {
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
