// SPDX-License-Identifier: Apache-2.0
package org.medalliance.examples.html.section;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.medalliance.analysis.finding.RuleFinding;
import org.medalliance.change.Change;
import org.medalliance.code.Certainty;
import org.medalliance.decision.Outcome;
import org.medalliance.referral.Direction;

class LabelsTest {
  private static final Labels ENGLISH = Labels.in(Locale.ENGLISH);
  private static final Labels CHINESE = Labels.in(Locale.CHINESE);

  @Test
  void bothLanguagesSayTheSameThings() {
    assertThat(CHINESE.all().keySet()).isEqualTo(ENGLISH.all().keySet());
    ENGLISH
        .all()
        .forEach(
            (key, text) ->
                assertThat(places(CHINESE.all().get(key))).as(key).isEqualTo(places(text)));
  }

  @Test
  void everyOtherLanguageReadsEnglish() {
    assertThat(Labels.in(Locale.GERMAN)).isEqualTo(ENGLISH);
    assertThat(Labels.in(Locale.TRADITIONAL_CHINESE)).isEqualTo(CHINESE);
  }

  @Test
  void putsValuesInTheirPlaces() {
    assertThat(ENGLISH.text("andMore", "a, b", 3)).isEqualTo("a, b and 3 more");
    assertThat(CHINESE.text("matrix.share", 5, 7)).isEqualTo("7个中的5个");
  }

  @Test
  void constantsAreWords() {
    assertThat(ENGLISH.words(Outcome.NOT_COVERED)).isEqualTo("not covered");
    assertThat(CHINESE.words(Outcome.NOT_COVERED)).isEqualTo("未作规定");
  }

  @Test
  void everyConstantThatAKeyIsMadeOfHasWords() {
    List<String> keys = new ArrayList<>();
    Stream.of(RuleFinding.Kind.values()).forEach(kind -> keys.add("analysis." + kind));
    Stream.of(Direction.values()).forEach(direction -> keys.add("direction." + direction));
    Stream.of(Change.Severity.values()).forEach(severity -> keys.add("weight." + severity));
    Stream.of(Certainty.values()).forEach(certainty -> keys.add("changes." + certainty));

    assertThat(ENGLISH.all()).containsKeys(keys.toArray(String[]::new));
  }

  private static Set<String> places(String text) {
    Set<String> places = new TreeSet<>();
    for (int at = text.indexOf('{'); at >= 0; at = text.indexOf('{', at + 1)) {
      places.add(text.substring(at, at + 3));
    }
    return places;
  }
}
