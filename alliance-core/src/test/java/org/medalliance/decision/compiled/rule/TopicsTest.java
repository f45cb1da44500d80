// SPDX-License-Identifier: Apache-2.0
package org.medalliance.decision.compiled.rule;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** By which numbers topics are known. */
class TopicsTest {

  @Test
  void eachTopicHasANumberOfItsOwn() {
    Topics topics = Topics.none();
    List<Integer> numbers = Stream.generate(topics::next).limit(1_000).toList();

    assertThat(numbers).doesNotHaveDuplicates().doesNotContain(Topic.UNNUMBERED);
    assertThat(topics.of(numbers.get(7), ImmutableList.of(), ImmutableList.of()))
        .matches(Topic::isNumbered)
        .matches(Topic::isEmpty)
        .extracting(Topic::number)
        .isEqualTo(numbers.get(7));
    assertThat(topics.of(Topic.UNNUMBERED, ImmutableList.of(), ImmutableList.of()).isNumbered())
        .isFalse();
  }
}
