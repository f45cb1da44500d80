// SPDX-License-Identifier: Apache-2.0
package org.medalliance.jackson.reading;

import java.io.IOException;

/** Reading cannot go on, for a reason that stands among the problems. */
public final class ReadingStopped extends IOException {
  private static final long serialVersionUID = 1;

  /** Creates an exception; the reason must have been logged. */
  public ReadingStopped() {
    super("reading stopped");
  }

  /** Returns itself: nobody looks at where a reader stopped. */
  @Override
  public synchronized Throwable fillInStackTrace() {
    return this;
  }
}
