// SPDX-License-Identifier: Apache-2.0
package org.medalliance.values;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.TimeZone;
import java.util.stream.Stream;
import net.jqwik.api.Example;
import org.medalliance.code.InvalidValueException;
import org.medalliance.code.UnitId;
import org.medalliance.decision.SharingPolicy;
import org.medalliance.testing.AllianceAndRequest;
import org.medalliance.testing.Draw;
import org.medalliance.time.PartialDate;

/** Nothing depends on where the machine thinks it is. */
class LocaleProperties {

  @Example
  void everyAnswerIsTheSameInTurkeyAndInSamoa() {
    List<String> here = answers();
    Locale locale = Locale.getDefault();
    TimeZone zone = TimeZone.getDefault();
    try {
      for (String tag : List.of("tr-TR", "ar-EG-u-nu-arab", "th-TH-u-ca-buddhist")) {
        Locale.setDefault(Locale.forLanguageTag(tag));
        TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Apia"));

        assertThat(answers()).as(tag).isEqualTo(here);
      }
    } finally {
      Locale.setDefault(locale);
      TimeZone.setDefault(zone);
    }
  }

  private static List<String> answers() {
    SplittableRandom random = new SplittableRandom(7);
    return Stream.concat(
            Stream.of("2017-I", "2023-02-30", "[2022..]", "İ ı").map(LocaleProperties::refusal),
            Stream.generate(() -> Draw.allianceAndRequest(random))
                .limit(60)
                .flatMap(LocaleProperties::answers))
        .toList();
  }

  private static Stream<String> answers(AllianceAndRequest pair) {
    return Stream.of(
        pair.alliance().rules().toString(),
        pair.alliance().rollOn(pair.request().on()).members().toString(),
        SharingPolicy.of(pair.alliance()).explain(pair.request()).text(Locale.ENGLISH),
        SharingPolicy.of(pair.alliance()).explain(pair.request()).text(Locale.CHINESE));
  }

  private static String refusal(String text) {
    try {
      return PartialDate.parse(text) + " " + UnitId.of(text);
    } catch (InvalidValueException refused) {
      return refused.getMessage();
    }
  }
}
