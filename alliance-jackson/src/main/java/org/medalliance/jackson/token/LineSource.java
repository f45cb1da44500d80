// SPDX-License-Identifier: Apache-2.0
package org.medalliance.jackson.token;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import org.medalliance.jackson.problem.Problem;

/**
 * The lines of a stream, one after the other, without those that are blank. Of a line that is
 * longer than it may be no more is kept than shows that it is.
 */
public final class LineSource {
  private static final int BUFFER = 8_192;

  private final InputStream in;
  private final int most;
  private final byte[] buffer = new byte[BUFFER];
  private int at;
  private int filled;
  private long passed;
  private int number;
  private byte[] line = new byte[BUFFER];
  private int length;
  private Problem.Location place = Problem.Location.UNKNOWN;

  /** Creates the lines of a stream, each of at most {@code most} bytes. */
  public LineSource(InputStream in, int most) {
    this.in = in;
    this.most = most;
  }

  /** Goes on to the next line that is not blank; returns whether there is one. */
  public boolean next() throws IOException {
    do {
      if (!advance()) {
        return false;
      }
    } while (isBlank());
    return true;
  }

  /** Returns the line, or so much of it that it is too long. */
  public Document document() {
    return new Document.Bytes(Arrays.copyOf(line, length));
  }

  /** Returns where the line begins in the stream. */
  public Problem.Location place() {
    return place;
  }

  private boolean advance() throws IOException {
    length = 0;
    if (at == filled && !fill()) {
      return false;
    }
    place = new Problem.Location(passed + at, ++number, 1);
    do {
      int end = at;
      while (end < filled && buffer[end] != '\n') {
        end++;
      }
      keep(at, end);
      at = end;
      if (at < filled) {
        at++; // the line feed
        return true;
      }
    } while (fill());
    return true;
  }

  private void keep(int from, int to) {
    int count = (int) Math.min(to - from, most + 1L - length);
    if (length + count > line.length) {
      line = Arrays.copyOf(line, Math.max(length + count, (int) Math.min(2L * length, most + 1L)));
    }
    System.arraycopy(buffer, from, line, length, count);
    length += count;
  }

  private boolean fill() throws IOException {
    passed += filled;
    at = 0;
    filled = 0;
    int some = in.read(buffer);
    filled = Math.max(some, 0);
    return some > 0;
  }

  private boolean isBlank() {
    for (int i = 0; i < length; i++) {
      if (line[i] != ' ' && line[i] != '\t' && line[i] != '\r') {
        return false;
      }
    }
    return true;
  }
}
