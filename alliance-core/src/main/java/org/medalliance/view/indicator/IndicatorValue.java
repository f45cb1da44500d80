// SPDX-License-Identifier: Apache-2.0
package org.medalliance.view.indicator;

import static java.util.Objects.requireNonNull;
import static org.medalliance.code.InvalidValueException.require;

import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Sets;
import java.io.Serializable;
import java.util.Optional;
import java.util.OptionalLong;
import org.medalliance.calendar.Count;
import org.medalliance.code.Fault;
import org.medalliance.code.Ratio;
import org.medalliance.view.Node;
import org.medalliance.wording.Phrase;

/**
 * What an indicator comes to, as far as it is known: where dates are known only in part, its
 * bounds.
 *
 * <p>Bounds are sound: whatever becomes known, the figure lies between them. They need not be
 * tight, as what is unknown of two units may hang together.
 */
public sealed interface IndicatorValue extends Serializable {

  /**
   * A number of things.
   *
   * @param count how many
   */
  record Quantity(Count count) implements IndicatorValue {
    /** Checks that there is a count. */
    public Quantity {
      requireNonNull(count, "count");
    }

    @Override
    public Phrase phrase() {
      return Counting.phrase(count);
    }

    /** Returns the number in English. */
    @Override
    public String toString() {
      return phrase().toString();
    }
  }

  /**
   * A part of a whole that is not, or may be not, nothing.
   *
   * @param part the numerator
   * @param whole the denominator; if it may be nothing, the bounds are those for when it is not
   * @param least the least that the share may be; 0 where a roll leaves members out
   * @param most the most that it may be; 1 where a roll leaves members out
   */
  record Share(Count part, Count whole, Ratio least, Ratio most) implements IndicatorValue {
    /** Checks that the whole may be something, and the order of the bounds. */
    public Share {
      requireNonNull(part, "part");
      requireNonNull(whole, "whole");
      requireNonNull(least, "least");
      requireNonNull(most, "most");
      require(
          !whole.isNone().isYes(),
          Fault.NUMBER_RANGE,
          "whole",
          "a share must be of something: %s",
          whole);
      require(
          least.compareTo(most) <= 0,
          Fault.NUMBER_RANGE,
          "least",
          "least must be no more than most: %s, %s",
          least,
          most);
    }

    /** Returns the share if it is known. */
    public Optional<Ratio> exact() {
      return least.equals(most) ? Optional.of(least) : Optional.empty();
    }

    @Override
    public Phrase phrase() {
      Phrase parts = Phrase.of("indicator.share", Counting.phrase(part), Counting.phrase(whole));
      if (exact().isPresent()) {
        return Phrase.of("indicator.share.exact", parts, least.toString());
      }
      return least.equals(Ratio.of(0, 1)) && most.equals(Ratio.of(1, 1))
          ? Phrase.of("indicator.share.open", parts)
          : Phrase.of("indicator.share.between", parts, least.toString(), most.toString());
    }

    /** Returns the share in English. */
    @Override
    public String toString() {
      return phrase().toString();
    }
  }

  /**
   * Those of which something is so.
   *
   * @param surely of which it surely is
   * @param perhaps of which it may be; none of them stands among the sure ones
   * @param isComplete whether there are no others; if not, a roll leaves members out, or a graph
   *     was cut
   */
  record Those(
      ImmutableSortedSet<Node> surely, ImmutableSortedSet<Node> perhaps, boolean isComplete)
      implements IndicatorValue {
    /** Checks that nobody stands in both. */
    public Those {
      surely = ImmutableSortedSet.copyOf(requireNonNull(surely, "surely"));
      perhaps = ImmutableSortedSet.copyOf(requireNonNull(perhaps, "perhaps"));
      require(
          Sets.intersection(surely, perhaps).isEmpty(),
          Fault.DUPLICATE_VALUE,
          "perhaps",
          "of nobody it must surely and perhaps be so: %s",
          Sets.intersection(surely, perhaps).size());
    }

    /** Returns how many they are. */
    public Count count() {
      return Counting.count(surely.size(), perhaps.size(), isComplete);
    }

    @Override
    public Phrase phrase() {
      Phrase number = Counting.phrase(count());
      if (surely.isEmpty() && perhaps.isEmpty()) {
        return number;
      }
      Phrase sure = named(surely);
      return perhaps.isEmpty()
          ? Phrase.of("indicator.those", number, sure)
          : surely.isEmpty()
              ? Phrase.of("indicator.those.perhaps", number, named(perhaps))
              : Phrase.of("indicator.those.both", number, sure, named(perhaps));
    }

    private static Phrase named(ImmutableSortedSet<Node> nodes) {
      return Phrase.list(nodes.stream().map(Node::id).toList());
    }

    /** Returns those in English. */
    @Override
    public String toString() {
      return phrase().toString();
    }
  }

  /**
   * What a unit lets others use, beside what it may use of others.
   *
   * @param lent the uses of something of its own that are permitted to others
   * @param borrowed the uses of something of others that are permitted to it
   */
  record Balance(Count lent, Count borrowed) implements IndicatorValue {
    /** Checks that there are both. */
    public Balance {
      requireNonNull(lent, "lent");
      requireNonNull(borrowed, "borrowed");
    }

    /** Returns the least that lent minus borrowed may be; empty if nobody knows. */
    public OptionalLong least() {
      return borrowed.most().isPresent()
          ? OptionalLong.of((long) lent.least() - borrowed.most().get())
          : OptionalLong.empty();
    }

    /** Returns the most that lent minus borrowed may be; empty if nobody knows. */
    public OptionalLong most() {
      return lent.most().isPresent()
          ? OptionalLong.of((long) lent.most().get() - borrowed.least())
          : OptionalLong.empty();
    }

    @Override
    public Phrase phrase() {
      Phrase parts =
          Phrase.of("indicator.balance", Counting.phrase(lent), Counting.phrase(borrowed));
      OptionalLong least = least();
      OptionalLong most = most();
      if (least.isEmpty() || most.isEmpty()) {
        return parts;
      }
      return Phrase.of(
          "indicator.balance.exact",
          parts,
          least.getAsLong() == most.getAsLong()
              ? Phrase.of("value", least.getAsLong())
              : Phrase.of("indicator.between", least.getAsLong(), most.getAsLong()));
    }

    /** Returns both in English. */
    @Override
    public String toString() {
      return phrase().toString();
    }
  }

  /**
   * A share of nothing: it cannot be computed, which is neither 0 nor all.
   *
   * @param why what there is none of
   */
  record NotComputable(Phrase why) implements IndicatorValue {
    /** Checks that there is a reason. */
    public NotComputable {
      requireNonNull(why, "why");
    }

    @Override
    public Phrase phrase() {
      return Phrase.of("indicator.notComputable", why);
    }

    /** Returns why, in English. */
    @Override
    public String toString() {
      return phrase().toString();
    }
  }

  /** Returns the value in words. */
  Phrase phrase();
}
