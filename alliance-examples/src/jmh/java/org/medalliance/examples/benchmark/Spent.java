// SPDX-License-Identifier: Apache-2.0
package org.medalliance.examples.benchmark;

import java.lang.management.ManagementFactory;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

/**
 * What the measuring thread itself spends, whoever else is on the machine.
 *
 * <p>The time that JMH takes is that of the wall clock; the ratio of the two tells how often the
 * thread had to wait.
 */
@AuxCounters(AuxCounters.Type.EVENTS)
@State(Scope.Thread)
public class Spent {
  private static final com.sun.management.ThreadMXBean THREADS =
      (com.sun.management.ThreadMXBean) ManagementFactory.getThreadMXBean();

  private long calls;
  private long nanos;
  private long bytes;

  /** Begins to count. */
  @Setup(Level.Iteration)
  public void begin() {
    calls = 0;
    bytes = THREADS.getCurrentThreadAllocatedBytes();
    nanos = THREADS.getCurrentThreadCpuTime();
  }

  /** Stops. */
  @TearDown(Level.Iteration)
  public void end() {
    nanos = THREADS.getCurrentThreadCpuTime() - nanos;
    bytes = THREADS.getCurrentThreadAllocatedBytes() - bytes;
  }

  /** Counts a call. */
  public void call() {
    calls++;
  }

  /** Returns the nanoseconds of processor time that one call took. */
  public double cpuNanos() {
    return (double) nanos / calls;
  }

  /** Returns the bytes that one call allocated. */
  public double allocatedBytes() {
    return (double) bytes / calls;
  }
}
