// SPDX-License-Identifier: Apache-2.0
package org.medalliance.examples.lab;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import org.junit.jupiter.api.Test;

class AllianceLabTest {

  @Test
  void greetsWhoeverStartsItWithoutArguments() {
    PrintStream console = System.out;
    ByteArrayOutputStream printed = new ByteArrayOutputStream();
    try {
      System.setOut(new PrintStream(printed, true, UTF_8));
      AllianceLab.main(new String[0]);
    } finally {
      System.setOut(console);
    }

    assertThat(printed.toString(UTF_8)).startsWith("Alliance lab");
  }
}
