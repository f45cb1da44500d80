// SPDX-License-Identifier: Apache-2.0
package org.medalliance.governance;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.io.InvalidObjectException;
import java.io.NotActiveException;
import java.io.ObjectInputStream;
import java.io.Serializable;
import java.util.Locale;
import java.util.Optional;
import org.immutables.value.Value;
import org.medalliance.code.Arrival;
import org.medalliance.code.LocalizedText;
import org.medalliance.code.SessionId;
import org.medalliance.code.SortedById;
import org.medalliance.code.SourceId;
import org.medalliance.code.Syntax;

/**
 * A body that decides for an alliance, or advises it: its seats, the rules by which it decides, and
 * its sessions.
 */
@Value.Immutable
public abstract class Council implements Serializable {

  /** Who may vote in a council. */
  public enum Electorate {
    /** The units for which a seat is held on the day, one vote each. */
    SEATS,
    /**
     * The members in full standing on the day, seat or not, one vote each; one that is there as
     * observer or partner has none.
     */
    MEMBERS
  }

  Council() {} // extended by the generated class only

  /** Returns a builder that needs an id. */
  public static Builder builder() {
    return new Builder();
  }

  /** The name of the council within its alliance. */
  public abstract CouncilId id();

  /** What sort of body it is; empty if that is not said. */
  public abstract Optional<CouncilKind> kind();

  /** What the council calls itself. */
  public abstract Optional<LocalizedText> name();

  /** Who may vote; empty if that is not said, and then no quorum and no outcome can be told. */
  public abstract Optional<Electorate> electorate();

  /** Its seats, by id. */
  public abstract ImmutableList<Seat> seats();

  /** The rules by which it decides, by id. */
  public abstract ImmutableList<CouncilRule> rules();

  /** When it met, by id. */
  public abstract ImmutableList<Session> sessions();

  /** Where that is written, as far as a part does not name its own source. */
  public abstract Optional<SourceId> source();

  /** A remark for readers. */
  public abstract Optional<String> note();

  /** Returns a builder that starts from these values. */
  public abstract Builder toBuilder();

  /** Returns the seat of this id. */
  public Optional<Seat> seat(SeatId id) {
    requireNonNull(id, "id");
    return SortedById.find(seats(), id, Seat::id);
  }

  /** Returns the rule of this id. */
  public Optional<CouncilRule> rule(DecisionRuleId id) {
    requireNonNull(id, "id");
    return SortedById.find(rules(), id, CouncilRule::id);
  }

  /** Returns the session of this id. */
  public Optional<Session> session(SessionId id) {
    requireNonNull(id, "id");
    return SortedById.find(sessions(), id, Session::id);
  }

  /** Returns the rule by which a motion is decided; empty if it names none that is written. */
  public Optional<DecisionRule> ruleOf(Motion motion) {
    requireNonNull(motion, "motion");
    return motion.ownRule().or(() -> motion.rule().flatMap(this::rule).map(CouncilRule::rule));
  }

  /** Returns id, kind and name. */
  @Override
  public String toString() {
    return "council "
        + id()
        + kind().map(kind -> " (" + kind + ")").orElse("")
        + name().map(text -> " " + Syntax.quote(text.in(Locale.ENGLISH))).orElse("");
  }

  private void readObject(ObjectInputStream in) throws InvalidObjectException, NotActiveException {
    in.registerValidation(() -> Arrival.check(this, toBuilder().build()), 0);
  }

  /** Puts seats, rules and sessions in order; refuses an id borne twice. */
  @Value.Check
  Council check() {
    Syntax.text("note", note());
    boolean inOrder =
        SortedById.isSorted(seats(), Seat::id)
            && SortedById.isSorted(rules(), CouncilRule::id)
            && SortedById.isSorted(sessions(), Session::id);
    return inOrder
        ? this
        : toBuilder()
            .seats(SortedById.sort("seats", seats(), Seat::id))
            .rules(SortedById.sort("rules", rules(), CouncilRule::id))
            .sessions(SortedById.sort("sessions", sessions(), Session::id))
            .build();
  }

  /** Collects the values of a {@link Council}. */
  public static final class Builder extends CouncilBuilder {
    Builder() {} // by builder() and toBuilder() alone

    /** Sets the id. */
    public Builder id(String id) {
      return id(CouncilId.of(id));
    }
  }
}
