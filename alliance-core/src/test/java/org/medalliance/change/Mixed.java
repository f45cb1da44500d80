// SPDX-License-Identifier: Apache-2.0
package org.medalliance.change;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Sets;
import java.io.Serializable;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.medalliance.Alliance;
import org.medalliance.testing.Dice;
import org.medalliance.testing.Draw;

/** Alliances that have much in common. */
final class Mixed {
  private Mixed() {}

  static Alliance alliance(Dice dice) {
    return Draw.allianceAndRequest(dice).alliance();
  }

  /** An alliance of which most is taken from one, some from another, and some left out. */
  static Alliance like(Alliance one, Dice dice) {
    Alliance other = alliance(dice);
    Alliance.Builder builder = one.toBuilder();
    for (Part<?> part : Part.all()) {
      if (part != Part.COUNCILS) { // their sessions must not bear one id
        mix(part, one, other, builder, dice);
      }
    }
    return builder.build();
  }

  private static <T extends Serializable> void mix(
      Part<T> part, Alliance one, Alliance other, Alliance.Builder builder, Dice dice) {
    TreeMap<T, T> mine = byId(part, one);
    TreeMap<T, T> others = byId(part, other);
    Set<T> all = new TreeSet<>(part::compare);
    all.addAll(Sets.union(mine.keySet(), others.keySet()));
    ImmutableList.Builder<T> mixed = ImmutableList.builder();
    for (T key : all) {
      boolean keeps = dice.chance(80);
      TreeMap<T, T> from = keeps ? mine : others;
      if (mine.containsKey(key) && others.containsKey(key) && dice.chance(30)) {
        mixed.add(crossed(part, mine.get(key), others.get(key), dice));
      } else if (from.containsKey(key)) {
        mixed.add(from.get(key));
      } else if (part.isAlwaysThere()) {
        mixed.add(mine.get(key));
      }
    }
    part.write(builder, mixed.build());
  }

  /** One value with one attribute of another, if it can have that. */
  private static <T extends Serializable> T crossed(Part<T> part, T one, T other, Dice dice) {
    if (part.attributes().isEmpty()) {
      return one;
    }
    Attribute<T> attribute = part.attributes().get(dice.below(part.attributes().size()));
    try {
      Object builder = one.getClass().getSuperclass().getMethod("toBuilder").invoke(one);
      Object taken = attribute.value().apply(other);
      Method setter =
          Arrays.stream(builder.getClass().getMethods())
              .filter(method -> method.getName().equals(attribute.name()))
              .filter(method -> method.getParameterCount() == 1)
              .filter(method -> method.getParameterTypes()[0].isInstance(taken))
              .findFirst()
              .orElseThrow();
      setter.invoke(builder, taken);
      @SuppressWarnings("unchecked") // what a builder builds
      T built = (T) builder.getClass().getMethod("build").invoke(builder);
      return built;
    } catch (InvocationTargetException refused) {
      return one; // the one cannot have it
    } catch (ReflectiveOperationException e) {
      throw new AssertionError(e);
    }
  }

  static <T extends Serializable> TreeMap<T, T> byId(Part<T> part, Alliance alliance) {
    TreeMap<T, T> values = new TreeMap<>(part::compare);
    part.of(alliance).forEach(value -> values.put(value, value));
    return values;
  }
}
