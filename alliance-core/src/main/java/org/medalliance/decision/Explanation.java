// SPDX-License-Identifier: Apache-2.0
package org.medalliance.decision;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.medalliance.sharing.SharingRequest;

/**
 * A decision with every rule that was held against the request, premise by premise.
 *
 * @param decision the decision
 * @param trials every rule under every agreement; empty if the request was refused before any rule
 * @param nearestMisses the permits about what is asked for that fail by one premise alone
 */
public record Explanation(
    SharingDecision decision,
    ImmutableList<RuleTrial> trials,
    ImmutableList<NearestMiss> nearestMisses)
    implements Serializable {

  /**
   * A permit that fails by one premise.
   *
   * @param trial the permit under its agreement
   * @param premise the premise that is not met; every other one is
   * @param appliesFrom the first later day on which it would apply to the same request; empty if
   *     none is known
   */
  public record NearestMiss(RuleTrial trial, Premise premise, Optional<LocalDate> appliesFrom)
      implements Serializable {
    /** Checks that nothing is null. */
    public NearestMiss {
      requireNonNull(trial, "trial");
      requireNonNull(premise, "premise");
      requireNonNull(appliesFrom, "appliesFrom");
    }

    /** Returns the miss in words. */
    @Override
    public String toString() {
      return trial.citation()
          + " fails by one premise: "
          + premise.expected()
          + "; found: "
          + premise.found()
          + appliesFrom.map(day -> "; would apply from " + day).orElse("");
    }

    private Object writeReplace() {
      return new Sent(trial, premise, appliesFrom.orElse(null));
    }

    /** A miss on its way: an {@link Optional} cannot travel. */
    private record Sent(RuleTrial trial, Premise premise, @Nullable LocalDate appliesFrom)
        implements Serializable {
      private Object readResolve() {
        return new NearestMiss(trial, premise, Optional.ofNullable(appliesFrom));
      }
    }
  }

  /** Checks that nothing is null. */
  public Explanation {
    requireNonNull(decision, "decision");
    requireNonNull(trials, "trials");
    requireNonNull(nearestMisses, "nearestMisses");
  }

  /**
   * Returns the trials on which the decision rests: those that apply or, if it is open, may apply.
   */
  public ImmutableList<RuleTrial> deciding() {
    boolean open = decision.outcome() == Outcome.UNDETERMINED;
    return trials.stream()
        .filter(trial -> decision.citations().contains(trial.citation()))
        .filter(trial -> open ? !trial.applies().isNo() : trial.applies().isYes())
        .collect(ImmutableList.toImmutableList());
  }

  /** Returns the explanation as text of several lines, in English, with a line feed after each. */
  public String text() {
    return Lines.of(this);
  }

  /** Returns the decision on one line. */
  @Override
  public String toString() {
    return decision.toString();
  }

  /**
   * An explanation as lines for people: outcome, grounds, duties, what is unknown, why, what was
   * near.
   */
  private static final class Lines {
    /** Nobody reads more of a kind than this. */
    private static final int MAX_LISTED = 10;

    private final StringBuilder text = new StringBuilder();

    private Lines() {}

    static String of(Explanation explanation) {
      Lines writer = new Lines();
      writer.write(explanation);
      return writer.text.toString();
    }

    private void write(Explanation explanation) {
      SharingDecision decision = explanation.decision();
      line(headline(decision));
      each("by", decision.citations().asList());
      each("duty", decision.duties());
      if (decision.outcome() == Outcome.UNDETERMINED) {
        each("unknown", decision.unknowns().asList());
        line("  possible  " + decision.possibleOutcomes());
      } else if (decision.citations().isEmpty()) {
        each("reason", decision.reasons().asList().stream().map(Reason::text).toList());
      }
      each("inference", decision.inferences().asList());
      ImmutableList<RuleTrial> deciding = explanation.deciding();
      deciding.stream().limit(MAX_LISTED).forEach(this::trial);
      rest(deciding.size());
      if (deciding.isEmpty()) {
        each("nearest", explanation.nearestMisses());
      }
    }

    private static String headline(SharingDecision decision) {
      SharingRequest request = decision.request();
      String use = request.subject() + " of " + request.provider() + " on " + request.on();
      return switch (decision.outcome()) {
        case PERMITTED -> "PERMITTED  " + request.recipient() + " may use " + use;
        case PROHIBITED -> "PROHIBITED  " + request.recipient() + " must not use " + use;
        case NOT_COVERED -> "NOT COVERED  no rule lets " + request.recipient() + " use " + use;
        case UNDETERMINED ->
            "UNDETERMINED  cannot tell whether " + request.recipient() + " may use " + use;
      };
    }

    private void trial(RuleTrial trial) {
      line("  why " + trial.citation() + ", " + trial.subject());
      trial.premises().forEach(premise -> premise(premise, 4));
    }

    /**
     * A premise that is met takes one line; one that is not, or may not be, a line for each part.
     */
    private void premise(Premise premise, int indent) {
      line(" ".repeat(indent) + premise);
      if (!premise.isMet() && premise.parts().size() > 1) {
        // the depth of parts is bounded by that of selectors and conditions
        premise.parts().forEach(part -> premise(part, indent + 2));
      }
    }

    private void each(String word, List<?> things) {
      things.stream()
          .limit(MAX_LISTED)
          .forEach(thing -> line(String.format(Locale.ROOT, "  %-8s  %s", word, thing)));
      rest(things.size());
    }

    private void rest(int size) {
      if (size > MAX_LISTED) {
        line("  … and " + (size - MAX_LISTED) + " more");
      }
    }

    private void line(String line) {
      text.append(line).append('\n');
    }
  }
}
