// SPDX-License-Identifier: Apache-2.0
package org.medalliance.examples.report;

import com.google.common.collect.Multimaps;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.medalliance.Alliance;
import org.medalliance.agreement.Bearer;
import org.medalliance.agreement.Duty;
import org.medalliance.code.SourceId;
import org.medalliance.decision.Explanation;
import org.medalliance.decision.Outcome;
import org.medalliance.decision.Reason;
import org.medalliance.decision.SharingDecision;
import org.medalliance.decision.premise.Premise;
import org.medalliance.decision.premise.RuleTrial;
import org.medalliance.decision.premise.Unknown;
import org.medalliance.evidence.Source;
import org.medalliance.membership.MemberUnit;
import org.medalliance.sharing.SharingRequest;
import org.medalliance.wording.Phrase;

/** How a request is decided, and on which grounds. */
public final class DecisionReport {
  /** Nobody reads more of a kind than this. */
  private static final int MAX_LISTED = 8;

  /** What sets the outcome off. */
  private static final String GAP = "  ";

  private final Alliance alliance;
  private final Explanation explanation;
  private final SharingDecision decision;
  private final Misses misses;

  private DecisionReport(Alliance alliance, Explanation explanation) {
    this.alliance = alliance;
    this.explanation = explanation;
    this.decision = explanation.decision();
    this.misses = Misses.of(explanation.nearestMisses());
  }

  /** Returns the report of a decision of {@code alliance}. */
  public static DecisionReport of(Alliance alliance, Explanation explanation) {
    return new DecisionReport(alliance, explanation);
  }

  /** Writes the decision with its grounds. */
  public DecisionReport write(Page page) {
    Locale locale = page.locale();
    Outcome outcome = decision.outcome();
    boolean isOpen = outcome == Outcome.UNDETERMINED;
    headline(page);
    Table grounds = new Table();
    if (isOpen) {
      list(page, grounds, page.say("unknown"), words(decision.unknowns(), locale));
    }
    list(
        page,
        grounds,
        isOpen ? page.say("may decide") : page.say("by"),
        decision.citations().stream().map(one -> Phrase.of("value", one).text(locale)).toList());
    if (isOpen) {
      grounds.row(page.say("could be"), outcomes(locale));
    } else {
      list(
          page,
          grounds,
          page.say("duty"),
          decision.duties().stream().map(duty -> words(duty, locale)).toList());
    }
    if (outcome == Outcome.NOT_COVERED) {
      list(page, grounds, page.say("reason"), reasons(locale));
      list(page, grounds, page.say("nearest"), misses.words(locale));
    }
    list(
        page,
        grounds,
        page.say("inference"),
        decision.inferences().stream().map(id -> reading(id, page)).toList());
    page.table(grounds);
    return this;
  }

  /** The outcome, set off, and what was asked. */
  private void headline(Page page) {
    SharingRequest request = decision.request();
    String said =
        Phrase.of(
                "headline." + decision.outcome(),
                request.recipient(),
                request.subject(),
                request.provider(),
                request.on())
            .text(page.locale());
    int end = said.indexOf(GAP) + GAP.length();
    Page.Tone tone =
        switch (decision.outcome()) {
          case PERMITTED -> Page.Tone.GOOD;
          case PROHIBITED, NOT_COVERED -> Page.Tone.BAD;
          case UNDETERMINED -> Page.Tone.OPEN;
        };
    page.hanging(tone, said.substring(0, end), said.substring(end));
  }

  /**
   * Writes each rule that decides, or comes close to it, premise by premise; then what is quoted.
   */
  public void writeWhy(Page page) {
    List<RuleTrial> deciding = explanation.deciding();
    List<RuleTrial> trials = deciding.isEmpty() ? misses.trials() : deciding;
    for (RuleTrial trial : trials.stream().limit(MAX_LISTED).toList()) {
      page.blank()
          .indented(
              page.say(
                  "why  {0}, for {1}",
                  Phrase.of("value", trial.citation()).text(page.locale()), trial.subject()));
      trial.premises().forEach(premise -> premise(page, premise, 4));
    }
    if (trials.isEmpty()) {
      page.blank();
      writeFailing(page);
    }
    if (decision.restsOnInference()) {
      page.blank();
      Table quotes = new Table();
      decision
          .inferences()
          .forEach(id -> alliance.source(id).ifPresent(from -> quote(page, quotes, from)));
      page.table(quotes);
    }
  }

