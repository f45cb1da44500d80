// SPDX-License-Identifier: Apache-2.0
package org.medalliance.examples.lab;

import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.medalliance.Alliance;
import org.medalliance.AllianceFact;
import org.medalliance.RollScope;
import org.medalliance.catalog.china.InstitutionKinds;
import org.medalliance.code.Code;
import org.medalliance.jackson.AllianceJson;
import org.medalliance.membership.Role;
import org.medalliance.membership.Standing;
import org.medalliance.time.PartialDate;

class ImportCommandTest {
  private static final String HEADINGS = "编号,名称,医院等级,类别,成员性质,加入日期\n";
  private static final String LEAD = "cqhcwc,重庆市妇幼保健院,三级甲等,妇幼保健院,牵头单位,2017\n";
  private static final String CLINIC = "hillside,山坡诊所,,诊所,成员单位,2021/6/24\n";

  @TempDir private Path folder;

  @Test
  void aCleanListBecomesADocumentThatCheckAccepts() throws IOException {
    Path out = folder.resolve("out.json");

    Session session = imported(HEADINGS + LEAD + CLINIC, "--founded", "2017", "-o", out.toString());

    assertThat(session.exitCode()).isZero();
    assertThat(session.err()).isEmpty();
    assertThat(session.out())
        .startsWith("members.csv: 2 of 2 rows became units (UTF-8, set apart by ,)\n")
        .containsPattern("#3 +医院等级 +grade +guessed, 1 blank")
        .containsPattern("grade +三级甲等 +→ III-A +×1")
        .doesNotContain("Could not be used");
    assertThat(Session.of("check", out.toString(), "--severity", "WARNING").out())
        .isEqualTo("no errors\n");
    Alliance alliance = AllianceJson.read(out);
    assertThat(alliance.roll()).isEqualTo(RollScope.PARTIAL);
    assertThat(alliance.facts()).containsExactly(AllianceFact.founded(PartialDate.ofYear(2017)));
    LocalDate day = LocalDate.of(2024, 1, 1);
    var hospital = alliance.institution("cqhcwc").orElseThrow();
    assertThat(hospital.gradeOn(day).known().orElseThrow()).contains(Code.of("III-A"));
    assertThat(hospital.kindOn(day).known().orElseThrow()).contains(InstitutionKinds.MCH_CENTRE);
    assertThat(alliance.member("hillside").orElseThrow().standingOn(LocalDate.of(2021, 6, 24)))
        .isEqualTo(alliance.member("cqhcwc").orElseThrow().standingOn(day)) // FULL, and known
        .satisfies(standing -> assertThat(standing.known()).contains(Standing.FULL));
  }

  @Test
  void englishHeadingsAreGuessedToo() throws IOException {
    Session session =
        imported("ID;Hospital name;Level;Role;Date joined\na1;Lakeside;III-A;lead;2021-06\n");

    assertThat(session.exitCode()).isZero();
    assertThat(session.err()).contains("set apart by ;").contains("joined").contains("guessed");
    assertThat(AllianceJson.read(session.out()).institution("a1").orElseThrow().name().toString())
        .isEqualTo("{en=Lakeside}");
  }

  @Test
  void columnsAndTermsCanBeTold() throws IOException {
    String list = "代号,全称,评定,备考\nA1,湖畔医院,三A,理事长单位\n";

    assertThat(imported(list).err()).contains("no column holds names");
    Session session =
        imported(
            list,
            "--column",
            "unit=代号",
            "--column",
            "name=#2",
            "--column",
            "grade=评定",
            "--column",
            "role=备考",
            "--read",
            "grade:三A=III-A",
            "--read",
            "role:理事长单位=chair",
            "--as-of",
            "2024-01-01");

    assertThat(session.exitCode()).isZero();
    Alliance alliance = AllianceJson.read(session.out());
    assertThat(alliance.rollOn(LocalDate.of(2024, 1, 1)).withRole(Role.of("chair"))).hasSize(1);
    assertThat(alliance.member("A1").orElseThrow().facts().get(0).on())
        .isEqualTo(PartialDate.by(LocalDate.of(2024, 1, 1)));
  }

