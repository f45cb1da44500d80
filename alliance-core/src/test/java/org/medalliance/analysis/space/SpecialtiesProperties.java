// SPDX-License-Identifier: Apache-2.0
package org.medalliance.analysis.space;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import org.medalliance.Alliance;
import org.medalliance.AllianceKind;
import org.medalliance.CodeSystems;
import org.medalliance.RollScope;
import org.medalliance.analysis.box.Axis;
import org.medalliance.analysis.box.Bits;
import org.medalliance.code.Certainty;
import org.medalliance.code.Code;
import org.medalliance.code.CodeSystem;
import org.medalliance.code.CodeSystem.Containment;
import org.medalliance.resource.ResourceKind;
import org.medalliance.resource.SharedResource;
import org.medalliance.sharing.ResourceSelector;
import org.medalliance.sharing.SharingRule;
import org.medalliance.sharing.UnitSelector;
import org.medalliance.testing.AllianceDomain;
import org.medalliance.testing.Dice;

/** Whatever a request may tell, there is one specialty that stands for it, and only one. */
@Domain(AllianceDomain.class)
class SpecialtiesProperties {
  private static final ImmutableList<String> STEPS = ImmutableList.of("05", "51", "16", "00", "7");
  private static final ImmutableList<String> MARKS = ImmutableList.of("", ".", "-");

  /** Codes of up to three steps, and one of somebody else. */
  private static final ImmutableList<Code> ANY = any();

  /** Codes of which one is often below another. */
  private static final ImmutableList<Code> RELATED =
      Stream.of("05", "05.16", "05.16.7", "05.51", "05-16", "05-16-7", "0500", "0516", "050000")
          .map(Code::of)
          .collect(ImmutableList.toImmutableList());

  private static Code code(Dice dice) {
    return dice.make(() -> dice.oneOf(RELATED), () -> dice.oneOf(RELATED), () -> dice.oneOf(ANY));
  }

  private static ImmutableList<Code> any() {
    List<String> all = new ArrayList<>(STEPS);
    List<String> longer = all;
    for (int more = 0; more < 2; more++) {
      longer =
          longer.stream()
              .flatMap(start -> MARKS.stream().map(mark -> start + mark))
              .flatMap(start -> STEPS.stream().map(step -> start + step))
              .toList();
      all.addAll(longer);
    }
    return Stream.concat(
            all.stream(), Stream.of("99", "9999", "0599", "059900", "05.99", "gb|05", "gb|x"))
        .map(Code::of)
        .distinct()
        .collect(ImmutableList.toImmutableList());
  }

  private static Alliance alliance(Dice dice, Optional<CodeSystem> system) {
    Alliance.Builder alliance =
        Alliance.builder()
            .id("al")
            .kind(AllianceKind.of("specialty-alliance"))
            .roll(RollScope.PARTIAL)
            .codeSystems(new CodeSystems(Optional.empty(), system, Optional.empty()));
    for (int i = dice.between(0, 4); i > 0; i--) {
      alliance.addRule(
          SharingRule.permit("r" + i)
              .resource(
                  new ResourceSelector.OfKind(
                      ImmutableSortedSet.of(ResourceKind.of("k")), Optional.of(code(dice))))
              .provider(UnitSelector.any())
              .recipient(UnitSelector.any())
              .under("charter")
              .build());
    }
    if (dice.chance(30)) {
      alliance.addResource(
          SharedResource.builder()
              .id("r")
              .kind(ResourceKind.of("k"))
              .owner("u")
              .specialty(code(dice))
              .build());
    }
    return alliance.build();
  }

  /** What everything that rules and resources name is to a code. */
  private static List<Certainty> answers(Code code, List<Alliance> alliances) {
    return alliances.stream()
        .flatMap(
            alliance ->
                named(alliances).map(each -> alliance.codeSystems().specialtyContains(each, code)))
        .toList();
  }

  private static Stream<Code> named(List<Alliance> alliances) {
    return alliances.stream()
        .flatMap(
            alliance ->
                Stream.concat(
                    alliance.rules().stream().flatMap(rule -> rule.resource().specialty().stream()),
                    alliance.resources().stream()
                        .flatMap(resource -> resource.specialty().stream())))
        .distinct();
  }

  @Property(tries = 100)
  void areOneOfEachKind(@ForAll Dice dice) {
    areOneOfEachKind(List.of(alliance(dice, Optional.empty())));
    for (Containment containment : Containment.values()) {
      Optional<CodeSystem> system = Optional.of(CodeSystem.of("test", containment));
      areOneOfEachKind(List.of(alliance(dice, system)));
      areOneOfEachKind(List.of(alliance(dice, system), alliance(dice, system)));
    }
  }

  private static void areOneOfEachKind(List<Alliance> alliances) {
    Specialties specialties = Specialties.of(3, alliances);
    List<List<Certainty>> found =
        specialties.values().stream()
            .flatMap(Optional::stream)
            .map(code -> answers(code, alliances))
            .toList();

    assertThat(specialties.values().get(0)).isEmpty();
    assertThat(specialties.axis().size()).isEqualTo(specialties.values().size());
    assertThat(found).doesNotHaveDuplicates();
    if (named(alliances).findAny().isPresent()) {
      assertThat(ANY).allSatisfy(code -> assertThat(found).contains(answers(code, alliances)));
    } else {
      assertThat(found).isEmpty();
    }
  }

  @Example
  void areToldByTheirCodes() {
    Specialties specialties =
        new Specialties(
            new Axis(0, 3),
            ImmutableList.of(Optional.empty(), Optional.of(Code.of("05")), Optional.empty()));

    assertThat(specialties.words(Bits.below(2)).text(Locale.ENGLISH))
        .isEqualTo("specialty is not told or 05");
  }
}
