// SPDX-License-Identifier: Apache-2.0
package org.medalliance;

import static java.util.Objects.requireNonNull;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.medalliance.code.SourceId;
import org.medalliance.code.Syntax;
import org.medalliance.time.Happening;
import org.medalliance.time.PartialDate;

/**
 * The beginning or the end of an alliance.
 *
 * @param fact which of the two
 * @param on the day from whose beginning it counts
 * @param source where that is written
 * @param note a remark for readers
 */
public record AllianceFact(
    Kind fact, PartialDate on, Optional<SourceId> source, Optional<String> note)
    implements Happening, Serializable {

  /** What can happen to an alliance. */
  public enum Kind {
    /** It came into being. */
    FOUNDED,
    /** It ceased to be. */
    DISSOLVED
  }

  /** Checks the note. */
  public AllianceFact {
    requireNonNull(note, "note");
    requireNonNull(fact, "fact");
    requireNonNull(on, "on");
    requireNonNull(source, "source");
    Syntax.text("note", note);
  }

  /** Returns the founding on a day. */
  public static AllianceFact founded(LocalDate on) {
    requireNonNull(on, "on");
    return founded(PartialDate.of(on));
  }

  /** Returns the founding on a day that may be known in part only. */
  public static AllianceFact founded(PartialDate on) {
    return new AllianceFact(Kind.FOUNDED, on, Optional.empty(), Optional.empty());
  }

  /** Returns the dissolution on a day. */
  public static AllianceFact dissolved(LocalDate on) {
    requireNonNull(on, "on");
    return dissolved(PartialDate.of(on));
  }

  /** Returns the dissolution on a day that may be known in part only. */
  public static AllianceFact dissolved(PartialDate on) {
    requireNonNull(on, "on");
    return new AllianceFact(Kind.DISSOLVED, on, Optional.empty(), Optional.empty());
  }

  @Override
  public String kindName() {
    return fact.name();
  }

  /** Returns what happened and when. */
  @Override
  public String toString() {
    return fact + " " + on;
  }

  private Object writeReplace() {
    return new Sent(fact, on, source.orElse(null), note.orElse(null));
  }

  /** A fact on its way: an {@link Optional} cannot travel. */
  private record Sent(Kind fact, PartialDate on, @Nullable SourceId source, @Nullable String note)
      implements Serializable {
    private Object readResolve() {
      return new AllianceFact(fact, on, Optional.ofNullable(source), Optional.ofNullable(note));
    }
  }
}
