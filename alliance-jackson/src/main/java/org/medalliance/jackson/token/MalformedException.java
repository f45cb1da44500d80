// SPDX-License-Identifier: Apache-2.0
package org.medalliance.jackson.token;

import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.medalliance.jackson.problem.Problem;
import org.medalliance.jackson.problem.ProblemCode;

/**
 * Text that a parser does not take: mostly for not being JSON; a host's parser may have limits of
 * its own, or look for repeated names itself.
 */
public final class MalformedException extends IOException {
  private static final long serialVersionUID = 1;

  /** By a word of what parsers say. */
  private static final ImmutableMap<String, ProblemCode> CODES =
      ImmutableMap.<String, ProblemCode>builder()
          .put("Duplicate field", ProblemCode.DUPLICATE_MEMBER)
          .put("Duplicate Object property", ProblemCode.DUPLICATE_MEMBER)
          .put("Invalid UTF-8", ProblemCode.JSON_ENCODING)
          .put("MaxNestingDepth", ProblemCode.LIMIT_DEPTH)
          .put("MaxNameLength", ProblemCode.LIMIT_NAME)
          .put("MaxStringLength", ProblemCode.LIMIT_STRING)
          .put("MaxNumberLength", ProblemCode.LIMIT_NUMBER)
          .put("MaxDocumentLength", ProblemCode.LIMIT_BYTES)
          .put("MaxTokenCount", ProblemCode.LIMIT_BYTES)
          .buildOrThrow();

  /** What it amounts to. */
  private final ProblemCode code;

  /** Where it ceases to be taken. */
  private final Problem.Location location;

  /** The name that the parser read last. */
  private final String name;

  /**
   * Creates an exception from what the parser says, and the name of the member that it was at or
   * before.
   */
  public MalformedException(
      @Nullable String message, Problem.Location location, @Nullable String name, Throwable cause) {
    super(message == null ? "not JSON" : message, cause);
    this.code =
        CODES.entrySet().stream()
            .filter(entry -> message != null && message.contains(entry.getKey()))
            .map(entry -> entry.getValue())
            .findFirst()
            .orElse(ProblemCode.JSON_SYNTAX);
    this.location = location;
    this.name = name == null ? "" : name;
  }

  /** What it amounts to. */
  public ProblemCode code() {
    return code;
  }

  /** Where it ceases to be taken. */
  public Problem.Location location() {
    return location;
  }

  /** The name of the member that was read last; empty if there was none. */
  public String name() {
    return name;
  }
}
