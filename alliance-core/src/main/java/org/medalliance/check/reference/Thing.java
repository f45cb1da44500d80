// SPDX-License-Identifier: Apache-2.0
package org.medalliance.check.reference;

import org.medalliance.wording.Phrase;

/** What a reference can be meant for. */
enum Thing {
  INSTITUTION("thing.institution"),
  TIER("thing.tier"),
  AGREEMENT("thing.agreement"),
  RESOURCE("thing.resource"),
  RULE("thing.rule"),
  SOURCE("thing.source"),
  PROGRAMME("thing.programme"),
  COUNCIL("thing.council"),
  SESSION("thing.session"),
  /** A rule of one council, looked up there. */
  DECISION_RULE("thing.decisionRule"),
  /** Anything that has a name in the alliance. */
  ANY("thing.any");

  private final String key;

  Thing(String key) {
    this.key = key;
  }

  Phrase phrase() {
    return Phrase.of(key);
  }
}
