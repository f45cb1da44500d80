// SPDX-License-Identifier: Apache-2.0
package org.medalliance.examples.lab;

import static org.assertj.core.api.Assertions.assertThat;
import static org.medalliance.sharing.UnitSelector.any;
import static org.medalliance.sharing.UnitSelector.unit;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.medalliance.Alliance;
import org.medalliance.AllianceFact;
import org.medalliance.RollScope;
import org.medalliance.agreement.Agreement;
import org.medalliance.agreement.AgreementFact;
import org.medalliance.agreement.Binding;
import org.medalliance.catalog.china.AllianceKinds;
import org.medalliance.catalog.china.ResourceKinds;
import org.medalliance.examples.report.unit.Lakes;
import org.medalliance.institution.Institution;
import org.medalliance.jackson.AllianceJson;
import org.medalliance.sharing.SharingRule;
import org.medalliance.time.PartialDate;

class TimeCommandsTest {
  @TempDir private Path folder;
  private String lakes;

  @BeforeEach
  void writeLakes() throws IOException {
    lakes = Lakes.in(folder);
  }

  @Test
  void aTimelineSaysHowManyBelongedAndWhoLed() {
    Session session = Session.of("timeline", lakes);

    assertThat(session.exitCode()).isZero();
    assertThat(session.err()).isEmpty();
    assertThat(session.out())
        .startsWith("Lakes Alliance  湖区医联体, through time\nAn alliance founded on 2018-01-01.\n")
        .containsPattern("(?m)^  from +members +city +county +lead$")
        .containsPattern("(?m)^  before +at least 0$")
        .containsPattern("(?m)^  2018-01-01 +at least 2 +at least 1 +lakeside$")
        .containsPattern("(?m)^  2019-12-31 +at least 3 +at least 1 +at least 1 +lakeside$")
        .containsPattern("(?m)^  2025-01-01 +at least 0 +lakeside \\(perhaps\\)$")
        .contains("The roll is not complete: others belong too.");
  }

  @Test
  void aTimelineIsJsonToo() throws IOException {
    JsonNode timeline = Json.parse(Session.of("timeline", lakes, "--json").out());

    assertThat(timeline.at("/stretches/0/from").isMissingNode()).isTrue();
    assertThat(timeline.at("/stretches/1/from").textValue()).isEqualTo("2018-01-01");
    assertThat(timeline.at("/stretches/1/members/least").intValue()).isEqualTo(2);
    assertThat(timeline.at("/stretches/1/members/most").isMissingNode()).isTrue();
    assertThat(timeline.at("/stretches/1/leads/lakeside").textValue()).isEqualTo("YES");
  }

  @Test
  void whatExpiresIsToldWithWhatEndsByIt() throws IOException {
    String[] seed = {"expiring", shared(), "--on", "2025-11-01"};

    assertThat(Session.of(seed).out())
        .contains("pact expires after 2025-12-31; with it 1 permission\n")
        .containsPattern("(?m)^  who +what +of whom$")
        .containsPattern("(?m)^  hillside +remote-imaging +lakeside$");
    String[] json = {"expiring", shared(), "--on", "2025-11-01", "--json"};
    JsonNode told = Json.parse(Session.of(json).out());
    assertThat(told.at("/until").textValue()).isEqualTo("2026-01-30");
    assertThat(told.at("/expiring/0/expiry/lastDay").textValue()).isEqualTo("2025-12-31");
    assertThat(told.at("/expiring/0/lost/0/recipient").textValue()).isEqualTo("hillside");
  }

  @Test
  void nothingExpiresBeforeTheDayThatIsNotLookedAt() throws IOException {
    assertThat(Session.of("expiring", shared(), "--on", "2025-12-01", "--within", "30").out())
        .contains("No agreement expires before 2025-12-31.");
    assertThat(Session.of("expiring", shared(), "--on", "2025-12-01", "--within", "31").out())
        .contains("pact expires after 2025-12-31");
  }

  @Test
  void noDaysAndTooManyAreRefused() {
    for (String days : new String[] {"0", "-1", "36526"}) {
      Session session = Session.of("expiring", lakes, "--on", "2025-12-01", "--within", days);

      assertThat(session.exitCode()).isEqualTo(2);
      assertThat(session.err()).startsWith("--within must be from 1 to 36525: " + days);
    }
  }

  @Test
  void whatIsLostWithAUnitIsTold() throws IOException {
    Session session = Session.of("leaving", lakes, "--unit", "lakeside", "--on", "2021-01-01");

    assertThat(session.err()).isEmpty();
    assertThat(session.exitCode()).isZero();
    assertThat(session.out())
        .startsWith("Lakes Alliance  湖区医联体, on 2021-01-01\n")
        .contains("If lakeside left on 2021-01-01:\n")
        .contains("  role lead: perhaps nobody is left (at least 0)\n")
        .contains("  released from: charter\n")
        .contains("  still bound by: pact\n")
        .contains("  owns: imaging\n")
        .contains("It could no longer use: 0 permissions\n");
  }

  @Test
  void whatIsLostWithAUnitIsJsonToo() throws IOException {
    JsonNode told =
        Json.parse(
            Session.of(
                    "leaving",
                    Session.CHONGQING,
                    "--unit",
                    "cqhcwc",
                    "--on",
                    "2023-06-01",
                    "--json")
                .out());

    assertThat(told.at("/departure/roles/lead/least").intValue()).isZero();
    assertThat(told.at("/departure/released").toString()).contains("charter");
    assertThat(told.at("/uses")).isEmpty();
    assertThat(told.at("/gives/0/provider").textValue()).isEqualTo("cqhcwc");
  }

  @Test
  void aUnitThatNobodyKnowsDoesNotLeave() {
    Session session = Session.of("leaving", lakes, "--unit", "lakside", "--on", "2021-01-01");

    assertThat(session.exitCode()).isEqualTo(1);
    assertThat(session.err())
        .isEqualTo("the document knows no unit 'lakside'; did you mean 'lakeside'?\n");
  }

  /** Two units, of which one may use what the other has until 2025 ends. */
  private String shared() throws IOException {
    LocalDate day = LocalDate.of(2021, 1, 1);
    Alliance alliance =
        Alliance.builder()
            .id("river-valley")
            .kind(AllianceKinds.SPECIALTY_ALLIANCE)
            .roll(RollScope.COMPLETE)
            .addFact(AllianceFact.founded(day))
            .addInstitutions(
                Institution.of("lakeside", "Lakeside Hospital"),
                Institution.of("hillside", "Hillside Clinic"))
            .addAgreement(
                Agreement.charter("pact", day).toBuilder()
                    .binds(Binding.parties("hillside", "lakeside"))
                    .facts(
                        List.of(
                            AgreementFact.builder()
                                .fact(AgreementFact.Kind.EFFECTIVE)
                                .on(PartialDate.of(day))
                                .expiresAfter(PartialDate.of(LocalDate.of(2025, 12, 31)))
                                .build()))
                    .build())
            .addRule(
                SharingRule.permit("imaging")
                    .resource(ResourceKinds.REMOTE_IMAGING)
                    .provider(unit("lakeside"))
                    .recipient(any())
                    .under("pact")
                    .build())
            .build();
    Path file = folder.resolve("shared.json");
    AllianceJson.write(alliance, file);
    return file.toString();
  }
}
