// SPDX-License-Identifier: Apache-2.0
package org.medalliance.examples.benchmark.rival;

import java.util.List;
import java.util.stream.Stream;
import org.eclipse.edc.policy.engine.PolicyEngineImpl;
import org.eclipse.edc.policy.engine.RuleBindingRegistryImpl;
import org.eclipse.edc.policy.engine.ScopeFilter;
import org.eclipse.edc.policy.engine.spi.PolicyContextImpl;
import org.eclipse.edc.policy.engine.validation.RuleValidator;
import org.eclipse.edc.policy.model.Action;
import org.eclipse.edc.policy.model.AtomicConstraint;
import org.eclipse.edc.policy.model.Constraint;
import org.eclipse.edc.policy.model.LiteralExpression;
import org.eclipse.edc.policy.model.Operator;
import org.eclipse.edc.policy.model.Permission;
import org.eclipse.edc.policy.model.Policy;
import org.medalliance.decision.Outcome;

/**
 * The policy engine of the Eclipse Dataspace Components: a policy for each rule, tried one after
 * the other as a connector tries its contract definitions.
 */
final class Edc implements Rival {
  private static final String SCOPE = "sharing";
  private static final String USE = "use";

  private final PolicyEngineImpl engine;
  private final List<Held> rules;

  /** A rule as a policy. */
  private record Held(boolean prohibits, Policy policy) {}

  /** What is asked. */
  private static final class Asked extends PolicyContextImpl {
    private final Facts facts;

    Asked(Facts facts) {
      this.facts = facts;
    }

    @Override
    public String scope() {
      return SCOPE;
    }
  }

  Edc(List<FlatRule> all) {
    RuleBindingRegistryImpl bindings = new RuleBindingRegistryImpl();
    bindings.bind(USE, SCOPE);
    engine = new PolicyEngineImpl(new ScopeFilter(bindings), new RuleValidator(bindings));
    engine.registerScope(SCOPE, Asked.class);
    for (Test.Operator operator : Test.Operator.values()) {
      all.stream()
          .flatMap(rule -> tests(rule))
          .filter(test -> test.operator() == operator)
          .map(Test::attribute)
          .distinct()
          .forEach(attribute -> register(bindings, attribute, operator));
    }
    rules = all.stream().map(rule -> new Held(rule.prohibits(), policy(rule))).toList();
  }

  private static Stream<Test> tests(FlatRule rule) {
    return Stream.concat(
        Stream.of(new Test("subjects", Test.Operator.HAS, rule.subject())), rule.tests().stream());
  }

  private void register(
      RuleBindingRegistryImpl bindings, String attribute, Test.Operator operator) {
    String key = attribute + "-" + operator;
    bindings.bind(key, SCOPE);
    engine.registerFunction(
        Asked.class,
        Permission.class,
        key,
        (ignored, value, rule, asked) ->
            new Test(attribute, operator, value).holds(asked.facts.get(attribute)));
  }

  private static Policy policy(FlatRule rule) {
    List<Constraint> constraints =
        tests(rule)
            .map(
                test ->
                    (Constraint)
                        AtomicConstraint.Builder.newInstance()
                            .leftExpression(
                                new LiteralExpression(test.attribute() + "-" + test.operator()))
                            .operator(Operator.EQ)
                            .rightExpression(new LiteralExpression(test.value()))
                            .build())
            .toList();
    return Policy.Builder.newInstance()
        .permission(
            Permission.Builder.newInstance()
                .action(Action.Builder.newInstance().type(USE).build())
                .constraints(constraints)
                .build())
        .build();
  }

  @Override
  public Object translate(Facts facts) {
    return facts;
  }

  @Override
  public Outcome decide(Object request) {
    boolean isProhibited = false;
    boolean isPermitted = false;
    for (Held rule : rules) {
      if (engine.evaluate(rule.policy, new Asked((Facts) request)).succeeded()) {
        isProhibited |= rule.prohibits;
        isPermitted |= !rule.prohibits;
      }
    }
    return Rival.outcome(isProhibited, isPermitted);
  }
}
