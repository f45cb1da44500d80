// SPDX-License-Identifier: Apache-2.0
package org.medalliance.agreement;

import static java.util.Objects.requireNonNull;

import java.io.Serializable;
import org.medalliance.code.UnitId;
import org.medalliance.membership.Role;

/** Who has to do what a duty asks. */
public sealed interface Bearer extends Serializable {

  /** A side of each sharing that the duty comes with. */
  enum Side implements Bearer {
    /** The unit that gives. */
    PROVIDER,
    /** The unit that receives. */
    RECIPIENT
  }

  /**
   * One unit, whoever gives or receives.
   *
   * @param unit the unit
   */
  record Unit(UnitId unit) implements Bearer {
    /** Checks that nothing is null. */
    public Unit {
      requireNonNull(unit, "unit");
    }

    /** Returns the unit. */
    @Override
    public String toString() {
      return unit.toString();
    }
  }

  /**
   * Whoever has a role in the alliance on the day.
   *
   * @param role the role
   */
  record InRole(Role role) implements Bearer {
    /** Checks that nothing is null. */
    public InRole {
      requireNonNull(role, "role");
    }

    /** Returns the role. */
    @Override
    public String toString() {
      return "role " + role;
    }
  }

  /** Returns the unit that gives. */
  static Bearer provider() {
    return Side.PROVIDER;
  }

  /** Returns the unit that receives. */
  static Bearer recipient() {
    return Side.RECIPIENT;
  }

  /** Returns one unit. */
  static Bearer unit(String unit) {
    return new Unit(UnitId.of(unit));
  }

  /** Returns whoever has a role. */
  static Bearer role(Role role) {
    return new InRole(role);
  }
}
