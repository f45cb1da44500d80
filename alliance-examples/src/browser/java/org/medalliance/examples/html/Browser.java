// SPDX-License-Identifier: Apache-2.0
package org.medalliance.examples.html;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.logging.Level;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;

/** A Chromium that is installed here, without a window; nothing is downloaded for it. */
final class Browser implements AutoCloseable {
  private static final Path TARGET = Path.of("target", "browser");

  final ChromeDriver driver;

  Browser() {
    LoggingPreferences logs = new LoggingPreferences();
    logs.enable(LogType.BROWSER, Level.ALL);
    logs.enable(LogType.PERFORMANCE, Level.ALL);
    ChromeOptions options = new ChromeOptions();
    options.setBinary(System.getProperty("chromium", "/usr/bin/chromium"));
    options.setCapability("goog:loggingPrefs", logs);
    options.addArguments(
        "--headless",
        "--no-sandbox",
        "--disable-gpu",
        "--disable-quic",
        "--disable-dev-shm-usage",
        "--no-first-run",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
        "--hide-scrollbars",
        "--user-data-dir=" + profile());
    driver =
        new ChromeDriver(
            new ChromeDriverService.Builder()
                .usingDriverExecutable(
                    Path.of(System.getProperty("chromedriver", "/usr/bin/chromedriver")).toFile())
                .withSilent(true)
                .build(),
            options);
    driver.manage().timeouts().scriptTimeout(Duration.ofSeconds(30));
  }

  /** Shows pages as a screen so wide does, in light or dark colours. */
  void show(int width, String colours) {
    driver.executeCdpCommand(
        "Emulation.setDeviceMetricsOverride",
        Map.of("width", width, "height", 900, "deviceScaleFactor", 1, "mobile", width < 640));
    driver.executeCdpCommand(
        "Emulation.setEmulatedMedia",
        Map.of("features", List.of(Map.of("name", "prefers-color-scheme", "value", colours))));
  }

  /** Opens a page, and returns after how many milliseconds it was there and painted. */
  long open(String html) {
    Path file = write("page.html", html.getBytes(StandardCharsets.UTF_8));
    driver.manage().logs().get(LogType.PERFORMANCE);
    driver.manage().logs().get(LogType.BROWSER);
    long begun = System.nanoTime();
    driver.get(file.toAbsolutePath().toUri().toString());
    driver.executeAsyncScript(
        "const done = arguments[0];"
            + "requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(done)));");
    return Duration.ofNanos(System.nanoTime() - begun).toMillis();
  }

  /** What pages said to the console since the last one was opened. */
  List<String> console() {
    return driver.manage().logs().get(LogType.BROWSER).getAll().stream()
        .map(entry -> entry.getLevel() + " " + entry.getMessage())
        .toList();
  }

  /** What was requested since the last page was opened, the page among it. */
  List<String> requests() {
    List<String> requests = new ArrayList<>();
    JsonMapper json = JsonMapper.builder().build();
    driver
        .manage()
        .logs()
        .get(LogType.PERFORMANCE)
        .forEach(
            entry -> {
              try {
                JsonNode message = json.readTree(entry.getMessage()).at("/message");
                if (message.at("/method").asText().equals("Network.requestWillBeSent")) {
                  requests.add(message.at("/params/request/url").asText());
                }
              } catch (IOException e) {
                throw new UncheckedIOException(e);
              }
            });
    return requests;
  }

  /** Keeps a picture of the whole page in the folder of what is built. */
  void picture(String name) {
    Object picture =
        driver
            .executeCdpCommand(
                "Page.captureScreenshot", Map.of("format", "png", "captureBeyondViewport", true))
            .get("data");
    write(name + ".png", Base64.getDecoder().decode((String) requireNonNull(picture)));
  }

  /** Keeps the page as it is printed. */
  void print(String name) {
    Object paper =
        driver
            .executeCdpCommand(
                "Page.printToPDF",
                Map.of("paperWidth", 8.27, "paperHeight", 11.69, "printBackground", true))
            .get("data");
    write(name + ".pdf", Base64.getDecoder().decode((String) requireNonNull(paper)));
  }

  Object run(String script, Object... arguments) {
    return driver.executeScript(script, arguments);
  }

  @Override
  public void close() {
    driver.quit();
  }

  static String named(String page, int width, String colours) {
    return String.format(Locale.ROOT, "%s-%d-%s", page, width, colours);
  }

  private static Path profile() {
    try {
      return Files.createTempDirectory(Files.createDirectories(TARGET), "profile").toAbsolutePath();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Path write(String name, byte[] bytes) {
    try {
      return Files.write(Files.createDirectories(TARGET).resolve(name), bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
