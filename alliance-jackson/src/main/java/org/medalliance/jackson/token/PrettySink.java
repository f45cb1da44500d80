// SPDX-License-Identifier: Apache-2.0
package org.medalliance.jackson.token;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** Writes a document for people: two spaces for each level, and on one line whatever fits there. */
public final class PrettySink implements TextSink {
  private static final int WIDTH = 120;

  private final Deque<Block> open = new ArrayDeque<>();
  private String label = "";
  private final StringBuilder text = new StringBuilder();

  /** Something in brackets: its elements, each a line or a block of its own. */
  private static final class Block {
    private final String label;
    private final char end;
    private final List<Object> elements = new ArrayList<>();

    /** How many characters it takes on one line. */
    private int width;

    private Block(String label, char end) {
      this.label = label;
      this.end = end;
      this.width = label.length() + 1;
    }

    private void add(Object element, int length) {
      width += length + (elements.isEmpty() ? 0 : 2);
      elements.add(element);
    }
  }

  /** Returns what was written, with a line feed at its end. */
  @Override
  public String toString() {
    return text + "\n";
  }

  @Override
  public void beginObject() {
    begin("{", '}');
  }

  @Override
  public void endObject() {
    end();
  }

  @Override
  public void beginArray() {
    begin("[", ']');
  }

  @Override
  public void endArray() {
    end();
  }

  @Override
  public void name(String name) {
    StringBuilder quoted = new StringBuilder(name.length() + 4);
    Escapes.quote(quoted, name);
    label = quoted.append(": ").toString();
  }

  @Override
  public void text(String value) {
    StringBuilder quoted = new StringBuilder(value.length() + 2);
    Escapes.quote(quoted, value);
    plain(quoted.toString());
  }

  @Override
  public void number(long number) {
    plain(Long.toString(number));
  }

  @Override
  public void decimal(double number) {
    plain(Double.toString(number));
  }

  @Override
  public void literal(String text) {
    plain(text);
  }

  @Override
  public void truth(boolean truth) {
    plain(Boolean.toString(truth));
  }

  private void begin(String bracket, char end) {
    open.push(new Block(takeLabel() + bracket, end));
  }

  private void end() {
    Block block = open.pop();
    if (open.isEmpty()) {
      lay(block, 0, "");
    } else {
      open.peek().add(block, block.width);
    }
  }

  private void plain(String value) {
    String line = takeLabel() + value;
    if (open.isEmpty()) {
      text.append(line);
    } else {
      open.peek().add(line, line.length());
    }
  }

  private String takeLabel() {
    String taken = label;
    label = "";
    return taken;
  }

  /** Lays a block on one line if it fits there, else each element on lines of its own. */
  private void lay(Block block, int indent, String after) {
    text.append(block.label);
    boolean fits = indent > 0 && indent + block.width + after.length() <= WIDTH;
    if (fits || block.elements.isEmpty()) {
      join(block.elements);
    } else {
      for (int i = 0; i < block.elements.size(); i++) {
        newLine(indent + 2);
        layElement(block.elements.get(i), indent + 2, i + 1 < block.elements.size() ? "," : "");
      }
      newLine(indent);
    }
    text.append(block.end).append(after);
  }

  private void layElement(Object element, int indent, String after) {
    if (element instanceof Block block) {
      lay(block, indent, after);
    } else {
      text.append(element).append(after);
    }
  }

  private void join(List<Object> elements) {
    for (int i = 0; i < elements.size(); i++) {
      text.append(i > 0 ? ", " : "");
      if (elements.get(i) instanceof Block block) {
        text.append(block.label);
        join(block.elements);
        text.append(block.end);
      } else {
        text.append(elements.get(i));
      }
    }
  }

  private void newLine(int indent) {
    text.append('\n').append(" ".repeat(indent));
  }
}
