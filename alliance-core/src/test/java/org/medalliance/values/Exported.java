// SPDX-License-Identifier: Apache-2.0
package org.medalliance.values;

import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.lang.module.ModuleDescriptor;
import java.lang.reflect.Modifier;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.medalliance.Alliance;

/** The classes of the library, as they lie in the directory that the compiler wrote. */
final class Exported {
  private static final Path ROOT =
      Path.of(URI.create(Alliance.class.getProtectionDomain().getCodeSource().getLocation() + ""));

  private Exported() {}

  /** Every class that users can name. */
  static List<Class<?>> classes() {
    Set<String> packages = packages();
    return allClasses().stream()
        .filter(type -> packages.contains(type.getPackageName()) && isVisible(type))
        .toList();
  }

  /** Every class that holds a value: exported ones and the hidden ones behind them. */
  static List<Class<?>> valueClasses() {
    return allClasses().stream()
        .filter(Serializable.class::isAssignableFrom)
        .filter(type -> !Throwable.class.isAssignableFrom(type))
        .toList();
  }

  static boolean isBuilder(Class<?> type) {
    return type.getSimpleName().endsWith("Builder");
  }

  private static Set<String> packages() {
    try (InputStream descriptor = Files.newInputStream(ROOT.resolve("module-info.class"))) {
      return ModuleDescriptor.read(descriptor).exports().stream()
          .filter(export -> !export.isQualified())
          .map(ModuleDescriptor.Exports::source)
          .collect(Collectors.toSet());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<Class<?>> allClasses() {
    try (Stream<Path> files = Files.walk(ROOT)) {
      return files
          .map(file -> ROOT.relativize(file).toString())
          .filter(file -> file.endsWith(".class") && !file.contains("-info"))
          .sorted()
          .<Class<?>>map(file -> load(file.replace(".class", "").replace('/', '.')))
          .filter(type -> !type.isAnonymousClass() && !type.isSynthetic())
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static boolean isVisible(Class<?> type) {
    return Modifier.isPublic(type.getModifiers())
        && (type.getEnclosingClass() == null || isVisible(type.getEnclosingClass()));
  }

  private static Class<?> load(String name) {
    try {
      return Class.forName(name);
    } catch (ClassNotFoundException e) {
      throw new IllegalStateException(e);
    }
  }
}
