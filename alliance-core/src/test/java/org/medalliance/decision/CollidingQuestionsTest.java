// SPDX-License-Identifier: Apache-2.0
package org.medalliance.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.medalliance.decision.RiverValley.FOUNDING;
import static org.medalliance.decision.RiverValley.IMAGING;
import static org.medalliance.decision.RiverValley.REQUEST;
import static org.medalliance.decision.RiverValley.RIVER_VALLEY;
import static org.medalliance.decision.RiverValley.decide;
import static org.medalliance.sharing.UnitSelector.any;
import static org.medalliance.sharing.UnitSelector.unit;

import java.util.List;
import java.util.function.BiConsumer;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.medalliance.Alliance;
import org.medalliance.institution.Institution;
import org.medalliance.membership.MemberUnit;
import org.medalliance.membership.Role;
import org.medalliance.resource.Quota;
import org.medalliance.sharing.Attribute;
import org.medalliance.sharing.SharingCondition;
import org.medalliance.sharing.SharingRule;

/**
 * Names that somebody made to collide: without order each look-up in between would try them all.
 */
class CollidingQuestionsTest {
  private static final int MANY = 1 << 14;
  private static final String LONG = "a".repeat(100);

  /** {@code an} and {@code c0} have one hash code, and so have all texts made of them. */
  private static final List<String> NAMES =
      IntStream.range(0, MANY)
          .mapToObj(
              i ->
                  IntStream.range(0, 14)
                      .mapToObj(bit -> (i >> bit & 1) == 0 ? "an" : "c0")
                      .reduce("", String::concat))
          .toList();

  @Test
  void nameRulesWithQuotas() {
    Alliance alliance =
        rules((name, rule) -> rule.quota(Quota.of(1, Quota.Window.DAY, Quota.Of.RECIPIENT)));

    assertThat(decide(alliance, REQUEST).reasons())
        .containsExactly(Reason.of(Reason.Code.NOT_KNOWN));
  }

  @Test
  void nameWhatRequestsTell() {
    Alliance alliance =
        rules((name, rule) -> rule.when(SharingCondition.flag(Attribute.flag(name))));

    assertThat(decide(alliance, REQUEST.with(Attribute.flag(NAMES.get(77)), true)).citations())
        .hasSize(1);
  }

  @Test
  void nameUnitsBeyondWhatIsPutInWords() {
    Alliance alliance =
        rules(
            (name, rule) ->
                rule.recipient(unit(LONG + 1, LONG + 2, LONG + 3, LONG + 4, LONG + 5, name)));

    assertThat(decide(alliance, REQUEST).citations()).hasSize(MANY);
  }

  @Test
  void nameWhatUnitsAre() {
    List<String> fewer = NAMES.subList(0, MANY / 4); // each comparison puts them in words
    Alliance alliance =
        RIVER_VALLEY.toBuilder()
            .addAllInstitutions(fewer.stream().map(name -> Institution.of(name, "a")).toList())
            .addAllMembers(
                fewer.stream()
                    .map(name -> MemberUnit.admitted(name, FOUNDING, Role.of(name)))
                    .toList())
            .build();

    assertThat(decide(alliance, REQUEST).isPermitted()).isTrue();
  }

  /** Permits of which each tells something of its own. */
  private static Alliance rules(BiConsumer<String, SharingRule.Builder> change) {
    return RIVER_VALLEY.toBuilder()
        .rules(
            NAMES.stream()
                .map(
                    name -> {
                      SharingRule.Builder rule =
                          SharingRule.permit(name)
                              .resource(IMAGING)
                              .provider(any())
                              .recipient(any())
                              .under("charter");
                      change.accept(name, rule);
                      return rule.build();
                    })
                .toList())
        .build();
  }
}
