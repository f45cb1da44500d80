// SPDX-License-Identifier: Apache-2.0
package org.medalliance.sharing;

import static java.util.Objects.requireNonNull;
import static org.medalliance.code.InvalidValueException.require;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import org.medalliance.code.AgreementId;
import org.medalliance.code.Code;
import org.medalliance.code.Fault;
import org.medalliance.code.UnitId;
import org.medalliance.institution.InstitutionKind;
import org.medalliance.membership.Role;
import org.medalliance.membership.Standing;
import org.medalliance.membership.TierId;

/**
 * Which units a rule is about, among those that its agreement binds: a selector only narrows.
 *
 * <p>The algebra is closed, so that rules can be compared exactly.
 */
public sealed interface UnitSelector extends Serializable {

  /** Every unit that the agreement binds. */
  record Any() implements UnitSelector {
    /** Returns the selector in words. */
    @Override
    public String toString() {
      return "any unit";
    }
  }

  /**
   * These units.
   *
   * @param units the units; at least one
   */
  record Units(ImmutableSortedSet<UnitId> units) implements UnitSelector {
    /** Checks that there is a unit. */
    public Units {
      requireNonNull(units, "units");
      units = ImmutableSortedSet.copyOf(units);
      require(
          !units.isEmpty(), Fault.MIN_SIZE, "units", "unit selector must name at least one unit");
    }

    /** Returns the selector in words. */
    @Override
    public String toString() {
      return "unit " + Wording.list(units);
    }
  }

  /**
   * The units on one rung of the ladder.
   *
   * @param tier the rung
   */
  record OnTier(TierId tier) implements UnitSelector {
    /** Checks that nothing is null. */
    public OnTier {
      requireNonNull(tier, "tier");
    }

    /** Returns the selector in words. */
    @Override
    public String toString() {
      return "tier " + tier;
    }
  }

  /**
   * The units on a rung or above it.
   *
   * @param tier the lowest rung
   */
  record TierAtLeast(TierId tier) implements UnitSelector {
    /** Checks that nothing is null. */
    public TierAtLeast {
      requireNonNull(tier, "tier");
    }

    /** Returns the selector in words. */
    @Override
    public String toString() {
      return "tier at least " + tier;
    }
  }

  /**
   * The units on a rung or below it.
   *
   * @param tier the highest rung
   */
  record TierAtMost(TierId tier) implements UnitSelector {
    /** Checks that nothing is null. */
    public TierAtMost {
      requireNonNull(tier, "tier");
    }

    /** Returns the selector in words. */
    @Override
    public String toString() {
      return "tier at most " + tier;
    }
  }

  /**
   * The units in a role.
   *
   * @param role the role
   */
  record InRole(Role role) implements UnitSelector {
    /** Checks that nothing is null. */
    public InRole {
      requireNonNull(role, "role");
    }

    /** Returns the selector in words. */
    @Override
    public String toString() {
      return "role " + role;
    }
  }

  /**
   * The units in a standing.
   *
   * @param standing the standing
   */
  record InStanding(Standing standing) implements UnitSelector {
    /** Checks that nothing is null. */
    public InStanding {
      requireNonNull(standing, "standing");
    }

    /** Returns the selector in words. */
    @Override
    public String toString() {
      return "standing " + standing;
    }
  }

  /**
   * The units that are institutions of a kind.
   *
   * @param kind the kind
   */
  record OfKind(InstitutionKind kind) implements UnitSelector {
    /** Checks that nothing is null. */
    public OfKind {
      requireNonNull(kind, "kind");
    }

    /** Returns the selector in words. */
    @Override
    public String toString() {
      return "kind " + kind;
    }
  }

  /**
   * The units that are institutions of a grade or a higher one.
   *
   * @param grade the lowest grade
   */
  record GradeAtLeast(Code grade) implements UnitSelector {
    /** Checks that nothing is null. */
    public GradeAtLeast {
      requireNonNull(grade, "grade");
    }

    /** Returns the selector in words. */
    @Override
    public String toString() {
      return "grade at least " + grade;
    }
  }

  /**
   * The units that lie in a region.
   *
   * @param region the region
   */
  record InRegion(Code region) implements UnitSelector {
    /** Checks that nothing is null. */
    public InRegion {
      requireNonNull(region, "region");
    }

    /** Returns the selector in words. */
    @Override
    public String toString() {
      return "region within " + region;
    }
  }

  /**
   * The units that are registered for a specialty, itself or as part of a broader one.
   *
   * @param specialty the specialty
   */
  record HasSpecialty(Code specialty) implements UnitSelector {
    /** Checks that nothing is null. */
    public HasSpecialty {
      requireNonNull(specialty, "specialty");
    }

    /** Returns the selector in words. */
    @Override
    public String toString() {
      return "specialty " + specialty;
    }
  }

