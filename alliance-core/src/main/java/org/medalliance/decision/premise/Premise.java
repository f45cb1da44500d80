// SPDX-License-Identifier: Apache-2.0
package org.medalliance.decision.premise;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.medalliance.code.Certainty;
import org.medalliance.code.SourceId;
import org.medalliance.wording.Phrase;

/**
 * One thing that has to be so for a rule to apply, and what was found.
 *
 * @param kind what it is about
 * @param expected what has to be so, about the selector, the condition, the agreement … itself
 * @param met whether it is so
 * @param observed what was found; empty if the parts say it
 * @param unknowns what would have to be known to tell; empty unless UNKNOWN, and where the parts
 *     say it
 * @param sources what the finding rests on
 * @param parts what it is made of, in order
 */
public record Premise(
    Kind kind,
    Phrase expected,
    Certainty met,
    Optional<Phrase> observed,
    ImmutableSortedSet<Unknown> unknowns,
    ImmutableSortedSet<SourceId> sources,
    ImmutableList<Premise> parts)
    implements Serializable {

  /** What a premise is about. */
  public enum Kind {
    /** The resource is one that the rule is about, and is there on the day. */
    RESOURCE,
    /** The day is one on which the rule holds. */
    SPAN,
    /** The agreement is in force. */
    AGREEMENT,
    /** The provider is bound by the agreement and selected. */
    PROVIDER,
    /** The recipient is bound by the agreement and selected. */
    RECIPIENT,
    /** The circumstances are those that the rule asks for. */
    CIRCUMSTANCES,
    /** The quota is not used up. */
    QUOTA,
    /** A part of one of the others. */
    PART
  }

  /** Nobody reads on one line where more than these are cited. */
  private static final int MAX_CITED = 4;

  /** Checks that nothing is null. */
  public Premise {
    requireNonNull(kind, "kind");
    requireNonNull(expected, "expected");
    requireNonNull(met, "met");
    requireNonNull(observed, "observed");
    requireNonNull(unknowns, "unknowns");
    requireNonNull(sources, "sources");
    requireNonNull(parts, "parts");
  }

  /** Returns whether the premise is met. */
  public boolean isMet() {
    return met.isYes();
  }

  /** Returns what would have to be known to tell, here and in the parts that are open too. */
  public ImmutableSortedSet<Unknown> allUnknowns() {
    ImmutableSortedSet.Builder<Unknown> all = ImmutableSortedSet.naturalOrder();
    visit(Premise::isOpen, premise -> all.addAll(premise.unknowns));
    return all.build();
  }

  /** Returns what the finding rests on, here and in every part. */
  public ImmutableSortedSet<SourceId> allSources() {
    ImmutableSortedSet.Builder<SourceId> all = ImmutableSortedSet.naturalOrder();
    visit(premise -> true, premise -> all.addAll(premise.sources));
    return all.build();
  }

  /**
   * Returns what was found, each once: here, or in the parts that turn the answer; empty if there
   * is nothing to say.
   */
  public ImmutableList<Phrase> found() {
    Set<Phrase> turning = new LinkedHashSet<>();
    Set<Phrase> all = new LinkedHashSet<>();
    visit(
        premise -> true,
        premise -> {
          premise.observed.ifPresent(all::add);
          if (premise.met == met) {
            premise.observed.ifPresent(turning::add);
          }
        });
    return ImmutableList.copyOf(turning.isEmpty() ? all : turning);
  }

  /** Returns what has to be so, what was found, and the sources of that, on one line. */
  public String text(Locale locale) {
    return phrase().text(locale);
  }

  /** Returns what has to be so, what was found, and the sources of that. */
  public Phrase phrase() {
    ImmutableList<Phrase> found = found();
    ImmutableSortedSet<SourceId> cited = allSources();
    Phrase finding =
        found.isEmpty() ? expected : Phrase.of("premise.found", expected, Phrase.clauses(found));
    return cited.isEmpty() || cited.size() > MAX_CITED
        ? finding
        : Phrase.of("premise.sourced", finding, Phrase.list(cited));
  }

  /** Returns {@code +} for a premise that is met, {@code -} for one that is not, {@code ?} else. */
  public String sign() {
    return switch (met) {
      case YES -> "+";
      case NO -> "-";
      case UNKNOWN -> "?";
    };
  }

  /** Returns sign and text, in English. */
  @Override
  public String toString() {
    return sign() + " " + text(Locale.ENGLISH);
  }

  private boolean isOpen() {
    return met.isUnknown();
  }

  /** Visits this premise and, part by part, what the filter lets through. */
  private void visit(Predicate<Premise> filter, Consumer<Premise> visitor) {
    List<Premise> open = new ArrayList<>(List.of(this));
    while (!open.isEmpty()) {
      Premise premise = open.remove(open.size() - 1);
      visitor.accept(premise);
      premise.parts.reverse().stream().filter(filter).forEach(open::add);
    }
  }

  private Object writeReplace() {
    return new Sent(kind, expected, met, observed.orElse(null), unknowns, sources, parts);
  }

  /** A premise on its way: an {@link Optional} cannot travel. */
  private record Sent(
      Kind kind,
      Phrase expected,
      Certainty met,
      @Nullable Phrase observed,
      ImmutableSortedSet<Unknown> unknowns,
      ImmutableSortedSet<SourceId> sources,
      ImmutableList<Premise> parts)
      implements Serializable {
    private Object readResolve() {
      return new Premise(
          kind, expected, met, Optional.ofNullable(observed), unknowns, sources, parts);
    }
  }
}
