// SPDX-License-Identifier: Apache-2.0
package org.medalliance.testing;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.medalliance.Alliance;
import org.medalliance.AllianceFact;
import org.medalliance.check.finding.FindingCode;
import org.medalliance.check.finding.FindingCodes;
import org.medalliance.check.finding.FindingPath;
import org.medalliance.time.PartialDate;

/**
 * Breaks exactly one thing in an alliance, whatever else it holds, so that a check of the whole
 * finds exactly one thing more: {@code breaker.in(alliance)} is the alliance before and after, with
 * the code of what is found and its place. {@link #all} covers every code but that of units in two
 * alliances at once.
 *
 * <p>What is added bears ids that no alliance of the kit has, so that it meets nothing there.
 */
public final class Breaker {
  private final String name;
  private final FindingCodes code;
  private final FindingPath path;
  private final UnaryOperator<Alliance> prepared;
  private final UnaryOperator<Alliance> broken;

  /**
   * Makes a breaker.
   *
   * @param prepared adds what the break needs and is whole
   * @param broken breaks one thing of what was prepared
   */
  Breaker(
      FindingCodes code,
      String name,
      FindingPath path,
      UnaryOperator<Alliance> prepared,
      UnaryOperator<Alliance> broken) {
    this.name = name;
    this.code = code;
    this.path = path;
    this.prepared = prepared;
    this.broken = broken;
  }

  /** Returns all that the kit knows to break; at least one for each code of the library. */
  public static ImmutableList<Breaker> all() {
    return Stream.of(
            BreakReferences.ALL, BreakFacts.ALL, BreakRules.ALL, BreakCouncils.ALL, BreakClaims.ALL)
        .flatMap(List::stream)
        .collect(ImmutableList.toImmutableList());
  }

  /** Draws an alliance and breaks something in it. */
  public static Broken broken(Dice dice, AllianceSize size) {
    requireNonNull(size, "size");
    return dice.oneOf(all()).in(Draw.alliance(dice, size));
  }

  /** What is found then. */
  public FindingCode code() {
    return code;
  }

  /**
   * Breaks an alliance. It loses its claims, which may be about what is broken, and is founded if
   * it never was.
   */
  public Broken in(Alliance alliance) {
    requireNonNull(alliance, "alliance");
    Alliance.Builder quiet = alliance.toBuilder().claims(ImmutableList.of());
    if (alliance.facts().stream().noneMatch(it -> it.fact() == AllianceFact.Kind.FOUNDED)) {
      quiet.facts(ImmutableList.of(AllianceFact.founded(PartialDate.UNKNOWN)));
    }
    Alliance whole = prepared.apply(quiet.build());
    return new Broken(whole, broken.apply(whole), code, path);
  }

  /** Returns code and what is broken. */
  @Override
  public String toString() {
    return code + ": " + name;
  }

  /** Makes of a part of a list another one. */
  static <T> List<T> with(List<T> list, Optional<T> before, T after) {
    return Stream.concat(
            list.stream().filter(one -> !before.equals(Optional.of(one))), Stream.of(after))
        .toList();
  }
}
