// SPDX-License-Identifier: Apache-2.0
package org.medalliance.decision;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Lists;
import com.google.common.collect.Sets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.medalliance.Alliance;
import org.medalliance.AllianceFact;
import org.medalliance.AllianceKind;
import org.medalliance.RollScope;
import org.medalliance.agreement.Agreement;
import org.medalliance.agreement.AgreementFact;
import org.medalliance.agreement.AgreementKind;
import org.medalliance.agreement.Binding;
import org.medalliance.code.UnitId;
import org.medalliance.institution.Institution;
import org.medalliance.membership.MemberFact;
import org.medalliance.membership.MemberUnit;
import org.medalliance.membership.Standing;
import org.medalliance.resource.ResourceKind;
import org.medalliance.resource.SharedResource;
import org.medalliance.sharing.Attribute;
import org.medalliance.sharing.Effect;
import org.medalliance.sharing.SharingCondition;
import org.medalliance.sharing.SharingRequest;
import org.medalliance.sharing.SharingRule;
import org.medalliance.sharing.UnitSelector;
import org.medalliance.time.DateSpan;
import org.medalliance.time.PartialDate;

/**
 * Alliances of up to two rules over three units, two kinds and four dates, all of them: every
 * combination of the words that a scope is made of.
 *
 * <p>Each word is written down twice, side by side: as the value that the library reads, and as a
 * row of letters, one for each of the four dates. Where a date is known only in part there are
 * several rows, one for each day that it may be. {@link SmallScopeTable} reads the rows alone.
 *
 * <p>The unit {@code a} is a full member on all four dates, {@code b} is what the scope varies, and
 * {@code c} is not on the roll. The kind {@code k.x} is below {@code k}. The agreement {@code q} is
 * always in force between the three; the agreement {@code p} is what the scope varies. Two rules
 * are not told apart by their order.
 */
final class SmallScope {
  /** The four dates, the end of a February among them. */
  static final ImmutableList<LocalDate> DATES =
      Stream.iterate(LocalDate.of(2020, 2, 28), day -> day.plusDays(1))
          .limit(4)
          .collect(ImmutableList.toImmutableList());

  static final String UNITS = "abc";

  private static final LocalDate D1 = DATES.get(0);
  private static final LocalDate D2 = DATES.get(1);
  private static final LocalDate D3 = DATES.get(2);
  private static final LocalDate D4 = DATES.get(3);
  private static final ResourceKind K = ResourceKind.of("k");
  private static final ResourceKind KX = ResourceKind.of("k.x");

  private SmallScope() {}

  /**
   * What happened between {@code b} and the alliance. Letters: {@code -} none, {@code T} on trial,
   * {@code F} full, {@code S} suspended, {@code X} former.
   */
  enum Membership {
    NOT_ON_THE_ROLL(List.of(), "----"),
    FULL(List.of(admitted(D1)), "FFFF"),
    FULL_FROM_2(List.of(admitted(D2)), "-FFF"),
    FULL_FROM_2_OR_3(
        List.of(MemberFact.of(MemberFact.Kind.ADMITTED, between(D2, D3))), "-FFF", "--FF"),
    SUSPENDED_FROM_3(
        List.of(admitted(D1), MemberFact.of(MemberFact.Kind.SUSPENDED, on(D3))), "FFSS"),
    SUSPENDED_FROM_2_OR_LATER(
        List.of(admitted(D1), MemberFact.of(MemberFact.Kind.SUSPENDED, between(D2, D4))),
        "FSSS",
        "FFSS",
        "FFFS"),
    REINSTATED_FROM_3(
        List.of(
            admitted(D1),
            MemberFact.of(MemberFact.Kind.SUSPENDED, on(D2)),
            MemberFact.of(MemberFact.Kind.REINSTATED, on(D3))),
        "FSFF"),
    ON_TRIAL_THEN_FULL_FROM_3(
        List.of(
            MemberFact.of(MemberFact.Kind.ON_TRIAL, on(D1)),
            MemberFact.of(MemberFact.Kind.ADMITTED, on(D3))),
        "TTFF"),
    FORMER_FROM_2_OR_NEVER(
        List.of(admitted(D1), MemberFact.of(MemberFact.Kind.LEFT, PartialDate.from(D2))),
        "FXXX",
        "FFXX",
        "FFFX",
        "FFFF");

