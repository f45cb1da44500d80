// SPDX-License-Identifier: Apache-2.0
package org.medalliance.decision.trial;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.medalliance.Alliance;
import org.medalliance.code.Certainty;
import org.medalliance.decision.premise.NearestMiss;
import org.medalliance.decision.premise.Premise;
import org.medalliance.decision.premise.RuleTrial;
import org.medalliance.decision.quota.QuotaLedger;
import org.medalliance.resource.Quota;
import org.medalliance.resource.SharedResource;
import org.medalliance.sharing.Effect;
import org.medalliance.sharing.SharingRequest;
import org.medalliance.sharing.SharingRule;
import org.medalliance.time.Happenings;

/**
 * The permits that fail by one premise, and when they would apply.
 *
 * @param alliance the alliance
 * @param request the request
 * @param ledger what is used; null if nobody knows
 */
public record NearestMisses(
    Alliance alliance, SharingRequest request, @Nullable QuotaLedger ledger) {
  /** How many of the later days on which something changes are tried. */
  private static final int MAX_DAYS = 100;

  /** Returns those among some trials of rules about what is asked for. */
  public ImmutableList<NearestMiss> of(Iterable<RuleTrial> trials) {
    ImmutableList.Builder<NearestMiss> misses = ImmutableList.builder();
    for (RuleTrial trial : trials) {
      if (trial.effect() == Effect.PERMIT) {
        trial
            .onlyUnmet()
            .filter(unmet -> unmet.met().isNo())
            .map(
                unmet ->
                    new NearestMiss(
                        trial,
                        unmet,
                        appliesFrom(trial),
                        new Remedies(alliance, request).of(trial, unmet)))
            .ifPresent(misses::add);
      }
    }
    return misses.build();
  }

  /** The first later day on which the same rule would apply to the same request. */
  private Optional<LocalDate> appliesFrom(RuleTrial trial) {
    SharingRule rule = alliance.rule(trial.citation().rule()).orElseThrow();
    return boundaries(rule, trial).tailSet(request.on(), false).stream()
        .limit(MAX_DAYS)
        .filter(day -> appliesOn(day, rule, trial))
        .findFirst();
  }

  private boolean appliesOn(LocalDate day, SharingRule rule, RuleTrial trial) {
    SharingRequest later = request.toBuilder().on(day).build();
    return Target.of(alliance, later).stream()
        .filter(target -> target.text().equals(trial.subject()))
        .flatMap(target -> new PlainTrial(alliance, later, target, ledger).of(rule).stream())
        .anyMatch(
            other -> other.citation().equals(trial.citation()) && other.applies() == Certainty.YES);
  }

  /** The days on which something changes that the trial looks at. */
  private TreeSet<LocalDate> boundaries(SharingRule rule, RuleTrial trial) {
    TreeSet<LocalDate> days = new TreeSet<>(Happenings.of(alliance.facts()).boundaries());
    days.addAll(rule.span().boundaries());
    alliance
        .agreement(trial.citation().agreement())
        .ifPresent(agreement -> days.addAll(agreement.boundaries()));
    List.of(request.recipient(), request.provider())
        .forEach(
            unit -> {
              alliance.member(unit).ifPresent(member -> days.addAll(member.boundaries()));
              alliance.institution(unit).ifPresent(body -> days.addAll(body.boundaries()));
            });
    Target.of(alliance, request)
        .forEach(
            target -> target.resource().ifPresent(found -> days.addAll(found.span().boundaries())));
    if (trial.onlyUnmet().filter(unmet -> unmet.kind() == Premise.Kind.QUOTA).isPresent()) {
      rule.quota().ifPresent(quota -> addPeriods(days, quota));
      Target.of(alliance, request).stream()
          .flatMap(target -> target.resource().flatMap(SharedResource::lendLimit).stream())
          .forEach(limit -> addPeriods(days, limit));
    }
    return days;
  }

  /** The first days of the periods that follow, of as many as are tried. */
  private void addPeriods(Set<LocalDate> days, Quota quota) {
    LocalDate last = quota.per().lastDay(request.on());
    for (int i = 0; i < MAX_DAYS && last.isBefore(LocalDate.MAX); i++) {
      LocalDate first = last.plusDays(1);
      days.add(first);
      last = quota.per().lastDay(first);
    }
  }
}
