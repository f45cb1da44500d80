// SPDX-License-Identifier: Apache-2.0
package org.medalliance.decision;

import static java.util.Objects.requireNonNull;

import java.io.Serializable;
import java.util.Comparator;

/**
 * Why a request is decided as it is.
 *
 * @param code what sort of reason it is; stable, so that programs may act on it
 * @param text the reason in words, with the ids it is about
 */
public record Reason(Code code, String text) implements Comparable<Reason>, Serializable {

  /** What sort of reason it is. */
  public enum Code {
    /** Recipient and provider are the same unit; what a unit does alone is no sharing. */
    SELF_REQUEST,
    /** The alliance knows no institution of the recipient's id. */
    UNKNOWN_RECIPIENT,
    /** The alliance knows no institution of the provider's id. */
    UNKNOWN_PROVIDER,
    /** The alliance knows no resource of this id. */
    UNKNOWN_RESOURCE,
    /** The resource belongs to another unit. */
    RESOURCE_NOT_OF_PROVIDER,
    /** A prohibition applies. */
    PROHIBITION_APPLIES,
    /** A permit applies. */
    PERMIT_APPLIES,
    /** No rule applies. */
    NO_RULE_APPLIES,
    /** No rule applies because the recipient's membership is suspended. */
    RECIPIENT_SUSPENDED,
    /** No rule applies because the provider's membership is suspended. */
    PROVIDER_SUSPENDED,
    /** Something that decides is not known. */
    NOT_KNOWN
  }

  private static final Comparator<Reason> ORDER =
      Comparator.comparing(Reason::code).thenComparing(Reason::text);

  /** Checks that nothing is null. */
  public Reason {
    requireNonNull(code, "code");
    requireNonNull(text, "text");
  }

  /** Orders by code, then by text. */
  @Override
  public int compareTo(Reason other) {
    return ORDER.compare(this, requireNonNull(other, "other"));
  }

  /** Returns code and text. */
  @Override
  public String toString() {
    return code + ": " + text;
  }
}