    final ImmutableList<MemberFact> facts;
    final ImmutableList<String> rows;

    Membership(List<MemberFact> facts, String... rows) {
      this.facts = ImmutableList.copyOf(facts);
      this.rows = ImmutableList.copyOf(rows);
    }
  }

  /** What happened to the agreement {@code p}. Letters: {@code I} in force, {@code -} not. */
  enum Force {
    ALWAYS(List.of(AgreementFact.effective(D1)), "IIII"),
    FROM_2(List.of(AgreementFact.effective(D2)), "-III"),
    FROM_2_OR_3(
        List.of(AgreementFact.of(AgreementFact.Kind.EFFECTIVE, between(D2, D3))), "-III", "--II"),
    THROUGH_2(List.of(expiring(on(D2))), "II--"),
    THROUGH_2_OR_3(List.of(expiring(between(D2, D3))), "II--", "III-"),
    BUT_ON_2_AND_3(
        List.of(
            AgreementFact.effective(D1),
            AgreementFact.of(AgreementFact.Kind.SUSPENDED, on(D2)),
            AgreementFact.of(AgreementFact.Kind.RESUMED, on(D4))),
        "I--I"),
    TERMINATED_ON_4(
        List.of(
            AgreementFact.effective(D1), AgreementFact.of(AgreementFact.Kind.TERMINATED, on(D4))),
        "III-"),
    NO_MORE_THAN_SIGNED(List.of(AgreementFact.signed(D1)), "----");

    final ImmutableList<AgreementFact> facts;
    final ImmutableList<String> rows;

    Force(List<AgreementFact> facts, String... rows) {
      this.facts = ImmutableList.copyOf(facts);
      this.rows = ImmutableList.copyOf(rows);
    }
  }

  /** Whom {@code p} binds: the units that it names and, if any are written, those in standings. */
  enum Bound {
    PARTIES("ab", "", Binding.parties("a", "b")),
    FULL_MEMBERS_AND_C("c", "F", members("c", Standing.FULL)),
    FULL_MEMBERS_AND_B("b", "F", members("b", Standing.FULL)),
    MEMBERS_ON_TRIAL_TOO("c", "TF", members("c", Standing.TRIAL, Standing.FULL));

    final String named;
    final String standings;
    final Binding binding;

    Bound(String named, String standings, Binding binding) {
      this.named = named;
      this.standings = standings;
      this.binding = binding;
    }
  }

  /** When the alliance is in being. */
  enum Life {
    ALWAYS(List.of(AllianceFact.founded(D1)), "1111"),
    FROM_2_OR_3(List.of(AllianceFact.founded(between(D2, D3))), "-111", "--11"),
    UNTIL_4(List.of(AllianceFact.founded(D1), AllianceFact.dissolved(D4)), "111-");

    final ImmutableList<AllianceFact> facts;
    final ImmutableList<String> rows;

    Life(List<AllianceFact> facts, String... rows) {
      this.facts = ImmutableList.copyOf(facts);
      this.rows = ImmutableList.copyOf(rows);
    }
  }

  /** Which resources {@code a} owns; nobody else owns any. Letters: their kinds. */
  enum Shelf {
    NOTHING(""),
    BOTH("kx");

    final String kinds;

    Shelf(String kinds) {
      this.kinds = kinds;
    }
  }

  /** Whom a rule selects: the units named or, if one is written, those in a standing. */
  enum Who {
    ANYBODY("abc", "", UnitSelector.any()),
    ONLY_A("a", "", UnitSelector.unit("a")),
    FULL("", "F", UnitSelector.standing(Standing.FULL)),
    SUSPENDED("", "S", UnitSelector.standing(Standing.SUSPENDED));

    final String named;
    final String standing;
    final UnitSelector selector;

    Who(String named, String standing, UnitSelector selector) {
      this.named = named;
      this.standing = standing;
      this.selector = selector;
    }
  }

