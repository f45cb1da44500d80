// SPDX-License-Identifier: Apache-2.0
package org.medalliance.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableList;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.medalliance.Alliance;
import org.medalliance.AllianceFact;
import org.medalliance.AllianceKind;
import org.medalliance.RollScope;
import org.medalliance.check.finding.Finding;
import org.medalliance.check.finding.FindingCode;
import org.medalliance.check.finding.FindingCodes;
import org.medalliance.check.finding.FindingPath;
import org.medalliance.check.finding.Severity;
import org.medalliance.institution.Institution;
import org.medalliance.membership.MemberUnit;
import org.medalliance.membership.Roles;
import org.medalliance.wording.Phrase;

class ReportTest {
  private static final LocalDate DAY = LocalDate.of(2021, 6, 24);

  /** A misspelt unit on the roll, and one that looks like another. */
  private static final Alliance SLIPS =
      Alliance.builder()
          .id("river-valley")
          .kind(AllianceKind.of("consortium"))
          .roll(RollScope.COMPLETE)
          .addFact(AllianceFact.founded(DAY))
          .addInstitution(Institution.of("lakeside", "Lakeside Hospital"))
          .addInstitution(Institution.of("hillside", "Hillside Clinic"))
          .addInstitution(Institution.of("Hillside", "Another Clinic"))
          .addMember(MemberUnit.admitted("lakeside", DAY, Roles.LEAD))
          .addMember(MemberUnit.admitted("hilside", DAY, Roles.MEMBER))
          .build();

  /** A code that is not the library's. */
  private enum AcmeCode implements FindingCode {
    NO_NIGHT_SHIFT;

    @Override
    public String code() {
      return "acme.no-night-shift";
    }

    @Override
    public Severity severity() {
      return Severity.INFO;
    }

    @Override
    public String what() {
      return "Nobody is there at night.";
    }

    @Override
    public String why() {
      return "Telephones ring.";
    }

    @Override
    public String mend() {
      return "Say who is.";
    }

    @Override
    public String example() {
      return "lakeside";
    }

    @Override
    public String text(Locale locale, ImmutableList<Serializable> arguments) {
      return "nobody is there at night: " + arguments.get(0);
    }
  }

  private static final AllianceCheck NIGHT_SHIFT =
      (alliance, findings) ->
          alliance
              .members()
              .forEach(
                  member ->
                      findings.accept(
                          Finding.of(
                              AcmeCode.NO_NIGHT_SHIFT,
                              FindingPath.of("members").id(member.unit().value()),
                              member.unit())));

  @Test
  void namesEverythingAtOnceTheGravestFirst() {
    Report report = AllianceChecks.ALL.check(SLIPS);

    assertThat(report.text(Locale.ENGLISH))
        .isEqualTo(
            """
            ERROR members[hilside].unit DANGLING_REF: this must be the id of an institution that is written down: 'hilside'; did you mean 'hillside'?
            WARNING institutions[hillside] ID_CONFUSABLE: this id must not look like another: 'hillside' and 'Hillside'""");
    assertThat(report.isSound()).isFalse();
    assertThat(report).hasToString("1 errors, 1 warnings, 0 others");
  }

  @Test
  void saysTheSameInChinese() {
    assertThat(AllianceChecks.ALL.check(SLIPS).text(Locale.CHINESE))
        .isEqualTo(
            """
            错误  members[hilside].unit  DANGLING_REF：此处须为机构的标识，但没有‘hilside’；是否应为‘hillside’？
            警告  institutions[hillside]  ID_CONFUSABLE：标识不得与另一标识形似：‘hillside’与‘Hillside’""");
  }

  @Test
  void isFilteredBySeverityAndCode() {
    Report report = AllianceChecks.ALL.and(NIGHT_SHIFT).check(SLIPS);

    assertThat(report.findings()).hasSize(4);
    assertThat(report.atLeast(Severity.WARNING)).hasSize(2);
    assertThat(report.errors())
        .isEqualTo(report.findings(FindingCodes.DANGLING_REF))
        .extracting(finding -> finding.path().toString())
        .containsExactly("members[hilside].unit");
    assertThat(report.findings(AcmeCode.NO_NIGHT_SHIFT))
        .extracting(Finding::toString)
        .contains("acme.no-night-shift members[lakeside]: nobody is there at night: lakeside");
  }

  @Test
  void aCheckIsUsedAlone() {
    assertThat(AllianceChecks.IDENTIFIERS.check(SLIPS).findings())
        .extracting(Finding::code)
        .containsExactly(FindingCodes.ID_CONFUSABLE);
  }

  @Test
  void saysThatNothingWasFound() {
    Report report = NIGHT_SHIFT.check(SLIPS.toBuilder().members(ImmutableList.of()).build());

    assertThat(report.text(Locale.ENGLISH)).isEqualTo("nothing was found");
    assertThat(report.text(Locale.CHINESE)).isEqualTo("未发现问题");
    assertThat(report.isSound()).isTrue();
  }

