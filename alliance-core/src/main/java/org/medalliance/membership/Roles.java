// SPDX-License-Identifier: Apache-2.0
package org.medalliance.membership;

/** Roles that are met in the field; any other code is as good. */
public final class Roles {
  /** Leads the alliance (牵头单位). */
  public static final Role LEAD = Role.of("lead");

  /** Core hospital of a close consortium (核心医院). */
  public static final Role CORE = Role.of("core");

  /** Bears the name of the core hospital as its branch. */
  public static final Role BRANCH = Role.of("branch");

  /** Member without further role (成员单位). */
  public static final Role MEMBER = Role.of("member");

  /** Takes part without being admitted. */
  public static final Role PARTNER = Role.of("partner");

  /** Attends without a vote. */
  public static final Role OBSERVER = Role.of("observer");

  /** Runs the alliance's business for it. */
  public static final Role OPERATOR = Role.of("operator");

  /** Holds the chair until it passes to the next (轮值理事长单位). */
  public static final Role ROTATING_CHAIR = Role.of("rotating-chair");

  private Roles() {}
}
