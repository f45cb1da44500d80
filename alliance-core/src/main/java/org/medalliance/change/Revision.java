// SPDX-License-Identifier: Apache-2.0
package org.medalliance.change;

import static java.util.Objects.requireNonNull;
import static org.medalliance.code.InvalidValueException.require;

import java.io.Serializable;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.medalliance.code.Fault;
import org.medalliance.code.Syntax;

/**
 * Changes that were recorded together.
 *
 * @param recordedAt when they were recorded, in the years 0001 to 9999; what happened when is in
 *     the changes themselves
 * @param kind whether the world changed, or what is known of it
 * @param author who recorded them; empty if that is not told
 * @param note a remark for readers
 * @param diff the changes
 */
public record Revision(
    Instant recordedAt,
    Kind kind,
    Optional<String> author,
    Optional<String> note,
    AllianceDiff diff)
    implements Serializable {

  private static final Instant FIRST = Instant.parse("0001-01-01T00:00:00Z");
  private static final Instant END = Instant.parse("+10000-01-01T00:00:00Z");

  /** Why something is recorded. */
  public enum Kind {
    /** Something happened, or was agreed. */
    CHANGE,
    /** What was recorded before was not so. */
    CORRECTION
  }

  /** Checks the texts. */
  public Revision {
    requireNonNull(recordedAt, "recordedAt");
    requireNonNull(kind, "kind");
    requireNonNull(author, "author");
    requireNonNull(note, "note");
    requireNonNull(diff, "diff");
    require(
        !recordedAt.isBefore(FIRST) && recordedAt.isBefore(END),
        Fault.DATE_RANGE,
        "recordedAt",
        "recordedAt must be from 0001 to 9999: %s",
        recordedAt);
    Syntax.text("author", author);
    Syntax.text("note", note);
  }

  /** Returns changes of which nothing more is told. */
  public static Revision change(Instant recordedAt, AllianceDiff diff) {
    return new Revision(recordedAt, Kind.CHANGE, Optional.empty(), Optional.empty(), diff);
  }

  /** Returns corrections of which nothing more is told. */
  public static Revision correction(Instant recordedAt, AllianceDiff diff) {
    return new Revision(recordedAt, Kind.CORRECTION, Optional.empty(), Optional.empty(), diff);
  }

  /** Returns the same, recorded by somebody. */
  public Revision by(String newAuthor) {
    requireNonNull(newAuthor, "newAuthor");
    return new Revision(recordedAt, kind, Optional.of(newAuthor), note, diff);
  }

  /** Returns the same with a remark. */
  public Revision noting(String newNote) {
    requireNonNull(newNote, "newNote");
    return new Revision(recordedAt, kind, author, Optional.of(newNote), diff);
  }

  /** Returns kind, time and how many changes there are. */
  @Override
  public String toString() {
    return kind + " recorded at " + recordedAt + ": " + diff;
  }

  private Object writeReplace() {
    return new Sent(recordedAt, kind, author.orElse(null), note.orElse(null), diff);
  }

  /** A revision on its way: an {@link Optional} cannot travel. */
  private record Sent(
      Instant recordedAt,
      Kind kind,
      @Nullable String author,
      @Nullable String note,
      AllianceDiff diff)
      implements Serializable {
    private Object readResolve() {
      return new Revision(
          recordedAt, kind, Optional.ofNullable(author), Optional.ofNullable(note), diff);
    }
  }
}
