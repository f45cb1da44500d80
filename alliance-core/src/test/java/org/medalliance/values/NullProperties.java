// SPDX-License-Identifier: Apache-2.0
package org.medalliance.values;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import net.jqwik.api.Example;
import org.medalliance.testing.Specimens;

/** A null argument is a NullPointerException that names it, for every parameter of every method. */
class NullProperties {
  /** Text that becomes an id or a code is named for what it becomes, such as {@code unit id}. */
  private static final Pattern SUBJECT = Pattern.compile("[a-z]+( [a-z]+){0,2}");

  private static final ParameterNames NAMES = ParameterNames.read();

  @Example
  void everyNullArgumentIsRefusedByName() {
    Arguments arguments = new Arguments(Specimens.ofEveryType(20).toList());
    List<String> misses = new ArrayList<>();
    int asked = 0;

    for (Class<?> type : Exported.classes()) {
      for (Executable method : methods(type)) {
        for (int i = 0; i < method.getParameterCount(); i++) {
          if (!method.getParameterTypes()[i].isPrimitive() && !isExempt(method)) {
            asked++;
            missed(arguments, method, i).ifPresent(misses::add);
          }
        }
      }
    }

    assertThat(misses).isEmpty();
    assertThat(asked).isGreaterThan(300);
  }

  /** Methods that are not ours to write. */
  private static boolean isExempt(Executable method) {
    boolean fromEnum = method.getName().equals("valueOf") && method.getDeclaringClass().isEnum();
    boolean bridge = method instanceof Method candidate && candidate.isBridge();
    return fromEnum || bridge || method.isSynthetic() || method.getName().equals("equals");
  }

  private static List<Executable> methods(Class<?> type) {
    Stream<Executable> constructors =
        Modifier.isAbstract(type.getModifiers())
            ? Stream.empty()
            : Arrays.stream(type.getConstructors());
    return Stream.concat(constructors, Arrays.stream(type.getDeclaredMethods()))
        .filter(method -> Modifier.isPublic(method.getModifiers()))
        .toList();
  }

  /** What went wrong when one argument was null; empty if it was refused by its name. */
  private static Optional<String> missed(Arguments arguments, Executable method, int index) {
    String place = method.getDeclaringClass().getSimpleName() + "." + method.getName();
    List<String> names = NAMES.of(method);
    if (names.isEmpty()) {
      return Optional.of(place + ": name not found");
    }
    String name = names.get(index);
    try {
      call(arguments, method, index);
      return Optional.of(place + " accepts null " + name);
    } catch (InvocationTargetException e) {
      return isRefused(method, index, name, e.getCause())
          ? Optional.empty()
          : Optional.of(place + " refuses null " + name + " by " + e.getCause());
    } catch (ReflectiveOperationException | IllegalArgumentException e) {
      return Optional.of(place + ": " + e);
    }
  }

  private static boolean isRefused(Executable method, int index, String name, Throwable thrown) {
    if (!(thrown instanceof NullPointerException)) {
      return false;
    }
    if (Exported.isBuilder(method.getDeclaringClass()) && isGenerated(method)) {
      return true;
    }
    String message = String.valueOf(thrown.getMessage());
    return message.equals(name)
        || (method.getParameterTypes()[index] == String.class
            && SUBJECT.matcher(message).matches());
  }

  /**
   * Generated builders leave it to Guava and to {@link Optional} to refuse null, without a name.
   */
  private static boolean isGenerated(Executable method) {
    return method.getDeclaringClass().getEnclosingClass() == null;
  }

  private static void call(Arguments arguments, Executable method, int index)
      throws ReflectiveOperationException {
    Object[] given =
        Arrays.stream(method.getParameterTypes()).map(arguments::of).toArray(Object[]::new);
    given[index] = null;
    method.setAccessible(true);
    if (method instanceof Constructor<?> constructor) {
      constructor.newInstance(given);
    } else {
      boolean isStatic = Modifier.isStatic(method.getModifiers());
      ((Method) method).invoke(isStatic ? null : arguments.of(method.getDeclaringClass()), given);
    }
  }
}
