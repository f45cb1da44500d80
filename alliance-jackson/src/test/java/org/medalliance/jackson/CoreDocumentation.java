// SPDX-License-Identifier: Apache-2.0
package org.medalliance.jackson;

import com.google.common.base.Ascii;
import com.google.common.collect.Iterables;
import com.sun.source.doctree.DocCommentTree;
import com.sun.source.doctree.DocTree;
import com.sun.source.doctree.LinkTree;
import com.sun.source.doctree.LiteralTree;
import com.sun.source.doctree.ParamTree;
import com.sun.source.doctree.ReferenceTree;
import com.sun.source.doctree.TextTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.util.DocTrees;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePathScanner;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.medalliance.sharing.ReferralPolicy;

/** What the core's source says of its types and their attributes, as plain sentences. */
final class CoreDocumentation {
  private static final Path CORE = Path.of("../alliance-core/src/main/java");

  private final Map<String, String> sentences = new HashMap<>();

  private CoreDocumentation() {}

  /** Reads the documentation of the core. */
  static CoreDocumentation read() throws IOException {
    CoreDocumentation read = new CoreDocumentation();
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null);
        Stream<Path> sources = Files.walk(CORE)) {
      List<Path> java =
          sources
              .filter(file -> file.toString().endsWith(".java"))
              .filter(file -> !file.endsWith("module-info.java"))
              .toList();
      JavacTask task =
          (JavacTask)
              compiler.getTask(
                  null,
                  files,
                  null,
                  List.of("-proc:none"),
                  null,
                  files.getJavaFileObjectsFromPaths(java));
      DocTrees docs = DocTrees.instance(task);
      for (CompilationUnitTree unit : task.parse()) {
        read.new Scanner(docs).scan(unit, unit.getPackageName().toString());
      }
    }
    return read;
  }

  /** The first sentence about a type. */
  Optional<String> of(Class<?> type) {
    return Optional.ofNullable(sentences.get(type.getName().replace('$', '.')));
  }

  /** What is said of an attribute of a type. */
  Optional<String> of(Class<?> type, String attribute) {
    return Optional.ofNullable(sentences.get(type.getName().replace('$', '.') + "#" + attribute));
  }

  /** Keeps the sentences of what it comes by, in the package or type that it is told. */
  private final class Scanner extends TreePathScanner<Void, String> {
    private final DocTrees docs;

    private Scanner(DocTrees docs) {
      this.docs = docs;
    }

    @Override
    public Void visitClass(ClassTree type, String owner) {
      String name = owner + "." + type.getSimpleName();
      DocCommentTree doc = docs.getDocCommentTree(getCurrentPath());
      if (doc != null) {
        keep(name, doc.getFirstSentence());
        for (DocTree tag : doc.getBlockTags()) {
          if (tag instanceof ParamTree param && !param.isTypeParameter()) {
            keep(name + "#" + param.getName(), param.getDescription());
          }
        }
      }
      return super.visitClass(type, name);
    }

    @Override
    public Void visitMethod(MethodTree method, String owner) {
      DocCommentTree doc = docs.getDocCommentTree(getCurrentPath());
      if (doc != null && method.getParameters().isEmpty()) {
        keep(owner + "#" + method.getName(), doc.getFullBody());
      }
      return null;
    }

    private void keep(String name, List<? extends DocTree> words) {
      String text =
          text(words)
              .replaceAll("\\s+", " ")
              .replace("MAX_HOPS", Integer.toString(ReferralPolicy.MAX_HOPS))
              .replace(", in the order of compareTo", "") // matters to programs alone
              .strip();
      if (!text.isEmpty()) {
        String sentence = Ascii.toUpperCase(text.charAt(0)) + text.substring(1);
        sentences.put(name, sentence.endsWith(".") ? sentence : sentence + ".");
      }
    }

    private static String text(List<? extends DocTree> words) {
      return words.stream().map(Scanner::text).collect(Collectors.joining());
    }

    private static String text(DocTree word) {
      if (word instanceof TextTree text) {
        return text.getBody();
      }
      if (word instanceof LiteralTree literal) {
        return literal.getBody().getBody();
      }
      if (word instanceof LinkTree link) {
        return link.getLabel().isEmpty() ? name(link.getReference()) : text(link.getLabel());
      }
      return " ";
    }

    /** The last name of a reference. */
    private static String name(ReferenceTree reference) {
      return Iterables.getLast(List.of(reference.getSignature().split("[#.]")));
    }
  }
}
