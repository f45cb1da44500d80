// SPDX-License-Identifier: Apache-2.0
package org.medalliance.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.medalliance.Alliance;
import org.medalliance.AllianceFact;
import org.medalliance.AllianceKind;
import org.medalliance.RollScope;
import org.medalliance.check.finding.Finding;
import org.medalliance.testing.Breaker;
import org.medalliance.testing.Broken;
import org.medalliance.time.PartialDate;

/** What is said of each thing that can be broken, in each language. */
class FindingWordsTest {
  private static final Path WORDS =
      Path.of("src", "test", "resources", "org", "medalliance", "check", "finding-words.txt");

  private static final Alliance EMPTY =
      Alliance.builder()
          .id("river-valley")
          .kind(AllianceKind.of("consortium"))
          .roll(RollScope.PARTIAL)
          .addFact(AllianceFact.founded(PartialDate.ofYear(1980)))
          .build();

  @Test
  void areTheseInEachLanguage() throws IOException {
    List<String> words = Breaker.all().stream().flatMap(FindingWordsTest::words).toList();

    assertThat(words)
        .as("write into %s:\n%s\n", WORDS.getFileName(), String.join("\n", words))
        .isEqualTo(Files.readAllLines(WORDS));
  }

  private static Stream<String> words(Breaker breaker) {
    Broken broken = breaker.in(EMPTY);
    Finding finding =
        AllianceChecks.ALL.check(broken.alliance()).findings(broken.code()).stream()
            .filter(one -> one.path().equals(broken.path()))
            .findFirst()
            .orElseThrow(() -> new AssertionError(breaker));
    return Stream.of(
        finding.code() + " " + finding.path(),
        "  " + finding.text(Locale.ENGLISH),
        "  " + finding.text(Locale.CHINESE));
  }
}
