// SPDX-License-Identifier: Apache-2.0
package org.medalliance.examples.benchmark.rival;

import com.cedarpolicy.BasicAuthorizationEngine;
import com.cedarpolicy.model.AuthorizationRequest;
import com.cedarpolicy.model.AuthorizationResponse;
import com.cedarpolicy.model.AuthorizationSuccessResponse;
import com.cedarpolicy.model.entity.Entity;
import com.cedarpolicy.model.exception.AuthException;
import com.cedarpolicy.model.exception.CacheException;
import com.cedarpolicy.model.policy.Policy;
import com.cedarpolicy.model.policy.PolicySet;
import com.cedarpolicy.value.CedarList;
import com.cedarpolicy.value.EntityUID;
import com.cedarpolicy.value.PrimLong;
import com.cedarpolicy.value.PrimString;
import com.cedarpolicy.value.Value;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.medalliance.decision.Outcome;

/** Cedar: a policy in its language for each rule, parsed once and kept by its native library. */
final class Cedar implements Rival {
  private final BasicAuthorizationEngine engine = new BasicAuthorizationEngine();
  private final PolicySet policies;
  private final EntityUID unit = EntityUID.parse("Unit::\"recipient\"").orElseThrow();
  private final EntityUID use = EntityUID.parse("Action::\"use\"").orElseThrow();
  private final EntityUID resource = EntityUID.parse("Resource::\"asked\"").orElseThrow();

  Cedar(List<FlatRule> rules) {
    Set<Policy> all = new HashSet<>();
    for (FlatRule rule : rules) {
      all.add(
          new Policy(
              (rule.prohibits() ? "forbid" : "permit")
                  + "(principal, action, resource) when { context.subjects.contains(\""
                  + rule.subject()
                  + "\")"
                  + rule.tests().stream()
                      .map(test -> " && " + expression(test))
                      .collect(Collectors.joining())
                  + " };",
              rule.id()));
    }
    policies = new PolicySet(all);
    try {
      policies.cache();
    } catch (CacheException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String expression(Test test) {
    String attribute = "context." + test.attribute();
    return switch (test.operator()) {
      case IS -> attribute + " == " + test.value();
      case AT_LEAST -> attribute + " >= " + test.value();
      case BELOW -> attribute + " < " + test.value();
      case STARTS_WITH -> attribute + " like \"" + test.value() + "*\"";
      case IN ->
          ((List<?>) test.value())
              .stream()
                  .map(one -> "\"" + one + "\"")
                  .collect(Collectors.joining(", ", "[", "].contains(" + attribute + ")"));
      case HAS -> throw new IllegalStateException(test.toString());
    };
  }

  @Override
  public Object translate(Facts facts) {
    Map<String, Value> context = new TreeMap<>();
    facts.all().forEach((name, value) -> context.put(name, value(value)));
    return new AuthorizationRequest(unit, use, resource, context);
  }

  private static Value value(Object value) {
    if (value instanceof Long number) {
      return new PrimLong(number);
    }
    return value instanceof List<?> list
        ? new CedarList(list.stream().map(Cedar::value).toList())
        : new PrimString(value.toString());
  }

  @Override
  public Outcome decide(Object request) {
    try {
      AuthorizationResponse response =
          engine.isAuthorized((AuthorizationRequest) request, policies, Set.<Entity>of());
      AuthorizationSuccessResponse answer =
          response.success.orElseThrow(() -> new IllegalStateException(response.toString()));
      return Rival.outcome(
          !answer.isAllowed() && !answer.getReason().isEmpty(), answer.isAllowed());
    } catch (AuthException e) {
      throw new IllegalStateException(e);
    }
  }
}
