// SPDX-License-Identifier: Apache-2.0
package org.medalliance.values;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreeScanner;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Executable;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** What the sources call the parameters of methods: class files do not keep it. */
final class ParameterNames {
  private static final List<Path> SOURCES =
      List.of(Path.of("src/main/java"), Path.of("target/generated-sources/annotations"));

  private final Map<String, List<String>> names = new HashMap<>();

  static ParameterNames read() {
    ParameterNames names = new ParameterNames();
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null)) {
      JavacTask task =
          (JavacTask)
              compiler.getTask(
                  null,
                  files,
                  null,
                  List.of("-proc:none"),
                  null,
                  files.getJavaFileObjectsFromPaths(sources()));
      for (CompilationUnitTree unit : task.parse()) {
        names.collect(unit);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return names;
  }

  /** The names of a method's parameters, or of a record's components. */
  List<String> of(Executable method) {
    Class<?> type = method.getDeclaringClass();
    boolean constructor = method.getName().equals(type.getName());
    if (constructor && type.isRecord()) {
      return Arrays.stream(type.getRecordComponents()).map(RecordComponent::getName).toList();
    }
    String parameters =
        Arrays.stream(method.getParameterTypes())
            .map(Class::getSimpleName)
            .collect(Collectors.joining(","));
    String key = type.getSimpleName() + "." + (constructor ? "<init>" : method.getName());
    List<String> exact = names.get(key + "(" + parameters + ")");
    return exact != null
        ? exact
        : names.getOrDefault(key + "/" + method.getParameterCount(), List.of());
  }

  private void collect(CompilationUnitTree unit) {
    new TreeScanner<Void, String>() {
      @Override
      public Void visitClass(ClassTree type, String outer) {
        return super.visitClass(type, type.getSimpleName().toString());
      }

      @Override
      public Void visitMethod(MethodTree method, String type) {
        String key = type + "." + method.getName();
        List<String> found = new ArrayList<>();
        List<String> types = new ArrayList<>();
        for (VariableTree parameter : method.getParameters()) {
          found.add(parameter.getName().toString());
          types.add(parameter.getType().toString().replaceAll("<.*>|.*\\.", ""));
        }
        names.put(key + "(" + String.join(",", types) + ")", found);
        names.put(key + "/" + found.size(), found);
        return super.visitMethod(method, type);
      }
    }.scan(unit, "");
  }

  private static List<Path> sources() throws IOException {
    List<Path> all = new ArrayList<>();
    for (Path root : SOURCES) {
      try (Stream<Path> files = Files.walk(root)) {
        files.filter(file -> file.toString().endsWith(".java")).forEach(all::add);
      }
    }
    return all;
  }
}
