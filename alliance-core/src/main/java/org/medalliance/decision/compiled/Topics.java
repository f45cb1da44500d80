// SPDX-License-Identifier: Apache-2.0
package org.medalliance.decision.compiled;

import com.google.common.collect.ImmutableList;
import java.util.concurrent.atomic.AtomicInteger;

/** Makes topics, with numbers of their own. Threads may share it. */
final class Topics {
  private static final int MAX_NUMBER = 1 << 30;

  private final AtomicInteger numbers = new AtomicInteger();
  private final Memo<Alike.Known> alike;

  /** Topics of an alliance of so many things. */
  Topics(long things) {
    this.alike = new Memo<>(things * 256);
  }

  /** Returns the next number, or that for none if there is none left. */
  int next() {
    int number = numbers.updateAndGet(last -> Math.min(last + 1, MAX_NUMBER));
    return number == MAX_NUMBER ? Topic.UNNUMBERED : number;
  }

  /** Returns a topic of this number, {@link Topic#UNNUMBERED} if nobody will ask for it again. */
  Topic of(int number, ImmutableList<Shelf> sure, ImmutableList<Shelf> perhaps) {
    return new Topic(number, sure, perhaps, alike);
  }
}
