// SPDX-License-Identifier: Apache-2.0
package org.medalliance.examples.benchmark.rival;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.medalliance.examples.benchmark.workload.Plain;
import org.medalliance.examples.benchmark.workload.Plain.Condition;
import org.medalliance.examples.benchmark.workload.Workload;

/**
 * What is left of a workload in terms that every engine knows, and the same workload for the
 * library.
 *
 * <p>Left out is all that makes a decision open: quotas, days that are known in part, circumstances
 * that are not told, and kinds that may mean several resources.
 *
 * @param workload what is left, for the library
 * @param rules its rules
 * @param facts what is known of each of its requests
 */
public record Terms(Workload workload, List<FlatRule> rules, List<Facts> facts) {

  /** Returns what is left of a workload. */
  public static Terms of(Workload whole) {
    Plain.Model model = sure(whole.plain());
    Maker maker = new Maker(model);
    List<Plain.Request> asked = whole.asked().stream().map(maker::sure).toList();
    return new Terms(
        new Workload(model, asked), maker.rules(), asked.stream().map(maker::facts).toList());
  }

  private static Plain.Model sure(Plain.Model all) {
    return new Plain.Model(
        all.kinds(),
        all.units().stream()
            .map(
                one ->
                    new Plain.Unit(
                        one.id(),
                        one.tier(),
                        one.role(),
                        one.region(),
                        one.kind(),
                        one.grade(),
                        one.admitted(),
                        one.admitted(),
                        one.suspended(),
                        one.reinstated(),
                        one.left()))
            .toList(),
        all.agreements().stream()
            .map(
                one ->
                    new Plain.Agreement(
                        one.id(), one.parties(), one.sure(), one.sure(), one.until()))
            .toList(),
        all.resources(),
        all.rules().stream()
            .map(
                one ->
                    new Plain.Rule(
                        one.id(),
                        one.prohibits(),
                        one.kinds(),
                        one.resource(),
                        one.provider(),
                        one.recipient(),
                        one.from(),
                        one.until(),
                        one.condition(),
                        one.argument(),
                        false,
                        one.under()))
            .toList());
  }

  private static final class Maker {
    private final Plain.Model model;
    private final Map<String, Integer> units = new HashMap<>();
    private final Map<String, Integer> resources = new HashMap<>();

    Maker(Plain.Model model) {
      this.model = model;
      model.units().forEach(unit -> units.put(unit.id(), units.size()));
      model.resources().forEach(one -> resources.put(one.id(), resources.size()));
    }

    /** The request with all told, for a resource if the provider has one of the kind or near it. */
    Plain.Request sure(Plain.Request asked) {
      Optional<Plain.Resource> owned =
          model.resources().stream()
              .filter(one -> model.units().get(one.owner()).id().equals(asked.provider()))
              .filter(
                  one ->
                      asked.resource() == null
                          ? isNear(model.kinds().get(one.kind()), String.valueOf(asked.kind()))
                          : one.id().equals(asked.resource()))
              .findFirst();
      String leaf = asked.kind();
      while (leaf != null && model.kinds().contains(leaf + ".m0")) {
        leaf += ".m0";
      }
      while (leaf != null && model.kinds().contains(leaf + ".s0")) {
        leaf += ".s0";
      }
      return new Plain.Request(
          asked.recipient(),
          asked.provider(),
          asked.resource() != null ? asked.resource() : owned.map(Plain.Resource::id).orElse(null),
          owned.isPresent() || asked.resource() != null ? null : leaf,
          asked.on(),
          Math.max(0, asked.urgency()),
          Math.max(0, asked.purpose()));
    }

    private static boolean isNear(String one, String other) {
      return (one + ".").startsWith(other + ".") || (other + ".").startsWith(one + ".");
    }

