// SPDX-License-Identifier: Apache-2.0
package org.medalliance.check.finding;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.io.Serializable;
import java.util.Locale;
import org.medalliance.wording.Phrase;

/**
 * What the library's checks find. The names are stable; what each is about is said in {@link
 * #what}, why it matters in {@link #why}, the way out in {@link #mend}.
 */
public enum FindingCodes implements FindingCode {
  // references and ids

  /** A reference leads nowhere. About what should be there, its id, and perhaps another that is. */
  DANGLING_REF(
      Severity.ERROR,
      "A reference names an id that nothing bears.",
      "What rests on it is unknown, and nothing is permitted by it.",
      "\"under\": [\"chartre\"]"),
  /** A reference leads to a thing of another kind. About what should be there, the id, what is. */
  REF_KIND(
      Severity.ERROR,
      "A reference names the id of a thing of another kind.",
      "Ids of different kinds are apart: nothing is found, and nothing is permitted by it.",
      "\"under\": [\"workstation\"], which is a resource"),
  /** References lead back to where they began. About the ids on the way. */
  CYCLE(
      Severity.ERROR,
      "References lead back to where they began.",
      "Nothing is part of, made under, inferred from or succeeded by itself.",
      "a is part of b, b is part of a"),
  /** Two ids look alike. About this one and the other. */
  ID_CONFUSABLE(
      Severity.WARNING,
      "Two ids differ in case, compatibility forms or letters of the same shape only.",
      "They are two to the library and one to whoever reads them.",
      "\"unit-a\" and \"Unit-A\""),
  /** A registered number is not well formed. About the number. */
  IDENTIFIER_SYNTAX(
      Severity.WARNING,
      "A unified social credit code is not 18 digits and capital letters without I, O, S, V, Z.",
      "It is nobody's number, so no register knows it.",
      "\"9135010OM000100Y43\", with a letter O"),
  /**
   * The last character of a registered number does not check the others. About it, and which would.
   */
  IDENTIFIER_CHECK(
      Severity.WARNING,
      "The last character of a unified social credit code does not check the others.",
      "Mostly a slip in copying; codes are registered, though, whose check fails.",
      "\"91350100M000100Y44\""),
  /** Two institutions bear one registered number. About the number and the other institution. */
  IDENTIFIER_DUPLICATE(
      Severity.WARNING,
      "Two institutions bear the same name in one register, and neither is part or successor of the other.",
      "They may be one body under two ids: it would then have half of its rights under each.",
      "two with \"cn-uscc\": \"12500000450400269L\""),
  /** Two institutions bear one official name or alias. About the name and the other institution. */
  NAME_SHARED(
      Severity.INFO,
      "Two institutions bear the same official name or alias in one language.",
      "Names are not keys, but one body may have been written down twice.",
      "two named \"Qianfeng Hospital\""),

  // what happened

