// SPDX-License-Identifier: Apache-2.0
package org.medalliance.check.assessment;

import static java.util.Objects.requireNonNull;
import static org.medalliance.code.InvalidValueException.require;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.io.Serializable;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.medalliance.catalog.Evidence;
import org.medalliance.code.Fault;
import org.medalliance.code.LocalizedText;
import org.medalliance.code.Syntax;

/**
 * By what alliances are assessed: criteria in dimensions, and the rule that makes grades a verdict.
 *
 * @param id its name, {@code lower-kebab}
 * @param name what people call it
 * @param source where it is written, for readers
 * @param criteria what is assessed, in the scheme's order, each id once; at least one
 * @param unlisted how many criteria more the scheme has, whose names and dimensions are not known;
 *     0 if all are listed. Where there are some, no alliance surely meets the scheme.
 * @param rule which grades are needed; empty for a scheme that only measures, of which there is no
 *     verdict
 */
public record AssessmentScheme(
    String id,
    LocalizedText name,
    String source,
    ImmutableList<Criterion> criteria,
    int unlisted,
    Optional<VerdictRule> rule)
    implements Serializable {
  /** Checks that there is a criterion, and none twice. */
  public AssessmentScheme {
    Syntax.openCode("assessment scheme", id);
    requireNonNull(name, "name");
    Syntax.text("source", source);
    requireNonNull(criteria, "criteria");
    requireNonNull(rule, "rule");
    require(
        !criteria.isEmpty(),
        Fault.MIN_SIZE,
        "criteria",
        "assessment scheme %s must have at least one criterion",
        id);
    require(
        unlisted >= 0,
        Fault.NUMBER_RANGE,
        "unlisted",
        "number of criteria that are not listed must not be negative: %d",
        unlisted);
    Set<String> seen = new HashSet<>();
    for (Criterion criterion : criteria) {
      require(
          seen.add(criterion.id()),
          Fault.DUPLICATE_ID,
          "criteria",
          "assessment scheme %s must list each criterion once: %s",
          id,
          criterion.id());
    }
  }

  /** Returns the dimensions, in the order of their first criterion. */
  public ImmutableSet<String> dimensions() {
    return criteria.stream().map(Criterion::dimension).collect(ImmutableSet.toImmutableSet());
  }

  /**
   * Returns whether something of the scheme is to be verified before anybody relies on a verdict.
   */
  public boolean isProvisional() {
    return criteria.stream().anyMatch(one -> one.evidence() == Evidence.PROVISIONAL)
        || rule.map(known -> known.evidence() == Evidence.PROVISIONAL).orElse(false);
  }

  /**
   * Returns the verdict on grades by the id of the criterion; one that is left out is not known.
   * Grades of criteria that the scheme does not have are refused.
   */
  public Verdict assess(Map<String, Grade> grades) {
    requireNonNull(grades, "grades");
    ImmutableSet<String> ids =
        criteria.stream().map(Criterion::id).collect(ImmutableSet.toImmutableSet());
    for (String graded : grades.keySet()) {
      require(
          ids.contains(graded),
          Fault.MEMBER_MISFIT,
          "grades",
          "grade must be of a criterion of %s: %s",
          id,
          Syntax.quote(graded));
    }
    return Verdict.of(this, grades);
  }

  /** Returns the id. */
  @Override
  public String toString() {
    return id;
  }

  private Object writeReplace() {
    return new Sent(id, name, source, criteria, unlisted, rule.orElse(null));
  }

  /** A scheme on its way: an {@link Optional} cannot travel. */
  private record Sent(
      String id,
      LocalizedText name,
      String source,
      ImmutableList<Criterion> criteria,
      int unlisted,
      @Nullable VerdictRule rule)
      implements Serializable {
    private Object readResolve() {
      return new AssessmentScheme(id, name, source, criteria, unlisted, Optional.ofNullable(rule));
    }
  }
}
