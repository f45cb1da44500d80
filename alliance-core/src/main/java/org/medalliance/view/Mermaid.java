// SPDX-License-Identifier: Apache-2.0
package org.medalliance.view;

import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * A drawing as a flowchart of Mermaid.
 *
 * @param drawing what it shows
 */
record Mermaid(Drawing drawing) {
  /** So many characters are too many, unless Mermaid is told otherwise. */
  static final int MAX_TEXT = 50_000;

  private static final char FULL_WIDTH_BACKSLASH = '\uff3c';
  private static final char FULL_WIDTH_DOLLAR = '\uff04';
  private static final char FULL_WIDTH_AMPERSAND = '\uff06';
  private static final String FULL_WIDTH_COLON = "\uff1a";

  String text() {
    StringBuilder text =
        new StringBuilder("---\ntitle: \"")
            .append(yaml(drawing.title()))
            .append("\"\n---\nflowchart LR\n");
    drawing
        .nodes()
        .forEach((node, name) -> text.append("  ").append(name).append(box(node)).append('\n'));
    for (Link link : drawing.links()) {
      text.append("  ")
          .append(drawing.nodes().get(link.from()))
          .append(line(link))
          .append(drawing.label(link).map(label -> "|\"" + escaped(label) + "\"|").orElse(""))
          .append(' ')
          .append(drawing.nodes().get(link.to()))
          .append('\n');
    }
    drawing
        .more()
        .ifPresent(
            more -> text.append("  more[\"").append(escaped(more)).append("\"]:::nothing\n"));
    return text.append("  classDef tier fill:#dbe9f6,stroke:#2c5d8f,color:#111\n")
        .append("  classDef agreement fill:#fdf1d0,stroke:#9a7412,color:#111\n")
        .append("  classDef unit fill:#ffffff,stroke:#555555,color:#111\n")
        .append("  classDef nothing fill:#eeeeee,stroke:#999999,color:#111\n")
        .toString();
  }

  private String line(Link link) {
    int length = drawing.length(link);
    return link.certainty().isYes()
        ? " --" + "-".repeat(length - 1) + ">"
        : " -" + ".".repeat(length) + "->";
  }

  private String box(Node node) {
    String label =
        Objects.requireNonNull(drawing.labels().get(node)).stream()
            .map(Mermaid::escaped)
            .collect(Collectors.joining("<br/>", "\"", "\""));
    return switch (node.kind()) {
      case TIER -> "[[" + label + "]]:::tier";
      case AGREEMENT -> "([" + label + "]):::agreement";
      case UNIT -> "[" + label + "]:::unit";
      case NOTHING -> "((" + label + ")):::nothing";
    };
  }

  /**
   * Writes by its number whatever is no letter, digit or space: marks of Mermaid, of Markdown,
   * which it looks for in labels, and of HTML, which it makes of them.
   */
  private static String escaped(String text) {
    String shown =
        text.replace('\\', FULL_WIDTH_BACKSLASH) // before n it breaks the line
            .replace('$', FULL_WIDTH_DOLLAR) // two begin a formula
            .replace(":fa-", FULL_WIDTH_COLON + "fa-"); // within the name of an icon
    StringBuilder escaped = new StringBuilder(shown.length() + 16);
    shown
        .codePoints()
        .forEach(
            c -> {
              if (isPlain(c)) {
                escaped.appendCodePoint(c);
              } else {
                escaped.append('#').append(c).append(';');
              }
            });
    return escaped.toString();
  }

  private static boolean isPlain(int c) {
    return c == ' '
        || Character.isLetterOrDigit(c)
        || Character.getType(c) == Character.NON_SPACING_MARK
        || Character.getType(c) == Character.COMBINING_SPACING_MARK;
  }

  /** Writes by its number, in quotes of YAML, what may end them or begin an element of HTML. */
  private static String yaml(String text) {
    StringBuilder escaped = new StringBuilder(text.length() + 16);
    text.replace('&', FULL_WIDTH_AMPERSAND) // it would be shown as HTML writes it
        .codePoints()
        .forEach(
            c -> {
              if (c < 0x80 && !isPlain(c) && "-_.,:()/".indexOf(c) < 0) {
                escaped.append(String.format(Locale.ROOT, "\\x%02x", c));
              } else {
                escaped.appendCodePoint(c);
              }
            });
    return escaped.toString();
  }
}
