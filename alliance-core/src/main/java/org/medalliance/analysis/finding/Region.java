// SPDX-License-Identifier: Apache-2.0
package org.medalliance.analysis.finding;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.io.Serializable;

/**
 * Some requests, as few cells.
 *
 * @param cells the cells; no request is in two of them
 * @param isWhole whether there are no more than these: of what would take more cells than people
 *     read, only some are listed
 */
public record Region(ImmutableList<Cell> cells, boolean isWhole) implements Serializable {
  /** No request. */
  public static final Region NONE = new Region(ImmutableList.of(), true);

  /** Checks that nothing is null. */
  public Region {
    requireNonNull(cells, "cells");
  }

  /** Returns whether there is no request. */
  public boolean isEmpty() {
    return cells.isEmpty();
  }
}
