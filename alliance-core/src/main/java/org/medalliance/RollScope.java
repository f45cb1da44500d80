// SPDX-License-Identifier: Apache-2.0
package org.medalliance;

import static java.util.Objects.requireNonNull;

import java.io.Serializable;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.medalliance.code.SourceId;
import org.medalliance.code.Syntax;

/**
 * Whether the roll of an alliance names every unit that belongs.
 *
 * @param extent whether it is complete
 * @param source where that is written
 * @param note a remark for readers
 */
public record RollScope(Extent extent, Optional<SourceId> source, Optional<String> note)
    implements Serializable {

  /** Whether a roll is complete. */
  public enum Extent {
    /** Whoever is not on the roll does not belong. */
    COMPLETE,
    /** Others belong too; counts are lower bounds. */
    PARTIAL
  }

  /** A roll that names every unit that belongs. */
  public static final RollScope COMPLETE =
      new RollScope(Extent.COMPLETE, Optional.empty(), Optional.empty());

  /** A roll that leaves units out. */
  public static final RollScope PARTIAL =
      new RollScope(Extent.PARTIAL, Optional.empty(), Optional.empty());

  /** Checks the note. */
  public RollScope {
    requireNonNull(note, "note");
    requireNonNull(extent, "extent");
    requireNonNull(source, "source");
    Syntax.text("note", note);
  }

  /** Returns the extent. */
  @Override
  public String toString() {
    return extent.toString();
  }

  private Object writeReplace() {
    return new Sent(extent, source.orElse(null), note.orElse(null));
  }

  /** A scope on its way: an {@link Optional} cannot travel. */
  private record Sent(Extent extent, @Nullable SourceId source, @Nullable String note)
      implements Serializable {
    private Object readResolve() {
      return new RollScope(extent, Optional.ofNullable(source), Optional.ofNullable(note));
    }
  }
}
