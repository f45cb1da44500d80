// SPDX-License-Identifier: Apache-2.0
package org.medalliance.examples.benchmark.rival;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.medalliance.decision.Outcome;
import org.ow2.authzforce.core.pdp.api.AttributeFqn;
import org.ow2.authzforce.core.pdp.api.AttributeFqns;
import org.ow2.authzforce.core.pdp.api.DecisionRequest;
import org.ow2.authzforce.core.pdp.api.DecisionRequestBuilder;
import org.ow2.authzforce.core.pdp.api.value.AttributeBag;
import org.ow2.authzforce.core.pdp.api.value.Bags;
import org.ow2.authzforce.core.pdp.api.value.IntegerValue;
import org.ow2.authzforce.core.pdp.api.value.StandardDatatypes;
import org.ow2.authzforce.core.pdp.api.value.StringValue;
import org.ow2.authzforce.core.pdp.impl.BasePdpEngine;
import org.ow2.authzforce.core.pdp.impl.PdpEngineConfiguration;

/** AuthzForce: one XACML policy in which prohibitions win; the tests are targets of its rules. */
final class AuthzForce implements Rival {
  private static final String CATEGORY =
      "urn:oasis:names:tc:xacml:3.0:attribute-category:environment";
  private static final String STRING = "http://www.w3.org/2001/XMLSchema#string";
  private static final String INTEGER = "http://www.w3.org/2001/XMLSchema#integer";
  private static final String FUNCTION = "urn:oasis:names:tc:xacml:1.0:function:";

  private final BasePdpEngine engine;

  AuthzForce(List<FlatRule> rules) {
    try {
      Path folder = Files.createTempDirectory("authzforce");
      Path policy = folder.resolve("policy.xml");
      Path configuration = folder.resolve("pdp.xml");
      Files.writeString(
          policy,
          "<Policy xmlns=\"urn:oasis:names:tc:xacml:3.0:core:schema:wd-17\" PolicyId=\"root\""
              + " Version=\"1.0\" RuleCombiningAlgId=\"urn:oasis:names:tc:xacml:3.0:"
              + "rule-combining-algorithm:deny-overrides\"><Target/>"
              + rules.stream().map(AuthzForce::rule).collect(Collectors.joining())
              + "</Policy>");
      Files.writeString(
          configuration,
          "<pdp xmlns=\"http://authzforce.github.io/core/xmlns/pdp/8\""
              + " xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\" version=\"8.0\">"
              + "<policyProvider id=\"all\" xsi:type=\"StaticPolicyProvider\"><policyLocation>"
              + policy.toUri()
              + "</policyLocation></policyProvider><rootPolicyRef>root</rootPolicyRef></pdp>");
      engine = new BasePdpEngine(PdpEngineConfiguration.getInstance(configuration.toString()));
      Files.delete(policy);
      Files.delete(configuration);
      Files.delete(folder);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String rule(FlatRule rule) {
    return "<Rule RuleId=\""
        + rule.id()
        + "\" Effect=\""
        + (rule.prohibits() ? "Deny" : "Permit")
        + "\"><Target>"
        + Stream.concat(
                Stream.of(new Test("subjects", Test.Operator.HAS, rule.subject())),
                rule.tests().stream())
            .map(AuthzForce::anyOf)
            .collect(Collectors.joining())
        + "</Target></Rule>";
  }

  private static String anyOf(Test test) {
    String name = test.attribute();
    Object value = test.value();
    return "<AnyOf>"
        + switch (test.operator()) {
          case HAS -> match("string-equal", STRING, value, name);
          case IS -> match("integer-equal", INTEGER, value, name);
          case AT_LEAST -> match("integer-less-than-or-equal", INTEGER, value, name);
          case BELOW -> match("integer-greater-than", INTEGER, value, name);
          case STARTS_WITH -> match("string-starts-with", STRING, value, name);
          case IN ->
              ((List<?>) value)
                  .stream()
                      .map(one -> match("string-equal", STRING, one, name))
                      .collect(Collectors.joining());
        }
        + "</AnyOf>";
  }

  /** A match compares the value with what is told, in this order. */
  private static String match(String function, String type, Object value, String attribute) {
    return "<AllOf><Match MatchId=\""
        + (function.equals("string-starts-with") ? FUNCTION.replace("1.0", "3.0") : FUNCTION)
        + function
        + "\"><AttributeValue DataType=\""
        + type
        + "\">"
        + value
        + "</AttributeValue><AttributeDesignator Category=\""
        + CATEGORY
        + "\" AttributeId=\""
        + attribute
        + "\" DataType=\""
        + type
        + "\" MustBePresent=\"false\"/></Match></AllOf>";
  }

  @Override
  public Object translate(Facts facts) {
    DecisionRequestBuilder<?> request = engine.newRequestBuilder(1, facts.all().size());
    facts
        .all()
        .forEach(
            (name, value) -> {
              AttributeFqn attribute = AttributeFqns.newInstance(CATEGORY, Optional.empty(), name);
              request.putNamedAttributeIfAbsent(attribute, bag(value));
            });
    return request.build(false);
  }

  private static AttributeBag<?> bag(Object value) {
    if (value instanceof Long number) {
      return Bags.singletonAttributeBag(StandardDatatypes.INTEGER, IntegerValue.valueOf(number));
    }
    List<?> texts = value instanceof List<?> list ? list : List.of(value);
    return Bags.newAttributeBag(
        StandardDatatypes.STRING,
        texts.stream().map(text -> new StringValue(text.toString())).toList());
  }

  @Override
  public Outcome decide(Object request) {
    return switch (engine.evaluate((DecisionRequest) request).getDecision()) {
      case DENY -> Outcome.PROHIBITED;
      case PERMIT -> Outcome.PERMITTED;
      case NOT_APPLICABLE -> Outcome.NOT_COVERED;
      case INDETERMINATE -> Outcome.UNDETERMINED;
    };
  }
}
