// SPDX-License-Identifier: Apache-2.0
package org.medalliance.examples.report.view;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.google.common.collect.ImmutableSortedSet;
import java.util.Optional;
import org.medalliance.calendar.Count;
import org.medalliance.code.LocalizedText;
import org.medalliance.code.Ratio;
import org.medalliance.view.Node;
import org.medalliance.view.indicator.Indicator;
import org.medalliance.view.indicator.IndicatorValue;

/**
 * An indicator with its definition in both languages, its value told by kind.
 *
 * @param code what it tells, such as {@code members-bound}
 * @param about the unit or rung that it is about; empty if it is about the alliance
 * @param name what it is called
 * @param definition numerator, denominator and scope
 * @param kind of what kind the value is: quantity, share, those, balance or not-computable
 * @param text the value in words
 * @param count of a quantity: how many
 * @param share of a share: its parts and bounds
 * @param those of those of whom it is so: who they are
 * @param balance of a balance: what is lent and borrowed
 * @param indicator the indicator itself
 */
public record Figure(
    String code,
    Optional<Node> about,
    LocalizedText name,
    LocalizedText definition,
    String kind,
    LocalizedText text,
    Optional<Count> count,
    Optional<Share> share,
    Optional<Those> those,
    Optional<Balance> balance,
    @JsonIgnore Indicator indicator) {

  /**
   * A part of a whole.
   *
   * @param part the numerator
   * @param whole the denominator
   * @param least the least that the share may be
   * @param most the most that it may be
   */
  public record Share(Count part, Count whole, Ratio least, Ratio most) {}

  /**
   * Those of whom something is so.
   *
   * @param surely of whom it surely is
   * @param perhaps of whom it may be
   * @param isComplete whether there are no others
   */
  public record Those(
      ImmutableSortedSet<Node> surely, ImmutableSortedSet<Node> perhaps, boolean isComplete) {}

  /**
   * What a unit lends and borrows.
   *
   * @param lent the uses that it permits to others
   * @param borrowed the uses that others permit to it
   */
  public record Balance(Count lent, Count borrowed) {}

  static Figure of(Indicator indicator) {
    IndicatorValue value = indicator.value();
    Optional<Count> count = Optional.empty();
    Optional<Share> share = Optional.empty();
    Optional<Those> those = Optional.empty();
    Optional<Balance> balance = Optional.empty();
    String kind = "not-computable";
    if (value instanceof IndicatorValue.Quantity number) {
      kind = "quantity";
      count = Optional.of(number.count());
    } else if (value instanceof IndicatorValue.Share it) {
      kind = "share";
      share = Optional.of(new Share(it.part(), it.whole(), it.least(), it.most()));
    } else if (value instanceof IndicatorValue.Those it) {
      kind = "those";
      those = Optional.of(new Those(it.surely(), it.perhaps(), it.isComplete()));
    } else if (value instanceof IndicatorValue.Balance it) {
      kind = "balance";
      balance = Optional.of(new Balance(it.lent(), it.borrowed()));
    }
    return new Figure(
        indicator.code().code(),
        indicator.about(),
        InBoth.languages(indicator.code().phrase()),
        InBoth.languages(indicator.code().definition()),
        kind,
        InBoth.languages(value.phrase()),
        count,
        share,
        those,
        balance,
        indicator);
  }
}
