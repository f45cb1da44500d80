// SPDX-License-Identifier: Apache-2.0
package org.medalliance.change;

import static java.util.Objects.requireNonNull;
import static org.medalliance.code.InvalidValueException.require;

import com.google.common.collect.ImmutableList;
import java.io.Serializable;
import java.util.Locale;
import java.util.Optional;
import org.medalliance.Alliance;
import org.medalliance.code.Fault;

/**
 * One thing in an alliance that comes, goes or becomes another.
 *
 * <p>A change holds what was there before as well: it is made undone by its inverse, and refused
 * where something else stands.
 *
 * @param <T> what changes
 */
public sealed interface Change<T extends Serializable> extends Serializable {

  /** How much a change matters; from the least to the most. */
  enum Severity {
    /** Words for readers alone, and where things are written; also within a fact or a step. */
    TEXT,
    /** What is told of the alliance, but no answer about belonging, agreements, rules or votes. */
    MINOR,
    /** Anything that such an answer can rest on. */
    MAJOR
  }

  /**
   * A thing that comes.
   *
   * @param part where it is written
   * @param value the thing
   */
  record Added<T extends Serializable>(Part<T> part, T value) implements Change<T> {
    /** Checks that it can come. */
    public Added {
      requireNonNull(value, "value");
      requireOptional(part);
      part.requireOwn("value", value);
    }

    @Override
    public Optional<T> before() {
      return Optional.empty();
    }

    @Override
    public Optional<T> after() {
      return Optional.of(value);
    }

    @Override
    public Change<T> inverse() {
      return new Removed<>(part, value);
    }

    /** Returns the change in English. */
    @Override
    public String toString() {
      return text(Locale.ENGLISH);
    }
  }

  /**
   * A thing that goes.
   *
   * @param part where it is written
   * @param value the thing
   */
  record Removed<T extends Serializable>(Part<T> part, T value) implements Change<T> {
    /** Checks that it can go. */
    public Removed {
      requireNonNull(value, "value");
      requireOptional(part);
      part.requireOwn("value", value);
    }

    @Override
    public Optional<T> before() {
      return Optional.of(value);
    }

    @Override
    public Optional<T> after() {
      return Optional.empty();
    }

    @Override
    public Change<T> inverse() {
      return new Added<>(part, value);
    }

    /** Returns the change in English. */
    @Override
    public String toString() {
      return text(Locale.ENGLISH);
    }
  }

  /**
   * A thing that becomes another of the same id.
   *
   * @param part where it is written
   * @param from the thing as it was
   * @param to the thing as it becomes
   */
  record Altered<T extends Serializable>(Part<T> part, T from, T to) implements Change<T> {
    /** Checks that it is the same thing, but not alike. */
    public Altered {
      requireNonNull(part, "part");
      requireNonNull(from, "from");
      requireNonNull(to, "to");
      part.requireOwn("from", from);
      part.requireOwn("to", to);
      require(
          part.compare(from, to) == 0,
          Fault.MEMBER_MISFIT,
          "to",
          "altered must be one thing: %s, %s",
          part.place(from),
          part.place(to));
      require(
          !from.equals(to),
          Fault.DUPLICATE_VALUE,
          "to",
          "altered must be other than before: %s",
          part.place(from));
    }

    @Override
    public Optional<T> before() {
      return Optional.of(from);
    }

    @Override
    public Optional<T> after() {
      return Optional.of(to);
    }

    @Override
    public Change<T> inverse() {
      return new Altered<>(part, to, from);
    }

    /** The attributes that are others, as documents name them; empty for what has none. */
    public ImmutableList<String> attributes() {
      return differing().stream().map(Attribute::name).collect(ImmutableList.toImmutableList());
    }

    private ImmutableList<Attribute<T>> differing() {
      return part.attributes().stream()
          .filter(attribute -> attribute.differs(from, to))
          .collect(ImmutableList.toImmutableList());
    }

    @Override
    public Severity severity() {
      return differing().stream()
          .map(attribute -> attribute.severity(from, to))
          .max(Severity::compareTo)
          .orElse(Remarks.aloneDiffer(from, to) ? Severity.TEXT : part.severity());
    }

    /** Returns the change in English. */
    @Override
    public String toString() {
      return text(Locale.ENGLISH);
    }
  }

  /** Returns what changes a part from one value to another; empty if they are alike. */
  static <T extends Serializable> Optional<Change<T>> between(
      Part<T> part, Optional<T> before, Optional<T> after) {
    requireNonNull(part, "part");
    requireNonNull(before, "before");
    requireNonNull(after, "after");
    if (before.equals(after)) {
      return Optional.empty();
    }
    if (before.isEmpty()) {
      return Optional.of(new Added<>(part, after.orElseThrow()));
    }
    return Optional.of(
        after.isEmpty()
            ? new Removed<>(part, before.get())
            : new Altered<>(part, before.get(), after.get()));
  }

  private static void requireOptional(Part<?> part) {
    requireNonNull(part, "part");
    require(
        !part.isAlwaysThere(),
        Fault.MEMBER_MISFIT,
        "part",
        "what every alliance has must not come or go: %s",
        part);
  }

  /** Where the thing is written. */
  Part<T> part();

  /** The thing as it was; empty if it was not there. */
  Optional<T> before();

  /** The thing as it becomes; empty if it goes. */
  Optional<T> after();

  /** Returns the change that makes it undone. */
  Change<T> inverse();

  /** Returns how much it matters. */
  default Severity severity() {
    return part().severity();
  }

  /** Returns the thing that changes, as it was if it was there. */
  default T subject() {
    return before().or(this::after).orElseThrow();
  }

  /**
   * Returns where it is written, such as {@code members[qianfeng-mch]}; of what bears no id the
   * part alone.
   */
  default String place() {
    return part().place(subject());
  }

  /** Returns the change in words, with ids for names. */
  default String text(Locale locale) {
    return ChangeWords.withIds().of(this).text(locale);
  }

  /** Returns the change in words, with the names that an alliance gives its institutions. */
  default String text(Locale locale, Alliance names) {
    return ChangeWords.withNamesOf(requireNonNull(names, "names")).of(this).text(locale);
  }
}
