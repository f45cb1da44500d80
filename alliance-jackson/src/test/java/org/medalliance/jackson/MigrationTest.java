// SPDX-License-Identifier: Apache-2.0
package org.medalliance.jackson;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.medalliance.Alliance;
import org.medalliance.check.finding.FindingPath;
import org.medalliance.jackson.format.AllianceShapes;
import org.medalliance.jackson.migration.Migration;
import org.medalliance.jackson.migration.Migrations;
import org.medalliance.jackson.migration.Tree;
import org.medalliance.jackson.problem.AllianceFormatException;
import org.medalliance.jackson.problem.Place;
import org.medalliance.jackson.problem.Problem;
import org.medalliance.jackson.problem.ReadLimits;
import org.medalliance.jackson.shape.DocumentReader;
import org.medalliance.jackson.token.Document;
import org.medalliance.jackson.token.TokenFactory;

/** There was no {@code medalliance/0}; if there had been, this is how it would be read. */
class MigrationTest {
  /** In it the tiers were one text, as they still were in a sketch, which had no rules. */
  private static final Migrations MIGRATIONS =
      new Migrations(
          "format",
          List.of(
              new Migration("medalliance/0", AllianceShapes.FORMAT, MigrationTest::tiersAsList),
              new Migration(
                  "sketch",
                  "medalliance/0",
                  old -> old.renamed("units", "members").with("rules", row(ImmutableList.of())))));

  private static final String NOW = Documents.text("everything.json");
  private static final String ZERO =
      NOW.replace("medalliance/1", "medalliance/0")
          .replace("[\"lead\", \"county\", \"township\"]", "\"lead > county > township\"");

  @Test
  void olderDocumentsGiveTheSameValue() {
    for (TokenFactory major : Documents.MAJORS) {
      assertThat(read(ZERO, major)).isEqualTo(AllianceJson.read(NOW));
    }
  }

  @Test
  void olderStillGoThroughAllThatIsBetween() {
    String sketch =
        ZERO.replace("medalliance/0", "sketch")
            .replace(
                "\"members\": [\n    {\n      \"unit\"", "\"units\": [\n    {\n      \"unit\"");
    assertThat(sketch).contains("\"units\": [\n    {\n      \"unit\"");

    assertThat(read(sketch, Documents.MAJORS.get(0)))
        .isEqualTo(AllianceJson.read(NOW).toBuilder().rules(List.of()).build());
  }

  @Test
  void numbersAndWordsStandAsTheyStood() {
    assertThat(problems(ZERO.replace("\"amount\": 20", "\"amount\": 20.00")))
        .containsExactly("TYPE /rules/0/quota/amount");
    assertThat(problems(ZERO.replace("\"any\": true", "\"any\": null")))
        .contains("MEMBER_NULL /rules/1/provider/any");
    assertThat(problems(ZERO.replace("the lead", "the \\ud800")))
        .contains("TEXT_SURROGATE /institutions/1/note");
  }

  @Test
  void whatIsWrongIsSaidOfTheNewDocument() {
    assertThat(problems(ZERO.replace("lead > county", "lead > lead")))
        .containsExactly("DUPLICATE_VALUE /tiers/1");
    assertThatExceptionOfType(AllianceFormatException.class)
        .isThrownBy(
            () -> read(ZERO.replace("lead > county", "lead > lead"), Documents.MAJORS.get(0)))
        .satisfies(
            e -> assertThat(e.problems().get(0).location()).isEqualTo(Problem.Location.UNKNOWN));
  }

  @Test
  void whatIsFoundHasItsPlaceInTheNewDocumentWhichNobodyHasSeen() {
    FindingPath county = FindingPath.of("tiers").id("county");

    assertThat(
            new DocumentReader(Documents.MAJORS.get(0), ReadLimits.UNTRUSTED, MIGRATIONS)
                .inspect(AllianceShapes.ALLIANCE, Document.of(ZERO))
                .places()
                .of(List.of(county)))
        .containsEntry(county, new Place("/tiers/1", Problem.Location.UNKNOWN));
  }

  @Test
  void whatNoTreeCanHoldIsSaidOfTheOldOne() {
    assertThat(problems(ZERO.replace("\"kind\": \"spec", "\"id\": 1, \"kind\": \"spec")))
        .containsExactly("DUPLICATE_MEMBER /id");
    assertThat(problems(ZERO.replace("\"the lead\"", "[".repeat(40) + "]".repeat(40))))
        .hasSize(1)
        .first()
        .asString()
        .startsWith("LIMIT_DEPTH /institutions/1/note/0");
  }

  @Test
  void formatsFromWhichNoWayLeadsAreRefusedAsEver() {
    assertThat(problems(ZERO.replace("medalliance/0", "medalliance/2")))
        .containsExactly("VERSION_UNSUPPORTED /format");
    assertThat(problems(ZERO.substring(0, 200))).containsExactly("VERSION_UNSUPPORTED /format");
    assertThatExceptionOfType(AllianceFormatException.class)
        .isThrownBy(() -> AllianceJson.read(ZERO))
        .withMessageContaining("VERSION_UNSUPPORTED");
  }

  @Test
  void waysThatGoRoundInCirclesAreRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                new Migrations(
                    "format",
                    List.of(
                        new Migration("a", "b", old -> old), new Migration("b", "a", old -> old))))
        .withMessage("migrations must end somewhere: from a");
  }

  private static Tree.Branch tiersAsList(Tree.Branch old) {
    ImmutableList<Tree> tiers =
        Splitter.on(" > ")
            .splitToStream(old.text("tiers").orElse(""))
            .<Tree>map(Tree::text)
            .collect(ImmutableList.toImmutableList());
    return old.with("tiers", row(tiers));
  }

  private static Tree row(ImmutableList<Tree> elements) {
    return new Tree.Row(elements);
  }

  private static Alliance read(String document, TokenFactory major) {
    return new DocumentReader(major, ReadLimits.UNTRUSTED, MIGRATIONS)
        .read(AllianceShapes.ALLIANCE, Document.of(document));
  }

  private static List<String> problems(String document) {
    return new DocumentReader(Documents.MAJORS.get(0), ReadLimits.UNTRUSTED, MIGRATIONS)
        .inspect(AllianceShapes.ALLIANCE, Document.of(document)).problems().stream()
            .map(problem -> problem.code() + " " + problem.pointer())
            .toList();
  }
}
