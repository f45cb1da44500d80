// SPDX-License-Identifier: Apache-2.0
package org.medalliance.testing;

import com.google.common.collect.ImmutableList;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Provide;
import net.jqwik.api.RandomGenerator;
import net.jqwik.api.domains.DomainContextBase;
import net.jqwik.api.providers.TypeUsage;

/**
 * Some values of every type that {@link AllianceDomain} provides, for what holds for all of them.
 */
public final class Specimens {
  private static final ImmutableList<Method> PROVIDERS =
      Stream.<Class<?>>iterate(
              AllianceDomain.class, type -> type != DomainContextBase.class, Class::getSuperclass)
          .flatMap(type -> Arrays.stream(type.getDeclaredMethods()))
          .filter(method -> method.isAnnotationPresent(Provide.class))
          .filter(method -> typeOf(method) != Dice.class)
          .sorted(Comparator.comparing(Method::getName))
          .collect(ImmutableList.toImmutableList());

  private Specimens() {}

  /** Returns {@code each} values of every type; to be called while jqwik runs. */
  public static Stream<Object> ofEveryType(int each) {
    return PROVIDERS.stream().flatMap(provider -> from(provider, each));
  }

  private static Stream<Object> from(Method provider, int each) {
    RandomGenerator<?> generator = arbitrary(provider).generator(1000);
    Random random = new Random(provider.getName().hashCode());
    return Stream.generate(() -> (Object) generator.next(random).value()).limit(each);
  }

  private static Arbitrary<?> arbitrary(Method provider) {
    try {
      return provider.getParameterCount() == 0
          ? (Arbitrary<?>) provider.invoke(new AllianceDomain())
          : (Arbitrary<?>)
              provider.invoke(new AllianceDomain(), TypeUsage.forType(typeOf(provider)));
    } catch (IllegalAccessException | InvocationTargetException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Type typeOf(Method provider) {
    return ((ParameterizedType) provider.getGenericReturnType()).getActualTypeArguments()[0];
  }
}
