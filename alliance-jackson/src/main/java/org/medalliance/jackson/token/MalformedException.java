// SPDX-License-Identifier: Apache-2.0
package org.medalliance.jackson.token;

import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.medalliance.jackson.problem.Problem;

/** Text that is not JSON. */
public final class MalformedException extends IOException {
  private static final long serialVersionUID = 1;

  /** Where it ceases to be JSON. */
  private final Problem.Location location;

  /** Creates an exception from what the parser says. */
  public MalformedException(@Nullable String message, Problem.Location location, Throwable cause) {
    super(message == null ? "not JSON" : message, cause);
    this.location = location;
  }

  /** Where it ceases to be JSON. */
  public Problem.Location location() {
    return location;
  }
}
