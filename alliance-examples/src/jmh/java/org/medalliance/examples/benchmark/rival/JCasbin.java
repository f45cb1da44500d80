// SPDX-License-Identifier: Apache-2.0
package org.medalliance.examples.benchmark.rival;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.casbin.jcasbin.main.EnforceResult;
import org.casbin.jcasbin.main.Enforcer;
import org.casbin.jcasbin.model.Model;
import org.medalliance.decision.Outcome;

/** jCasbin: a column for each thing that a rule can ask, and one matcher over the columns. */
final class JCasbin implements Rival {
  private static final String MODEL =
      """
      [request_definition]
      r = kind, res, day, urg, purp, same, pid, ptier, prole, pkind, pgrade, preg, pst, rid, rtier, rrole, rkind, rgrade, rreg, rst
      [policy_definition]
      p = subject, from, until, urg, calm, purp, same, pid, ptier, prole, pkind, pgrade, preg, pst, rid, rtier, rrole, rkind, rgrade, rreg, rst, eft
      [policy_effect]
      e = some(where (p.eft == allow)) && !some(where (p.eft == deny))
      [matchers]
      m = (keyMatch(r.kind, p.subject) || r.res == p.subject) && r.day >= p.from && r.day < p.until && r.pst >= p.pst && r.rst >= p.rst && (p.pid == "*" || string.contains(p.pid, r.pid)) && (p.rid == "*" || string.contains(p.rid, r.rid)) && r.ptier >= p.ptier && r.rtier >= p.rtier && r.pgrade >= p.pgrade && r.rgrade >= p.rgrade && (p.prole == "*" || r.prole == p.prole) && (p.rrole == "*" || r.rrole == p.rrole) && (p.pkind == "*" || r.pkind == p.pkind) && (p.rkind == "*" || r.rkind == p.rkind) && keyMatch(r.preg, p.preg) && keyMatch(r.rreg, p.rreg) && r.urg >= p.urg && r.urg < p.calm && (p.purp == "*" || r.purp == p.purp) && (p.same == "*" || r.same == p.same)
      """;

  private final Enforcer enforcer;

  JCasbin(List<FlatRule> rules) {
    Model model = new Model();
    model.loadModelFromText(MODEL);
    enforcer = new Enforcer(model);
    enforcer.enableLog(false);
    enforcer.addPolicies(rules.stream().map(JCasbin::columns).toList());
  }

  private static List<String> columns(FlatRule rule) {
    List<String> columns = new ArrayList<>();
    columns.add(rule.subject().startsWith("x-") ? rule.subject() : rule.subject() + "*");
    columns.add(number(rule.valueOf("day", Test.Operator.AT_LEAST, 0L)));
    columns.add(number(rule.valueOf("day", Test.Operator.BELOW, 99_999L)));
    columns.add(number(rule.valueOf("urgency", Test.Operator.AT_LEAST, 0L)));
    columns.add(number(rule.valueOf("urgency", Test.Operator.BELOW, 9L)));
    columns.add(text(rule.valueOf("purpose", Test.Operator.IS, "*")));
    columns.add(text(rule.valueOf("samePrefecture", Test.Operator.IS, "*")));
    for (String side : List.of("provider", "recipient")) {
      Object named = rule.valueOf(side + "Id", Test.Operator.IN, "*");
      columns.add(
          named instanceof List<?> ids
              ? "|" + String.join("|", ids.stream().map(Object::toString).toList()) + "|"
              : "*");
      columns.add(number(rule.valueOf(side + "Tier", Test.Operator.AT_LEAST, -1L)));
      columns.add(text(rule.valueOf(side + "Role", Test.Operator.IS, "*")));
      columns.add(text(rule.valueOf(side + "Kind", Test.Operator.IS, "*")));
      columns.add(number(rule.valueOf(side + "Grade", Test.Operator.AT_LEAST, -1L)));
      columns.add(rule.valueOf(side + "Region", Test.Operator.STARTS_WITH, "") + "*");
      columns.add(number(rule.valueOf(side + "State", Test.Operator.AT_LEAST, 0L)));
    }
    columns.add(rule.prohibits() ? "deny" : "allow");
    return columns;
  }

  @Override
  public Object translate(Facts facts) {
    List<String> subjects = facts.subjects();
    boolean isResource = !subjects.isEmpty() && subjects.get(0).startsWith("x-");
    List<Object> told = new ArrayList<>();
    told.add(subjects.isEmpty() ? "" : subjects.get(isResource ? 1 : 0));
    told.add(isResource ? subjects.get(0) : "");
    told.add(number(facts.day()));
    told.add(number(facts.urgency()));
    told.add(text(facts.purpose()));
    told.add(text(facts.get("samePrefecture")));
    for (String side : List.of("provider", "recipient")) {
      told.add("|" + facts.get(side + "Id") + "|");
      told.add(number(facts.get(side + "Tier")));
      told.add(text(facts.get(side + "Role")));
      told.add(text(facts.get(side + "Kind")));
      told.add(number(facts.get(side + "Grade")));
      told.add(facts.get(side + "Region"));
      told.add(number(facts.get(side + "State")));
    }
    return told.toArray();
  }

  @Override
  public Outcome decide(Object request) {
    EnforceResult result = enforcer.enforceEx((Object[]) request);
    boolean isProhibited = !result.isAllow() && !result.getExplain().isEmpty();
    return Rival.outcome(isProhibited, result.isAllow());
  }

  /** A number as a text that sorts like it; the columns are texts. */
  private static String number(Object number) {
    return String.format(Locale.ROOT, "%06d", (Long) number + 1);
  }

  private static String text(Object value) {
    return value.toString();
  }
}
