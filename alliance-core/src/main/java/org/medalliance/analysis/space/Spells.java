// SPDX-License-Identifier: Apache-2.0
package org.medalliance.analysis.space;

import java.util.ArrayList;
import java.util.List;
import org.medalliance.analysis.box.Bits;

/**
 * Which units pass a test, stretch by stretch.
 *
 * @param all without gaps from the first stretch on
 */
public record Spells(List<Spell> all) {

  /**
   * Stretches in which the same units pass.
   *
   * @param from the first of them
   * @param until the first after them
   * @param surely the units that pass
   * @param perhaps those, and the units of which it cannot be told
   */
  public record Spell(int from, int until, Bits surely, Bits perhaps) {
    private boolean isLike(Bits otherSurely, Bits otherPerhaps) {
      return surely.equals(otherSurely) && perhaps.equals(otherPerhaps);
    }
  }

  /** Spells that are being put one after the other. */
  static final class Builder {
    private final List<Spell> all = new ArrayList<>();
    private int end;

    /** Adds what holds from where the last ended. */
    void add(int until, Bits surely, Bits perhaps) {
      int last = all.size() - 1;
      if (last >= 0 && all.get(last).isLike(surely, perhaps)) {
        Spell before = all.get(last);
        all.set(last, new Spell(before.from, until, before.surely, before.perhaps));
      } else {
        all.add(new Spell(end, until, surely, perhaps));
      }
      end = until;
    }

    Spells build() {
      return new Spells(all);
    }
  }

  /** The units that pass both tests. */
  public Spells and(Spells other) {
    Builder both = new Builder();
    int mine = 0;
    int others = 0;
    while (mine < all.size()) {
      Spell one = all.get(mine);
      Spell two = other.all.get(others);
      both.add(
          Math.min(one.until, two.until), one.surely.and(two.surely), one.perhaps.and(two.perhaps));
      mine += one.until <= two.until ? 1 : 0;
      others += two.until <= one.until ? 1 : 0;
    }
    return both.build();
  }

  /** What holds in a stretch. */
  public Spell in(int stretch) {
    return all.get(at(stretch));
  }

  /** The place of the spell in which a stretch lies. */
  int at(int stretch) {
    int low = 0;
    int high = all.size() - 1;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (all.get(middle).until <= stretch) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
