// SPDX-License-Identifier: Apache-2.0
package org.medalliance.decision;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.io.Serializable;
import java.util.Collection;
import java.util.Locale;
import org.medalliance.decision.premise.NearestMiss;
import org.medalliance.decision.premise.Premise;
import org.medalliance.decision.premise.RuleTrial;
import org.medalliance.decision.premise.Unknown;
import org.medalliance.sharing.SharingRequest;
import org.medalliance.wording.Phrase;

/**
 * A decision with every rule about what is asked for, premise by premise.
 *
 * @param decision the decision
 * @param trials every rule that is about what is asked for, or may be, under every agreement: what
 *     is about something else cannot apply and is left out; empty if the request was refused before
 *     any rule
 * @param nearestMisses the permits about what is asked for that fail by one premise alone
 */
public record Explanation(
    SharingDecision decision,
    ImmutableList<RuleTrial> trials,
    ImmutableList<NearestMiss> nearestMisses)
    implements Serializable {
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
    return Grounds.deciding(
            trials, decision.citations(), decision.outcome() == Outcome.UNDETERMINED)
        .collect(ImmutableList.toImmutableList());
  }

  /**
   * Returns the explanation as text of several lines, with a line feed after each: outcome,
   * grounds, duties, what is not known, why, and what came near. Of each it lists the first ten and
   * counts the rest.
   */
  public String text(Locale locale) {
    return Lines.of(this, requireNonNull(locale, "locale"));
  }

  /** Returns the decision on one line, in English. */
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

    private final Locale locale;
    private final StringBuilder text = new StringBuilder();

    private Lines(Locale locale) {
      this.locale = locale;
    }

    static String of(Explanation explanation, Locale locale) {
      Lines writer = new Lines(locale);
      writer.write(explanation);
      return writer.text.toString();
    }

    private void write(Explanation explanation) {
      SharingDecision decision = explanation.decision();
      line("", headline(decision));
      each("line.by", decision.citations());
      each("line.duty", decision.duties());
      if (decision.outcome() == Outcome.UNDETERMINED) {
        each("line.unknown", decision.unknowns().stream().map(Unknown::phrase).toList());
        line("  ", Phrase.of("line.possible", Phrase.list(decision.possibleOutcomes())));
      } else if (decision.citations().isEmpty()) {
        each("line.reason", decision.reasons().stream().map(Reason::phrase).toList());
      }
      each("line.inference", decision.inferences());
      ImmutableList<RuleTrial> deciding = explanation.deciding();
      deciding.stream().limit(MAX_LISTED).forEach(this::trial);
      rest(deciding.size(), 2);
      if (deciding.isEmpty()) {
        each(
            "line.nearest", explanation.nearestMisses().stream().map(NearestMiss::phrase).toList());
      }
    }

    private static Phrase headline(SharingDecision decision) {
      SharingRequest request = decision.request();
      return Phrase.of(
          "headline." + decision.outcome(),
          request.recipient(),
          request.subject(),
          request.provider(),
          request.on());
    }

    private void trial(RuleTrial trial) {
      line("  ", Phrase.of("line.why", trial.citation(), trial.subject()));
      trial.premises().forEach(premise -> premise(premise, 4));
    }

    /**
     * A premise that is met takes one line; one that is not, or may not be, a line for each part.
     */
    private void premise(Premise premise, int indent) {
      line(" ".repeat(indent) + premise.sign() + " ", premise.phrase());
      if (!premise.isMet() && premise.parts().size() > 1) {
        // the depth of parts is bounded by that of selectors and conditions
        premise.parts().stream().limit(MAX_LISTED).forEach(part -> premise(part, indent + 2));
        rest(premise.parts().size(), indent + 2);
      }
    }

    private void each(String key, Collection<? extends Serializable> things) {
      things.stream().limit(MAX_LISTED).forEach(thing -> line("  ", Phrase.of(key, thing)));
      rest(things.size(), 2);
    }

    private void rest(long size, int indent) {
      if (size > MAX_LISTED) {
        line(" ".repeat(indent), Phrase.of("line.more", size - MAX_LISTED));
      }
    }

    private void line(String before, Phrase phrase) {
      text.append(before).append(phrase.text(locale)).append('\n');
    }
  }
}
