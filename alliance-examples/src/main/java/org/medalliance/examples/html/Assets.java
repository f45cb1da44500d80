// SPDX-License-Identifier: Apache-2.0
package org.medalliance.examples.html;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/**
 * The style and scripts that a page holds.
 *
 * @param style how it looks
 * @param charts the library that draws its charts
 * @param script what it does
 * @param notice whose work the library is, and on which terms it may be passed on, as with a page
 */
record Assets(String style, String charts, String script, String notice) {
  private static final String WEBJAR = "META-INF/maven/org.webjars/echarts/pom.properties";

  static Assets read() {
    return new Assets(
        own("report.css"),
        inJar("META-INF/resources/webjars/echarts/" + version() + "/echarts.min.js"),
        own("report.js"),
        own("/META-INF/licenses/echarts.txt"));
  }

  /**
   * What the page may do: nothing but show this style and run these scripts. The library sets the
   * font of its texts by attribute, which asks for nothing.
   */
  String policy() {
    return "default-src 'none'; base-uri 'none'; form-action 'none'; script-src "
        + hash(charts)
        + " "
        + hash(script)
        + "; style-src-elem "
        + hash(style)
        + "; style-src-attr 'unsafe-inline'";
  }

  private static String hash(String text) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return "'sha256-" + Base64.getEncoder().encodeToString(digest) + "'";
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  private static String version() {
    try {
      Properties about = new Properties();
      about.load(new StringReader(inJar(WEBJAR)));
      return requireNonNull(about.getProperty("version"), WEBJAR);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A file of this module; beside this class, where its module alone may read it. */
  private static String own(String file) {
    return text(file, Assets.class.getResourceAsStream(file));
  }

  private static String inJar(String path) {
    ClassLoader loader = requireNonNull(Assets.class.getClassLoader(), "loader");
    return text(path, loader.getResourceAsStream(path));
  }

  /** As a browser hashes it: with line feeds alone, and no end of the element within. */
  private static String text(String path, @Nullable InputStream file) {
    try (InputStream bytes = requireNonNull(file, path)) {
      String text = new String(bytes.readAllBytes(), StandardCharsets.UTF_8).replace("\r\n", "\n");
      if (text.contains("</script") || text.contains("</style") || text.contains("<!--")) {
        throw new IllegalStateException("this cannot stand within a page: " + path);
      }
      return text;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
