// SPDX-License-Identifier: Apache-2.0
package org.medalliance.decision.premise;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.medalliance.wording.Phrase;

/**
 * A permit that fails by one premise.
 *
 * @param trial the permit under its agreement
 * @param premise the premise that is not met; every other one is
 * @param appliesFrom the first later day on which it would apply to the same request; empty if none
 *     is known
 * @param remedies what would meet the premise on the day of the request, all of it together, as far
 *     as that can be said without trying one thing after another; empty if it cannot
 */
public record NearestMiss(
    RuleTrial trial,
    Premise premise,
    Optional<LocalDate> appliesFrom,
    ImmutableList<Phrase> remedies)
    implements Serializable {
  /** Checks that nothing is null. */
  public NearestMiss {
    requireNonNull(trial, "trial");
    requireNonNull(premise, "premise");
    requireNonNull(appliesFrom, "appliesFrom");
    requireNonNull(remedies, "remedies");
  }

  /** Returns the miss on one line. */
  public String text(Locale locale) {
    return phrase().text(locale);
  }

  /** Returns the miss: the permit, what it needs, what was found, and what would meet it. */
  public Phrase phrase() {
    List<Phrase> clauses = new ArrayList<>();
    clauses.add(Phrase.of("miss", trial.citation(), premise.expected()));
    if (!premise.found().isEmpty()) {
      clauses.add(Phrase.of("miss.found", Phrase.clauses(premise.found())));
    }
    appliesFrom.ifPresent(day -> clauses.add(Phrase.of("miss.from", day)));
    if (!remedies.isEmpty()) {
      clauses.add(Phrase.of("miss.remedy", Phrase.all(remedies)));
    }
    return Phrase.clauses(clauses);
  }

  /** Returns the miss in English. */
  @Override
  public String toString() {
    return text(Locale.ENGLISH);
  }

  private Object writeReplace() {
    return new Sent(trial, premise, appliesFrom.orElse(null), remedies);
  }

  /** A miss on its way: an {@link Optional} cannot travel. */
  private record Sent(
      RuleTrial trial,
      Premise premise,
      @Nullable LocalDate appliesFrom,
      ImmutableList<Phrase> remedies)
      implements Serializable {
    private Object readResolve() {
      return new NearestMiss(trial, premise, Optional.ofNullable(appliesFrom), remedies);
    }
  }
}
