// SPDX-License-Identifier: Apache-2.0
package org.medalliance.decision.compiled.rule;

import com.google.common.collect.ImmutableList;
import java.util.function.BiConsumer;
import org.medalliance.code.Certainty;
import org.medalliance.decision.compiled.unit.Side;
import org.medalliance.decision.compiled.unit.UnitOn;

/** What a request can be about, with the rules about it. */
public final class Topic {
  /** The number of a topic that nobody is expected to ask for again. */
  public static final int UNNUMBERED = -1;

  private final int number;
  private final ImmutableList<Shelf> sure;
  private final ImmutableList<Shelf> perhaps;
  private final Alike givers;
  private final Alike takers;

  /**
   * A topic.
   *
   * @param number its number
   * @param sure the rules that are about it
   * @param perhaps the rules of which that cannot be told
   * @param memo of units that are alike, here and in other topics
   */
  Topic(
      int number, ImmutableList<Shelf> sure, ImmutableList<Shelf> perhaps, Memo<Alike.Known> memo) {
    this.number = number;
    this.sure = sure;
    this.perhaps = perhaps;
    ImmutableList<Shelf> all = ImmutableList.<Shelf>builder().addAll(sure).addAll(perhaps).build();
    this.givers = new Alike(number, Side.PROVIDER, all, memo);
    this.takers = new Alike(number, Side.RECIPIENT, all, memo);
  }

  public int number() {
    return number;
  }

  public boolean isNumbered() {
    return number != UNNUMBERED;
  }

  /** Whether there is no rule about it. */
  public boolean isEmpty() {
    return sure.isEmpty() && perhaps.isEmpty();
  }

  /** The rules that are about it. */
  public ImmutableList<Shelf> sure() {
    return sure;
  }

  /** The rules of which it cannot be told whether they are about it. */
  public ImmutableList<Shelf> perhaps() {
    return perhaps;
  }

  /** The number of all providers that are alike to its rules. */
  public int givers(UnitOn provider) {
    return isNumbered() ? givers.of(provider) : UNNUMBERED;
  }

  /** The number of all recipients that are alike to its rules. */
  public int takers(UnitOn recipient) {
    return isNumbered() ? takers.of(recipient) : UNNUMBERED;
  }

  /** Visits every rule, with whether it is about it: YES or UNKNOWN; some more than once. */
  public void forEach(BiConsumer<Row, Certainty> visitor) {
    sure.forEach(shelf -> shelf.forEach(row -> visitor.accept(row, Certainty.YES)));
    perhaps.forEach(shelf -> shelf.forEach(row -> visitor.accept(row, Certainty.UNKNOWN)));
  }

  /** Adds the rules that may apply to what is searched. */
  public void search(Search search) {
    sure.forEach(shelf -> shelf.search(search, Certainty.YES));
    perhaps.forEach(shelf -> shelf.search(search, Certainty.UNKNOWN));
  }

  /** Adds the rules that may apply to some unit of what is swept. */
  public void sweep(Sweep sweep) {
    sure.forEach(shelf -> shelf.sweep(sweep, Certainty.YES));
    perhaps.forEach(shelf -> shelf.sweep(sweep, Certainty.UNKNOWN));
  }
}
