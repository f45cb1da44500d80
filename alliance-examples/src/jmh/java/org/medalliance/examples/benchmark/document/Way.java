// SPDX-License-Identifier: Apache-2.0
package org.medalliance.examples.benchmark.document;

import java.io.IOException;

/** A way to read documents and to write them. */
interface Way<T> {
  /** Reads a document. */
  T read(byte[] document) throws IOException;

  /** Returns the document of what was read. */
  byte[] write(T value) throws IOException;
}
