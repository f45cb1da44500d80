// SPDX-License-Identifier: Apache-2.0
package org.medalliance.code;

import static java.util.Objects.requireNonNull;

import com.google.errorprone.annotations.FormatMethod;
import com.google.errorprone.annotations.FormatString;
import java.util.Locale;
import java.util.Optional;

/**
 * A value that breaks its own rule, and so does not exist.
 *
 * <p>The message says what must hold and quotes the offending value, escaped and cut to a bounded
 * length, so that it may be logged whatever the value was.
 */
public final class InvalidValueException extends IllegalArgumentException {
  private static final long serialVersionUID = 1;

  /** The broken rule. */
  private final Fault fault;

  /** The attribute at which to look first, or the empty text for the value as a whole. */
  private final String attribute;

  /** Creates an exception about a value as a whole. */
  public InvalidValueException(Fault fault, String message) {
    this(fault, "", message);
  }

  /** Creates an exception about one attribute of a value. */
  public InvalidValueException(Fault fault, String attribute, String message) {
    super(requireNonNull(message, "message"));
    this.fault = requireNonNull(fault, "fault");
    this.attribute = requireNonNull(attribute, "attribute");
  }

  /** The rule that is broken. */
  public Fault fault() {
    return fault;
  }

  /** The attribute at which to look first; empty if the value as a whole is at fault. */
  public Optional<String> attribute() {
    return attribute.isEmpty() ? Optional.empty() : Optional.of(attribute);
  }

  /**
   * Returns the same exception seen from one level up: its attribute prefixed by {@code parent}.
   */
  public InvalidValueException under(String parent) {
    String separator = attribute.isEmpty() || attribute.startsWith("[") ? "" : ".";
    InvalidValueException outer =
        new InvalidValueException(
            fault,
            requireNonNull(parent, "parent") + separator + attribute,
            requireNonNull(getMessage()));
    outer.setStackTrace(getStackTrace());
    return outer;
  }

  /**
   * Throws unless {@code rule} holds. The message is built by {@link String#format} only when it is
   * needed, without a locale.
   */
  @FormatMethod
  public static void require(
      boolean rule,
      Fault fault,
      String attribute,
      @FormatString String format,
      Object... arguments) {
    requireNonNull(fault, "fault");
    requireNonNull(attribute, "attribute");
    requireNonNull(format, "format");
    requireNonNull(arguments, "arguments");
    if (!rule) {
      throw new InvalidValueException(
          fault, attribute, String.format(Locale.ROOT, format, arguments));
    }
  }
}
