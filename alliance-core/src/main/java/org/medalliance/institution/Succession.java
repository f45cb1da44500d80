// SPDX-License-Identifier: Apache-2.0
package org.medalliance.institution;

import static java.util.Objects.requireNonNull;
import static org.medalliance.code.InvalidValueException.require;

import com.google.common.collect.ImmutableSortedSet;
import java.io.InvalidObjectException;
import java.io.NotActiveException;
import java.io.ObjectInputStream;
import java.io.Serializable;
import java.util.Optional;
import org.immutables.value.Value;
import org.medalliance.code.Arrival;
import org.medalliance.code.Fault;
import org.medalliance.code.SourceId;
import org.medalliance.code.Syntax;
import org.medalliance.code.UnitId;
import org.medalliance.time.Happening;
import org.medalliance.time.PartialDate;

/**
 * What became of an institution: another name, another body, several, or none.
 *
 * <p>Nothing is inherited by it, neither membership nor agreements: what passes to a successor is
 * written there.
 */
@Value.Immutable
public abstract class Succession implements Happening, Serializable {

  /** What can become of an institution. */
  public enum Kind {
    /** It goes on under another name; where it goes on under another id, that is the one unit. */
    RENAMED,
    /** It became part of the one unit, which goes on or begins. */
    MERGED,
    /** It was divided into the units, two or more. */
    SPLIT,
    /** It ceased to be, and no unit took its place. */
    CLOSED
  }

  Succession() {} // extended by the generated class only

  /** Returns a builder that needs a kind and a day. */
  public static SuccessionBuilder builder() {
    return new SuccessionBuilder();
  }

  /** Returns what became of an institution on a day. */
  public static Succession of(Kind kind, PartialDate on, String... units) {
    requireNonNull(kind, "kind");
    requireNonNull(on, "on");
    requireNonNull(units, "units");
    SuccessionBuilder succession = builder().kind(kind).on(on);
    for (String unit : units) {
      succession.addUnit(UnitId.of(unit));
    }
    return succession.build();
  }

  /** What became of it. */
  public abstract Kind kind();

  @Override
  public abstract PartialDate on();

  /**
   * The institutions that take its place: none or one if it was renamed, one if it was merged, two
   * or more if it was split, none if it was closed.
   */
  @Value.NaturalOrder
  public abstract ImmutableSortedSet<UnitId> units();

  /** Where that is written; empty if the institution's source covers it. */
  public abstract Optional<SourceId> source();

  /** A remark for readers. */
  public abstract Optional<String> note();

  /** Returns a builder that starts from these values. */
  public abstract SuccessionBuilder toBuilder();

  /** Returns whether the institution is no more, under its id. */
  public boolean isEnd() {
    return kind() != Kind.RENAMED || !units().isEmpty();
  }

  @Override
  public String kindName() {
    return kind().name();
  }

  /** Returns what became of it, when, and how many units took its place. */
  @Override
  public String toString() {
    String into =
        switch (units().size()) {
          case 0 -> "";
          case 1 -> " into " + units().first();
          default -> " into " + units().size() + " units";
        };
    return kind() + " " + on() + into;
  }

  private void readObject(ObjectInputStream in) throws InvalidObjectException, NotActiveException {
    in.registerValidation(() -> Arrival.check(this, toBuilder().build()), 0);
  }

  @Value.Check
  void check() {
    Syntax.text("note", note());
    int number = units().size();
    boolean fits =
        switch (kind()) {
          case RENAMED -> number <= 1;
          case MERGED -> number == 1;
          case SPLIT -> number >= 2;
          case CLOSED -> number == 0;
        };
    require(
        fits,
        Fault.MEMBER_MISFIT,
        "units",
        "units must be none or one if renamed, one if merged, two or more if split,"
            + " none if closed: %s, %d",
        kind(),
        number);
  }
}
