// SPDX-License-Identifier: Apache-2.0
package org.medalliance.jackson.problem;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableMap;
import java.io.Serializable;
import org.medalliance.code.Syntax;

/**
 * One thing that is wrong with a document: what, where, and the way out.
 *
 * @param code what is wrong, for programs
 * @param severity how bad it is
 * @param pointer the place by name (RFC 6901): of the offending value, of the second of two that
 *     clash, of the object in which something is missing
 * @param location the place in the text
 * @param message what must hold, the offending value and the way out, for people; at most 1,024
 *     characters, whatever the document holds
 * @param arguments what the message speaks of, by name, each as text: {@code member}, {@code
 *     value}, {@code expected}, {@code actual}, {@code first} (the pointer of the first of two) and
 *     the like
 */
public record Problem(
    ProblemCode code,
    Severity severity,
    String pointer,
    Location location,
    String message,
    ImmutableMap<String, String> arguments)
    implements Serializable {

  /** The most characters of a message. */
  public static final int MAX_MESSAGE = 1_024;

  /** How bad a problem is. */
  public enum Severity {
    /** The document cannot be read. */
    ERROR,
    /** The document can be read; it may not mean what its author thinks. */
    WARNING
  }

  /**
   * A place in the text of a document.
   *
   * @param offset how many bytes come before it; where characters were read, how many characters
   *     (UTF-16 units); -1 if that is not known
   * @param line the line, from 1; 0 if that is not known
   * @param column the character of the line, from 1; 0 if that is not known
   */
  public record Location(long offset, int line, int column) implements Serializable {
    /** No place in particular, as of a value that was not read from a text. */
    public static final Location UNKNOWN = new Location(-1, 0, 0);

    /** Returns this place of a text that itself begins at a place, which is known, of another. */
    public Location within(Location beginning) {
      return new Location(
          beginning.offset + offset,
          beginning.line + line - 1,
          line > 1 ? column : beginning.column + column - 1);
    }

    /** Returns line and column, such as {@code 31:48}. */
    @Override
    public String toString() {
      return line > 0 ? line + ":" + column : "-";
    }
  }

  /** Cuts the message. */
  public Problem {
    requireNonNull(code, "code");
    requireNonNull(severity, "severity");
    requireNonNull(pointer, "pointer");
    requireNonNull(location, "location");
    requireNonNull(arguments, "arguments");
    message =
        message.length() <= MAX_MESSAGE ? message : message.substring(0, MAX_MESSAGE - 1) + "…";
  }

  /** Returns the same problem at another place of the text. */
  public Problem at(Location place) {
    return new Problem(code, severity, pointer, place, message, arguments);
  }

  /** Returns place, code and message in one line. */
  @Override
  public String toString() {
    String place = pointer.isEmpty() ? "" : " " + shown(pointer);
    return location + place + " " + code + ": " + message;
  }

  /** A pointer holds names of the document: who wrote it may have made it long. */
  static String shown(String pointer) {
    String text = Syntax.escape(pointer);
    return text.length() <= 256 ? text : "…" + text.substring(text.length() - 255);
  }
}
