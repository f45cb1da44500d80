// SPDX-License-Identifier: Apache-2.0
package org.medalliance.governance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.function.Function;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import org.medalliance.code.InvalidValueException;
import org.medalliance.governance.Counts.Count;
import org.medalliance.testing.AllianceDomain;
import org.medalliance.testing.Dice;

@Domain(AllianceDomain.class)
class CountsProperties {
  private static final int MOST = 5;

  @Property
  void areRefusedOnlyWhereNoNumbersFitAndNarrowedToThoseThatDo(@ForAll Dice dice) {
    Count entitled = count(dice);
    Count present = count(dice);
    Count yes = count(dice);
    Count no = count(dice);
    Count abstain = count(dice);
    List<Counts> possible = AllCounts.of(entitled, present, yes, no, abstain);

    if (possible.isEmpty()) {
      assertThatExceptionOfType(InvalidValueException.class)
          .isThrownBy(() -> new Counts(entitled, present, yes, no, abstain));
    } else {
      Counts counts = new Counts(entitled, present, yes, no, abstain);
      assertThat(counts.entitled()).isEqualTo(span(possible, Counts::entitled));
      assertThat(counts.present()).isEqualTo(span(possible, Counts::present));
      assertThat(counts.yes()).isEqualTo(span(possible, Counts::yes));
      assertThat(counts.no()).isEqualTo(span(possible, Counts::no));
      assertThat(counts.abstain()).isEqualTo(span(possible, Counts::abstain));
    }
  }

  private static Count count(Dice dice) {
    int least = dice.between(0, MOST);
    return Count.between(least, dice.between(least, MOST));
  }

  private static Count span(List<Counts> possible, Function<Counts, Count> number) {
    List<Integer> numbers = possible.stream().map(number).map(Count::least).sorted().toList();
    return Count.between(numbers.get(0), numbers.get(numbers.size() - 1));
  }
}
