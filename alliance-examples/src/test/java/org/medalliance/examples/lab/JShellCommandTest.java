// SPDX-License-Identifier: Apache-2.0
package org.medalliance.examples.lab;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Splitter;
import java.io.File;
import java.util.ArrayList;
import java.util.List;
import jdk.jshell.JShell;
import jdk.jshell.Snippet;
import jdk.jshell.SnippetEvent;
import jdk.jshell.SourceCodeAnalysis.CompletionInfo;
import org.junit.jupiter.api.Test;

class JShellCommandTest {

  @Test
  void theScriptCanBeStartedAndAsked() {
    try (JShell shell = JShell.builder().executionEngine("local").build()) {
      for (String path :
          Splitter.on(File.pathSeparator).split(System.getProperty("java.class.path"))) {
        shell.addToClasspath(path);
      }

      assertThat(eval(shell, Session.of("jshell").out()))
          .allSatisfy(
              event -> assertThat(event.status()).as("%s", event).isEqualTo(Snippet.Status.VALID));
      assertThat(
              last(
                  shell,
                  "may(\"qianfeng-mch\", \"remote-consultation\", \"cqhcwc\", \"2023-06-01\").isPermitted()"))
          .isEqualTo("true");
      assertThat(last(shell, "members(\"2023-06-01\").members().size()")).isEqualTo("8");
      assertThat(last(shell, "load(\"" + Session.CHENGHUA + "\").id()"))
          .isEqualTo("chenghua-consortium");
      assertThat(last(shell, "sample().id()")).isEqualTo("chongqing-mch-alliance");
    }
  }

  private static String last(JShell shell, String code) {
    List<SnippetEvent> events = eval(shell, code);
    return String.valueOf(events.get(events.size() - 1).value());
  }

  private static List<SnippetEvent> eval(JShell shell, String code) {
    List<SnippetEvent> events = new ArrayList<>();
    String left = code;
    while (!left.isBlank()) {
      CompletionInfo next = shell.sourceCodeAnalysis().analyzeCompletion(left);
      events.addAll(shell.eval(next.source()));
      left = next.remaining();
    }
    return events;
  }
}
