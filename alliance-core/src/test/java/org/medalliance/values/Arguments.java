// SPDX-License-Identifier: Apache-2.0
package org.medalliance.values;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import java.lang.reflect.Array;
import java.lang.reflect.Proxy;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.medalliance.catalog.Catalogue;
import org.medalliance.catalog.china.AllianceKindProfile;
import org.medalliance.catalog.china.HospitalGrades;
import org.medalliance.catalog.china.SessionRules;
import org.medalliance.check.AllianceChecks;
import org.medalliance.code.Code;
import org.medalliance.code.Fault;
import org.medalliance.code.InvalidValueException;
import org.medalliance.decision.PreparedRequest;
import org.medalliance.decision.SharingPolicy;
import org.medalliance.referral.Capacity;
import org.medalliance.referral.Distance;
import org.medalliance.sharing.SharingRequest;

/** Something to hand over for a parameter of any type. */
final class Arguments {
  private final ImmutableList<Object> pool;

  Arguments(List<Object> specimens) {
    List<Object> parts = specimens.stream().flatMap(value -> Graph.parts(value).stream()).toList();
    pool =
        Stream.concat(
                parts.stream(),
                Stream.of(
                    prepared(parts),
                    AllianceChecks.IDENTIFIERS,
                    "text",
                    new InvalidValueException(Fault.MIN_SIZE, "a text"),
                    1,
                    1L,
                    1.0,
                    Capacity.NOT_ASKED,
                    Distance.NOT_ASKED,
                    true,
                    LocalDate.of(2023, 5, 21),
                    Instant.EPOCH,
                    Period.ofDays(30),
                    YearMonth.of(2023, 5),
                    Locale.ENGLISH,
                    Boolean.class,
                    Catalogue.table(Code::of, "en"),
                    HospitalGrades.ALL,
                    HospitalGrades.ALL.entries().get(0),
                    SessionRules.COUNCIL,
                    AllianceKindProfile.ALL.get(0),
                    Optional.empty(),
                    ImmutableSortedSet.of(),
                    ImmutableList.of(),
                    ImmutableSet.of(),
                    ImmutableSortedMap.of()))
            .collect(ImmutableList.toImmutableList());
  }

  /** No value holds one. */
  private static PreparedRequest prepared(List<Object> parts) {
    return first(SharingPolicy.class, parts).prepare(first(SharingRequest.class, parts));
  }

  private static <T> T first(Class<T> type, List<Object> parts) {
    return parts.stream().filter(type::isInstance).map(type::cast).findFirst().orElseThrow();
  }

  Object of(Class<?> type) {
    if (Exported.isBuilder(type)) {
      return builder(type);
    }
    if (type.isArray()) {
      return Array.newInstance(type.getComponentType(), 0);
    }
    Class<?> wanted = boxed(type);
    return pool.stream()
        .filter(value -> wanted != Object.class && wanted.isInstance(value))
        .findFirst()
        .or(() -> constant(wanted))
        .orElseGet(() -> wanted.isInterface() ? answeringNothing(wanted) : "text");
  }

  private static Optional<Object> constant(Class<?> type) {
    return type.isEnum() ? Optional.of(type.getEnumConstants()[0]) : Optional.empty();
  }

  /** From the method of the value class that makes one. */
  private static Object builder(Class<?> type) {
    Class<?> owner = type.getEnclosingClass();
    try {
      if (owner == null) {
        String name = type.getName();
        owner = Class.forName(name.substring(0, name.length() - "Builder".length()));
      }
      return owner.getMethod("builder").invoke(null);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }

  /** A function that is never called, for its other argument is null. */
  private static Object answeringNothing(Class<?> type) {
    return Proxy.newProxyInstance(
        type.getClassLoader(), new Class<?>[] {type}, (proxy, method, given) -> null);
  }

  private static Class<?> boxed(Class<?> type) {
    return type.isPrimitive() ? Array.get(Array.newInstance(type, 1), 0).getClass() : type;
  }
}
