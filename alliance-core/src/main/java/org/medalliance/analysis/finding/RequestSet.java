// SPDX-License-Identifier: Apache-2.0
package org.medalliance.analysis.finding;

import static java.util.Objects.requireNonNull;

import java.io.Serializable;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.medalliance.sharing.ResourceSelector;
import org.medalliance.sharing.SharingCondition;
import org.medalliance.sharing.UnitSelector;
import org.medalliance.time.DateSpan;

/**
 * The requests about which a question is asked, described as rules describe theirs, but under no
 * agreement.
 *
 * @param resource what is asked for; a kind with those below it
 * @param provider of whom
 * @param recipient by whom
 * @param span on which days
 * @param when in which circumstances, that a request has to tell; empty if in any
 */
public record RequestSet(
    ResourceSelector resource,
    UnitSelector provider,
    UnitSelector recipient,
    DateSpan span,
    Optional<SharingCondition> when)
    implements Serializable {
  /** Checks that nothing is null. */
  public RequestSet {
    requireNonNull(resource, "resource");
    requireNonNull(provider, "provider");
    requireNonNull(recipient, "recipient");
    requireNonNull(span, "span");
    requireNonNull(when, "when");
  }

  /** Returns the requests of recipients to providers for a resource on all days. */
  public static RequestSet of(
      ResourceSelector resource, UnitSelector provider, UnitSelector recipient) {
    return new RequestSet(resource, provider, recipient, DateSpan.ALWAYS, Optional.empty());
  }

  /** Returns those of the requests that are on some days. */
  public RequestSet during(DateSpan days) {
    requireNonNull(days, "days");
    return new RequestSet(resource, provider, recipient, days, when);
  }

  /** Returns those of the requests that tell circumstances. */
  public RequestSet when(SharingCondition condition) {
    requireNonNull(condition, "condition");
    return new RequestSet(resource, provider, recipient, span, Optional.of(condition));
  }

  /** Returns the requests in words. */
  @Override
  public String toString() {
    return recipient
        + " asking for "
        + resource
        + " of "
        + provider
        + when.map(condition -> ", when " + condition).orElse("");
  }

  private Object writeReplace() {
    return new Sent(resource, provider, recipient, span, when.orElse(null));
  }

  /** A set on its way: an {@link Optional} cannot travel. */
  private record Sent(
      ResourceSelector resource,
      UnitSelector provider,
      UnitSelector recipient,
      DateSpan span,
      @Nullable SharingCondition when)
      implements Serializable {
    private Object readResolve() {
      return new RequestSet(resource, provider, recipient, span, Optional.ofNullable(when));
    }
  }
}