  /** A fact cannot follow on those before it. About the fact, and the state before and after. */
  TRANSITION(
      Severity.WARNING,
      "A fact cannot follow on those before it.",
      "It changes nothing: what is derived is as if it were not written.",
      "REINSTATED without SUSPENDED before"),
  /** There are members, and no day on which the alliance is in being. */
  NEVER_FOUNDED(
      Severity.WARNING,
      "The alliance has members and was never founded.",
      "Outside its life nobody is bound as a member, so its charter permits nothing.",
      "\"facts\": [] beside a list of members"),
  /** Something happens when the alliance surely is not in being. About the day. */
  OUTSIDE_LIFE(
      Severity.WARNING,
      "A unit joins, or a council sits, when the alliance is surely not in being.",
      "Outside its life nobody is bound as a member.",
      "ADMITTED in 2016, FOUNDED in 2017"),
  /** An entry on the roll says of no fact. About the unit. */
  MEMBER_WITHOUT_FACTS(
      Severity.WARNING,
      "A unit is on the roll, no partner or observer, and nothing is said to have happened.",
      "What is not written did not happen: it is no member.",
      "{\"unit\": \"hillside\", \"roles\": [\"member\"]}"),
  /** A unit takes part after it surely ended. About the unit, what became of it and when. */
  UNIT_GONE(
      Severity.WARNING,
      "A unit takes part, stays a member or keeps a seat after it was merged, split or closed.",
      "Nothing is inherited: what passes to a successor is written there.",
      "a member since 2022, CLOSED in 2021"),
  /** Nobody leads the alliance. About the days. */
  LEAD_GAP(
      Severity.WARNING,
      "On some days of its life surely nobody leads, though alliances of the kind have a lead or this one had.",
      "What is for the lead reaches nobody then.",
      "the lead LEFT and none follows"),
  /** Two units lead at once. About both and the days. */
  LEAD_SEVERAL(
      Severity.WARNING,
      "Two units surely lead on one day, where alliances of the kind are led by one.",
      "What is for the lead reaches both.",
      "two with \"roles\": [\"lead\"]"),
  /**
   * A unit is a member of two alliances of a kind that share none. About the unit, the other
   * alliance and the days.
   */
  EXCLUSIVE_KIND(
      Severity.WARNING,
      "A unit is a member of two alliances of a kind that usually share no members.",
      "Both count it as theirs. That the kind is exclusive is inferred from the policy, not confirmed.",
      "one township centre in two county medical communities"),
  /** An office is held twice. About the office, the unit, and both persons. */
  OFFICE_OVERLAP(
      Severity.WARNING,
      "Two persons are appointed to one office of a unit at a time, where one person holds it.",
      "Who is in the office on a day has two answers.",
      "two presidents of one hospital"),
  /** A former name has no end. About the name. */
  FORMER_WITHOUT_END(
      Severity.INFO,
      "A name is said to be former and no end of it is written.",
      "On every day it reads as a name still borne.",
      "{\"kind\": \"FORMER\", \"name\": …}"),
  /** A span ends on the last day of a month. About that day and the next. */
  END_LOOKS_INCLUSIVE(
      Severity.WARNING,
      "A span ends on the last day of a month.",
      "Paper writes the last day; here \"until\" is the first day no longer in the span, so that a day is lost.",
      "\"until\": \"2023-12-31\""),
  /** An agreement took effect before all had signed. About the units. */
  SIGNATURE_MISSING(
      Severity.WARNING,
      "An agreement took effect, and some of its parties have not signed.",
      "It is in force by its fact EFFECTIVE; whether it binds them may be disputed.",
      "two of three parties under SIGNED"),
  /** An agreement took effect and nobody is written to have signed. */
  AGREEMENT_UNSIGNED(
      Severity.INFO,
      "An agreement of parties took effect, and no signature is written.",
      "Only EFFECTIVE brings it into force; the signature is evidence that is missing.",
      "EFFECTIVE without SIGNED"),
  /** Who signed is no party. About the unit. */
  SIGNATORY_NOT_PARTY(
      Severity.WARNING,
      "A unit signed an agreement to which it is no party.",
      "It is not bound, whatever it signed.",
      "SIGNED by a unit outside \"parties\""),
  /** A unit is bound as an outsider and is on the roll. About the unit. */
  OUTSIDE_IS_MEMBER(
      Severity.WARNING,
      "A unit is named as outside and stands on the roll.",
      "A unit on the roll is bound by its standing alone, so naming it has no effect.",
      "\"outside\": [\"hillside\"], a member"),
  /**
   * An agreement ended before the notice period had passed. About the end, the notice and the
   * period.
   */
  NOTICE_SHORT(
      Severity.WARNING,
      "An agreement was terminated sooner after notice than its notice period.",
      "It ends all the same; the other side may disagree.",
      "notice on 2023-01-01, P90D, end on 2023-02-01"),
  /** Something holds when what it was made under does not. About that and the days. */
  PERIOD_OUTSIDE_PARENT(
      Severity.INFO,
      "An agreement, or a rule that names its own days, reaches beyond what it is under.",
      "A rule is cut off there; an agreement is not, as its parent decides nothing.",
      "a rule from 2020 under an agreement of 2021"),
  /** A fact cites an agreement that does not name the unit. About the agreement and the unit. */
  BASIS_NOT_BOUND(
      Severity.WARNING,
      "A fact of a unit cites an agreement of parties to which it is no party.",
      "The agreement does not show what it is cited for.",
      "ADMITTED by an agreement of two others"),

  // rules

  /** A rule can never apply. About the reason. */
  RULE_DEAD(
      Severity.WARNING,
      "A rule can never apply: nobody is written down whom it selects, or its agreement or resource is not there when it holds.",
      "A permit that nobody can use, or a prohibition that stops nobody.",
      "a rule under a draft; \"tierAtLeast\" above every member"),
  /** A rule names a unit that no agreement of it binds. About the unit and the agreements. */
  RULE_OUTSIDE_PARTIES(
      Severity.WARNING,
      "A rule names a unit that none of its agreements can bind.",
      "Selectors only narrow: the unit is not reached by being named.",
      "\"recipient\": {\"unit\": \"hillside\"} under an agreement of two others"),
  /** A permit leaves out everything that could narrow it. */
  RULE_TOO_BROAD(
      Severity.WARNING,
      "A permit lets any member use something of any other, without end, condition or quota.",
      "It is seldom meant, and grows with the roll.",
      "{\"any\": true} twice"),
  /** A prohibition undoes a permit. About the prohibition. */
  RULE_SHADOWED(
      Severity.WARNING,
      "A prohibition covers exactly what a permit lets.",
      "A prohibition wins: the permit never permits.",
      "the same rule as PERMIT and as PROHIBIT"),
  /** Two rules say the same. About the other rule. */
  RULE_DUPLICATE(
      Severity.WARNING,
      "Two rules say the same in every part.",
      "Whoever changes one leaves the other.",
      "r1 and r2, alike but for the id"),
  /** A rule is about what a unit has of itself. About the unit. */
  SELF_REFERENCE(
      Severity.WARNING,
      "Provider and recipient of a rule are the same one unit.",
      "What a unit does alone is no sharing: the rule never applies.",
      "\"provider\": {\"unit\": \"a\"}, \"recipient\": {\"unit\": \"a\"}"),
  /** Those below get more than those above. About this rule and the other. */
  TIER_INVERSION(
      Severity.WARNING,
      "A permit gives a lower tier more of the same than another gives a higher one.",
      "A ladder mostly gives more above; the bounds may be exchanged.",
      "20 a month at most county, 5 at least lead"),
  /** A quota of nothing. */
  QUOTA_ZERO(
      Severity.WARNING,
      "A quota or lend limit is 0.",
      "It lets nothing be used; it does not mean without limit.",
      "\"amount\": 0"),
  /** A quota is above the lend limit. About both and the resource. */
  QUOTA_OVER_LIMIT(
      Severity.WARNING,
      "A permit lets more be used than the resource lends in as long or longer.",
      "The lend limit is reached first: the quota never matters.",
      "30 a month of a device that lends 20 a month"),
  /** Codes are compared and their system is not named. About the system. */
  CODE_SYSTEM_MISSING(
      Severity.INFO,
      "A selector or condition compares codes, and the alliance names no system for them.",
      "Then only equal codes compare; everything else is unknown, and never permitted.",
      "\"regionWithin\": \"500000\" without a system of regions"),

