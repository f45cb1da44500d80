// SPDX-License-Identifier: Apache-2.0
package org.medalliance.examples.benchmark.rival;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.medalliance.decision.Outcome;

/** An engine that holds rules. */
public interface Rival {

  /** Returns a request in the engine's own words; this is not measured. */
  Object translate(Facts facts);

  /** Returns the outcome of what {@link #translate} returned. */
  Outcome decide(Object request);

  /** Returns the names of all that run here. */
  static List<String> names() {
    return List.copyOf(all().keySet());
  }

  /** Returns the engine of this name with these rules. */
  static Rival of(String name, Terms terms) {
    return all().get(name).apply(terms.rules());
  }

  private static Map<String, Function<List<FlatRule>, Rival>> all() {
    return new TreeMap<>(
        Map.of(
            "authzforce",
            AuthzForce::new,
            "cedar",
            Cedar::new,
            "drools",
            Drools::new,
            "easy-rules",
            EasyRules::new,
            "edc",
            Edc::new,
            "jcasbin",
            JCasbin::new));
  }

  /** The outcome of all rules together. */
  static Outcome outcome(boolean isProhibited, boolean isPermitted) {
    if (isProhibited) {
      return Outcome.PROHIBITED;
    }
    return isPermitted ? Outcome.PERMITTED : Outcome.NOT_COVERED;
  }
}
