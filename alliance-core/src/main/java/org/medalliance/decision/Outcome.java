// SPDX-License-Identifier: Apache-2.0
package org.medalliance.decision;

/**
 * How a request is decided.
 *
 * <p>XACML 3.0 calls the four Permit, Deny, NotApplicable and Indeterminate. Only {@link
 * #PERMITTED} permits.
 */
public enum Outcome {
  /** A permit applies and no prohibition does. */
  PERMITTED,
  /** A prohibition applies; nothing in this alliance overrules it. */
  PROHIBITED,
  /** No rule of this alliance applies; another ground may permit it. */
  NOT_COVERED,
  /** What is known leaves the outcome open. */
  UNDETERMINED
}
