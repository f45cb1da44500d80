// SPDX-License-Identifier: Apache-2.0
package org.medalliance.wording;

import static java.util.Objects.requireNonNull;
import static org.medalliance.code.InvalidValueException.require;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import java.io.Serializable;
import java.util.Collection;
import java.util.Locale;
import org.medalliance.code.Fault;

/**
 * Something said in no language: a key and what it is about.
 *
 * <p>It is put in words in Chinese for every locale of that language, in English for every other.
 * The words take one line of at most {@value #MAX_LENGTH} characters, and show nothing that is
 * invisible or turns the reading direction; days and numbers are written alike in both languages.
 *
 * @param key what is said, such as {@code expected.inForce}; one that the library has words for
 * @param arguments what it is about, as many as the words ask for: phrases, texts, whole numbers
 *     ({@link Long}), truths, days, constants of the library's enums, its ids, codes, selectors,
 *     conditions, facts, duties and quotas
 */
public record Phrase(String key, ImmutableList<Serializable> arguments) implements Serializable {
  /** The most characters (UTF-16 units) of a text. */
  public static final int MAX_LENGTH = 1_000;

  /** The most phrases and other arguments within a phrase, at any depth. */
  private static final int MAX_PARTS = 10_000;

  /** The most things that are named; the rest is counted. */
  static final int MAX_NAMED = 8;

  /** Checks that there are words for the key and for each argument. */
  public Phrase {
    requireNonNull(key, "key");
    requireNonNull(arguments, "arguments");
    Words.requireFitting(key, arguments.size());
    arguments.forEach(Vocabulary::requireKnown);
    int parts = parts(arguments);
    require(
        parts <= MAX_PARTS,
        Fault.LIMIT_DEPTH,
        "arguments",
        "phrase %s must have at most %d parts: %d",
        key,
        MAX_PARTS,
        parts);
  }

  /** Returns what a key says about these arguments. */
  public static Phrase of(String key, Serializable... arguments) {
    requireNonNull(arguments, "arguments");
    return new Phrase(key, ImmutableList.copyOf(arguments));
  }

  /** Returns things one after the other: the first eight, and how many more there are. */
  public static Phrase list(Collection<? extends Serializable> things) {
    return join("join.list", things);
  }

  /** Returns things of which one is so: the first eight, and how many more there are. */
  public static Phrase either(Collection<? extends Serializable> things) {
    return join("join.or", things);
  }

  /** Returns things that all are so: the first eight, and how many more there are. */
  public static Phrase all(Collection<? extends Serializable> things) {
    return join("join.and", things);
  }

  /** Returns findings one after the other: the first eight, and how many more there are. */
  public static Phrase clauses(Collection<? extends Serializable> things) {
    return join("join.clauses", things);
  }

  /** Returns the phrase in words. */
  public String text(Locale locale) {
    return Words.in(requireNonNull(locale, "locale")).line(this);
  }

  /** Returns the phrase in English. */
  @Override
  public String toString() {
    return text(Locale.ENGLISH);
  }

  private static Phrase join(String joiner, Collection<? extends Serializable> things) {
    requireNonNull(things, "things");
    if (things.isEmpty()) {
      return of("join.none");
    }
    if (things.size() == 1) {
      Serializable only = things.iterator().next();
      return only instanceof Phrase phrase ? phrase : of("value", only);
    }
    Phrase named = new Phrase(joiner, ImmutableList.copyOf(Iterables.limit(things, MAX_NAMED)));
    long rest = (long) things.size() - MAX_NAMED;
    return rest > 0 ? of(joiner + ".more", named, rest) : named;
  }

  private static int parts(ImmutableList<Serializable> arguments) {
    int parts = arguments.size();
    for (Serializable argument : arguments) {
      if (argument instanceof Phrase phrase) {
        parts += parts(phrase.arguments);
      }
    }
    return parts;
  }
}
