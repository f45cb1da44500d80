// SPDX-License-Identifier: Apache-2.0
package org.medalliance.governance;

import static java.util.Objects.requireNonNull;
import static org.medalliance.code.InvalidValueException.require;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Sets;
import java.io.InvalidObjectException;
import java.io.NotActiveException;
import java.io.ObjectInputStream;
import java.io.Serializable;
import java.util.Optional;
import org.immutables.value.Value;
import org.medalliance.code.Arrival;
import org.medalliance.code.Fault;
import org.medalliance.code.SessionId;
import org.medalliance.code.SortedById;
import org.medalliance.code.SourceId;
import org.medalliance.code.Syntax;
import org.medalliance.code.UnitId;
import org.medalliance.time.PartialDate;

/**
 * One meeting of a council: who was there, and on what it voted.
 *
 * <p>Only units that are entitled on the day count, whoever else attends. A head count in a report
 * is a claim, and proves no quorum.
 */
@Value.Immutable
public abstract class Session implements Serializable {

  /** Whether minutes name everybody. */
  public enum Minutes {
    /** Whoever is not named was not there, or did not vote. */
    COMPLETE,
    /** Others may have been there, or voted. */
    PARTIAL
  }

  Session() {} // extended by the generated class only

  /** Returns a builder that needs an id and a day. */
  public static Builder builder() {
    return new Builder();
  }

  /** The name of the session within its alliance. */
  public abstract SessionId id();

  /** The day on which it is held. */
  public abstract PartialDate on();

  /** The unit at which it is held; empty if that is not written. */
  public abstract Optional<UnitId> at();

  /** The units that were represented and may count, as far as they are entitled on the day. */
  @Value.NaturalOrder
  public abstract ImmutableSortedSet<UnitId> present();

  /**
   * Whether every unit that was represented is named; {@link Minutes#PARTIAL} where nothing says.
   */
  @Value.Default
  public Minutes attendance() {
    return Minutes.PARTIAL;
  }

  /** The units that attended as guests; they never count, whatever they are to the alliance. */
  @Value.NaturalOrder
  public abstract ImmutableSortedSet<UnitId> guests();

  /** On what it voted, by id. */
  public abstract ImmutableList<Motion> motions();

  /** Where that is written, as far as a part does not name its own source. */
  public abstract Optional<SourceId> source();

  /** A remark for readers. */
  public abstract Optional<String> note();

  /** Returns a builder that starts from these values. */
  public abstract Builder toBuilder();

  /** Returns the motion of this id. */
  public Optional<Motion> motion(MotionId id) {
    requireNonNull(id, "id");
    return SortedById.find(motions(), id, Motion::id);
  }

  /** Returns id and day. */
  @Override
  public String toString() {
    return "session " + id() + " on " + on();
  }

  private void readObject(ObjectInputStream in) throws InvalidObjectException, NotActiveException {
    in.registerValidation(() -> Arrival.check(this, toBuilder().build()), 0);
  }

  /** Checks what a session alone can know, and puts the motions in order. */
  @Value.Check
  Session check() {
    Syntax.text("note", note());
    Sets.SetView<UnitId> both = Sets.intersection(present(), guests());
    require(
        both.isEmpty(),
        Fault.MEMBER_MISFIT,
        "guests",
        "guests of session %s must not count as present: %s",
        id(),
        both.isEmpty() ? "" : both.iterator().next());
    return SortedById.isSorted(motions(), Motion::id)
        ? this
        : toBuilder().motions(SortedById.sort("motions", motions(), Motion::id)).build();
  }

  /** Collects the values of a {@link Session}. */
  public static final class Builder extends SessionBuilder {
    Builder() {} // by builder() and toBuilder() alone

    /** Sets the id. */
    public Builder id(String id) {
      return id(SessionId.of(id));
    }

    /** Sets the unit at which it is held. */
    public Builder at(String unit) {
      return at(UnitId.of(unit));
    }

    /** Sets the units that were represented. */
    public Builder present(String... units) {
      requireNonNull(units, "units");
      present(ImmutableSortedSet.of());
      for (String unit : units) {
        addPresent(UnitId.of(unit));
      }
      return this;
    }
  }
}
