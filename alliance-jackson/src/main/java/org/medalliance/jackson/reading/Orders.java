// SPDX-License-Identifier: Apache-2.0
package org.medalliance.jackson.reading;

import java.util.HashMap;
import java.util.Map;

/** In which order a document lists the elements of sets, where that is not their own. */
public final class Orders {
  private final Map<String, int[]> byPointer = new HashMap<>();

  /** Creates what knows of no set. */
  public Orders() {}

  /** Notes, for the set at a pointer, which element of the document each of its elements is. */
  void note(String pointer, int[] order) {
    byPointer.put(pointer, order);
  }

  /** Returns the index in the document of an element of the list or set at a pointer. */
  int index(String pointer, int position) {
    int[] order = byPointer.get(pointer);
    return order == null || position >= order.length ? position : order[position];
  }
}