  /** The days on which a rule holds. */
  enum Span {
    ALWAYS(DateSpan.ALWAYS, "1111"),
    UNTIL_3(DateSpan.until(D3), "11--"),
    UNTIL_3_OR_4(DateSpan.until(between(D3, D4)), "11--", "111-"),
    FROM_2(DateSpan.from(D2), "-111"),
    SEEN_ON_2(DateSpan.seenOn(D2), "11--", "111-", "1111", "-1--", "-11-", "-111");

    final DateSpan span;
    final ImmutableList<String> rows;

    Span(DateSpan span, String... rows) {
      this.span = span;
      this.rows = ImmutableList.copyOf(rows);
    }
  }

  /** The circumstances that a rule asks for. */
  enum When {
    WHATEVER(Optional.empty()),
    CONSENT(Optional.of(SharingCondition.flag(Attribute.CONSENT))),
    NO_CONSENT(Optional.of(SharingCondition.not(SharingCondition.flag(Attribute.CONSENT))));

    final Optional<SharingCondition> condition;

    When(Optional<SharingCondition> condition) {
      this.condition = condition;
    }
  }

  /** What a request tells. */
  enum Told {
    NOTHING,
    CONSENT,
    NO_CONSENT
  }

  /**
   * A rule.
   *
   * @param effect what it does
   * @param kind {@code k} or {@code x}
   * @param provider of whom
   * @param recipient by whom
   * @param span when
   * @param under {@code p}, {@code q} or both
   * @param when under which circumstances
   */
  record Rule(
      Effect effect, char kind, Who provider, Who recipient, Span span, String under, When when) {
    private SharingRule value(int number) {
      return SharingRule.builder()
          .id("r" + number)
          .effect(effect)
          .resource(SmallScope.kind(kind))
          .provider(provider.selector)
          .recipient(recipient.selector)
          .span(span.span)
          .under(under.split(""))
          .when(when.condition)
          .build();
    }
  }

  /** All of an alliance but its rules. */
  record Setting(Membership membership, Force force, Bound bound, Life life, Shelf shelf) {
    Alliance value() {
      Alliance.Builder alliance =
          Alliance.builder()
              .id("small")
              .kind(AllianceKind.of("specialty-alliance"))
              .roll(RollScope.COMPLETE)
              .facts(life.facts)
              .addInstitutions(
                  Institution.of("a", "A"), Institution.of("b", "B"), Institution.of("c", "C"))
              .addMember(MemberUnit.builder().unit("a").addFact(admitted(D1)).build())
              .addAgreements(
                  agreement("p", bound.binding, force.facts),
                  agreement(
                      "q",
                      Binding.parties("a", "b", "c"),
                      ImmutableList.of(AgreementFact.effective(D1))));
      if (membership != Membership.NOT_ON_THE_ROLL) {
        alliance.addMember(MemberUnit.builder().unit("b").facts(membership.facts).build());
      }
      shelf
          .kinds
          .chars()
          .forEach(
              kind ->
                  alliance.addResource(
                      SharedResource.builder()
                          .id("the-" + (char) kind)
                          .kind(kind((char) kind))
                          .owner("a")
                          .build()));
      return alliance.build();
    }
  }

  /** An alliance: a setting and up to two rules. */
  record Small(Setting setting, ImmutableList<Rule> rules) {
    /** The alliance as the library reads it; {@code setting} is the value of the setting. */
    Alliance value(Alliance setting) {
      return setting.toBuilder()
          .rules(IntStream.range(0, rules.size()).mapToObj(i -> rules.get(i).value(i)).toList())
          .build();
    }

    /** Every request that may matter: nothing is told where no rule asks for it. */
    ImmutableList<Question> questions() {
      return rules.stream().anyMatch(rule -> rule.when != When.WHATEVER) ? TELLING : SILENT;
    }
  }

  /** A request; the date is a number from 0. */
  record Question(char recipient, char provider, char kind, int date, Told told) {
    private static ImmutableList<Question> all(Set<Told> told) {
      return Lists.cartesianProduct(
              Lists.charactersOf(UNITS), Lists.charactersOf(UNITS), Lists.charactersOf("kx"))
          .stream()
          .filter(one -> !one.get(0).equals(one.get(1)))
          .flatMap(
              one ->
                  IntStream.range(0, DATES.size())
                      .boxed()
                      .flatMap(
                          date ->
                              told.stream()
                                  .map(
                                      what ->
                                          new Question(
                                              one.get(0), one.get(1), one.get(2), date, what))))
          .collect(ImmutableList.toImmutableList());
    }

