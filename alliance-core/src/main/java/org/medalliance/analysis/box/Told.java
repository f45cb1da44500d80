// SPDX-License-Identifier: Apache-2.0
package org.medalliance.analysis.box;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * Circumstances, axis by axis: those whose value on every axis is one of some. On an axis that is
 * not named every value is.
 */
public final class Told {
  /** Whatever the circumstances. */
  public static final Told ANYTHING = new Told(new Axis[0], new Bits[0]);

  private final Axis[] axes; // by number
  private final Bits[] values; // neither none nor all

  private Told(Axis[] axes, Bits[] values) {
    this.axes = axes;
    this.values = values;
  }

  /** Returns the circumstances with these values on one axis; empty if there are none. */
  public static Optional<Told> of(Axis axis, Bits values) {
    return ANYTHING.with(axis, values);
  }

  /** The axes on which not every value will do, in their order. */
  public Collection<Axis> axes() {
    return List.of(axes);
  }

  /** The values on an axis. */
  public Bits on(Axis axis) {
    int at = at(axis);
    return at < 0 ? axis.all() : values[at];
  }

  /** Whether every value on an axis will do. */
  public boolean isOpen(Axis axis) {
    return at(axis) < 0;
  }

  private int at(Axis axis) {
    for (int i = 0; i < axes.length; i++) {
      if (axes[i].number() == axis.number()) {
        return i;
      }
    }
    return -1;
  }

  /** Returns the same with these values, and no others, on one axis; empty if there are none. */
  public Optional<Told> with(Axis axis, Bits values) {
    if (values.isEmpty()) {
      return Optional.empty();
    }
    List<Axis> newAxes = new ArrayList<>(axes.length + 1);
    List<Bits> newValues = new ArrayList<>(axes.length + 1);
    int at = 0;
    for (; at < axes.length && axes[at].number() < axis.number(); at++) {
      newAxes.add(axes[at]);
      newValues.add(this.values[at]);
    }
    if (values.size() < axis.size()) { // an axis on which every value will do is not named
      newAxes.add(axis);
      newValues.add(values);
    }
    for (; at < axes.length; at++) {
      if (axes[at].number() != axis.number()) {
        newAxes.add(axes[at]);
        newValues.add(this.values[at]);
      }
    }
    return Optional.of(new Told(newAxes.toArray(Axis[]::new), newValues.toArray(Bits[]::new)));
  }

  /** Returns the same with this value, and no other, on one axis. */
  public Told only(Axis axis, int value) {
    return with(axis, Bits.only(value)).orElseThrow();
  }

  /** Whether some circumstances are among both. */
  public boolean intersects(Told other) {
    for (int i = 0; i < axes.length; i++) {
      int at = other.at(axes[i]);
      if (at >= 0 && !values[i].intersects(other.values[at])) {
        return false;
      }
    }
    return true;
  }

  /** The circumstances that are among both; empty if there are none. */
  public Optional<Told> and(Told other) {
    if (other.axes.length == 0) {
      return Optional.of(this);
    }
    if (axes.length == 0) {
      return Optional.of(other);
    }
    Optional<Told> both = Optional.of(this);
    for (int i = 0; i < other.axes.length && both.isPresent(); i++) {
      both = both.get().with(other.axes[i], other.values[i].and(on(other.axes[i])));
    }
    return both;
  }

  @Override
  public boolean equals(Object other) {
    return this == other
        || (other instanceof Told that
            && Arrays.equals(axes, that.axes)
            && Arrays.equals(values, that.values));
  }

  @Override
  public int hashCode() {
    return 31 * Arrays.hashCode(axes) + Arrays.hashCode(values);
  }
}
