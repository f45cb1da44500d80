// SPDX-License-Identifier: Apache-2.0
package org.medalliance.check.finding;

/** How grave a finding is, from the gravest on. */
public enum Severity {
  /** What is written cannot be so, or rests on what is not there; nothing is permitted by it. */
  ERROR,
  /**
   * What is written may be so, but looks like a slip, or does not do what its author may expect.
   */
  WARNING,
  /** Something worth knowing; nothing need be done. */
  INFO
}
