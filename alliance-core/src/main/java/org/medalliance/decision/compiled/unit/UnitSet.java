// SPDX-License-Identifier: Apache-2.0
package org.medalliance.decision.compiled.unit;

import com.google.common.collect.AbstractIterator;
import com.google.common.collect.ImmutableMap;
import java.util.AbstractSet;
import java.util.BitSet;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.medalliance.code.UnitId;

/** A set of institutions of an alliance, by id, that nobody can change. */
public final class UnitSet extends AbstractSet<UnitId> {
  private final ImmutableMap<UnitId, Integer> units;
  private final BitSet numbers;
  private final int size;

  private UnitSet(ImmutableMap<UnitId, Integer> units, BitSet numbers) {
    this.units = units;
    this.numbers = numbers;
    this.size = numbers.cardinality();
  }

  /** Returns the units of these numbers; nobody may change them any more. */
  public static UnitSet of(ImmutableMap<UnitId, Integer> units, BitSet numbers) {
    return new UnitSet(units, numbers);
  }

  @Override
  public int size() {
    return size;
  }

  @Override
  public boolean contains(@Nullable Object unit) {
    Integer found = units.get(unit);
    return found != null && numbers.get(found);
  }

  @Override
  public Iterator<UnitId> iterator() {
    List<UnitId> ids = units.keySet().asList();
    return new AbstractIterator<>() {
      private int next;

      @Override
      protected @Nullable UnitId computeNext() {
        int number = numbers.nextSetBit(next);
        next = number + 1;
        return number < 0 ? endOfData() : ids.get(number);
      }
    };
  }
}
