// SPDX-License-Identifier: Apache-2.0
package org.medalliance.examples.benchmark.rival;

import java.util.List;
import org.jeasy.rules.api.Rules;
import org.jeasy.rules.core.DefaultRulesEngine;
import org.jeasy.rules.core.RuleBuilder;
import org.medalliance.decision.Outcome;

/** Easy Rules: a condition in Java for each rule, all of them tried. */
final class EasyRules implements Rival {
  private final Rules rules = new Rules();
  private final DefaultRulesEngine engine = new DefaultRulesEngine();
  private boolean isProhibited;
  private boolean isPermitted;

  EasyRules(List<FlatRule> all) {
    for (FlatRule rule : all) {
      rules.register(
          new RuleBuilder()
              .name(rule.id())
              .when(
                  facts -> {
                    Facts asked = facts.get("asked");
                    return asked.subjects().contains(rule.subject()) && rule.appliesTo(asked);
                  })
              .then(
                  facts -> {
                    if (rule.prohibits()) {
                      isProhibited = true;
                    } else {
                      isPermitted = true;
                    }
                  })
              .build());
    }
  }

  @Override
  public Object translate(Facts facts) {
    org.jeasy.rules.api.Facts asked = new org.jeasy.rules.api.Facts();
    asked.put("asked", facts);
    return asked;
  }

  @Override
  public Outcome decide(Object request) {
    isProhibited = false;
    isPermitted = false;
    engine.fire(rules, (org.jeasy.rules.api.Facts) request);
    return Rival.outcome(isProhibited, isPermitted);
  }
}
