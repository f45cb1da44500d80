// SPDX-License-Identifier: Apache-2.0
package org.medalliance.decision.compiled.rule;

import com.google.common.collect.ImmutableList;
import java.util.concurrent.atomic.AtomicInteger;

/** Makes topics, with numbers of their own. Threads may share it. */
public final class Topics {
  private static final int MAX_NUMBER = 1 << 30;

  private final AtomicInteger numbers = new AtomicInteger();
  private final Memo<Alike.Known> alike = Memo.empty();

  private Topics() {}

  /** Returns what makes the topics of an alliance. */
  public static Topics none() {
    return new Topics();
  }

  /** Returns the next number, or that for none if there is none left. */
  public int next() {
    int number = numbers.updateAndGet(last -> Math.min(last + 1, MAX_NUMBER));
    return number == MAX_NUMBER ? Topic.UNNUMBERED : number;
  }

  /** Returns a topic of this number, {@link Topic#UNNUMBERED} if nobody will ask for it again. */
  public Topic of(int number, ImmutableList<Shelf> sure, ImmutableList<Shelf> perhaps) {
    return new Topic(number, sure, perhaps, alike);
  }
}
