// SPDX-License-Identifier: Apache-2.0
package org.medalliance.examples.benchmark.rival;

import java.util.List;

/**
 * One thing that a rule asks of a request.
 *
 * @param attribute what is looked at
 * @param operator how it is compared
 * @param value with what: a number, a text or several texts
 */
record Test(String attribute, Operator operator, Object value) {
  /** How something is compared. */
  enum Operator {
    /** It is this. */
    IS,
    /** It is at least this. */
    AT_LEAST,
    /** It is less than this. */
    BELOW,
    /** It begins with this. */
    STARTS_WITH,
    /** It is one of these. */
    IN,
    /** It has this among others. */
    HAS
  }

  boolean holds(Object told) {
    return switch (operator) {
      case IS -> told.equals(value);
      case AT_LEAST -> (Long) told >= (Long) value;
      case BELOW -> (Long) told < (Long) value;
      case STARTS_WITH -> ((String) told).startsWith((String) value);
      case IN -> ((List<?>) value).contains(told);
      case HAS -> ((List<?>) told).contains(value);
    };
  }
}
