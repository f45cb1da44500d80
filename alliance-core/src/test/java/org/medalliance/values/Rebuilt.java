// SPDX-License-Identifier: Apache-2.0
package org.medalliance.values;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;

/** Makes a value again by its own constructor or builder, which check it. */
final class Rebuilt {
  /** Thrown if a value exists that its own checks refuse. */
  static final class InvalidValueArrived extends AssertionError {
    private static final long serialVersionUID = 1;

    InvalidValueArrived(Object value, Throwable refusal) {
      super(value.getClass().getName(), refusal);
    }
  }

  private Rebuilt() {}

  static void check(Object value) {
    try {
      Object again = value instanceof Record ? viaConstructor(value) : viaBuilder(value);
      if (!again.equals(value)) {
        throw new InvalidValueArrived(value, new IllegalStateException("differs: " + again));
      }
    } catch (InvocationTargetException e) {
      throw new InvalidValueArrived(value, e.getCause());
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Object viaConstructor(Object record) throws ReflectiveOperationException {
    RecordComponent[] components = record.getClass().getRecordComponents();
    Class<?>[] types =
        Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
    Object[] parts = new Object[components.length];
    for (int i = 0; i < parts.length; i++) {
      parts[i] = components[i].getAccessor().invoke(record);
    }
    Constructor<?> constructor = record.getClass().getDeclaredConstructor(types);
    constructor.setAccessible(true);
    return constructor.newInstance(parts);
  }

  private static Object viaBuilder(Object value) throws ReflectiveOperationException {
    if (value instanceof Enum<?>
        || Arrays.stream(value.getClass().getMethods())
            .noneMatch(method -> method.getName().equals("toBuilder"))) {
      return value;
    }
    Method toBuilder = value.getClass().getSuperclass().getMethod("toBuilder");
    toBuilder.setAccessible(true);
    Object builder = toBuilder.invoke(value);
    Method build = builder.getClass().getMethod("build");
    return build.invoke(builder);
  }
}
