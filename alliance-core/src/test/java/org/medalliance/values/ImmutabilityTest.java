// SPDX-License-Identifier: Apache-2.0
package org.medalliance.values;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.io.Serializable;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.lang.reflect.TypeVariable;
import java.lang.reflect.WildcardType;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.medalliance.check.finding.Finding;
import org.medalliance.sharing.Attributes;
import org.medalliance.wording.Phrase;

/** Values are immutable to the ground: no field can change, and what it holds cannot either. */
class ImmutabilityTest {
  /**
   * Written by the generator: a hash that is computed once, and a shim that is gone after building.
   */
  private static final Set<String> GENERATED_CACHES = Set.of("hashCode", "initShim");

  private static final List<Class<?>> IMMUTABLE =
      List.of(
          String.class,
          Class.class,
          Optional.class,
          Boolean.class,
          Long.class,
          Integer.class,
          ImmutableList.class,
          ImmutableSet.class,
          ImmutableMap.class,
          ImmutableListMultimap.class);

  @Test
  void fieldsAreFinal() {
    assertThat(fields().filter(field -> !Modifier.isFinal(field.getModifiers()))).isEmpty();
  }

  @Test
  void fieldsHoldWhatIsImmutable() {
    assertThat(fields().filter(field -> !isImmutable(field.getGenericType(), field))).isEmpty();
  }

  @Test
  void classVariablesAreFinal() {
    assertThat(
            Exported.classes().stream()
                .flatMap(type -> Arrays.stream(type.getDeclaredFields()))
                .filter(field -> Modifier.isStatic(field.getModifiers()) && !field.isSynthetic())
                .filter(field -> !Modifier.isFinal(field.getModifiers())))
        .isEmpty();
  }

  @Test
  void thereAreValuesToLookAt() {
    assertThat(fields()).hasSizeGreaterThan(100);
  }

  private static Stream<Field> fields() {
    return Exported.valueClasses().stream()
        .filter(type -> !isOnItsWay(type))
        .flatMap(type -> Arrays.stream(type.getDeclaredFields()))
        .filter(field -> !Modifier.isStatic(field.getModifiers()))
        .filter(
            field ->
                !(Modifier.isTransient(field.getModifiers())
                    && GENERATED_CACHES.contains(field.getName())));
  }

  /** What stands in for a value while it travels is nobody's to hold. */
  private static boolean isOnItsWay(Class<?> type) {
    return type.getName().contains("$Sent");
  }

  private static boolean isImmutable(Type type, Field field) {
    if (type instanceof ParameterizedType generic) {
      return isImmutable(generic.getRawType(), field)
          && Arrays.stream(generic.getActualTypeArguments())
              .allMatch(part -> isImmutable(part, field));
    }
    if (type instanceof TypeVariable || type instanceof WildcardType) {
      return true; // as immutable as what the user puts in
    }
    Class<?> raw = (Class<?>) type;
    return raw.isPrimitive()
        || raw.isEnum()
        || raw.getName().startsWith("java.time.")
        || raw.getName().startsWith("org.medalliance.")
        || IMMUTABLE.stream().anyMatch(known -> known.isAssignableFrom(raw))
        || isCheckedWhenMade(raw, field);
  }

  /**
   * The values of attributes, and what phrases and findings are about, are of immutable types, as
   * their constructors check.
   */
  private static boolean isCheckedWhenMade(Class<?> raw, Field field) {
    return raw == Serializable.class
        && (field.getDeclaringClass() == Attributes.class
            || field.getDeclaringClass() == Finding.class
            || field.getDeclaringClass() == Phrase.class);
  }
}
