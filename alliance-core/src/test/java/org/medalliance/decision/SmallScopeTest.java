// SPDX-License-Identifier: Apache-2.0
package org.medalliance.decision;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Maps;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.LongAdder;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.medalliance.Alliance;
import org.medalliance.decision.SmallScope.Bound;
import org.medalliance.decision.SmallScope.Force;
import org.medalliance.decision.SmallScope.Life;
import org.medalliance.decision.SmallScope.Membership;
import org.medalliance.decision.SmallScope.RuleWords;
import org.medalliance.decision.SmallScope.Shelf;
import org.medalliance.decision.SmallScope.Span;
import org.medalliance.decision.SmallScope.When;
import org.medalliance.decision.SmallScope.Who;
import org.medalliance.sharing.SharingRequest;
import org.medalliance.testing.ReferencePolicy;

/**
 * Library, reference and table decide alike in every alliance of the small scope.
 *
 * <p>Not every word can meet every other, so there are three scopes, each of them whole: every
 * setting with up to one plain rule, one rule of many words, and two rules. The build goes through
 * 16,332 alliances and 1,250,880 decisions; through 264,048 and 28,673,280, in minutes:
 *
 * <pre>{@code
 * mvn -q -pl alliance-core -am test -Dtest=SmallScopeTest \
 *     -Dsurefire.failIfNoSpecifiedTests=false -DsmallScope=wide
 * }</pre>
 */
class SmallScopeTest {
  private static final boolean WIDE = "wide".equals(System.getProperty("smallScope"));

  /** One question in so many is explained too; a prime, so that each sort has its turn. */
  private static final int EXPLAINED = 11;

  private static final Map<SmallScope.Question, SharingRequest> REQUESTS =
      Maps.toMap(SmallScope.TELLING, SmallScope.Question::value);

  private static final EnumSet<Who> ANYBODY = EnumSet.of(Who.ANYBODY);
  private static final EnumSet<Life> ALIVE = EnumSet.of(Life.ALWAYS);
  private static final EnumSet<Shelf> EMPTY = EnumSet.of(Shelf.NOTHING);
  private static final EnumSet<Membership> UNTIL_SUSPENDED =
      EnumSet.range(Membership.NOT_ON_THE_ROLL, Membership.SUSPENDED_FROM_2_OR_LATER);
  private static final EnumSet<Bound> BOUND = EnumSet.of(Bound.PARTIES, Bound.FULL_MEMBERS_AND_C);

  private final LongAdder alliances = new LongAdder();
  private final LongAdder decisions = new LongAdder();

  @Test
  void allDecideAlikeInEverySettingByOnePlainRule() {
    List<SmallScope.Rule> rules =
        new RuleWords(
                ANYBODY, ANYBODY, EnumSet.of(Span.ALWAYS), Set.of("p"), EnumSet.of(When.WHATEVER))
            .rules();
    List<SmallScope.Setting> settings =
        SmallScope.settings(
            EnumSet.allOf(Membership.class),
            EnumSet.allOf(Force.class),
            EnumSet.allOf(Bound.class),
            EnumSet.allOf(Life.class),
            EnumSet.allOf(Shelf.class));

    assertAlike(settings, SmallScope.upToOne(rules));
    if (WIDE) {
      assertAlike(settings, SmallScope.pairs(rules));
    }
    assertWent(WIDE ? 25_920 : 8_640, WIDE ? 1_244_160 : 414_720);
  }

  @Test
  void allDecideAlikeByOneRuleOfManyWords() {
    List<SmallScope.Rule> rules =
        new RuleWords(
                WIDE ? EnumSet.allOf(Who.class) : EnumSet.of(Who.ANYBODY, Who.FULL),
                WIDE ? EnumSet.allOf(Who.class) : EnumSet.of(Who.ANYBODY, Who.ONLY_A, Who.FULL),
                WIDE ? EnumSet.allOf(Span.class) : EnumSet.range(Span.ALWAYS, Span.UNTIL_3_OR_4),
                WIDE ? Set.of("p", "q", "pq") : Set.of("p", "pq"),
                WIDE ? EnumSet.allOf(When.class) : EnumSet.of(When.WHATEVER, When.CONSENT))
            .rules();
    List<SmallScope.Setting> settings =
        SmallScope.settings(
            WIDE
                ? UNTIL_SUSPENDED
                : EnumSet.of(
                    Membership.NOT_ON_THE_ROLL,
                    Membership.FULL_FROM_2_OR_3,
                    Membership.SUSPENDED_FROM_2_OR_LATER),
            WIDE
                ? EnumSet.range(Force.ALWAYS, Force.THROUGH_2)
                : EnumSet.of(Force.FROM_2_OR_3, Force.THROUGH_2),
            BOUND,
            ALIVE,
            EMPTY);

    assertAlike(settings, SmallScope.upToOne(rules));
    assertWent(WIDE ? 138_288 : 3_468, WIDE ? 15_485_184 : 332_352);
  }