    SharingRequest value() {
      SharingRequest request =
          SharingRequest.builder()
              .recipient(String.valueOf(recipient))
              .provider(String.valueOf(provider))
              .kind(SmallScope.kind(kind))
              .on(DATES.get(date))
              .build();
      return switch (told) {
        case NOTHING -> request;
        case CONSENT -> request.with(Attribute.CONSENT, true);
        case NO_CONSENT -> request.with(Attribute.CONSENT, false);
      };
    }
  }

  static final ImmutableList<Question> SILENT = Question.all(EnumSet.of(Told.NOTHING));
  static final ImmutableList<Question> TELLING = Question.all(EnumSet.allOf(Told.class));

  /** The words of which rules are made. */
  record RuleWords(
      Set<Who> providers,
      Set<Who> recipients,
      Set<Span> spans,
      Set<String> unders,
      Set<When> whens) {

    /** Every rule of these words. */
    ImmutableList<Rule> rules() {
      ImmutableList.Builder<Rule> rules = ImmutableList.builder();
      for (Effect effect : Effect.values()) {
        for (char kind : new char[] {'k', 'x'}) {
          for (List<Object> words :
              Sets.<Object>cartesianProduct(providers, recipients, spans, unders, whens)) {
            rules.add(
                new Rule(
                    effect,
                    kind,
                    (Who) words.get(0),
                    (Who) words.get(1),
                    (Span) words.get(2),
                    (String) words.get(3),
                    (When) words.get(4)));
          }
        }
      }
      return rules.build();
    }
  }

  /** Every setting of these words. */
  static ImmutableList<Setting> settings(
      Set<Membership> memberships,
      Set<Force> forces,
      Set<Bound> bounds,
      Set<Life> lives,
      Set<Shelf> shelves) {
    return Sets.<Object>cartesianProduct(memberships, forces, bounds, lives, shelves).stream()
        .map(
            words ->
                new Setting(
                    (Membership) words.get(0),
                    (Force) words.get(1),
                    (Bound) words.get(2),
                    (Life) words.get(3),
                    (Shelf) words.get(4)))
        .collect(ImmutableList.toImmutableList());
  }

  /** No rule, or one of these. */
  static ImmutableList<ImmutableList<Rule>> upToOne(List<Rule> rules) {
    return Stream.concat(Stream.of(ImmutableList.<Rule>of()), rules.stream().map(ImmutableList::of))
        .collect(ImmutableList.toImmutableList());
  }

  /** Two of these, in no order; perhaps twice the same. */
  static ImmutableList<ImmutableList<Rule>> pairs(List<Rule> rules) {
    List<ImmutableList<Rule>> pairs = new ArrayList<>();
    for (int i = 0; i < rules.size(); i++) {
      for (int j = i; j < rules.size(); j++) {
        pairs.add(ImmutableList.of(rules.get(i), rules.get(j)));
      }
    }
    return ImmutableList.copyOf(pairs);
  }

  private static ResourceKind kind(char letter) {
    return letter == 'k' ? K : KX;
  }

  private static Agreement agreement(
      String id, Binding binding, ImmutableList<AgreementFact> facts) {
    return Agreement.builder()
        .id(id)
        .kind(AgreementKind.of("framework"))
        .binds(binding)
        .facts(facts)
        .build();
  }

  private static MemberFact admitted(LocalDate day) {
    return MemberFact.admitted(day);
  }

  private static AgreementFact expiring(PartialDate last) {
    return AgreementFact.builder()
        .fact(AgreementFact.Kind.EFFECTIVE)
        .on(on(D1))
        .expiresAfter(last)
        .build();
  }

  private static Binding members(String outside, Standing... standings) {
    return new Binding.Members(
        ImmutableSortedSet.copyOf(standings), ImmutableSortedSet.of(UnitId.of(outside)));
  }

  private static PartialDate on(LocalDate day) {
    return PartialDate.of(day);
  }

  private static PartialDate between(LocalDate earliest, LocalDate latest) {
    return PartialDate.between(earliest, latest);
  }
}
