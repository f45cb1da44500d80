// SPDX-License-Identifier: Apache-2.0
package org.medalliance.examples.benchmark.document;

import java.io.IOException;
import java.lang.ref.Reference;
import org.medalliance.Alliance;

/** How much memory an alliance takes that was read. */
public final class Retained {
  private Retained() {}

  /** Returns the bytes of heap for each byte of the document of so many units. */
  public static double perByte(int units) throws IOException {
    Documents documents = new Documents();
    documents.units = units;
    documents.make();
    documents.library.read(documents.document); // what is made once belongs to nobody
    long before = used();
    Alliance alliance = documents.library.read(documents.document);
    double retained = used() - before;
    Reference.reachabilityFence(alliance);
    Reference.reachabilityFence(documents);
    return retained / documents.document.length;
  }

  private static long used() {
    for (int i = 0; i < 4; i++) {
      System.gc();
    }
    return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
  }
}
