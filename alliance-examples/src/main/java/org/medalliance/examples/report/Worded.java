// SPDX-License-Identifier: Apache-2.0
package org.medalliance.examples.report;

import java.util.Locale;

/** Something that is said in the reader's language. */
public interface Worded {
  /** Returns it in Chinese for every locale of that language, in English otherwise. */
  String in(Locale locale);
}