    Facts facts(Plain.Request asked) {
      int day = (int) asked.on().toEpochDay();
      Plain.Unit provider = model.units().get(units.get(asked.provider()));
      Plain.Unit recipient = model.units().get(units.get(asked.recipient()));
      List<String> subjects = new ArrayList<>();
      String kind = asked.kind();
      if (asked.resource() != null) {
        Plain.Resource lent = model.resources().get(resources.get(asked.resource()));
        kind = model.kinds().get(lent.kind());
        if (day >= lent.from()) {
          subjects.add(asked.resource());
        } else {
          kind = ""; // what is not there is not asked of any rule
        }
      }
      for (String one = provider == recipient || kind == null ? "" : kind; !one.isEmpty(); ) {
        subjects.add(one);
        one = one.substring(0, Math.max(0, one.lastIndexOf('.')));
      }
      return new Facts(
          provider == recipient ? List.of() : List.copyOf(subjects),
          provider,
          recipient,
          state(provider.standingOn(day)),
          state(recipient.standingOn(day)),
          day,
          asked.urgency(),
          asked.purpose(),
          provider.region().startsWith(recipient.region().substring(0, 4)));
    }

    /** 0 for one who is no member, 1 for one whose rights rest, 2 for a full member. */
    private static long state(int standing) {
      return standing == Plain.FULL ? 2 : standing == Plain.SUSPENDED ? 1 : 0;
    }

    List<FlatRule> rules() {
      List<FlatRule> rules = new ArrayList<>();
      for (Plain.Rule rule : model.rules()) {
        for (int agreement : rule.under()) {
          List<Test> tests = tests(rule, model.agreements().get(agreement));
          List<String> subjects =
              rule.resource() == Plain.NONE
                  ? Arrays.stream(rule.kinds()).mapToObj(model.kinds()::get).toList()
                  : List.of(model.resources().get(rule.resource()).id());
          subjects.forEach(
              subject ->
                  rules.add(
                      new FlatRule(
                          rule.id() + "/" + agreement + "/" + subject,
                          rule.prohibits(),
                          subject,
                          tests)));
        }
      }
      return rules;
    }

    private List<Test> tests(Plain.Rule rule, Plain.Agreement agreement) {
      List<Test> tests = new ArrayList<>();
      int until = Math.min(rule.until(), agreement.until());
      tests.add(atLeast("day", Math.max(rule.from(), agreement.sure())));
      if (until != Plain.NEVER) {
        tests.add(new Test("day", Test.Operator.BELOW, (long) until));
      }
      if (agreement.parties() == null) {
        tests.add(atLeast("providerState", rule.prohibits() ? 1 : 2));
        tests.add(atLeast("recipientState", rule.prohibits() ? 1 : 2));
      }
      side(tests, "provider", rule.provider(), agreement);
      side(tests, "recipient", rule.recipient(), agreement);
      if (rule.condition() == Condition.URGENCY_AT_LEAST) {
        tests.add(atLeast("urgency", rule.argument()));
      } else if (rule.condition() == Condition.URGENCY_BELOW) {
        tests.add(new Test("urgency", Test.Operator.BELOW, (long) rule.argument()));
      } else if (rule.condition() == Condition.PURPOSE) {
        tests.add(is("purpose", rule.argument()));
      } else if (rule.condition() == Condition.SAME_PREFECTURE) {
        tests.add(is("samePrefecture", 1));
      }
      return tests;
    }

    private void side(
        List<Test> tests, String side, Plain.Selector selector, Plain.Agreement agreement) {
      int[] named = selector.units() == null ? agreement.parties() : selector.units();
      if (named != null) {
        tests.add(
            new Test(
                side + "Id",
                Test.Operator.IN,
                Arrays.stream(named)
                    .filter(
                        unit ->
                            agreement.parties() == null
                                || Plain.contains(agreement.parties(), unit))
                    .mapToObj(unit -> model.units().get(unit).id())
                    .toList()));
      }
      if (selector.tierAtMost() != Plain.NONE) {
        tests.add(atLeast(side + "Tier", selector.tierAtMost()));
      }
      if (selector.role() != Plain.NONE) {
        tests.add(is(side + "Role", selector.role()));
      }
      if (selector.kind() != Plain.NONE) {
        tests.add(is(side + "Kind", selector.kind()));
      }
      if (selector.gradeAtLeast() != Plain.NONE) {
        tests.add(atLeast(side + "Grade", selector.gradeAtLeast()));
      }
      if (!selector.region().isEmpty()) {
        tests.add(new Test(side + "Region", Test.Operator.STARTS_WITH, selector.region()));
      }
    }

    private static Test atLeast(String attribute, int value) {
      return new Test(attribute, Test.Operator.AT_LEAST, (long) value);
    }

    private static Test is(String attribute, int value) {
      return new Test(attribute, Test.Operator.IS, (long) value);
    }
  }
}