  @Test
  void listsAHundredOfACodeAndCountsTheRest() {
    Alliance many =
        SLIPS.toBuilder()
            .members(
                IntStream.range(0, 1_000)
                    .mapToObj(i -> MemberUnit.builder().unit("nobody-" + i).build())
                    .toList())
            .build();

    Report report = AllianceChecks.REFERENCES.check(many);

    assertThat(report.findings()).hasSize(100);
    assertThat(report.count(FindingCodes.DANGLING_REF)).isEqualTo(1_000);
    assertThat(report.text(Locale.ENGLISH)).endsWith("DANGLING_REF: 900 more");
    assertThat(report.text(Locale.CHINESE)).endsWith("DANGLING_REF：另有 900 项");
  }

  @Test
  void aCodeThatIsNotTheLibrarysCarriesADot() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Finding.of(new Undotted(), FindingPath.ROOT))
        .withMessage("finding code that is not of the library must carry a dot: night-shift");
  }

  @Test
  void aFindingIsAboutAsMuchAsItsCodeNeeds() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Finding.of(FindingCodes.ID_CONFUSABLE, FindingPath.ROOT, "one"))
        .withMessage("phrase finding.ID_CONFUSABLE must have 2 arguments: 1");
  }

  @Test
  void aPathReadsAsDocumentsAreWritten() {
    assertThat(FindingPath.of("members").id("qianfeng-mch").member("tier"))
        .hasToString("members[qianfeng-mch].tier");
    assertThat(FindingPath.ROOT).hasToString("alliance");
    assertThat(FindingPath.of("councils").id("c").member("seats").id("s").member("tenures").at(2))
        .hasToString("councils[c].seats[s].tenures[2]");
  }

  @Test
  void pathsThatReadAlikeAreInTheOrderOfTheirPositions() {
    FindingPath first = FindingPath.of("claims").at(0, "beds 46");
    FindingPath second = FindingPath.of("claims").at(1, "beds 46");

    assertThat(first).isNotEqualTo(second).isLessThan(second);
    assertThat(second).isGreaterThan(first);
    assertThat(FindingPath.of("claims").id("beds 46").compareTo(first)).isNotZero();
  }

  @Test
  void aCodeOfOnesOwnIsMadeInOneLine() {
    FindingCode late =
        FindingCode.of(
            "acme.late", Severity.WARNING, "A unit reports late.", "Figures lag.", "Ask it.");

    assertThat(Finding.of(late, FindingPath.ROOT, "lakeside", 3L))
        .hasToString("acme.late alliance: A unit reports late: lakeside, 3");
    assertThat(Finding.of(late, FindingPath.ROOT))
        .hasToString("acme.late alliance: A unit reports late.");
    assertThat(late.severity()).isEqualTo(Severity.WARNING);
    assertThat(late)
        .isEqualTo(
            FindingCode.of(
                "acme.late", Severity.WARNING, "A unit reports late.", "Figures lag.", "Ask it."));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> FindingCode.of("late", Severity.WARNING, "It is late.", "Why.", "Ask."))
        .withMessage("finding code that is not of the library must carry a dot: late");
  }

  private record Undotted() implements FindingCode {
    @Override
    public String code() {
      return "night-shift";
    }

    @Override
    public Severity severity() {
      return Severity.INFO;
    }

    @Override
    public String what() {
      return "";
    }

    @Override
    public String why() {
      return "";
    }

    @Override
    public String mend() {
      return "";
    }

    @Override
    public String example() {
      return "";
    }

    @Override
    public String text(Locale locale, ImmutableList<Serializable> arguments) {
      return Phrase.list(arguments).text(locale);
    }
  }

  @Test
  void whatIsWaivedIsNotFound() {
    AllianceCheck lenient =
        AllianceChecks.ALL
            .and(NIGHT_SHIFT)
            .without(FindingCodes.ID_CONFUSABLE, AcmeCode.NO_NIGHT_SHIFT);

    assertThat(AllianceChecks.ALL.and(NIGHT_SHIFT).check(SLIPS).findings())
        .extracting(Finding::code)
        .contains(FindingCodes.ID_CONFUSABLE, AcmeCode.NO_NIGHT_SHIFT);
    assertThat(lenient.check(SLIPS).findings())
        .isNotEmpty()
        .extracting(Finding::code)
        .doesNotContain(FindingCodes.ID_CONFUSABLE, AcmeCode.NO_NIGHT_SHIFT);
    assertThat(AllianceChecks.ALL.without().check(SLIPS))
        .isEqualTo(AllianceChecks.ALL.check(SLIPS));
  }
}
