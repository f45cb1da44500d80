// SPDX-License-Identifier: Apache-2.0
package org.medalliance.examples.html;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.LocalDate;
import java.util.Base64;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.medalliance.Alliance;
import org.medalliance.catalog.china.ResourceKinds;
import org.medalliance.decision.SharingPolicy;
import org.medalliance.examples.Samples;
import org.medalliance.examples.generator.AllianceGenerator;
import org.medalliance.sharing.SharingRequest;

class HtmlReportTest {
  private static final LocalDate DAY = LocalDate.of(2023, 6, 1);
  private static final Document CHONGQING = page(Samples.chongqing(), DAY, Locale.ENGLISH);
  private static final Document CHINESE = page(Samples.twoRivers(), DAY, Locale.CHINESE);
  private static final Document HOSTILE = page(Hostile.alliance(), Hostile.DAY, Locale.ENGLISH);

  @Test
  void hasEverySectionWithAHeadingAndALinkToIt() {
    List<String> sections =
        List.of("units", "members", "agreements", "matrix", "findings", "analysis", "referral");

    assertThat(CHONGQING.select("main > section").eachAttr("id")).isEqualTo(sections);
    assertThat(CHONGQING.select("nav a").eachAttr("href"))
        .isEqualTo(sections.stream().map(id -> "#" + id).toList());
    assertThat(CHONGQING.select("main > section > h2")).hasSameSizeAs(sections);
  }

  @Test
  void isInTheLanguageAskedFor() {
    assertThat(CHONGQING.selectFirst("html").attr("lang")).isEqualTo("en");
    assertThat(CHINESE.selectFirst("html").attr("lang")).isEqualTo("zh-CN");
    assertThat(CHINESE.selectFirst("h1").text()).isEqualTo("两江脊柱专科联盟");
    assertThat(CHINESE.select("main h2").eachText()).contains("谁可以使用什么", "转诊路径");
  }

  @Test
  void carriesTheNoticesOfTheVersionThatDrawsItsCharts() {
    String page = CHINESE.outerHtml();

    assertThat(page)
        .contains(".version=\"5.5.0\"", "Apache ECharts 5.5.0")
        .contains("Copyright 2017-2024 The Apache Software Foundation")
        .contains("Copyright 2010-2016 Mike Bostock", "Copyright (c) 2017, Baidu Inc.");
  }

  @Test
  void explainsACellInTheWordsOfThePolicy() throws IOException {
    Element row =
        CHONGQING.select(".matrix tbody tr").stream()
            .filter(one -> one.selectFirst("th").text().contains("pilot-1"))
            .findFirst()
            .orElseThrow();
    int column =
        CHONGQING
            .select(".matrix thead th")
            .eachText()
            .indexOf("Remote doctor workstation remote-doctor-workstation");
    Element cell = row.select("button").get(column - 1);

    assertThat(cell.text()).isEqualTo("permitted cqhcwc");
    assertThat(data(CHONGQING).at("/why/" + cell.attr("data-why") + "/parts/0/text").asText())
        .isEqualTo(
            SharingPolicy.of(Samples.chongqing())
                .explain(
                    SharingRequest.builder()
                        .recipient("pilot-1")
                        .provider("cqhcwc")
                        .kind(ResourceKinds.REMOTE_DOCTOR_WORKSTATION)
                        .on(DAY)
                        .build())
                .text(Locale.ENGLISH)
                .stripTrailing());
  }

  @Test
  void everyCellHasAnExplanation() throws IOException {
    for (Document page : List.of(CHONGQING, CHINESE, HOSTILE)) {
      assertThat(page.select(".matrix button")).isNotEmpty();
      for (Element cell : page.select(".matrix button")) {
        JsonNode why = data(page).at("/why/" + cell.attr("data-why"));
        assertThat(why.at("/title").asText()).isNotEmpty();
        assertThat(why.at("/parts/0/text").asText()).isNotEmpty();
      }
    }
  }

  @Test
  void holdsAllItNeedsAndForbidsTheRest() throws GeneralSecurityException {
    String policy = CHONGQING.selectFirst("meta[http-equiv]").attr("content");

    assertThat(policy).startsWith("default-src 'none'; base-uri 'none'; form-action 'none'; ");
    for (Element script : CHONGQING.select("script:not([type]), style")) {
      assertThat(policy).contains("'sha256-" + sha256(script.data()) + "'");
    }
    assertThat(CHONGQING.select("script:not([type])")).hasSize(2);
    assertThat(CHONGQING.select("[src], link, iframe, object, embed, form, base, img")).isEmpty();
    assertThat(CHONGQING.select("a").eachAttr("href")).allMatch(href -> href.startsWith("#"));
  }

  @Test
  void letsNoTextBecomeAnythingElse() throws IOException {
    assertThat(HOSTILE.title()).isEqualTo(Hostile.SCRIPT + " · " + Hostile.DAY);
    assertThat(HOSTILE.select("script")).hasSize(3);
    assertThat(HOSTILE.select("style")).hasSize(1);
    assertThat(HOSTILE.select("img, [style], [onerror], [onfocus], [autofocus]")).isEmpty();
    assertThat(HOSTILE.getAllElements())
        .allSatisfy(
            element ->
                assertThat(element.attributes())
                    .extracting(Attribute::getKey)
                    .noneMatch(name -> name.startsWith("on")));
    assertThat(HOSTILE.selectFirst("script#data").data()).doesNotContain("<", ">", "&", "'");
    assertThat(data(HOSTILE).at("/overview/name").asText()).isEqualTo(Hostile.SCRIPT);
    assertThat(HOSTILE.select(".unit .name").eachText())
        .contains(
            Hostile.SCRIPT,
            Hostile.ENDING,
            Hostile.QUOTES,
            Hostile.STYLE,
            "safe\\u202etxt.exe\\u2066 and \\u200bhidden");
  }

