// SPDX-License-Identifier: Apache-2.0
package org.medalliance.membership;

/** Offices that are met in the field; any other code is as good. */
public final class Offices {
  /** Head of a hospital (院长). */
  public static final Office PRESIDENT = Office.of("president");

  /** Deputy of the head of a hospital (副院长); there are mostly several. */
  public static final Office VICE_PRESIDENT = Office.of("vice-president");

  /** Head of an institution that has no president, or of a part of one (主任). */
  public static final Office DIRECTOR = Office.of("director");

  /** Head of the Party committee (党委书记). */
  public static final Office PARTY_SECRETARY = Office.of("party-secretary");

  /** Chair of a council (理事长). */
  public static final Office CHAIR = Office.of("chair");

  /** Deputy of the chair of a council (副理事长). */
  public static final Office VICE_CHAIR = Office.of("vice-chair");

  private Offices() {}
}
