// SPDX-License-Identifier: Apache-2.0
package org.medalliance.examples.benchmark.rival;

import java.util.List;

/**
 * A rule under one of its agreements about one kind or resource.
 *
 * @param subject the kind or the resource
 * @param tests what it asks beside that; all have to hold
 */
record FlatRule(String id, boolean prohibits, String subject, List<Test> tests) {

  /** Whether it applies to a request about its subject. */
  boolean appliesTo(Facts facts) {
    for (Test test : tests) {
      if (!test.holds(facts.get(test.attribute()))) {
        return false;
      }
    }
    return true;
  }

  /** The value that a test compares with, or another if there is no such test. */
  Object valueOf(String attribute, Test.Operator operator, Object otherwise) {
    return tests.stream()
        .filter(test -> test.attribute().equals(attribute) && test.operator() == operator)
        .findFirst()
        .map(Test::value)
        .orElse(otherwise);
  }
}