  /**
   * The units that an agreement names, whatever its status.
   *
   * @param agreement the agreement
   */
  record PartyTo(AgreementId agreement) implements UnitSelector {
    /** Checks that nothing is null. */
    public PartyTo {
      requireNonNull(agreement, "agreement");
    }

    /** Returns the selector in words. */
    @Override
    public String toString() {
      return "party to " + agreement;
    }
  }

  /**
   * The units that every part selects.
   *
   * @param parts two or more different selectors, in one order whatever order they came in
   */
  record AllOf(ImmutableList<UnitSelector> parts) implements UnitSelector {
    /** Checks number and depth of the parts. */
    public AllOf {
      SelectorOrder.requireBounded(requireNonNull(parts, "parts"));
      parts = Wording.parts("allOf", parts, SelectorOrder.UNITS);
    }

    /** Returns the selector in words. */
    @Override
    public String toString() {
      return Wording.nested("and", parts);
    }
  }

  /**
   * The units that some part selects.
   *
   * @param parts two or more different selectors, in one order whatever order they came in
   */
  record AnyOf(ImmutableList<UnitSelector> parts) implements UnitSelector {
    /** Checks number and depth of the parts. */
    public AnyOf {
      SelectorOrder.requireBounded(requireNonNull(parts, "parts"));
      parts = Wording.parts("anyOf", parts, SelectorOrder.UNITS);
    }

    /** Returns the selector in words. */
    @Override
    public String toString() {
      return Wording.nested("or", parts);
    }
  }

  /**
   * The units that the part does not select.
   *
   * @param part the selector
   */
  record Not(UnitSelector part) implements UnitSelector {
    /** Checks the depth of the part. */
    public Not {
      requireNonNull(part, "part");
      SelectorOrder.requireBounded(ImmutableList.of(part));
    }

    /** Returns the selector in words. */
    @Override
    public String toString() {
      return Wording.cut("not " + part);
    }
  }

  /** Returns the selector of every unit that the agreement binds. */
  static UnitSelector any() {
    return new Any();
  }

  /** Returns the selector of these units. */
  static UnitSelector unit(String... units) {
    requireNonNull(units, "units");
    return new Units(
        Arrays.stream(units)
            .map(UnitId::of)
            .collect(ImmutableSortedSet.toImmutableSortedSet(UnitId::compareTo)));
  }

  /** Returns the selector of the units on a rung. */
  static UnitSelector tier(String tier) {
    return new OnTier(TierId.of(tier));
  }

  /** Returns the selector of the units on a rung or above. */
  static UnitSelector tierAtLeast(String tier) {
    return new TierAtLeast(TierId.of(tier));
  }

  /** Returns the selector of the units on a rung or below. */
  static UnitSelector tierAtMost(String tier) {
    return new TierAtMost(TierId.of(tier));
  }

  /** Returns the selector of the units in a role. */
  static UnitSelector role(Role role) {
    return new InRole(role);
  }

  /** Returns the selector of the units in a standing. */
  static UnitSelector standing(Standing standing) {
    return new InStanding(standing);
  }

  /** Returns the selector of the units that are institutions of a kind. */
  static UnitSelector kind(InstitutionKind kind) {
    return new OfKind(kind);
  }

  /** Returns the selector of the units that are institutions of a grade or a higher one. */
  static UnitSelector gradeAtLeast(String grade) {
    return new GradeAtLeast(Code.of(grade));
  }

  /** Returns the selector of the units that lie in a region. */
  static UnitSelector regionWithin(String region) {
    return new InRegion(Code.of(region));
  }

  /** Returns the selector of the units that are registered for a specialty. */
  static UnitSelector specialty(String specialty) {
    return new HasSpecialty(Code.of(specialty));
  }

  /** Returns the selector of the units that an agreement names. */
  static UnitSelector party(String agreement) {
    return new PartyTo(AgreementId.of(agreement));
  }

  /** Returns the selector of the units that every part selects; two or more parts. */
  static UnitSelector allOf(UnitSelector... parts) {
    requireNonNull(parts, "parts");
    return new AllOf(ImmutableList.copyOf(parts));
  }

  /** Returns the selector of the units that some part selects; two or more parts. */
  static UnitSelector anyOf(UnitSelector... parts) {
    requireNonNull(parts, "parts");
    return new AnyOf(ImmutableList.copyOf(parts));
  }

  /** Returns the selector of the units that {@code part} does not select. */
  static UnitSelector not(UnitSelector part) {
    requireNonNull(part, "part");
    return new Not(part);
  }

  /** Returns the selectors that this one is made of; empty for one that is not composed. */
  default List<UnitSelector> components() {
    if (this instanceof AllOf all) {
      return all.parts;
    }
    if (this instanceof AnyOf any) {
      return any.parts;
    }
    return this instanceof Not not ? ImmutableList.of(not.part) : ImmutableList.of();
  }
}
