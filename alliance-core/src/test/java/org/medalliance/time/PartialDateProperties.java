// SPDX-License-Identifier: Apache-2.0
package org.medalliance.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import org.medalliance.code.Certainty;
import org.medalliance.testing.AllianceDomain;
import org.medalliance.testing.Dice;
import org.medalliance.testing.SmallWindow;

@Domain(AllianceDomain.class)
class PartialDateProperties {

  @Property
  void readsWhatItWrites(@ForAll PartialDate date) {
    assertThat(PartialDate.parse(date.toString())).isEqualTo(date);
  }

  @Property
  void isWrittenTheSameUnderEveryLongForm(@ForAll PartialDate date) {
    String first = date.isOpenBefore() ? "" : date.earliest().toString();
    String last = date.isOpenAfter() ? "" : date.latest().toString();

    assertThat(PartialDate.parse("[" + first + ".." + last + "]")).isEqualTo(date);
  }

  @Property
  void hasComeOnADayAsItsCompletionsHave(@ForAll Dice dice) {
    PartialDate date = SmallWindow.date(dice);

    for (LocalDate day : SmallWindow.DAYS) {
      assertThat(date.isBy(day))
          .as("%s by %s", date, day)
          .isEqualTo(
              Certainties.over(SmallWindow.completions(date), picked -> !picked.isAfter(day)));
    }
  }

  @Property
  void keepsEveryYesAndNoWhenItIsRefined(@ForAll Dice dice) {
    PartialDate date = SmallWindow.date(dice);
    PartialDate finer = SmallWindow.finer(dice, date);

    for (LocalDate day : SmallWindow.DAYS) {
      Certainty known = date.isBy(day);
      assertThat(known.isUnknown() || finer.isBy(day) == known)
          .as("%s and %s by %s", date, finer, day)
          .isTrue();
    }
  }

  @Property
  void isRefinedByExactlyTheRangesOfItsDays(@ForAll Dice dice) {
    PartialDate date = SmallWindow.date(dice);
    PartialDate other = SmallWindow.date(dice);

    assertThat(other.refines(date))
        .isEqualTo(SmallWindow.completions(date).containsAll(SmallWindow.completions(other)));
  }

  @Property
  void isFollowedByADayThatComesOneDayLater(@ForAll PartialDate date, @ForAll LocalDate day) {
    assertThat(date.next().isBy(day.plusDays(1))).isEqualTo(date.isBy(day));
  }

  @Property
  void hasComeEverMoreSurelyAsTimePasses(@ForAll PartialDate date, @ForAll LocalDate day) {
    assertThat(date.isBy(day)).isGreaterThanOrEqualTo(date.isBy(day.minusDays(1)));
  }
}
