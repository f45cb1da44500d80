// SPDX-License-Identifier: Apache-2.0
package org.medalliance.examples.lab;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Splitter;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import jdk.jshell.JShell;
import jdk.jshell.Snippet;
import jdk.jshell.SnippetEvent;
import jdk.jshell.SourceCodeAnalysis.CompletionInfo;
import org.junit.jupiter.api.Test;

class JShellCommandTest {
  private static final String PROMPT = "jshell> ";

  @Test
  void theScriptCanBeStartedAndAsked() {
    try (JShell shell = started()) {
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

  private static JShell started() {
    JShell shell = JShell.builder().executionEngine("local").build();
    for (String path :
        Splitter.on(File.pathSeparator).split(System.getProperty("java.class.path"))) {
      shell.addToClasspath(path);
    }
    last(shell, Session.of("jshell").out());
    return shell;
  }

  /** What the README shows is what one sees. */
  @Test
  void fiveMinutesAreSpentAsTheReadmeSays() throws IOException {
    String readme = Files.readString(Path.of("README.md"));
    int begin = readme.indexOf("```text\njshell> ") + "```text\n".length();
    String written = readme.substring(begin, readme.indexOf("```", begin));

    assertThat(said(written)).isEqualTo(written);
  }

  /** What a session prints whose lines of input are those of another. */
  private static String said(String session) {
    StringBuilder said = new StringBuilder();
    try (JShell shell = started()) {
      for (String line : Splitter.on('\n').split(session)) {
        if (line.startsWith(PROMPT)) {
          String value = last(shell, line.substring(PROMPT.length()));
          said.append(line).append('\n').append(value).append('\n');
        }
      }
    }
    return said.toString();
  }

  private static String last(JShell shell, String code) {
    List<SnippetEvent> events = eval(shell, code);
    assertThat(events)
        .allSatisfy(
            event -> assertThat(event.status()).as("%s", event).isEqualTo(Snippet.Status.VALID));
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