  /** An object has a property {@code __proto__}, which is no key of a text's. */
  @Test
  void keysThatComeFromTheDocumentAreThoseOfMaps() {
    assertThat(CHONGQING.select("script:not([type])").last().data())
        .doesNotContainPattern("= \\{\\s*\\};")
        .contains("names = new Map()");
  }

  @Test
  void cutsWhatNobodyReads() {
    assertThat(HOSTILE.select(".unit .name").eachText())
        .anySatisfy(name -> assertThat(name).startsWith("长name长name").endsWith("…").hasSize(81));
    assertThat(HOSTILE.outerHtml()).doesNotContain(Hostile.LONG);
  }

  @Test
  void saysWithTablesWhatChartsShow() {
    for (Document page : List.of(CHONGQING, CHINESE)) {
      for (Element chart : page.select(".chart")) {
        assertThat(chart.attr("role")).isEqualTo("img");
        assertThat(chart.attr("aria-label")).isNotEmpty();
        assertThat(chart.parent().select("table tbody tr")).isNotEmpty();
      }
    }
    assertThat(CHONGQING.select("#agreements details table tbody th").eachText())
        .contains("charter", "g3-1", "gift");
  }

  @Test
  void countsTheHopsItDraws() throws IOException {
    assertThat(CHINESE.selectFirst("#referral-chart").attr("aria-label"))
        .isEqualTo("向上首选路径中的转诊步骤：%d步", data(CHINESE).at("/referral/links").size());
    assertThat(
            page(Samples.twoRivers(), DAY, Locale.ENGLISH)
                .selectFirst("#referral-chart")
                .attr("aria-label"))
        .isEqualTo(
            "Hops of the best routes upwards: %d", data(CHINESE).at("/referral/links").size());
  }

  @Test
  void isMadeForScreenReaders() {
    for (Document page : List.of(CHONGQING, CHINESE, HOSTILE)) {
      assertThat(page.select("h1")).hasSize(1);
      assertThat(page.select("table th:not([scope])")).isEmpty();
      assertThat(page.select(".scroll[tabindex]:not([aria-label])")).isEmpty();
      for (Element labelled : page.select("[aria-labelledby]")) {
        assertThat(page.getElementById(labelled.attr("aria-labelledby"))).isNotNull();
      }
      for (Element link : page.select("a")) {
        assertThat(page.getElementById(link.attr("href").substring(1))).isNotNull();
      }
      Set<String> ids = new HashSet<>();
      assertThat(page.select("[id]").eachAttr("id")).allMatch(ids::add);
    }
  }

  @Test
  void saysWhatIsDecidedOtherwiseAfterwards() {
    Alliance before = Samples.chongqing();
    Alliance after = before.toBuilder().rules(before.rules().subList(0, 1)).build();
    Document page =
        Jsoup.parse(HtmlReport.of(before, Optional.of(after), DAY, Locale.ENGLISH).html());

    assertThat(page.select("main > section").eachAttr("id")).startsWith("changes");
    assertThat(page.select("#changes tbody .badge").eachText())
        .contains("permitted", "not covered");
    assertThat(page.select("#changes .changes li").eachText())
        .anySatisfy(change -> assertThat(change).startsWith("major"));
  }

  @Test
  void saysThatNothingChanges() {
    Document page =
        Jsoup.parse(
            HtmlReport.of(Samples.chenghua(), Optional.of(Samples.chenghua()), DAY, Locale.ENGLISH)
                .html());

    assertThat(page.selectFirst("#changes").text())
        .contains("Every request is decided alike.", "Nothing changes.");
  }

  @Test
  void isTheSamePageForTheSameDocument() {
    Locale machine = Locale.getDefault();
    String page = HtmlReport.of(Samples.chongqing(), Optional.empty(), DAY, Locale.ENGLISH).html();
    try {
      Locale.setDefault(Locale.forLanguageTag("ar-EG"));

      assertThat(HtmlReport.of(Samples.chongqing(), Optional.empty(), DAY, Locale.ENGLISH).html())
          .isEqualTo(page);
    } finally {
      Locale.setDefault(machine);
    }
  }

  @Test
  void staysBoundedAndSaysWhatItLeavesOut() {
    Document page = page(new AllianceGenerator(1_000, 1).alliance(), DAY, Locale.ENGLISH);

    assertThat(page.select(".unit").size()).isLessThan(200);
    assertThat(page.select(".matrix tbody tr").size()).isLessThanOrEqualTo(40);
    assertThat(page.select("#units").text()).contains("937 more units are left out.");
    assertThat(page.select("#matrix").text()).contains("a row is a rung");
    assertThat(page.outerHtml().length()).isLessThan(2_500_000);
  }

  private static Document page(Alliance alliance, LocalDate day, Locale locale) {
    return Jsoup.parse(HtmlReport.of(alliance, Optional.empty(), day, locale).html());
  }

  private static JsonNode data(Document page) throws IOException {
    return JsonMapper.builder().build().readTree(page.selectFirst("script#data").data());
  }

  private static String sha256(String text) throws GeneralSecurityException {
    return Base64.getEncoder()
        .encodeToString(
            MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
  }
}
