// SPDX-License-Identifier: Apache-2.0
package org.medalliance.decision.compiled.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.medalliance.sharing.SharingCondition.allOf;
import static org.medalliance.sharing.SharingCondition.anyOf;
import static org.medalliance.sharing.SharingCondition.not;
import static org.medalliance.sharing.SharingCondition.purposeIn;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.medalliance.code.AgreementId;
import org.medalliance.code.Code;
import org.medalliance.resource.Quota;
import org.medalliance.sharing.Attribute;
import org.medalliance.sharing.Citation;
import org.medalliance.sharing.Purpose;
import org.medalliance.sharing.RuleId;
import org.medalliance.sharing.SharingCondition;

/** Questions have an order that tells apart just those that differ. */
class QuestionTest {

  @Test
  void isEqualInOrderToItselfAlone() {
    List<Question> questions = questions();
    List<Question> again = questions();

    for (int i = 0; i < questions.size(); i++) {
      for (int j = 0; j < questions.size(); j++) {
        int there = Integer.signum(questions.get(i).compareTo(again.get(j)));
        int back = Integer.signum(again.get(j).compareTo(questions.get(i)));

        assertThat(there == 0).isEqualTo(i == j);
        assertThat(back).isEqualTo(-there);
      }
    }
  }

  @Test
  void comesInOneOrderHoweverItIsMixed() {
    List<Question> sorted = questions().stream().sorted().toList();
    List<Question> reversed = new ArrayList<>(questions());
    Collections.reverse(reversed);

    assertThat(reversed.stream().sorted()).containsExactlyElementsOf(sorted);
  }

  private static List<Question> questions() {
    Purpose teaching = Purpose.of("teaching");
    Purpose research = Purpose.of("research");
    return Stream.concat(
            Stream.of(
                    flag("a"),
                    flag("b"),
                    purposeIn(teaching),
                    purposeIn(research),
                    purposeIn(research, teaching),
                    not(flag("a")),
                    not(flag("b")),
                    allOf(flag("a"), flag("b")),
                    allOf(flag("a"), flag("c")),
                    anyOf(flag("a"), flag("b")),
                    anyOf(allOf(flag("a"), flag("b")), purposeIn(research)),
                    anyOf(allOf(flag("a"), flag("c")), purposeIn(research)))
                .map(when -> question(Optional.of(when), Optional.empty(), Optional.empty())),
            Stream.of(
                question(Optional.empty(), Optional.of("05"), Optional.empty()),
                question(Optional.empty(), Optional.of("07"), Optional.empty()),
                question(Optional.of(flag("a")), Optional.of("05"), Optional.empty()),
                question(Optional.empty(), Optional.empty(), Optional.of("one")),
                question(Optional.empty(), Optional.empty(), Optional.of("two")),
                question(Optional.of(flag("a")), Optional.of("05"), Optional.of("one"))))
        .toList();
  }

  private static SharingCondition flag(String name) {
    return SharingCondition.flag(Attribute.flag(name));
  }

  private static Question question(
      Optional<SharingCondition> when, Optional<String> specialty, Optional<String> counted) {
    return new Question(
        when,
        specialty.map(Code::of),
        counted.map(
            rule ->
                new Question.Counted(
                    new Citation(RuleId.of(rule), AgreementId.of("charter")),
                    Quota.of(1, Quota.Window.DAY, Quota.Of.RECIPIENT))));
  }
}
