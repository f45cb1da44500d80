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
    if (isChinese(page)) {
      writeInChinese(page);
      return this;
    }
    SharingRequest request = decision.request();
    String recipient = request.recipient().toString();
    String use = request.subject() + " of " + request.provider() + " on " + request.on();
    Table grounds = new Table();
    switch (decision.outcome()) {
      case PERMITTED -> {
        page.hanging(Page.Tone.GOOD, "PERMITTED  ", recipient + " may use " + use);
        list(page, grounds, "by", decision.citations());
        list(page, grounds, "duty", decision.duties().stream().map(this::words).toList());
      }
      case PROHIBITED -> {
        page.hanging(Page.Tone.BAD, "PROHIBITED  ", recipient + " must not use " + use);
        list(page, grounds, "by", decision.citations());
      }
      case UNDETERMINED -> {
        page.hanging(
            Page.Tone.OPEN,
            "UNDETERMINED  ",
            "cannot tell whether " + recipient + " may use " + use);
        list(page, grounds, "unknown", decision.unknowns().stream().map(this::words).toList());
        list(page, grounds, "may decide", decision.citations());
        grounds.row("could be", outcomes());
      }
      case NOT_COVERED -> {
        page.hanging(Page.Tone.BAD, "NOT COVERED  ", "no rule lets " + recipient + " use " + use);
        list(page, grounds, "reason", reasons(Locale.ENGLISH));
        list(page, grounds, "nearest", misses.inWords());
      }
    }
    list(page, grounds, "inference", decision.inferences().stream().map(this::reading).toList());
    page.table(grounds);
    return this;
  }

  /** The same as in English, in the words of the library. */
  private void writeInChinese(Page page) {
    Locale locale = page.locale();
    page.verse(explanation.text(locale).lines().findFirst().orElseThrow());
    boolean isOpen = decision.outcome() == Outcome.UNDETERMINED;
    Table grounds = new Table();
    if (isOpen) {
      list(
          page,
          grounds,
          page.say("unknown"),
          decision.unknowns().stream().map(unknown -> unknown.text(locale)).toList());
    }
    list(
        page,
        grounds,
        isOpen ? page.say("may decide") : page.say("by"),
        decision.citations().stream().map(one -> Phrase.of("value", one).text(locale)).toList());
    if (isOpen) {
      grounds.row(page.say("could be"), Phrase.either(decision.possibleOutcomes()).text(locale));
    } else {
      list(
          page,
          grounds,
          page.say("duty"),
          decision.duties().stream().map(one -> Phrase.of("value", one).text(locale)).toList());
    }
    if (decision.outcome() == Outcome.NOT_COVERED) {
      list(page, grounds, page.say("reason"), reasons(locale));
      list(page, grounds, page.say("nearest"), misses.inChinese(locale));
    }
    list(
        page,
        grounds,
        page.say("inference"),
        decision.inferences().stream().map(this::reading).toList());
    page.table(grounds);
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
              isChinese(page)
                  ? Phrase.of("line.why", trial.citation(), trial.subject()).text(page.locale())
                  : "why  " + trial.citation() + ", for " + trial.subject());
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

  private String outcomes() {
    return decision.possibleOutcomes().stream()
        .map(Outcome::name)
        .map(name -> name.replace('_', ' '))
        .collect(Collectors.joining(" or "));
  }

  private String words(Unknown unknown) {
    return unknown.cause() == Unknown.Cause.DATE
        ? unknown.subject() + " is on " + Words.day(unknown.date())
        : unknown.toString();
  }

  private String words(Duty duty) {
    String what = duty.text().map(Words::name).orElse(duty.duty().toString());
    return bearer(duty.bearer()) + ": " + what + duty.within().map(Words::within).orElse("");
  }

  /** Who has to do it, by name as far as the roll tells. */
  private String bearer(Bearer bearer) {
    if (bearer == Bearer.Side.PROVIDER) {
      return decision.request().provider().toString();
    }
    if (bearer == Bearer.Side.RECIPIENT) {
      return decision.request().recipient().toString();
    }
    if (bearer instanceof Bearer.InRole in) {
      List<MemberUnit> bearers = alliance.rollOn(decision.request().on()).withRole(in.role());
      return bearers.size() == 1 ? bearers.get(0).unit().toString() : bearer.toString();
    }
    return bearer.toString();
  }

  private String reading(SourceId id) {
    return id + ": " + alliance.source(id).flatMap(Source::reading).orElse("");
  }

  private static void quote(Page page, Table quotes, Source inference) {
    String from =
        inference.inferredFrom().stream().map(SourceId::toString).collect(Collectors.joining(", "));
    quotes.row(
        page.say("{0} is read out of {1}", inference.id(), from),
        "“" + inference.quote().orElse("") + "”");
  }

  private static String failing(RuleTrial trial, Page page) {
    if (isChinese(page)) {
      return trial.premises().stream()
          .filter(premise -> !premise.isMet())
          .map(premise -> premise.text(page.locale()))
          .collect(Collectors.joining("；"));
    }
    return trial.premises().stream()
        .filter(premise -> !premise.isMet())
        .map(Misses::finding)
        .collect(Collectors.joining("; "));
  }

  private static boolean isChinese(Page page) {
    return page.locale().getLanguage().equals(Locale.CHINESE.getLanguage());
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
