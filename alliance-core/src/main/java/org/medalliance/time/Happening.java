// SPDX-License-Identifier: Apache-2.0
package org.medalliance.time;

/** Something that happened on a day, which may be known only in part. */
public interface Happening {
  /** What happened, by the name of its kind. */
  String kindName();

  /** The day from whose beginning it counts. */
  PartialDate on();
}
