// SPDX-License-Identifier: Apache-2.0
package org.medalliance.jackson.token;

import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Bytes in memory that are put together once, in the end, not each time there are more. */
public final class Chunks extends OutputStream {
  private final List<byte[]> chunks = new ArrayList<>();
  private int length;

  /** Creates a stream of no bytes. */
  public Chunks() {}

  @Override
  public void write(int unit) {
    write(new byte[] {(byte) unit}, 0, 1);
  }

  @Override
  public void write(byte[] bytes, int from, int count) {
    chunks.add(Arrays.copyOfRange(bytes, from, from + count));
    length = Math.addExact(length, count);
  }

  /** Returns all bytes. */
  public byte[] bytes() {
    byte[] all = new byte[length];
    int at = 0;
    for (byte[] chunk : chunks) {
      System.arraycopy(chunk, 0, all, at, chunk.length);
      at += chunk.length;
    }
    return all;
  }
}
