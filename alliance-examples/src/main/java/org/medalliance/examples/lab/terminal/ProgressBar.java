// SPDX-License-Identifier: Apache-2.0
package org.medalliance.examples.lab.terminal;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.time.Duration;
import java.util.function.LongSupplier;

/**
 * How far a piece of work is, on one line that is drawn over and over and wiped in the end; nothing
 * of work that takes less than a second.
 */
public final class ProgressBar implements AutoCloseable {
  private static final int WIDTH = 30;
  private static final long PATIENCE = Duration.ofSeconds(1).toNanos();
  private static final long PAUSE = Duration.ofMillis(200).toNanos();
  private static final String WIPE = "\r\u001B[K";

  private final PrintWriter err;
  private final String what;
  private final LongSupplier nanos;
  private final boolean shown;
  private final long begun;
  private long next;
  private boolean drawn;

  ProgressBar(PrintWriter err, String what, LongSupplier nanos, boolean shown) {
    this.err = err;
    this.what = what;
    this.nanos = nanos;
    this.shown = shown;
    this.begun = nanos.getAsLong();
    this.next = begun + PATIENCE;
  }

  /** Is told how much of all there is to do is done. */
  public void at(long done, long all) {
    if (!shown) {
      return;
    }
    long now = nanos.getAsLong();
    if (now - next >= 0 && all > 0) {
      next = now + PAUSE;
      drawn = true;
      double part = Math.min(1, (double) done / all);
      int full = (int) (WIDTH * part);
      err.printf(
          "%s%s [%s%s] %d %%  %s",
          WIPE,
          what,
          "#".repeat(full),
          ".".repeat(WIDTH - full),
          (int) (100 * part),
          clock((now - begun) / 1_000_000_000));
      err.flush();
    }
  }

  /** Returns a stream of so many bytes that tells the bar how many were read. */
  public InputStream watch(InputStream in, long all) {
    return new FilterInputStream(in) {
      private long done;

      @Override
      public int read() throws IOException {
        return count(super.read(), 1);
      }

      @Override
      public int read(byte[] bytes, int offset, int length) throws IOException {
        int read = super.read(bytes, offset, length);
        return count(read, read);
      }

      private int count(int read, int bytes) {
        if (read >= 0) {
          done += bytes;
          at(done, all);
        }
        return read;
      }
    };
  }

  /** Wipes the line. */
  @Override
  public void close() {
    if (drawn) {
      err.print(WIPE);
      err.flush();
      drawn = false;
    }
  }

  private static String clock(long seconds) {
    return seconds / 60 + (seconds % 60 < 10 ? ":0" : ":") + seconds % 60;
  }
}
