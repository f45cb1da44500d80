// SPDX-License-Identifier: Apache-2.0
package org.medalliance.decision.compiled;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import org.junit.jupiter.api.Test;
import org.medalliance.decision.compiled.rule.Topic;
import org.medalliance.decision.compiled.rule.Topics;
import org.medalliance.resource.ResourceKind;

/** What a kind means is kept for one provider and one sort, and that by the hash of the kind. */
class MeantTest {
  private static final Topic TOPIC = Topics.of(1).of(0, ImmutableList.of(), ImmutableList.of());

  @Test
  void isOfItsOwnProviderAndSortAlone() {
    Meant meant = new Meant(1, 2, TOPIC, null, ImmutableList.of());

    assertThat(meant.isOf(1, 2, 0)).isTrue();
    assertThat(meant.isOf(9, 2, 0)).isFalse();
    assertThat(meant.isOf(1, 9, 0)).isFalse();
    assertThat(meant.isKind()).isTrue();
    assertThat(meant.all()).isEmpty();
  }

  @Test
  void aSortIsOfTheHashOfItsKindAlone() {
    ResourceKind kind = ResourceKind.of("imaging");
    RuleIndex.Sort sort = RuleIndex.Sort.of(kind, 7, TOPIC, TOPIC);

    assertThat(sort.isOf(kind.hashCode(), 0, 0)).isTrue();
    assertThat(sort.isOf(kind.hashCode() + 1, 0, 0)).isFalse();
  }
}
