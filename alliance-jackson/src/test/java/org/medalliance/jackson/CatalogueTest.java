// SPDX-License-Identifier: Apache-2.0
package org.medalliance.jackson;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;

/**
 * Where each row of the catalogue of bad input is answered: in {@code bad-input.json}, in a test of
 * this module that names it, or elsewhere for the reason given here. Rows {@code X} are our own.
 */
class CatalogueTest {
  private static final Path TESTS = Path.of("src/test/java/org/medalliance");

  /** The rows of each section; not every number is in use. */
  private static final ImmutableMap<String, String> SECTIONS =
      ImmutableMap.<String, String>builder()
          .put("A", "01 02 03 04 06 07 08 09 11 12 13 14 16 17 18 19 22")
          .put("B", "01 02 03 04 06 07 08 09 11 12 13 14 16 17 18 19 21 22 23 24")
          .put("C", "01 02 03 04 06 07 08 09 11 12 13 14 16 17 18 19 21 23 24 26")
          .put("D", "01 02 03 04 06 07 08 09 11 12 13 14 16 17 18 19 21 22 23 24")
          .put("E", "01 02 03 04 06 07 08 09 11 12 13 14 16 17 18")
          .put("F", "01 02 03 04 06 07 08 09 11 12 13 14 16 17 18 19 21 22 23 24 26 27 28 29")
          .put("G", "01 02 03 04 06 07 08 09 11 12 13 14 16 17 18 19")
          .put("H", "01 02 03 04 06 07 08 09 11 12 13 14 16 17 18 19")
          .put("K", "01 02 03 04 06 07 08 09 12 13 14 16 17 18 19 21 22 23 24")
          .put("L", "01 02 03 06 07 08 09 11 12 13 14 16 17 18")
          .put("M", "01 02 03 04 06 07 08 09 11 12 13 14 16 17 18 19")
          .put("P", "01 02 03 04 06 07 08 09 11 12")
          .buildOrThrow();

  private static final ImmutableMap<String, String> ELSEWHERE =
      ImmutableMap.<String, String>builder()
          .put("E08", "the format has no shares that must sum to one")
          .put("E09", "the format has no shares that must sum to one")
          .put("E11", "nothing is summed in reading; QuotaLedger adds exactly")
          .put("K13", "decisions: SharingPolicy")
          .put("K22", "laws of quotas: QuotaLedger")
          .put("M02", "builders of the core")
          .put("M03", "builders of the core")
          .put("M04", "builders of the core")
          .put("M06", "sealed types of the core")
          .put("M07", "builders of the core")
          .put("M08", "builders of the core")
          .put("M09", "builders of the core")
          .put("M11", "dates of the core")
          .put("M12", "values of the core")
          .put("M14", "values of the core")
          .put("M16", "decisions: SharingPolicy")
          .put("M17", "decisions: SharingPolicy")
          .put("M18", "changes: Conflict.Code, change by change")
          .put("M19", "values of the core")
          .put("P01", "changes: Conflict.Code; an unknown op is a constant like any other")
          .put("P02", "changes: AllianceDiff takes one change of a thing; Conflict.Code")
          .put("P03", "changes: nothing is applied")
          .put("P04", "changes: Conflict.Code, by old values and not by digest")
          .put("P06", "changes name things by their ids, there is no pointer to get wrong")
          .put("P07", "decisions: SharingPolicy")
          .put("P08", "decisions: SharingPolicy")
          .put("P09", "sets of alliances: DUPLICATE_ID")
          .put("P11", "sets of alliances; VERSION_UNSUPPORTED as in G14")
          .put("P12", "sets of alliances")
          .buildOrThrow();

  @Test
  void everyRowHasItsPlace() throws IOException {
    Set<String> rows =
        StreamSupport.stream(Documents.rows().spliterator(), false)
            .map(row -> row.get("id").asText().substring(0, 3))
            .collect(Collectors.toSet());
    String tests = tests();
    Set<String> lost = new TreeSet<>();
    SECTIONS.forEach(
        (section, numbers) -> {
          for (String number : numbers.split(" ")) {
            String row = section + number;
            if (!rows.contains(row) && !tests.contains(row) && !ELSEWHERE.containsKey(row)) {
              lost.add(row);
            }
          }
        });

    assertThat(lost).isEmpty();
  }

  @Test
  void noRowIsSaidToBeElsewhereThatIsHere() throws IOException {
    String tests = tests();

    assertThat(ELSEWHERE.keySet()).noneMatch(tests::contains);
  }

  private static String tests() throws IOException {
    try (var files = Files.walk(TESTS)) {
      return files
          .filter(file -> file.toString().endsWith("Test.java"))
          .filter(file -> !file.endsWith("CatalogueTest.java"))
          .map(CatalogueTest::text)
          .collect(Collectors.joining());
    }
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