  /** Writes where each rule about what is asked for fails, or that there is none. */
  private void writeFailing(Page page) {
    if (explanation.trials().isEmpty() && hasReason(Reason.Code.NO_RULE_APPLIES)) {
      page.indented(page.say("no rule is about {0}", decision.request().subject()));
    }
    Multimaps.index(explanation.trials(), trial -> trial.citation().rule())
        .asMap()
        .values()
        .stream()
        .limit(MAX_LISTED)
        .map(List::copyOf)
        .forEach(
            rule ->
                page.hanging(
                    2,
                    "- ",
                    page.say(
                        "{0} fails: {1}",
                        Misses.citation(rule, page.locale()), failing(rule.get(0), page))));
  }

  private boolean hasReason(Reason.Code code) {
    return decision.reasons().stream().anyMatch(reason -> reason.code() == code);
  }

  private List<String> reasons(Locale locale) {
    return decision.reasons().stream()
        .filter(reason -> misses.isEmpty() || reason.code() != Reason.Code.NO_RULE_APPLIES)
        .map(reason -> reason.text(locale))
        .toList();
  }

  private String outcomes(Locale locale) {
    return decision.possibleOutcomes().stream()
        .map(outcome -> Words.term(outcome, locale).replace('_', ' '))
        .reduce((one, other) -> Saying.or(one, other, locale))
        .orElseThrow();
  }

  private static List<String> words(Collection<Unknown> unknowns, Locale locale) {
    return unknowns.stream()
        .map(
            unknown ->
                unknown.cause() == Unknown.Cause.DATE
                    ? Saying.of("{0} is on {1}", unknown.subject(), unknown.date()).in(locale)
                    : unknown.text(locale))
        .toList();
  }

  private String words(Duty duty, Locale locale) {
    String what =
        duty.text()
            .map(text -> Words.isChinese(locale) ? text.in(locale) : Words.name(text))
            .orElse(duty.duty().toString());
    String whose = bearer(duty.bearer(), locale);
    return duty.within()
        .map(time -> Saying.of("{0}: {1} within {2}", whose, what, Words.time(time, locale)))
        .orElse(Saying.of("{0}: {1}", whose, what))
        .in(locale);
  }

  /** Who has to do it, by name as far as the roll tells. */
  private String bearer(Bearer bearer, Locale locale) {
    if (bearer == Bearer.Side.PROVIDER) {
      return decision.request().provider().toString();
    }
    if (bearer == Bearer.Side.RECIPIENT) {
      return decision.request().recipient().toString();
    }
    if (bearer instanceof Bearer.InRole in) {
      List<MemberUnit> bearers = alliance.rollOn(decision.request().on()).withRole(in.role());
      if (bearers.size() == 1) {
        return bearers.get(0).unit().toString();
      }
    }
    return Phrase.of("value", bearer).text(locale);
  }

  private String reading(SourceId id, Page page) {
    return page.say("{0}: {1}", id, alliance.source(id).flatMap(Source::reading).orElse(""));
  }

  private static void quote(Page page, Table quotes, Source inference) {
    quotes.row(
        page.say("{0} is read out of {1}", inference.id(), inference.inferredFrom()),
        "“" + inference.quote().orElse("") + "”");
  }

  private static String failing(RuleTrial trial, Page page) {
    return trial.premises().stream()
        .filter(premise -> !premise.isMet())
        .map(premise -> Misses.finding(premise, page.locale()))
        .collect(Collectors.joining(page.say("; ")));
  }

  private static void list(Page page, Table table, String word, Collection<?> things) {
    String label = word;
    for (Object thing : things.stream().limit(MAX_LISTED).toList()) {
      table.row(label, thing.toString());
      label = "";
    }
    if (things.size() > MAX_LISTED) {
      table.row("", page.say("and {0} more", things.size() - MAX_LISTED));
    }
  }

  /** One line for what is met, one for each part of what is not, or may not be. */
  private static void premise(Page page, Premise premise, int indent) {
    page.hanging(indent, premise.sign() + " ", premise.text(page.locale()));
    if (!premise.isMet()) {
      premise.parts().forEach(part -> premise(page, part, indent + 2));
    }
  }
}
