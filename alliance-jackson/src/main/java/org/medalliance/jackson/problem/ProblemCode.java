// SPDX-License-Identifier: Apache-2.0
package org.medalliance.jackson.problem;

import org.medalliance.code.Fault;

/**
 * What can be wrong with a document.
 *
 * <p>The names are stable: programs may act on them. Those that are also the name of a {@link
 * Fault} say that one value breaks its own rule; the others are about the document as such.
 */
public enum ProblemCode {
  // the text of the document

  /** There is nothing but white space; write at least an object with the mandatory members. */
  JSON_EMPTY,
  /** The text is not JSON (RFC 8259), or it ends too early; mend it at the place named. */
  JSON_SYNTAX,
  /** Something follows the document; remove it, or read documents one by one. */
  JSON_TRAILING,
  /** The bytes are not UTF-8 without a byte order mark; save the document so. */
  JSON_ENCODING,

  // its structure

  /** The document is not an object; begin it with a brace. */
  ROOT_TYPE,
  /** A value is of another JSON type; nothing is converted, write the type that is named. */
  TYPE,
  /** A closed word is not one of those that exist; write one of those named, in capitals. */
  ENUM_UNKNOWN,
  /** A mandatory member is missing; nothing is assumed for it, write it. */
  MEMBER_MISSING,
  /** A member is null; leave it out or give it a value. */
  MEMBER_NULL,
  /** An object has a member that the format does not know; correct its name or remove it. */
  MEMBER_UNKNOWN,
  /** An object has two members of one name; remove one. */
  DUPLICATE_MEMBER,
  /** The document does not say its format; write {@code "format": "medalliance/1"}. */
  VERSION_MISSING,
  /** The document is of a format that this library does not read; take a library that does. */
  VERSION_UNSUPPORTED,
  /** A code system is no catalogue of this library; write the system out as an object. */
  CODE_SYSTEM_UNKNOWN,

  // its size, see ReadLimits

  /** The document is too long; read it with wider limits if its author is trusted. */
  LIMIT_BYTES,
  /** Objects and arrays, or selectors and conditions, are nested too deep; make them flatter. */
  LIMIT_DEPTH,
  /** The name of a member is too long; no name of the format is. */
  LIMIT_NAME,
  /** There are too many names that the format does not set; remove what it does not know. */
  LIMIT_NAMES,
  /** A text is too long; shorten it. */
  LIMIT_STRING,
  /** A number has too many digits; no number of the format has. */
  LIMIT_NUMBER,
  /** There are too many institutions or members; read with wider limits, or split the alliance. */
  LIMIT_UNITS,
  /** There are too many facts; read with wider limits, or split the alliance. */
  LIMIT_FACTS,
  /** There are too many agreements; read with wider limits, or split the alliance. */
  LIMIT_AGREEMENTS,
  /** There are too many rules; read with wider limits, or split the alliance. */
  LIMIT_RULES,
  /** Reading stopped because there were too many problems; mend those that are listed first. */
  TOO_MANY_PROBLEMS,

  // values that break their own rule

  /** An id holds a character that ids must not hold, or is empty or too long; see the message. */
  ID_SYNTAX,
  /** An id is not in Unicode normalisation form C; write it so. */
  ID_NOT_NFC,
  /** An open code is neither {@code lower-kebab} nor {@code system|value}; write it so. */
  CODE_SYNTAX,
  /** A language is not a BCP 47 tag; write one such as {@code en} or {@code zh-Hant}. */
  LANGUAGE_SYNTAX,
  /** A text is empty or blank; leave it out. */
  TEXT_BLANK,
  /** A text holds a control character; remove it. */
  TEXT_CONTROL,
  /** An id holds a character that nobody sees; remove it. */
  TEXT_INVISIBLE,
  /** A text holds half of a surrogate pair; write the whole character. */
  TEXT_SURROGATE,
  /** A text stacks more marks on a character than any script needs; remove some. */
  TEXT_TOO_COMPLEX,
  /** A date is not written in one of the accepted forms; see the message for them. */
  DATE_FORMAT,
  /** A date names a day that no calendar has; correct it. */
  DATE_INVALID,
  /** A date lies outside the years 0001 to 9999; leave out an end that is never reached. */
  DATE_RANGE,
  /** A span holds no day; its {@code until} is the first day no longer in it. */
  PERIOD_EMPTY,
  /** A span or partial date ends before it begins; swap or correct the dates. */
  PERIOD_INVERTED,
  /**
   * An amount of time is not an ISO 8601 duration or period; write {@code PT30M} or {@code P3M}.
   */
  DURATION_FORMAT,
  /** A ratio is not written as numerator and denominator; write {@code 2/3}. */
  RATIO_FORMAT,
  /** Things are listed in an order in which they cannot have happened; reorder or correct them. */
  ORDER_IMPOSSIBLE,
  /** A number lies outside its bounds; see the message for them. */
  NUMBER_RANGE,
  /**
   * A list holds fewer elements than it must; add some, or leave the list out where that is
   * allowed.
   */
  MIN_SIZE,
  /** A list that is a set holds an element twice; remove one. */
  DUPLICATE_VALUE,
  /** Two things of one kind bear the same id; give one of them another. */
  DUPLICATE_ID,
  /** Members exclude or need each other; see the message for which. */
  MEMBER_MISFIT;

  /** Returns the code of the same name. */
  public static ProblemCode of(Fault fault) {
    return valueOf(fault.name());
  }
}
