// SPDX-License-Identifier: Apache-2.0
package org.medalliance.examples.report;

import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.medalliance.code.Syntax;

/** Lines of text of at most so many columns. */
public final class Page {
  /** The most columns of a line unless another number is given. */
  public static final int WIDTH = 100;

  private static final int INDENT = 2;

  /** How an answer strikes its reader, where colours are shown. */
  public enum Tone {
    /** As one would wish. */
    GOOD("\u001B[32m"),
    /** Forbidden, or wrong. */
    BAD("\u001B[31m"),
    /** To be looked at. */
    OPEN("\u001B[33m");

    private final String style;

    Tone(String style) {
      this.style = style;
    }
  }

  private static final String BOLD = "\u001B[1m";
  private static final String PLAIN = "\u001B[0m";

  private final PrintWriter out;
  private final int width;
  private final Locale locale;
  private final boolean coloured;

  /** Creates a page on which to write from here on. */
  public Page(PrintWriter out) {
    this(out, WIDTH);
  }

  /** Creates a page of so many columns on which to write from here on. */
  public Page(PrintWriter out, int width) {
    this(out, width, Locale.ENGLISH, false);
  }

  /**
   * Creates a page of so many columns on which to write from here on.
   *
   * @param locale the language of the reader, English or Chinese
   * @param coloured whether what shows it is a terminal that knows ANSI colours
   */
  public Page(PrintWriter out, int width, Locale locale, boolean coloured) {
    this.out = out;
    this.width = width;
    this.locale = locale;
    this.coloured = coloured;
  }

  /**
   * Returns a writer of UTF-8 whatever the machine speaks: half of what is printed may be Chinese.
   */
  public static PrintWriter utf8(OutputStream stream) {
    return new PrintWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8));
  }

  /** The language of the reader. */
  public Locale locale() {
    return locale;
  }

  /** Returns a {@link Saying} in the reader's language. */
  public String say(String english, Object... values) {
    return Saying.of(english, values).in(locale);
  }

  /** Writes a paragraph from the margin. */
  public Page line(String text) {
    Wrap.lines(text, width).forEach(this::put);
    return this;
  }

  /** Writes a line that is not broken however long it is, for programs to find. */
  public Page unbroken(String text) {
    put(text);
    return this;
  }

  /** Writes a line that is not broken however long it is, in the colour of its tone. */
  public Page unbroken(Tone tone, String text) {
    put(text, tone.style);
    return this;
  }

  /** Writes a paragraph of which the first words, in the colour of their tone, set it off. */
  public Page hanging(Tone tone, String mark, String text) {
    List<String> lines = Wrap.lines(text, width - Width.of(mark));
    String shown = mark.stripTrailing();
    out.print(coloured ? tone.style + shown + PLAIN : shown);
    put(" ".repeat(mark.length() - shown.length()) + lines.get(0));
    lines.stream().skip(1).forEach(line -> put(" ".repeat(Width.of(mark)) + line));
    return this;
  }

  /** Writes a paragraph that begins as far from the margin as its text does. */
  public Page verse(String text) {
    String said = text.stripLeading();
    return hanging(text.length() - said.length(), "", said);
  }

  /** Writes an empty line. */
  public Page blank() {
    put("");
    return this;
  }

  /** Writes a heading, underlined. */
  public Page heading(String text) {
    put(text, BOLD);
    put("-".repeat(Width.of(text)));
    return this;
  }

  /** Writes a paragraph, indented. */
  public Page indented(String text) {
    Wrap.lines(text, width - INDENT).forEach(line -> put(" ".repeat(INDENT) + line));
    return this;
  }

  /** Writes a table, indented. */
  public Page table(Table table) {
    table.lines(width - INDENT, locale).forEach(line -> put(" ".repeat(INDENT) + line));
    return this;
  }

  /**
   * Writes a paragraph of which the first line is set off by {@code mark}, the others by as much
   * room.
   */
  public Page hanging(int indent, String mark, String text) {
    String margin = " ".repeat(indent);
    List<String> lines = Wrap.lines(text, width - indent - Width.of(mark));
    put(margin + mark + lines.get(0));
    lines.stream().skip(1).forEach(line -> put(margin + " ".repeat(Width.of(mark)) + line));
    return this;
  }

  /** A line feed whatever the machine, so that what is printed is the same everywhere. */
  private void put(String line) {
    put(line, "");
  }

  private void put(String line, String style) {
    String shown = Syntax.escape(line.stripTrailing()); // names are data and steer no terminal
    out.print(coloured && !style.isEmpty() ? style + shown + PLAIN : shown);
    out.print('\n');
  }
}