  @Test
  void whatCannotBeUsedIsListedWithItsPlaceAndNothingIsWritten() throws IOException {
    Path out = folder.resolve("out.json");
    String list =
        HEADINGS
            + LEAD
            + "cqhcwc,又一家医院,三甲,医院,成员,2021-06-24\n" // 3: the id again
            + "a4,甲医院,五级,医院,成员,2021-06-24\n" // 4: no such grade
            + "a5,乙医院,三甲,医院,成员,44371\n" // 5: a serial
            + "a6,丙医院,三甲,医院,成员,06/24/2021\n" // 6: which is the day?
            + "a7,丁医院,三甲,医院,成员,2023-02-30\n" // 7: no such day
            + "a8,\"戊,医院\",三甲,医院,成员,2021-06-24\n" // 8 is all right
            + "a9,己,医院,三甲,医院,成员,2021-06-24\n" // 9: one cell too many
            + "a 10,庚医院,三甲,医院,成员,2021-06-24\n" // 10: no id
            + ",辛医院,三甲,医院,成员,2021-06-24\n" // 11: blank id
            + "a12,,三甲,医院,成员,2021-06-24\n" // 12: no name
            + "a13,壬医院,三甲,医院,成员,\n" // 13: no day
            + "a14,癸\uFFFD医院,三甲,医院,成员,2021-06-24\n"; // 14: a lost character

    Session session = imported(list, "-o", out.toString(), "--json");

    JsonNode report = Json.parse(session.out());
    assertThat(session.exitCode()).isEqualTo(1);
    assertThat(session.err()).startsWith("no document was written");
    assertThat(out).doesNotExist();
    assertThat(report.get("rows").asInt()).isEqualTo(13);
    assertThat(places(report.get("refused")))
        .containsExactly(
            "3 编号", "4 医院等级", "5 加入日期", "6 加入日期", "7 加入日期", "9 ", "10 编号", "11 编号", "12 ",
            "13 加入日期", "14 名称");
    assertThat(report.at("/refused/2/value").asText()).isEqualTo("44371");
    assertThat(report.at("/refused/2/why/en").asText())
        .contains("2021-06-24 if it counts from 1900");
    assertThat(report.at("/refused/2/why/zh").asText()).contains("2021-06-24").contains("电子表格");

    Session accepted = imported(list, "-o", out.toString(), "--accept-rest", "--complete");
    assertThat(accepted.exitCode()).isZero();
    assertThat(accepted.out()).contains("the roll is PARTIAL, since not all of the list");
    Alliance alliance = AllianceJson.read(out);
    assertThat(alliance.members())
        .extracting(unit -> unit.unit().value())
        .containsExactly("a4", "a8", "cqhcwc"); // a4 without its grade
    assertThat(alliance.roll()).isEqualTo(RollScope.PARTIAL);
    assertThat(alliance.institution("a4").orElseThrow().grade().steps()).isEmpty();
  }

  @Test
  void whatPeopleLeaveInListsIsUnderstoodAndTold() throws IOException {
    String list =
        "\uFEFF重庆市专科联盟成员名单,,,,,\n\n"
            + "编号,名称,医院等级（级/等）,类别,成员性质,加入日期\n"
            + "Ａ１　,\"湖畔\n医院 \",ⅢA, 医院,牵头单位、核心医院,２０１７年５月１日\n"
            + "a2,Hill\u00a0,三级甲 ,综合医院,成员单位,2021.6.24 0:00\n"
            + "a3,短行\n"
            + ",,,,,\n"
            + "合 计：,3,,,,\n";

    Session session = imported(list, "--as-of", "2024-01-01", "--read", "grade:ⅢA=III-A", "--json");

    JsonNode report = Json.parse(session.err());
    assertThat(session.exitCode()).isZero();
    Alliance alliance = AllianceJson.read(session.out());
    assertThat(alliance.institution("A1").orElseThrow().name().toString()).isEqualTo("{zh=湖畔医院}");
    assertThat(alliance.member("A1").orElseThrow().facts().get(0).on())
        .isEqualTo(PartialDate.parse("2017-05-01"));
    assertThat(alliance.member("a2").orElseThrow().facts().get(0).on())
        .isEqualTo(PartialDate.parse("2021-06-24"));
    assertThat(places(report.get("changed"))).containsExactly("4 编号", "4 名称", "7 ");
    assertThat(places(report.get("passedOver"))).containsExactly("1 ", "9 ");
    assertThat(report.get("blankRows").asInt()).isEqualTo(1);
    assertThat(report.get("units").asInt()).isEqualTo(3);
  }

  @Test
  void aPartnerIsOnTheRollButWasNotAdmitted() throws IOException {
    Session session = imported(HEADINGS + "a1,养老院,,,合作单位,2021-06-24\n");

    Alliance alliance = AllianceJson.read(session.out());
    assertThat(session.exitCode()).isZero();
    assertThat(alliance.member("a1").orElseThrow().facts()).isEmpty();
    assertThat(session.err()).contains("was not admitted");
  }

  @Test
  void anotherEncodingMustBeNamed() throws IOException {
    Path file = folder.resolve("members.csv");
    Files.write(file, (HEADINGS + LEAD).getBytes(Charset.forName("GB18030")));

    Session session = Session.of("import", file.toString());
    assertThat(session.exitCode()).isEqualTo(1);
    assertThat(session.out()).isEmpty();
    assertThat(session.err()).contains("members.csv:1: is not UTF-8").contains("GB18030");
    assertThat(Session.of("import", file.toString(), "--charset", "GB18030").out())
        .contains("重庆市妇幼保健院");
    Files.write(file, (HEADINGS + LEAD).getBytes(UTF_8));
    assertThat(Session.of("import", file.toString(), "--charset", "US-ASCII").err())
        .contains("is not US-ASCII, from byte 1 on");
  }

