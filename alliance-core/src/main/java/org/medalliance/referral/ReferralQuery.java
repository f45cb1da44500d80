// SPDX-License-Identifier: Apache-2.0
package org.medalliance.referral;

import static java.util.Objects.requireNonNull;
import static org.medalliance.code.InvalidValueException.require;

import com.google.common.collect.ImmutableSortedSet;
import java.io.InvalidObjectException;
import java.io.NotActiveException;
import java.io.ObjectInputStream;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.medalliance.code.Arrival;
import org.medalliance.code.Code;
import org.medalliance.code.Fault;
import org.medalliance.code.UnitId;
import org.medalliance.sharing.Urgency;

/**
 * The question where a unit may refer patients on a day.
 *
 * <p>It holds nothing about a patient.
 */
@Value.Immutable
public abstract class ReferralQuery implements Serializable {

  ReferralQuery() {} // extended by the generated class only

  /** Returns a builder that needs the unit that refers, a direction and a day. */
  public static Builder builder() {
    return new Builder();
  }

  /** The unit that refers. */
  public abstract UnitId sender();

  /** Which way on the ladder every hop leads. */
  public abstract Direction direction();

  /** The day of referral. */
  public abstract LocalDate on();

  /**
   * The specialty that the last unit of a route must be registered for; empty if any will do. Units
   * on the way need not be.
   */
  public abstract Optional<Code> specialty();

  /** Why; empty if that is not told. It decides nothing, but must be one for the direction. */
  public abstract Optional<ReferralReason> reason();

  /**
   * How urgent it is; empty if that is not told: then a hop that only urgency lets skip rungs is
   * unknown.
   */
  public abstract Optional<Urgency> urgency();

  /** The units that come into question; empty if any does. */
  @Value.NaturalOrder
  public abstract ImmutableSortedSet<UnitId> wanted();

  /** Returns a builder that starts from these values. */
  public abstract Builder toBuilder();

  /** Returns the question in words. */
  @Override
  public String toString() {
    return "from "
        + sender()
        + " "
        + direction()
        + specialty().map(code -> " for specialty " + code).orElse("")
        + reason().map(code -> " because of " + code).orElse("")
        + urgency().map(told -> ", " + told + ",").orElse("")
        + " on "
        + on();
  }

  private void readObject(ObjectInputStream in) throws InvalidObjectException, NotActiveException {
    in.registerValidation(() -> Arrival.check(this, toBuilder().build()), 0);
  }

  private void readObjectNoData() throws InvalidObjectException {
    throw new InvalidObjectException("bytes must not leave a class out");
  }

  @Value.Check
  void check() {
    reason()
        .ifPresent(
            given ->
                require(
                    given.directions().contains(direction()),
                    Fault.MEMBER_MISFIT,
                    "reason",
                    "reason must be one to refer %s: %s is one to refer %s",
                    direction(),
                    given,
                    given.directions()));
  }

  /** Collects the values of a {@link ReferralQuery}. */
  public static final class Builder extends ReferralQueryBuilder {
    Builder() {} // by builder() and toBuilder() alone

    /** Sets the unit that refers. */
    public Builder sender(String sender) {
      return sender(UnitId.of(sender));
    }

    /** Sets the specialty that the last unit must be registered for. */
    public Builder specialty(String specialty) {
      return specialty(Code.of(specialty));
    }

    /** Sets the units that come into question. */
    public Builder wanted(String... wanted) {
      requireNonNull(wanted, "wanted");
      wanted(ImmutableSortedSet.of());
      for (String unit : wanted) {
        addWanted(UnitId.of(unit));
      }
      return this;
    }
  }
}
