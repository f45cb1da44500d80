// SPDX-License-Identifier: Apache-2.0
package org.medalliance.examples.lab;

/** The command line on which rules are tried. */
public final class AllianceLab {

  private AllianceLab() {}

  /** Prints where the lab stands. */
  public static void main(String[] args) {
    System.out.println("Alliance lab: nothing to try yet.");
  }
}
