// SPDX-License-Identifier: Apache-2.0
package org.medalliance.check.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.StringLength;
import org.medalliance.Alliance;
import org.medalliance.AllianceFact;
import org.medalliance.AllianceKind;
import org.medalliance.RollScope;
import org.medalliance.check.AllianceChecks;
import org.medalliance.check.finding.FindingCodes;
import org.medalliance.code.UnitId;
import org.medalliance.governance.Council;
import org.medalliance.governance.Session;
import org.medalliance.institution.Institution;
import org.medalliance.time.PartialDate;

class NearestTest {

  @Example
  void atMostEveryThirdLetterAndNeverMoreThanTwoAreOtherwise() {
    Nearest nearest = new Nearest();

    assertThat(nearest.to("hilside", List.of("hillside"))).contains("hillside");
    assertThat(nearest.to("abcde", List.of("abcdx"))).contains("abcdx");
    assertThat(nearest.to("abcde", List.of("abcxy"))).isEmpty();
    assertThat(nearest.to("abcdef", List.of("abcdxy"))).contains("abcdxy");
    assertThat(nearest.to("abcdefghijkl", List.of("abcdefghixyz"))).isEmpty();
    assertThat(nearest.to("abcdef", List.of("abcdxy", "abcdex"))).contains("abcdex");
  }

  @Property
  void isAsNearAsTheWholeTableSays(
      @ForAll @StringLength(min = 6, max = 9) @CharRange(from = 'a', to = 'c') String one,
      @ForAll @StringLength(min = 4, max = 11) @CharRange(from = 'a', to = 'c') String other) {
    assertThat(new Nearest().to(one, List.of(other)).isPresent())
        .isEqualTo(distance(one, other) <= 2);
  }

  @Example
  void whatIsComparedIsBoundedForAllCouncilsTogether() {
    String like = "a".repeat(110);
    Alliance hostile =
        Alliance.builder()
            .id("river-valley")
            .kind(AllianceKind.of("consortium"))
            .roll(RollScope.PARTIAL)
            .addFact(AllianceFact.founded(LocalDate.of(2021, 6, 24)))
            .institutions(
                IntStream.range(0, 1_000)
                    .mapToObj(i -> Institution.of(like + (1_000 + i), "Unit " + i))
                    .toList())
            .councils(
                IntStream.range(0, 300)
                    .mapToObj(
                        i ->
                            Council.builder()
                                .id("council-" + i)
                                .addSession(
                                    Session.builder()
                                        .id("session-" + i)
                                        .on(PartialDate.ofYear(2021))
                                        .addPresent(UnitId.of(like + "x000"))
                                        .build())
                                .build())
                    .toList())
            .build();

    long[] found = new long[2];
    AllianceChecks.REFERENCES.find(
        hostile,
        finding -> {
          found[0] += finding.code() == FindingCodes.DANGLING_REF ? 1 : 0;
          found[1] += finding.text(Locale.ENGLISH).contains("did you mean") ? 1 : 0;
        });

    assertThat(found[0]).isEqualTo(300);
    assertThat(found[1]).isBetween(1L, 100L);
  }

  private static int distance(String one, String other) {
    int[][] rows = new int[one.length() + 1][other.length() + 1];
    for (int i = 0; i <= one.length(); i++) {
      for (int j = 0; j <= other.length(); j++) {
        if (i == 0 || j == 0) {
          rows[i][j] = i + j;
        } else {
          int changed = rows[i - 1][j - 1] + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
          rows[i][j] = Math.min(changed, 1 + Math.min(rows[i - 1][j], rows[i][j - 1]));
        }
      }
    }
    return rows[one.length()][other.length()];
  }
}
