// SPDX-License-Identifier: Apache-2.0
package org.medalliance.decision;

import static java.util.Objects.requireNonNull;
import static org.medalliance.code.InvalidValueException.require;

import com.google.common.collect.Comparators;
import com.google.common.collect.ImmutableList;
import java.io.Serializable;
import java.util.Comparator;
import java.util.Locale;
import java.util.stream.Stream;
import org.medalliance.code.Fault;
import org.medalliance.wording.Phrase;

/**
 * Why a request is decided as it is.
 *
 * @param code what sort of reason it is; stable, so that programs may act on it
 * @param about the ids it is about, in the order that the code says; empty if it names none
 */
public record Reason(Code code, ImmutableList<String> about)
    implements Comparable<Reason>, Serializable {

  /** What sort of reason it is. */
  public enum Code {
    /**
     * Recipient and provider are the same unit; what a unit does alone is no sharing. About the
     * unit.
     */
    SELF_REQUEST(1),
    /** The alliance knows no institution of the recipient's id. About that id. */
    UNKNOWN_RECIPIENT(1),
    /** The alliance knows no institution of the provider's id. About that id. */
    UNKNOWN_PROVIDER(1),
    /** The alliance knows no resource of this id. About the id. */
    UNKNOWN_RESOURCE(1),
    /** The resource belongs to another unit. About the resource and that unit. */
    RESOURCE_NOT_OF_PROVIDER(2),
    /** A prohibition applies. About the rule and its agreement. */
    PROHIBITION_APPLIES(2),
    /** A permit applies. About the rule and its agreement. */
    PERMIT_APPLIES(2),
    /** No rule applies. */
    NO_RULE_APPLIES(0),
    /** No rule applies because the recipient's membership is suspended. About the recipient. */
    RECIPIENT_SUSPENDED(1),
    /** No rule applies because the provider's membership is suspended. About the provider. */
    PROVIDER_SUSPENDED(1),
    /** Something that decides is not known: see {@link SharingDecision#unknowns}. */
    NOT_KNOWN(0),
    /** Asked the other way round, with provider and recipient exchanged, it would be permitted. */
    OTHER_WAY_ROUND(2);

    /** How many ids a reason of this sort is about. */
    private final int ids;

    Code(int ids) {
      this.ids = ids;
    }
  }

  private static final Comparator<Reason> ORDER =
      Comparator.comparing(Reason::code)
          .thenComparing(
              Reason::about, Comparators.lexicographical(Comparator.<String>naturalOrder()));

  /** Checks that it is about as many ids as its code says. */
  public Reason {
    requireNonNull(code, "code");
    requireNonNull(about, "about");
    require(
        about.size() == code.ids,
        Fault.MEMBER_MISFIT,
        "about",
        "reason %s must be about %d ids: %d",
        code,
        code.ids,
        about.size());
  }

  /** Returns the reason about these ids. */
  static Reason of(Code code, Object... about) {
    return new Reason(
        code, Stream.of(about).map(Object::toString).collect(ImmutableList.toImmutableList()));
  }

  /** Returns the reason in words. */
  public String text(Locale locale) {
    return phrase().text(locale);
  }

  Phrase phrase() {
    return new Phrase("reason." + code, ImmutableList.copyOf(about));
  }

  /** Orders by code, then by what it is about. */
  @Override
  public int compareTo(Reason other) {
    return ORDER.compare(this, requireNonNull(other, "other"));
  }

  /** Returns code and text, in English. */
  @Override
  public String toString() {
    return code + ": " + text(Locale.ENGLISH);
  }
}
