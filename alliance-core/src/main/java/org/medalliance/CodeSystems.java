// SPDX-License-Identifier: Apache-2.0
package org.medalliance;

import static java.util.Objects.requireNonNull;

import java.io.Serializable;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.medalliance.code.Certainty;
import org.medalliance.code.Code;
import org.medalliance.code.CodeSystem;

/**
 * The systems to which the bare codes of an alliance belong. Codes of a system that is not named
 * compare only by equality; everything else about them is unknown.
 *
 * @param region the system of regions
 * @param specialty the system of specialties
 * @param grade the system of grades
 */
public record CodeSystems(
    Optional<CodeSystem> region, Optional<CodeSystem> specialty, Optional<CodeSystem> grade)
    implements Serializable {
  /** No system is named. */
  public static final CodeSystems NONE =
      new CodeSystems(Optional.empty(), Optional.empty(), Optional.empty());

  /** Checks that nothing is null. */
  public CodeSystems {
    requireNonNull(region, "region");
    requireNonNull(specialty, "specialty");
    requireNonNull(grade, "grade");
  }

  /** Returns whether {@code region} surely lies within {@code wider}. */
  public Certainty regionContains(Code wider, Code region) {
    requireNonNull(wider, "wider");
    requireNonNull(region, "region");
    return contains(this.region, wider, region);
  }

  /** Returns whether two regions agree in the {@code depth} broadest steps of their codes. */
  public Certainty regionsAgree(Code one, Code other, int depth) {
    requireNonNull(one, "one");
    requireNonNull(other, "other");
    return region.map(system -> system.agree(one, other, depth)).orElse(Certainty.UNKNOWN);
  }

  /** Returns whether {@code specialty} surely is part of {@code wider}. */
  public Certainty specialtyContains(Code wider, Code specialty) {
    requireNonNull(wider, "wider");
    requireNonNull(specialty, "specialty");
    return contains(this.specialty, wider, specialty);
  }

  /** Returns whether {@code specialty} surely is part of one of those in {@code registered}. */
  public Certainty specialtiesContain(Set<Code> registered, Code specialty) {
    requireNonNull(registered, "registered");
    requireNonNull(specialty, "specialty");
    return Certainty.any(registered, wider -> specialtyContains(wider, specialty));
  }

  /** Returns whether {@code grade} is at least as high as {@code bound}. */
  public Certainty gradeIsAtLeast(Code grade, Code bound) {
    requireNonNull(grade, "grade");
    return equalOr(grade, bound, this.grade.map(system -> system.isAtLeast(grade, bound)));
  }

  private static Certainty contains(Optional<CodeSystem> system, Code wider, Code narrower) {
    return equalOr(wider, narrower, system.map(known -> known.contains(wider, narrower)));
  }

  private static Certainty equalOr(Code one, Code other, Optional<Certainty> answer) {
    return one.equals(other) ? Certainty.YES : answer.orElse(Certainty.UNKNOWN);
  }

  private Object writeReplace() {
    return new Sent(region.orElse(null), specialty.orElse(null), grade.orElse(null));
  }

  /** The systems on its way: an {@link Optional} cannot travel. */
  private record Sent(
      @Nullable CodeSystem region, @Nullable CodeSystem specialty, @Nullable CodeSystem grade)
      implements Serializable {
    private Object readResolve() {
      return new CodeSystems(
          Optional.ofNullable(region), Optional.ofNullable(specialty), Optional.ofNullable(grade));
    }
  }
}
