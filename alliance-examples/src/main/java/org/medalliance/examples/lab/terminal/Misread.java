// SPDX-License-Identifier: Apache-2.0
package org.medalliance.examples.lab.terminal;

import java.util.Locale;
import org.medalliance.examples.report.Worded;
import picocli.CommandLine.TypeConversionException;

/** A text on the command line that is not what it has to be. */
public final class Misread extends TypeConversionException {
  private static final long serialVersionUID = 1;

  private final transient Worded words;

  /** Creates an exception with what the user has to know; its message is in English. */
  public Misread(Worded words) {
    super(words.in(Locale.ENGLISH));
    this.words = words;
  }

  /** Returns what the user has to know. */
  public Worded words() {
    return words;
  }
}
