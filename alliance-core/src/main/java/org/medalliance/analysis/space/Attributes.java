// SPDX-License-Identifier: Apache-2.0
package org.medalliance.analysis.space;

import com.google.common.collect.ImmutableList;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import org.medalliance.analysis.box.Axis;
import org.medalliance.analysis.box.Bits;
import org.medalliance.code.Certainty;
import org.medalliance.sharing.Attribute;
import org.medalliance.sharing.Purpose;
import org.medalliance.sharing.SharingCondition;
import org.medalliance.sharing.Urgency;
import org.medalliance.wording.Phrase;

/**
 * What a request may tell under one name, as far as conditions can tell it apart: nothing first,
 * then one value for all that are alike.
 *
 * @param axis where they are
 * @param values the values; empty if nothing is told
 */
record Attributes(Axis axis, ImmutableList<Optional<Attributes.Value<?>>> values) {

  /** A value of an attribute. */
  record Value<T extends Serializable>(Attribute<T> attribute, T value) {
    org.medalliance.sharing.Attributes addTo(org.medalliance.sharing.Attributes others) {
      return others.with(attribute, value);
    }

    /** What a condition without parts says of it, if it is about what is told. */
    Certainty meets(SharingCondition condition) {
      if (condition instanceof SharingCondition.PurposeIn in) {
        return Certainty.of(value instanceof Purpose purpose && in.purposes().contains(purpose));
      }
      if (condition instanceof SharingCondition.UrgencyAtLeast bound) {
        return Certainty.of(
            value instanceof Urgency urgency && urgency.compareTo(bound.urgency()) >= 0);
      }
      if (condition instanceof SharingCondition.NumberIn in) {
        // told as something else is not told as a number
        return value instanceof Long number
            ? Certainty.of(
                number >= in.atLeast().orElse(Long.MIN_VALUE)
                    && number <= in.atMost().orElse(Long.MAX_VALUE))
            : Certainty.UNKNOWN;
      }
      return value instanceof Boolean so ? Certainty.of(so) : Certainty.UNKNOWN;
    }
  }

  /** The name under which a request tells what a condition asks for; empty if it does not ask. */
  static Optional<String> name(SharingCondition condition) {
    if (condition instanceof SharingCondition.PurposeIn) {
      return Optional.of(Attribute.PURPOSE.name());
    }
    if (condition instanceof SharingCondition.UrgencyAtLeast) {
      return Optional.of(Attribute.URGENCY.name());
    }
    if (condition instanceof SharingCondition.NumberIn in) {
      return Optional.of(in.attribute().name());
    }
    return condition instanceof SharingCondition.Flag flag
        ? Optional.of(flag.attribute().name())
        : Optional.empty();
  }

  /** Returns what may be told under each name that conditions without parts ask for. */
  static Map<String, Attributes> of(int firstNumber, List<SharingCondition> conditions) {
    Map<String, List<SharingCondition>> byName = new TreeMap<>();
    for (SharingCondition condition : conditions) {
      name(condition)
          .ifPresent(name -> byName.computeIfAbsent(name, key -> new ArrayList<>()).add(condition));
    }
    Map<String, Attributes> all = new TreeMap<>();
    byName.forEach(
        (name, asked) -> {
          ImmutableList<Optional<Value<?>>> values = values(asked);
          all.put(name, new Attributes(new Axis(firstNumber + all.size(), values.size()), values));
        });
    return all;
  }

  private static ImmutableList<Optional<Value<?>>> values(List<SharingCondition> asked) {
    ImmutableList.Builder<Optional<Value<?>>> values = ImmutableList.builder();
    values.add(Optional.empty());
    TreeSet<Purpose> purposes = new TreeSet<>();
    boolean isUrgency = false;
    TreeSet<Attribute<Boolean>> flags = new TreeSet<>(Comparator.naturalOrder());
    List<SharingCondition.NumberIn> numbers = new ArrayList<>();
    for (SharingCondition condition : asked) {
      if (condition instanceof SharingCondition.PurposeIn in) {
        purposes.addAll(in.purposes());
      } else if (condition instanceof SharingCondition.Flag flag) {
        flags.add(flag.attribute());
      } else if (condition instanceof SharingCondition.NumberIn in) {
        numbers.add(in);
      } else {
        isUrgency = true;
      }
    }
    if (!purposes.isEmpty()) {
      purposes.forEach(purpose -> values.add(told(Attribute.PURPOSE, purpose)));
      values.add(told(Attribute.PURPOSE, other(purposes)));
    }
    if (isUrgency) {
      List.of(Urgency.values()).forEach(urgency -> values.add(told(Attribute.URGENCY, urgency)));
    }
    for (Attribute<Boolean> flag : flags) {
      values.add(told(flag, Boolean.TRUE)).add(told(flag, Boolean.FALSE));
    }
    if (!numbers.isEmpty()) {
      Attribute<Long> attribute = numbers.get(0).attribute();
      numbers(numbers).forEach(number -> values.add(told(attribute, number)));
    }
    return values.build();
  }

