// SPDX-License-Identifier: Apache-2.0
package org.medalliance.institution;

import static java.util.Objects.requireNonNull;

import java.io.Serializable;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.medalliance.code.LocalizedText;
import org.medalliance.code.SourceId;
import org.medalliance.code.Syntax;
import org.medalliance.time.DateSpan;

/**
 * A name that an institution bears beside its own.
 *
 * @param kind what the name is to the institution
 * @param text the name by language
 * @param span the days on which it is borne
 * @param source where that is written; empty if the institution's source covers it
 * @param note a remark for readers
 */
public record OtherName(
    Kind kind, LocalizedText text, DateSpan span, Optional<SourceId> source, Optional<String> note)
    implements Serializable {

  /** What a name is to the institution that bears it. */
  public enum Kind {
    /**
     * A second name of equal rank: many hospitals bear one name as a hospital, one of a university.
     */
    ALIAS,
    /** The name under which it is listed as a branch of another. */
    BRANCH_NAME,
    /** A short form. */
    ABBREVIATION,
    /** A name it bears no longer. */
    FORMER
  }

  /** Checks the note. */
  public OtherName {
    requireNonNull(note, "note");
    requireNonNull(kind, "kind");
    requireNonNull(text, "text");
    requireNonNull(span, "span");
    requireNonNull(source, "source");
    Syntax.text("note", note);
  }

  /** Returns a name that has always been borne. */
  public static OtherName of(Kind kind, LocalizedText text) {
    return new OtherName(kind, text, DateSpan.ALWAYS, Optional.empty(), Optional.empty());
  }

  /** Returns kind and name. */
  @Override
  public String toString() {
    return kind + " " + text;
  }

  private Object writeReplace() {
    return new Sent(kind, text, span, source.orElse(null), note.orElse(null));
  }

  /** A name on its way: an {@link Optional} cannot travel. */
  private record Sent(
      Kind kind,
      LocalizedText text,
      DateSpan span,
      @Nullable SourceId source,
      @Nullable String note)
      implements Serializable {
    private Object readResolve() {
      return new OtherName(
          kind, text, span, Optional.ofNullable(source), Optional.ofNullable(note));
    }
  }
}