  @Test
  void whatIsNoTableIsRefusedInOneSentence() throws IOException {
    assertThat(imported("").err()).contains("has no row of headings");
    assertThat(imported("编号,名称\na1,\"open\n").err())
        .contains("is not a table")
        .contains("quotation mark");
    assertThat(imported("a\0,b\0\n").err()).contains("NUL");
    assertThat(imported("PK\u0003\u0004\0\0").err()).contains("is a workbook (.xlsx)");
    Path wide = folder.resolve("wide.csv");
    Files.write(wide, (HEADINGS + LEAD).replace(',', '\t').getBytes(UTF_16));
    assertThat(Session.of("import", wide.toString()).err()).contains("--charset UTF-16 reads it");
    assertThat(Session.of("import", wide.toString(), "--charset", "UTF-16").exitCode()).isZero();
    assertThat(imported(HEADINGS + "a1," + "x".repeat(9_000) + ",,,,2021\n").err())
        .contains("at most 8192 characters");
    assertThat(Session.of("import", folder.resolve("none.csv").toString()).err())
        .contains("there is no such file");
  }

  @Test
  void namesThatSteerTerminalsStayText() throws IOException {
    Session session = imported("编号,名称,加入日期\n=cmd(),\u001b[31mred,2021\na2,\u202egnp.exe,2021\n");

    assertThat(session.exitCode()).isEqualTo(1);
    assertThat(session.err()).doesNotContain("\u001b").doesNotContain("\u202e").contains("=cmd()");
  }

  @Test
  void whatIsWrittenIsNotOverwrittenUnasked() throws IOException {
    Path out = Files.writeString(folder.resolve("mine.json"), "by hand");

    assertThat(imported(HEADINGS + LEAD, "-o", out.toString()).err()).contains("is there already");
    assertThat(out).hasContent("by hand");
    assertThat(imported(HEADINGS + LEAD, "-o", out.toString(), "--overwrite").exitCode()).isZero();
    assertThat(AllianceJson.read(out).members()).hasSize(1);
  }

  @Test
  void aWrongOptionIsUsage() throws IOException {
    assertThat(imported(HEADINGS + LEAD, "--column", "units=编号").exitCode()).isEqualTo(2);
    assertThat(imported(HEADINGS + LEAD, "--read", "grade=III-A").exitCode()).isEqualTo(2);
    assertThat(imported(HEADINGS + LEAD, "--id", "a b").exitCode()).isEqualTo(2);
    assertThat(imported(HEADINGS + LEAD, "--charset", "UTF-9").exitCode()).isEqualTo(2);
    assertThat(imported(HEADINGS + LEAD, "--column", "unit=号").err()).contains("has the heading");
  }

  @Test
  void thereAreBoundsAndTheyAreNamed() throws IOException {
    assertThat(imported("编号,名称\n" + "a,b\n".repeat(200_000)).err())
        .endsWith("members.csv:200001: must have at most 200000 rows\n");
    assertThat(imported("编号,名称" + ",x".repeat(999) + "\n").err())
        .endsWith("members.csv:1: must have at most 1000 cells: 1001\n");
  }

  @Test
  void manyRowsTakeLinearTime() throws IOException {
    StringBuilder list = new StringBuilder(HEADINGS);
    for (int i = 0; i < 50_000; i++) {
      list.append("u").append(i).append(",第").append(i).append("医院,三甲,医院,成员,2021-06-24\n");
    }

    assertThat(AllianceJson.read(imported(list.toString()).out()).members()).hasSize(50_000);
  }

  @Test
  void aTotalIsToldByIdOrNameAndNotByARemark() throws IOException {
    String list =
        "序号,编号,名称,加入日期,备注\n"
            + "1,a1,一院,2021-06-24,\n"
            + "2,a2,二院,2021-06-24,总数\n"
            + "3,,小计,,\n"
            + "合计,,2,,\n";

    Session session = imported(list, "--json");

    assertThat(session.exitCode()).isZero();
    assertThat(AllianceJson.read(session.out()).members())
        .extracting(unit -> unit.unit().value())
        .containsExactly("a1", "a2");
    assertThat(places(Json.parse(session.err()).get("passedOver"))).containsExactly("4 ", "5 ");
    assertThat(imported("备注,名称,加入日期\n总数,一院,2021-06-24\n").out()).contains("一院");
  }