  private static <T extends Serializable> Optional<Value<?>> told(Attribute<T> attribute, T value) {
    return Optional.of(new Value<>(attribute, value));
  }

  /** A purpose that no condition names. */
  private static Purpose other(TreeSet<Purpose> purposes) {
    Purpose other = Purpose.of("other");
    for (int i = 2; purposes.contains(other); i++) {
      other = Purpose.of("other-" + i);
    }
    return other;
  }

  /**
   * The first number of each range that no bound divides; of the lowest range the last. The numbers
   * on both sides of a bound are ranges of their own, so that requests come as near to it as can
   * be.
   */
  private static TreeSet<Long> numbers(List<SharingCondition.NumberIn> conditions) {
    TreeSet<Long> starts = new TreeSet<>();
    for (SharingCondition.NumberIn in : conditions) {
      in.atLeast().filter(least -> least > Long.MIN_VALUE).ifPresent(least -> add(starts, least));
      in.atMost().filter(most -> most < Long.MAX_VALUE).ifPresent(most -> add(starts, most + 1));
    }
    TreeSet<Long> numbers = new TreeSet<>(starts);
    if (starts.isEmpty()) {
      numbers.add(0L);
    } else if (starts.first() > Long.MIN_VALUE) {
      numbers.add(starts.first() - 1);
    }
    return numbers;
  }

  /** Adds the first number beyond a bound, the last before it, and what comes after both. */
  private static void add(TreeSet<Long> starts, long beyond) {
    starts.add(beyond - 1);
    starts.add(beyond);
    if (beyond < Long.MAX_VALUE) {
      starts.add(beyond + 1);
    }
  }

  /** Whether a value is a number, so that the next one is the next greater. */
  boolean isNumber(int value) {
    return values.get(value).map(told -> told.value() instanceof Long).orElse(false);
  }

  /** The values of which a condition without parts holds, or may if that need not be sure. */
  Bits where(SharingCondition condition, boolean met, boolean sure) {
    return where(
        values,
        value -> {
          Certainty holds = value.map(told -> told.meets(condition)).orElse(Certainty.UNKNOWN);
          return met ? holds : holds.not();
        },
        sure);
  }

  /** The numbers of those of which the answer is YES or, unless it has to be sure, UNKNOWN. */
  static <T> Bits where(List<T> values, Function<T, Certainty> question, boolean sure) {
    BitSet found = new BitSet(values.size());
    for (int i = 0; i < values.size(); i++) {
      Certainty answer = question.apply(values.get(i));
      found.set(i, answer.isYes() || (answer.isUnknown() && !sure));
    }
    return Bits.of(found);
  }

  /** Returns some of the values in words. */
  Phrase words(String name, Bits some) {
    List<Serializable> words = new ArrayList<>();
    for (int i = some.next(0); i >= 0; i = some.next(i + 1)) {
      if (isNumber(i)) {
        int last = i;
        while (some.contains(last + 1)) {
          last++;
        }
        words.add(range(i, last));
        i = last;
      } else {
        words.add(
            values
                .get(i)
                .<Serializable>map(Value::value)
                .orElseGet(() -> Phrase.of("cell.untold")));
      }
    }
    return Phrase.of("cell.attribute", name, Phrase.either(words));
  }

  /** The numbers for which those from one place to another stand. */
  private Serializable range(int first, int last) {
    boolean isLowest = !isNumber(first - 1);
    if (last == values.size() - 1) {
      return isLowest ? Phrase.of("cell.number") : Phrase.of("cell.atLeast", number(first));
    }
    long most = number(last + 1) - 1;
    return isLowest ? Phrase.of("cell.atMost", most) : range(number(first), most);
  }

  /** Returns the numbers from one to another, both inclusive, in words. */
  static Serializable range(long least, long most) {
    return least == most ? least : Phrase.of("cell.between", least, most);
  }

  private long number(int place) {
    return (Long) values.get(place).orElseThrow().value();
  }
}
