// SPDX-License-Identifier: Apache-2.0
package org.medalliance.jackson.reading;

/** How often the same text stands in a document. */
public enum Recurrence {
  /** Again and again, of not so many: dates, codes, words. */
  OFTEN,
  /** Wherever a thing is referred to, of as many as there are things: ids. */
  BY_REFERENCE,
  /** Once, mostly: what people say. */
  SELDOM
}
