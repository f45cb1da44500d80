// SPDX-License-Identifier: Apache-2.0
package org.medalliance.examples.lab;

import java.io.IOException;
import java.io.InputStream;
import java.util.Properties;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.IVersionProvider;

/** The version that the build wrote into the jar. */
final class Version implements IVersionProvider {
  private static final String BUILT =
      "/META-INF/maven/org.medalliance/alliance-examples/pom.properties";

  @Override
  public String[] getVersion() throws IOException {
    try (InputStream built = Version.class.getResourceAsStream(BUILT)) {
      return new String[] {"alliance-lab " + of(built)};
    }
  }

  /** The version in these properties; classes that are in no jar yet have none. */
  static String of(@Nullable InputStream built) throws IOException {
    if (built == null) {
      return "not built into a jar";
    }
    Properties properties = new Properties();
    properties.load(built);
    return properties.getProperty("version", "of no version");
  }
}
