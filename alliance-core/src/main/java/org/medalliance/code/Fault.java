// SPDX-License-Identifier: Apache-2.0
package org.medalliance.code;

/**
 * Which rule a value breaks on its own, before any other value is looked at.
 *
 * <p>The names are stable: programs may act on them and documents may quote them.
 */
public enum Fault {
  /**
   * An id holds a character that ids must not hold, or is empty, or has more than 128 characters.
   */
  ID_SYNTAX,
  /** An id is not in Unicode normalisation form C. */
  ID_NOT_NFC,
  /** An open code is neither {@code lower-kebab} nor {@code system|value}. */
  CODE_SYNTAX,
  /** A language tag is not a BCP 47 tag such as {@code en} or {@code zh-Hant}. */
  LANGUAGE_SYNTAX,
  /** A text is empty or blank. */
  TEXT_BLANK,
  /** A text holds a control character other than a line feed or tab. */
  TEXT_CONTROL,
  /** An id holds a character that nobody sees, such as a zero-width space. */
  TEXT_INVISIBLE,
  /** A text holds half of a surrogate pair. */
  TEXT_SURROGATE,
  /** A text stacks more combining marks on one character than any script needs. */
  TEXT_TOO_COMPLEX,
  /** Selectors or conditions are nested too deep. */
  LIMIT_DEPTH,
  /** A text is longer than 8,192 characters. */
  LIMIT_STRING,
  /** A date is not written in one of the accepted forms. */
  DATE_FORMAT,
  /** A date names a day that no calendar has, such as the 30th of February. */
  DATE_INVALID,
  /** A date lies outside the years 0001 to 9999. */
  DATE_RANGE,
  /** A span holds no day: its end is its beginning. */
  PERIOD_EMPTY,
  /** A span, or a partial date, ends before it begins. */
  PERIOD_INVERTED,
  /** An amount of time is not an ISO 8601 duration or period, or is negative. */
  DURATION_FORMAT,
  /** A ratio is not written as {@code numerator/denominator}. */
  RATIO_FORMAT,
  /** Happenings are listed in an order in which they cannot have happened. */
  ORDER_IMPOSSIBLE,
  /** A number lies outside its bounds. */
  NUMBER_RANGE,
  /** A list holds fewer elements than it must. */
  MIN_SIZE,
  /** A list that is a set holds an element twice. */
  DUPLICATE_VALUE,
  /** Two things of one kind bear the same id. */
  DUPLICATE_ID,
  /** Attributes that exclude or need each other. */
  MEMBER_MISFIT
}
