// SPDX-License-Identifier: Apache-2.0
package org.medalliance.code;

import static java.util.Objects.requireNonNull;

import java.io.InvalidObjectException;

/** Values that come as bytes: whoever wrote them, what arrives is what a builder would make. */
public final class Arrival {
  private Arrival() {}

  /**
   * Checks that a value is as it should be.
   *
   * @param arrived the value
   * @param built the same made again by its builder, which checks it and puts what is a set in
   *     order
   * @throws InvalidObjectException if the two differ
   */
  public static void check(Object arrived, Object built) throws InvalidObjectException {
    if (!requireNonNull(arrived, "arrived").equals(requireNonNull(built, "built"))) {
      throw new InvalidObjectException("value must arrive as its builder makes it");
    }
  }
}
