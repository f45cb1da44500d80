// SPDX-License-Identifier: Apache-2.0
package org.medalliance.view.indicator;

import com.google.common.collect.ImmutableList;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.medalliance.view.AllianceGraph;
import org.medalliance.view.Link;
import org.medalliance.view.Node;

/** Counts of each unit what it may lend and borrow. */
final class Uses {
  private final TreeMap<Node, Both> units = new TreeMap<>();
  private boolean isWhole = true;

  /** What a unit may lend and borrow. */
  private static final class Both {
    private int lent;
    private int perhapsLent;
    private int borrowed;
    private int perhapsBorrowed;
  }

  /** Counts the links of a graph of who may use something that are wanted. */
  void add(AllianceGraph graph, Predicate<Link> wanted) {
    isWhole &= graph.isWhole();
    graph.links().stream().filter(wanted).forEach(this::add);
  }

  private void add(Link link) {
    Both lender = units.computeIfAbsent(link.from(), unit -> new Both());
    Both borrower = units.computeIfAbsent(link.to(), unit -> new Both());
    if (link.certainty().isYes()) {
      lender.lent++;
      borrower.borrowed++;
    } else {
      lender.perhapsLent++;
      borrower.perhapsBorrowed++;
    }
  }

  /**
   * Returns what it comes to for each unit, by id.
   *
   * @param isComplete whether there is nobody else who may lend or borrow
   */
  ImmutableList<Indicator> balances(boolean isComplete) {
    boolean isAll = isComplete && isWhole;
    ImmutableList.Builder<Indicator> balances = ImmutableList.builder();
    units.forEach(
        (unit, both) ->
            balances.add(
                Indicator.of(
                    IndicatorCode.BALANCE,
                    unit,
                    new IndicatorValue.Balance(
                        Counting.count(both.lent, both.perhapsLent, isAll),
                        Counting.count(both.borrowed, both.perhapsBorrowed, isAll)))));
    return balances.build();
  }
}