  @Test
  void allDecideAlikeByTwoRules() {
    List<SmallScope.Rule> rules =
        new RuleWords(
                ANYBODY,
                EnumSet.of(Who.ANYBODY, Who.FULL),
                EnumSet.of(Span.ALWAYS, Span.UNTIL_3_OR_4),
                WIDE ? Set.of("p", "pq") : Set.of("p"),
                EnumSet.of(When.WHATEVER, When.CONSENT))
            .rules();
    List<SmallScope.Setting> settings =
        SmallScope.settings(
            WIDE
                ? UNTIL_SUSPENDED
                : EnumSet.of(
                    Membership.NOT_ON_THE_ROLL,
                    Membership.FULL_FROM_2_OR_3,
                    Membership.SUSPENDED_FROM_3,
                    Membership.SUSPENDED_FROM_2_OR_LATER),
            WIDE ? EnumSet.range(Force.ALWAYS, Force.THROUGH_2) : EnumSet.of(Force.FROM_2_OR_3),
            BOUND,
            ALIVE,
            EnumSet.of(Shelf.BOTH));

    assertAlike(settings, SmallScope.pairs(rules));
    assertWent(WIDE ? 99_840 : 4_224, WIDE ? 11_943_936 : 503_808);
  }

  private void assertAlike(
      List<SmallScope.Setting> settings, ImmutableList<ImmutableList<SmallScope.Rule>> rules) {
    assertThat(differing(settings, rules)).isEmpty();
  }

  /** A scope that shrinks unnoticed would prove less than it says. */
  private void assertWent(long throughAlliances, long throughDecisions) {
    assertThat(List.of(alliances.sum(), decisions.sum()))
        .containsExactly(throughAlliances, throughDecisions);
  }

  private List<String> differing(
      List<SmallScope.Setting> settings, ImmutableList<ImmutableList<SmallScope.Rule>> rules) {
    return settings.parallelStream()
        .flatMap(setting -> differing(setting, rules).limit(1))
        .limit(5)
        .toList();
  }

  private Stream<String> differing(
      SmallScope.Setting setting, ImmutableList<ImmutableList<SmallScope.Rule>> rules) {
    Alliance value = setting.value();
    return IntStream.range(0, rules.size())
        .boxed()
        .flatMap(i -> differing(new SmallScope.Small(setting, rules.get(i)), value, i));
  }

  private Stream<String> differing(SmallScope.Small small, Alliance setting, int number) {
    Alliance alliance = small.value(setting);
    SharingPolicy policy = SharingPolicy.of(alliance);
    ReferencePolicy reference = ReferencePolicy.of(alliance);
    ImmutableList<SmallScope.Question> questions = small.questions();
    alliances.increment();
    decisions.add(questions.size());
    return IntStream.range(0, questions.size())
        .filter(
            i ->
                !isAlike(small, questions.get(i), policy, reference, (number + i) % EXPLAINED == 0))
        .mapToObj(i -> told(small, questions.get(i), policy, reference));
  }

  private static boolean isAlike(
      SmallScope.Small small,
      SmallScope.Question question,
      SharingPolicy policy,
      ReferencePolicy reference,
      boolean explained) {
    SmallScopeTable.Answer answer = SmallScopeTable.answer(small, question);
    SharingRequest request = REQUESTS.get(question);
    ReferencePolicy.Answer referred = reference.answer(request);
    SharingDecision decision = policy.decide(request);
    return decision.possibleOutcomes().equals(answer.possible())
        && decision.citations().equals(answer.citations())
        && referred.possible().equals(answer.possible())
        && referred.citations().equals(answer.citations())
        && referred.open().equals(answer.open())
        && (!explained || isExplained(request, policy, referred));
  }

  private static boolean isExplained(
      SharingRequest request, SharingPolicy policy, ReferencePolicy.Answer referred) {
    Explanation explanation = policy.explain(request);
    return DifferentialCase.isAlike(explanation, referred)
        && policy.nearMisses(request).equals(DifferentialCase.near(explanation));
  }

  private static String told(
      SmallScope.Small small,
      SmallScope.Question question,
      SharingPolicy policy,
      ReferencePolicy reference) {
    return "%s asked %s: table %s, reference %s, library %s"
        .formatted(
            small,
            question,
            SmallScopeTable.answer(small, question),
            reference.answer(REQUESTS.get(question)),
            new DifferentialCase(REQUESTS.get(question), Optional.empty())
                .words(policy.alliance()));
  }
}