  @Test
  void withoutIdsARowThatIsThereTwiceIsRefused() throws IOException {
    String list = "名称,加入日期\n一院,2021-06-24\n一院,2021-06-24\n一院 ,2021-06-24\n一院,2022-01-01\n";

    Session session = imported(list, "--accept-rest", "--json");

    JsonNode report = Json.parse(session.err());
    assertThat(imported(list).exitCode()).isEqualTo(1);
    assertThat(AllianceJson.read(session.out()).members()).hasSize(2);
    assertThat(places(report.get("refused"))).containsExactly("3 ", "4 ");
    assertThat(report.at("/refused/0/why/en").asText()).contains("says what line 2 says");
    assertThat(places(report.get("changed"))).containsExactly("5 ");
    assertThat(session.err()).doesNotContain("as its id is another");
    assertThat(imported("编号,名称,加入日期\na,一院,2021\nb,一院,2021\n").err())
        .contains("as its id is another");
  }

  @Test
  void aDayThatASpreadsheetMayHaveShortenedOrThatCannotBeIsRefused() throws IOException {
    String list =
        "编号,名称,加入日期\n"
            + "a,甲,2021.10\n"
            + "b,乙,2021.1\n"
            + "c,丙,2021-1\n"
            + "d,丁,1899\n"
            + "e,戊,2101-01-01\n"
            + "f,己,[1850-01-01..2021-06-24]\n"
            + "g,庚,2100\n"
            + "h,辛,[2021-06-24..]\n"
            + "i,壬,2021.2\n";

    JsonNode refused = refused(list);

    assertThat(places(refused)).containsExactly("3 加入日期", "5 加入日期", "6 加入日期", "7 加入日期");
    assertThat(refused.at("/0/why/en").asText()).contains("2021-01").contains("2021-10");
    assertThat(refused.at("/1/why/en").asText()).contains("1900").contains("2100");
    assertThat(refused.at("/2/why/zh").asText()).contains("1900").contains("2100");
  }

  @Test
  void whatLiesFarBehindTheDayOfTheListIsRefused() throws IOException {
    String list = "编号,名称,加入日期,退出日期\na,甲,2017,2025-06\nb,乙,2017,2026-01\n";

    JsonNode refused = refused(list, "--as-of", "2024-01-01");

    assertThat(places(refused)).containsExactly("3 退出日期");
    assertThat(refused.at("/0/why/en").asText()).contains("1900").contains("2025");
  }

  @Test
  void aListOfNobodyIsNoCompleteRoll() throws IOException {
    Path out = folder.resolve("out.json");

    Session session = imported(HEADINGS, "--complete", "-o", out.toString());

    assertThat(session.exitCode()).isEqualTo(1);
    assertThat(session.err()).contains("no unit came of the list").contains("--complete");
    assertThat(out).doesNotExist();
    assertThat(imported(HEADINGS + "a,甲,,,,9\n", "--complete", "--accept-rest").exitCode())
        .isEqualTo(1);
    assertThat(imported(HEADINGS).exitCode()).isZero();
  }

  @Test
  void theListIsNotOverwrittenByItsDocument() throws IOException {
    String list = folder.resolve("members.csv").toString();
    Path link = folder.resolve("link.json");
    Files.writeString(Path.of(list), HEADINGS + LEAD);
    Files.createSymbolicLink(link, Path.of(list));

    for (String out : List.of(list, link.toString())) {
      Session session = imported(HEADINGS + LEAD, "-o", out, "--overwrite");
      assertThat(session.exitCode()).isEqualTo(1);
      assertThat(session.err()).contains("is what is read");
      assertThat(Path.of(list)).hasContent(HEADINGS + LEAD);
    }
  }

  @Test
  void aColumnSaysOneThing() throws IOException {
    Session session = imported(HEADINGS + LEAD, "--column", "kind=#2", "--column", "name=名称");

    assertThat(session.exitCode()).isEqualTo(1);
    assertThat(session.out()).isEmpty();
    assertThat(session.err())
        .contains("members.csv:1: --column takes column #2, '名称', for both name and kind");
  }

  private Session imported(String list, String... more) throws IOException {
    List<String> args = new ArrayList<>();
    args.add("import");
    args.add(Files.writeString(folder.resolve("members.csv"), list).toString());
    args.addAll(List.of(more));
    return Session.of(args.toArray(String[]::new));
  }

  private JsonNode refused(String list, String... more) throws IOException {
    List<String> options = new ArrayList<>(List.of(more));
    options.addAll(List.of("--json", "-o", folder.resolve("none.json").toString()));
    return Json.parse(imported(list, options.toArray(String[]::new)).out()).get("refused");
  }

  private static List<String> places(JsonNode those) {
    List<String> places = new ArrayList<>();
    those.forEach(one -> places.add(one.get("line") + " " + one.path("column").asText()));
    return places;
  }
}
