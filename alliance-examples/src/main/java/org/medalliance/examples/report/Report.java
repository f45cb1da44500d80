// SPDX-License-Identifier: Apache-2.0
package org.medalliance.examples.report;

/**
 * An answer that is the lab's own, as a value: {@link #write} lays it out for people, {@link
 * ReportJson} for machines, and neither adds to it.
 */
public interface Report {
  /** Writes the answer for people. */
  void write(Page page);
}
