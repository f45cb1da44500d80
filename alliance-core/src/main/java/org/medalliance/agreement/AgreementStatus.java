// SPDX-License-Identifier: Apache-2.0
package org.medalliance.agreement;

/**
 * What has become of an agreement on a day; never written down, always derived from what happened.
 */
public enum AgreementStatus {
  /** It is not signed by all. */
  DRAFT,
  /** All parties have signed, and it is not in force yet. */
  SIGNED,
  /** It is in force: sharing rules under it may apply. */
  IN_FORCE,
  /** It rests. */
  SUSPENDED,
  /** Its term is over; a renewal may bring it back. */
  EXPIRED,
  /** It was ended for good. */
  TERMINATED,
  /** Another agreement took its place for good. */
  SUPERSEDED
}
