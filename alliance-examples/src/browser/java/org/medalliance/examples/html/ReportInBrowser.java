// SPDX-License-Identifier: Apache-2.0
package org.medalliance.examples.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.medalliance.Alliance;
import org.medalliance.examples.Samples;
import org.medalliance.examples.generator.AllianceGenerator;
import org.openqa.selenium.By;
import org.openqa.selenium.Dimension;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

/** What a real browser makes of the page; its pictures are kept in target/browser. */
class ReportInBrowser {
  private static final LocalDate DAY = LocalDate.of(2023, 6, 1);

  private static Browser browser;

  @BeforeAll
  static void start() {
    browser = new Browser();
  }

  @AfterAll
  static void end() {
    browser.close();
  }

  @Test
  void opensInBothLanguagesAndColoursWideAndNarrow() {
    Alliance before = Samples.chongqing();
    Alliance after = before.toBuilder().rules(before.rules().subList(0, 1)).build();
    for (int width : new int[] {1440, 390}) {
      for (String colours : new String[] {"light", "dark"}) {
        browser.show(width, colours);
        opens(
            "chongqing",
            html(before, Optional.of(after), DAY, Locale.ENGLISH),
            width,
            colours,
            List.of("members-chart", "agreements-chart"));
        opens(
            "two-rivers",
            html(Samples.twoRivers(), Optional.empty(), LocalDate.of(2024, 6, 1), Locale.CHINESE),
            width,
            colours,
            List.of("members-chart", "agreements-chart", "referral-chart"));
      }
    }
  }

  @Test
  void saysWhyWhenACellIsChosen() {
    browser.show(1440, "light");
    browser.open(html(Samples.chongqing(), Optional.empty(), DAY, Locale.ENGLISH));
    WebElement cell = browser.driver.findElement(By.cssSelector(".matrix button.permitted"));

    cell.click();

    assertThat(dialog().isDisplayed()).isTrue();
    assertThat(dialog().getText()).contains("PERMITTED", "may use", "cqhcwc");
    browser.picture("dialog");
    browser.driver.findElement(By.id("why-close")).click();
    assertThat(dialog().isDisplayed()).isFalse();
    assertThat(browser.driver.switchTo().activeElement()).isEqualTo(cell);
    assertThat(browser.console()).isEmpty();
  }

  @Test
  void canBeReadByKeysAlone() {
    browser.show(1440, "light");
    browser.open(html(Samples.chongqing(), Optional.empty(), DAY, Locale.ENGLISH));
    WebElement first = browser.driver.findElement(By.cssSelector(".matrix button"));
    browser.run("arguments[0].focus()", first);

    first.sendKeys(Keys.ARROW_RIGHT);
    WebElement second = browser.driver.switchTo().activeElement();
    second.sendKeys(Keys.ARROW_DOWN);
    WebElement below = browser.driver.switchTo().activeElement();
    below.sendKeys(Keys.ENTER);

    assertThat(second.getDomAttribute("data-why")).isEqualTo("r0c1");
    assertThat(below.getDomAttribute("data-why")).isEqualTo("r1c1");
    assertThat(browser.run("return document.querySelectorAll('.matrix [tabindex=\"0\"]').length"))
        .isEqualTo(1L);
    assertThat(dialog().isDisplayed()).isTrue();
    dialog().sendKeys(Keys.ESCAPE);
    assertThat(dialog().isDisplayed()).isFalse();
  }

  @Test
  void namesDoNoHarm() {
    browser.show(390, "light");
    opens(
        "hostile",
        html(Hostile.alliance(), Optional.empty(), Hostile.DAY, Locale.ENGLISH),
        390,
        "light",
        List.of("members-chart", "agreements-chart"));
    assertThat(browser.driver.getTitle()).isEqualTo(Hostile.SCRIPT + " · " + Hostile.DAY);
    for (WebElement cell : browser.driver.findElements(By.cssSelector(".matrix button"))) {
      browser.run("arguments[0].click()", cell);
      browser.run("document.getElementById('why').close()");
    }
    assertThat(browser.run("return document.images.length")).isEqualTo(0L);
    assertThat(browser.console()).isEmpty();
    assertThat(browser.requests()).isEmpty();
  }

  @Test
  void forbidsEvenWhatSomebodyElsePutsIntoIt() {
    browser.show(1440, "light");
    browser.open(html(Samples.chongqing(), Optional.empty(), DAY, Locale.ENGLISH));

    browser.run(
        "const image = new Image(); image.src = 'http://127.0.0.1:9/x'; document.body.append(image);"
            + "const script = document.createElement('script');"
            + "script.textContent = 'window.stolen = true'; document.body.append(script);");

    assertThat(browser.run("return window.stolen === undefined")).isEqualTo(true);
    assertThat(browser.console()).isNotEmpty().allMatch(line -> line.contains("Content Security"));
  }

  @Test
  void opensAThousandUnitsSoon() {
    String html =
        html(
            new AllianceGenerator(1_000, 1).alliance(),
            Optional.empty(),
            LocalDate.of(2020, 6, 1),
            Locale.ENGLISH);
    browser.show(1440, "light");
    List<Long> times = new ArrayList<>();
    for (int i = 0; i < 5; i++) {
      times.add(browser.open(html));
      assertThat(browser.console()).isEmpty();
    }
    browser.picture("thousand-1440-light");
    browser.show(390, "light");
    browser.open(html);
    browser.picture("thousand-390-light");
    List<Long> sorted = times.stream().sorted().toList();

    System.out.printf(
        Locale.ROOT,
        "1,000 units, %,d bytes: open after %d ms, the median of %s%n",
        html.length(),
        sorted.get(2),
        times);
  }

  @Test
  void isPrintedOnLightPaperWithEverythingUnfolded() {
    browser.show(1440, "dark");
    browser.open(html(Samples.chongqing(), Optional.empty(), DAY, Locale.ENGLISH));

    browser.print("chongqing");

    assertThat(browser.console()).isEmpty();
    assertThat(browser.run("return document.documentElement.classList.contains('printing')"))
        .isEqualTo(false);
    assertThat(browser.run("return document.querySelectorAll('details[open]').length"))
        .isEqualTo(0L);
  }

  private static void opens(
      String name, String html, int width, String colours, List<String> charts) {
    browser.open(html);

    assertThat(browser.console()).isEmpty();
    assertThat(browser.requests()).hasSize(1).allMatch(url -> url.startsWith("file:"));
    for (String chart : charts) {
      Dimension size = browser.driver.findElement(By.cssSelector("#" + chart + " svg")).getSize();
      assertThat(size.getWidth()).as(chart).isGreaterThan(width / 2);
      assertThat(size.getHeight()).as(chart).isGreaterThan(100);
    }
    assertThat((Long) browser.run("return document.documentElement.scrollWidth"))
        .as("nothing makes the page wider than the screen")
        .isLessThanOrEqualTo(width);
    browser.picture(Browser.named(name, width, colours));
  }

  private static WebElement dialog() {
    return browser.driver.findElement(By.id("why"));
  }

  private static String html(
      Alliance alliance, Optional<Alliance> after, LocalDate day, Locale locale) {
    return HtmlReport.of(alliance, after, day, locale).html();
  }
}