  // governance

  /** A seat is held for a unit that is no member. About the unit. */
  SEAT_OF_NON_MEMBER(
      Severity.INFO,
      "A seat is held for a unit that surely is no member on any day of it.",
      "A seat belongs to the council; whether a guest may have one is for its charter to say.",
      "a seat of a unit that left before"),
  /** Somebody counts in a session who may not. About the unit. */
  NOT_ENTITLED(
      Severity.WARNING,
      "A unit is present or votes and surely is not entitled on the day.",
      "It is not counted: neither for the quorum nor for the motion.",
      "\"present\": [\"hillside\"], which has no seat"),
  /** A unit votes that was not there. About the unit. */
  BALLOT_OF_ABSENT(
      Severity.WARNING,
      "A unit votes that was a guest, or is not among those present though all are named.",
      "Its vote is not counted.",
      "a ballot of a guest"),
  /** A motion was voted on and has no rule. */
  MOTION_WITHOUT_RULE(
      Severity.INFO,
      "A motion has ballots and no rule by which it is decided.",
      "Nothing can be told of its outcome.",
      "{\"id\": \"m1\", \"ballots\": […]}"),
  /** A council votes and does not say who may. */
  ELECTORATE_MISSING(
      Severity.INFO,
      "A council has motions and does not say who may vote.",
      "No quorum and no outcome can be told.",
      "a council with a session and no electorate"),
  /** A rule needs more votes than there are seats. About the votes and the seats. */
  VOTES_UNREACHABLE(
      Severity.WARNING,
      "A rule needs more votes than the council has seats.",
      "Nothing ever passes by it.",
      "{\"votes\": 10} of 7 seats"),

  // figures

  /** A figure of members disagrees with the roll. About the claim and what the roll counts. */
  CLAIM_OFF_ROLL(
      Severity.WARNING,
      "A figure of members, or of those present, lies outside what the roll or the list of a session allows.",
      "Either the report or the roll is wrong, or the figure means something else.",
      "49 CURRENT, and 46 members on a complete roll"),
  /** Two figures disagree, or a part is more than its whole. About both claims. */
  CLAIMS_CONFLICT(
      Severity.WARNING,
      "Two figures of one thing exclude each other, or a part is more than the whole.",
      "At most one of them is right as it is understood.",
      "46 CURRENT and 49 CURRENT on one day"),
  /** The parts of a figure do not add up to it. About the claim, the sum and the parts. */
  CLAIM_PARTS(
      Severity.INFO,
      "The parts that a source gives of a figure do not add up to it, nor do some of them.",
      "Parts may be missing or overlap, or one is wrong.",
      "227 members of 1, 7, 8 and 209");

  private final Severity severity;
  private final String what;
  private final String why;
  private final String example;

  FindingCodes(Severity severity, String what, String why, String example) {
    this.severity = severity;
    this.what = what;
    this.why = why;
    this.example = example;
  }

  @Override
  public String code() {
    return name();
  }

  @Override
  public Severity severity() {
    return severity;
  }

  @Override
  public String what() {
    return what;
  }

  @Override
  public String why() {
    return why;
  }

  @Override
  public String mend() {
    return mend(Locale.ENGLISH);
  }

  @Override
  public String mend(Locale locale) {
    return Phrase.of("mend." + name()).text(locale);
  }

  @Override
  public String example() {
    return example;
  }

  @Override
  public String text(Locale locale, ImmutableList<Serializable> arguments) {
    requireNonNull(locale, "locale");
    return phrase(requireNonNull(arguments, "arguments")).text(locale);
  }

  Phrase phrase(ImmutableList<Serializable> arguments) {
    return new Phrase("finding." + name(), arguments);
  }
}
