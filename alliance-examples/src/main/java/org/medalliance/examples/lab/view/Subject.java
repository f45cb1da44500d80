// SPDX-License-Identifier: Apache-2.0
package org.medalliance.examples.lab.view;

import java.util.Locale;

/** What a graph is about, on the command line. */
enum Subject {
  TIERS,
  AGREEMENTS,
  SUCCESSIONS,
  SHARING,
  REFERRALS_UP,
  REFERRALS_DOWN,
  REFERRALS_SIDEWAYS;

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
