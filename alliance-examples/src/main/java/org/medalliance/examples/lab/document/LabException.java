// SPDX-License-Identifier: Apache-2.0
package org.medalliance.examples.lab.document;

import java.util.Locale;
import org.medalliance.examples.report.Worded;

/** A document or a question that is wrong; the words are for the user, of one line or several. */
public final class LabException extends RuntimeException {
  private static final long serialVersionUID = 1;

  private final transient Worded words;

  /** Creates an exception with what the user has to know; its message is in English. */
  public LabException(Worded words) {
    super(words.in(Locale.ENGLISH));
    this.words = words;
  }

  /** Returns what the user has to know. */
  public Worded words() {
    return words;
  }
}
