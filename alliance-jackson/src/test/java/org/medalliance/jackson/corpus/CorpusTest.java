// SPDX-License-Identifier: Apache-2.0
package org.medalliance.jackson.corpus;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableSortedSet.toImmutableSortedSet;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.medalliance.AllianceFact;
import org.medalliance.agreement.AgreementFact;
import org.medalliance.agreement.AgreementStatus;
import org.medalliance.code.Certainty;
import org.medalliance.decision.Outcome;
import org.medalliance.decision.Reason;
import org.medalliance.decision.premise.Premise;
import org.medalliance.decision.premise.Unknown;
import org.medalliance.membership.MemberFact;
import org.medalliance.membership.Standing;
import org.medalliance.resource.Quota;
import org.medalliance.sharing.Effect;
import org.medalliance.sharing.SharingCondition;
import org.medalliance.sharing.UnitSelector;
import org.medalliance.testing.ReferencePolicy;
import org.medalliance.testing.corpus.Corpus;
import org.medalliance.testing.corpus.Situation;

/** The corpus is what it says, and says what is so. */
class CorpusTest {
  /** How many cases are drawn anew; all of them take some minutes. */
  private static final int DRAWN = Integer.getInteger("corpus", 60);

  private static ImmutableList<String> lines = ImmutableList.of();
  private static ImmutableList<CorpusLine> cases = ImmutableList.of();

  @BeforeAll
  static void read() throws IOException {
    lines = Corpus.lines().collect(toImmutableList());
    cases = lines.stream().map(CorpusLine::parse).collect(toImmutableList());
  }

  @Test
  void isDecidedAsItSaysByThePolicyThatIsCompiled() {
    assertThat(cases)
        .allSatisfy(
            line -> {
              assertThat(line.asked().decision()).isEqualTo(line.expected());
              assertThat(line.asked().explanation().decision()).isEqualTo(line.expected());
            });
  }

  @Test
  void isDecidedAsItSaysByThePlainReference() {
    assertThat(cases)
        .allSatisfy(
            line -> {
              ReferencePolicy.Answer answer = line.asked().answer();
              assertThat(answer.outcome()).isEqualTo(line.expected().outcome());
              assertThat(answer.possible()).isEqualTo(line.expected().possibleOutcomes());
              assertThat(answer.citations()).isEqualTo(line.expected().citations());
              assertThat(answer.reasons())
                  .isEqualTo(
                      line.expected().reasons().stream()
                          .map(Reason::code)
                          .collect(toImmutableSortedSet(Reason.Code::compareTo)));
            });
  }

  @Test
  void isDrawnAgainFromItsSeed() {
    assertThat(Corpus.drawn(Corpus.SEED).limit(DRAWN).map(CorpusLine::of).map(CorpusLine::text))
        .as("write the corpus anew, as CONTRIBUTING says, and say so in the changelog")
        .isEqualTo(lines.subList(0, DRAWN));
  }

  @Test
  void isOfSomeThousandShortCasesThatAreAllDifferent() {
    assertThat(cases).hasSize(CorpusRun.CASES).doesNotHaveDuplicates();
    assertThat(lines).allSatisfy(line -> assertThat(line).hasSizeLessThan(4_000));
    assertThat(lines.stream().mapToInt(String::length).sum()).isLessThan(lines.size() * 1_200);
  }

  @Test
  void writesEachCaseInOneWay() {
    assertThat(cases).extracting(CorpusLine::text).isEqualTo(lines);
  }

  @Test
  void triesEverything() {
    Set<String> tried = new TreeSet<>();
    cases.forEach(line -> tried.addAll(Situation.of(line.asked())));

    Set<String> missing = new TreeSet<>(everything());
    missing.removeAll(tried);
    assertThat(missing).as("situations that no case tries").isEmpty();
  }

  private static List<String> everything() {
    List<String> forms = List.of("DAY", "MONTH", "YEAR", "BETWEEN", "BY", "FROM", "UNKNOWN");
    List<String> answers = names(Certainty.values());
    List<String> selectors =
        Stream.of(UnitSelector.class.getPermittedSubclasses())
            .filter(type -> type != UnitSelector.Any.class)
            .map(Class::getSimpleName)
            .toList();
    return Stream.of(
            all(List.of("outcome"), names(Outcome.values())),
            all(List.of("reason"), names(Reason.Code.values())),
            all(List.of("unknown"), names(Unknown.Cause.values())),
            all(List.of("provider", "recipient"), selectors, answers),
            all(
                List.of("condition"),
                Stream.of(SharingCondition.class.getPermittedSubclasses())
                    .map(Class::getSimpleName)
                    .toList(),
                answers),
            all(
                List.of("quota"),
                names(Quota.Window.values()),
                List.of("of"),
                names(Quota.Of.values()),
                answers),
            all(List.of("counted for"), List.of("rule", "resource")),
            all(
                List.of("premise"),
                names(Premise.Kind.values()).stream().filter(it -> !it.equals("PART")).toList(),
                answers),
            all(names(Effect.values()), List.of("applies"), answers),
            all(List.of("recipient standing", "provider standing"), names(Standing.values())),
            all(List.of("agreement"), names(AgreementStatus.values())),
            all(List.of("member fact"), names(MemberFact.Kind.values())),
            all(List.of("agreement fact"), names(AgreementFact.Kind.values())),
            all(List.of("alliance fact"), names(AllianceFact.Kind.values())),
            all(
                List.of("date of"),
                List.of("member", "agreement", "term", "alliance", "rule"),
                forms),
            all(List.of("unknown DATE"), forms.subList(1, 6)),
            all(List.of("binds parties", "binds outside", "inference", "duties")),
            all(List.of("asked for"), List.of("resource", "kind")))
        .flatMap(Collection::stream)
        .toList();
  }

  /** Each word of the first list with each of the next, and so on. */
  @SafeVarargs
  private static List<String> all(List<String>... words) {
    List<String> all = List.of();
    for (List<String> next : words) {
      List<String> begun = all;
      all =
          begun.isEmpty()
              ? next
              : begun.stream()
                  .flatMap(begin -> next.stream().map(word -> begin + " " + word))
                  .toList();
    }
    return all;
  }

  private static List<String> names(Enum<?>[] values) {
    return Stream.of(values).map(Enum::name).toList();
  }
}
