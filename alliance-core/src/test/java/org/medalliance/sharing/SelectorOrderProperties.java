// SPDX-License-Identifier: Apache-2.0
package org.medalliance.sharing;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.util.function.Function;
import java.util.stream.Stream;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import org.medalliance.testing.AllianceDomain;

@Domain(AllianceDomain.class)
class SelectorOrderProperties {

  @Property
  void selectorsAreTheSameInWhateverOrderTheirPartsAreWritten(
      @ForAll UnitSelector one, @ForAll UnitSelector other, @ForAll UnitSelector third) {
    assertOneOrder(Stream.of(one, other, third), UnitSelector.AllOf::new);
    assertOneOrder(Stream.of(one, other, third), UnitSelector.AnyOf::new);
  }

  @Property
  void conditionsAreTheSameInWhateverOrderTheirPartsAreWritten(
      @ForAll SharingCondition one,
      @ForAll SharingCondition other,
      @ForAll SharingCondition third) {
    assertOneOrder(Stream.of(one, other, third), SharingCondition.AllOf::new);
    assertOneOrder(Stream.of(one, other, third), SharingCondition.AnyOf::new);
  }

  private static <T> void assertOneOrder(Stream<T> parts, Function<ImmutableList<T>, T> composed) {
    ImmutableList<T> written = parts.distinct().collect(ImmutableList.toImmutableList());
    Assume.that(written.size() > 1);

    assertThat(composed.apply(written)).isEqualTo(composed.apply(written.reverse()));
  }
}
