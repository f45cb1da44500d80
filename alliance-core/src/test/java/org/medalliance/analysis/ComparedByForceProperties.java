// SPDX-License-Identifier: Apache-2.0
package org.medalliance.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.Assume;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import org.medalliance.Alliance;
import org.medalliance.analysis.finding.Difference;
import org.medalliance.analysis.finding.Witness;
import org.medalliance.code.Certainty;
import org.medalliance.code.InvalidValueException;
import org.medalliance.code.UnitId;
import org.medalliance.resource.ResourceId;
import org.medalliance.sharing.Attributes;
import org.medalliance.sharing.SharingRequest;
import org.medalliance.sharing.SharingRule;
import org.medalliance.testing.Dice;
import org.medalliance.testing.ReferencePolicy;

/** A comparison of small alliances says what deciding everything twice says. */
class ComparedByForceProperties {
  private static final int MOST = 6_000;

  @Property(tries = 120, edgeCases = EdgeCasesMode.NONE, shrinking = ShrinkingMode.OFF)
  void whatIsDecidedDifferentlyIsWhatTheCellsSay(@ForAll long seed) {
    Dice dice = Dice.of(seed);
    Alliance before = DrawSmall.alliance(dice);
    Alliance after = changed(before, dice);
    Assume.that(BruteForce.size(before) <= MOST && BruteForce.size(after) <= MOST);
    ReferencePolicy was = ReferencePolicy.of(before);
    ReferencePolicy is = ReferencePolicy.of(after);
    Set<SharingRequest> differing = new LinkedHashSet<>();
    Set<SharingRequest> notAlways = new LinkedHashSet<>();
    for (Witness asked : asked(before, after)) {
      boolean differs =
          !was.answer(asked.request(), asked.ledger())
              .possible()
              .equals(is.answer(asked.request(), asked.ledger()).possible());
      (differs ? differing : notAlways).add(plain(asked.request()));
    }

    RuleComparison comparison = RuleComparison.between(before, after);

    assertThat(comparison.areEquivalent()).isEqualTo(Certainty.of(differing.isEmpty()));
    assertThat(comparison.isWhole()).isTrue();
    Map<ResourceId, Set<UnitId>> owners = owners(before, after);
    for (SharingRequest request : differing) {
      if (request.resource().isPresent()) {
        assertThat(comparison.differences())
            .as("%s", request)
            .anyMatch(difference -> has(difference, request, owners));
      }
    }
    for (SharingRequest request : notAlways) {
      if (request.resource().isPresent()) {
        assertThat(comparison.differences())
            .as("%s", request)
            .noneMatch(
                difference ->
                    difference.cell().circumstances().isEmpty()
                        && has(difference, request, owners));
      }
    }
    for (Difference difference : comparison.differences()) {
      SharingRequest request = difference.before().request();
      assertThat(was.answer(request, difference.ledger()).possible())
          .as("%s", difference)
          .isEqualTo(difference.before().possibleOutcomes())
          .isNotEqualTo(is.answer(request, difference.ledger()).possible());
    }
  }

  private static boolean has(
      Difference difference, SharingRequest request, Map<ResourceId, Set<UnitId>> owners) {
    ResourceId resource = request.resource().orElseThrow();
    return owners.getOrDefault(resource, Set.of()).contains(request.provider())
        && difference.cell().recipients().contains(request.recipient())
        && difference.cell().providers().contains(request.provider())
        && difference.cell().resources().contains(resource)
        && difference.cell().days().contains(request.on()).isYes();
  }

  /** Whose each resource is, before or after. */
  private static Map<ResourceId, Set<UnitId>> owners(Alliance before, Alliance after) {
    Map<ResourceId, Set<UnitId>> owners = new HashMap<>();
    Stream.of(before, after)
        .flatMap(alliance -> alliance.resources().stream())
        .forEach(
            resource ->
                owners.computeIfAbsent(resource.id(), id -> new HashSet<>()).add(resource.owner()));
    return owners;
  }

  private static Set<Witness> asked(Alliance before, Alliance after) {
    Set<Witness> asked = new LinkedHashSet<>();
    for (Alliance alliance : List.of(before, after)) {
      BruteForce.of(alliance)
          .cases()
          .forEach(one -> asked.add(new Witness(one.request(), one.ledger())));
    }
    return asked;
  }

  private static SharingRequest plain(SharingRequest request) {
    return request.toBuilder().specialty(Optional.empty()).attributes(Attributes.NONE).build();
  }

  /** The alliance with a rule, or a part, of another. */
  private static Alliance changed(Alliance alliance, Dice dice) {
    Alliance other = DrawSmall.alliance(dice);
    List<SharingRule> rules = new ArrayList<>(alliance.rules());
    if (!rules.isEmpty() && !other.rules().isEmpty()) {
      int at = dice.below(rules.size());
      rules.set(at, dice.oneOf(other.rules()).toBuilder().id(rules.get(at).id()).build());
    }
    Alliance.Builder changed = alliance.toBuilder().rules(rules);
    if (dice.chance(15)) {
      changed.agreements(other.agreements());
    }
    if (dice.chance(15)) {
      changed.resources(other.resources());
    }
    if (dice.chance(15)) {
      changed.members(other.members());
    }
    if (dice.chance(10)) {
      changed.codeSystems(other.codeSystems());
    }
    try {
      return changed.build();
    } catch (InvalidValueException misfit) {
      return alliance; // parts of two need not fit
    }
  }
}
