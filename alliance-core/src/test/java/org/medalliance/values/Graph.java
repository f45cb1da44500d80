// SPDX-License-Identifier: Apache-2.0
package org.medalliance.values;

import java.io.ObjectStreamClass;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What a value is made of, down to the ground. */
final class Graph {
  private Graph() {}

  /** The value itself and every value of the library within it. */
  static List<Object> parts(Object root) {
    return reached(root).stream()
        .filter(part -> part.getClass().getName().startsWith("org.medalliance."))
        .toList();
  }

  /** Whether there is something within the value that no value is made of. */
  static boolean holdsWhatNoValueHolds(Object root) {
    return reached(root).stream().anyMatch(part -> part instanceof ObjectStreamClass);
  }

  /** The value itself and all that it is made of. */
  private static List<Object> reached(Object root) {
    Set<Object> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    Deque<Object> open = new ArrayDeque<>(List.of(root));
    List<Object> parts = new ArrayList<>();
    while (!open.isEmpty()) {
      Object next = open.pop();
      if (next instanceof Optional<?> optional) {
        optional.ifPresent(open::push);
      } else if (next instanceof Iterable<?> several) {
        several.forEach(open::push);
      } else if (next instanceof Map<?, ?> map) {
        map.keySet().forEach(open::push);
        map.values().forEach(open::push);
      } else if (seen.add(next)) {
        parts.add(next);
        if (next.getClass().getName().startsWith("org.medalliance.")) {
          open.addAll(fieldsOf(next));
        }
      }
    }
    return parts;
  }

  private static List<Object> fieldsOf(Object value) {
    List<Object> held = new ArrayList<>();
    for (Class<?> type = value.getClass(); type != Object.class; type = type.getSuperclass()) {
      for (Field field : type.getDeclaredFields()) {
        int modifiers = field.getModifiers();
        if (!Modifier.isStatic(modifiers) && !Modifier.isTransient(modifiers) && !type.isEnum()) {
          get(field, value).ifPresent(held::add);
        }
      }
      if (type.isEnum() || type.getName().startsWith("java.")) {
        break;
      }
    }
    return held;
  }

  private static Optional<Object> get(Field field, Object value) {
    try {
      field.setAccessible(true);
      return Optional.ofNullable(field.get(value));
    } catch (IllegalAccessException e) {
      throw new IllegalStateException(e);
    }
  }
}
