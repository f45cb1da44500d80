// SPDX-License-Identifier: Apache-2.0
package org.medalliance.examples.readme;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Pages that are made of the code, and held equal to it. */
final class Pages {
  private Pages() {}

  /** Asserts that a page reads so; a copy that does is left in {@code target}. */
  static void assertIs(Path page, String text) throws IOException {
    Path copy = Files.writeString(Path.of("target", page.getFileName().toString()), text);
    String written = Files.exists(page) ? Files.readString(page) : "";

    assertThat(written).as("copy %s over %s", copy, page).isEqualTo(text);
  }

  /** Returns a comment of Java as a line of Markdown. */
  static String plain(String comment) {
    return cell(
        comment
            .replaceAll("(?m)^\\s*\\* ?", "")
            .replaceAll("\\s+", " ")
            .replaceAll("\\{@code ([^}]*)\\}", "`$1`")
            .replaceAll("\\{@(?:link|linkplain) [^} ]* ([^}]*)\\}", "$1")
            .replaceAll("\\{@link #?([^}#]*)#?([^}]*)\\}", "`$1.$2`")
            .replaceAll("`(\\w*)\\.`", "`$1`")
            .replace("&lt;", "<")
            .replace("&gt;", ">")
            .replace("&amp;", "&")
            .strip());
  }

  /** Returns text that stands in a cell of a table. */
  static String cell(String text) {
    return text.replace("|", "\\|").replace("\n", " ");
  }
}
