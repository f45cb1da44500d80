// SPDX-License-Identifier: Apache-2.0
package org.medalliance.examples.benchmark.rival;

import java.util.ArrayList;
import java.util.List;
import org.drools.model.codegen.ExecutableModelProject;
import org.kie.api.KieServices;
import org.kie.api.builder.KieFileSystem;
import org.kie.api.builder.Message;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.rule.FactHandle;
import org.medalliance.decision.Outcome;

/**
 * Drools with the rules as facts: one rule of the engine joins them with what is asked, by kind or
 * resource, for which the engine keeps an index.
 */
public final class Drools implements Rival {
  private static final String JOIN =
      """
      package org.medalliance.examples.benchmark.rival;
      import org.medalliance.examples.benchmark.rival.Drools.Asked;
      import org.medalliance.examples.benchmark.rival.Drools.Held;
      rule "applies"
      when
        $asked : Asked()
        $held : Held(subject == $asked.subject, applies($asked))
      then
        $asked.add($held);
      end
      """;

  private final KieSession session;

  Drools(List<FlatRule> rules) {
    KieServices services = KieServices.Factory.get();
    KieFileSystem files = services.newKieFileSystem();
    files.write("src/main/resources/rival/join.drl", JOIN);
    List<Message> errors =
        services
            .newKieBuilder(files)
            .buildAll(ExecutableModelProject.class)
            .getResults()
            .getMessages(Message.Level.ERROR);
    if (!errors.isEmpty()) {
      throw new IllegalStateException(errors.toString());
    }
    session =
        services.newKieContainer(services.getRepository().getDefaultReleaseId()).newKieSession();
    rules.forEach(rule -> session.insert(new Held(rule)));
    session.fireAllRules();
  }

  /** A rule that lies in the session. */
  public static final class Held {
    private final FlatRule rule;

    Held(FlatRule rule) {
      this.rule = rule;
    }

    /** What it is about. */
    public String getSubject() {
      return rule.subject();
    }

    /** Returns whether all that it asks beside that is met. */
    public boolean applies(Asked asked) {
      return rule.appliesTo(asked.facts);
    }
  }

  /** A request about one kind or resource. */
  public static final class Asked {
    private final Facts facts;
    private final String subject;
    private boolean isProhibited;
    private boolean isPermitted;

    Asked(Facts facts, String subject) {
      this.facts = facts;
      this.subject = subject;
    }

    /** What it is about. */
    public String getSubject() {
      return subject;
    }

    /** Adds a rule that applies. */
    public void add(Held held) {
      if (held.rule.prohibits()) {
        isProhibited = true;
      } else {
        isPermitted = true;
      }
    }
  }

  @Override
  public Object translate(Facts facts) {
    return facts;
  }

  @Override
  public Outcome decide(Object request) {
    Facts facts = (Facts) request;
    List<Asked> asked = new ArrayList<>();
    List<FactHandle> inserted = new ArrayList<>();
    for (String subject : facts.subjects()) {
      Asked one = new Asked(facts, subject);
      asked.add(one);
      inserted.add(session.insert(one));
    }
    session.fireAllRules();
    inserted.forEach(session::delete);
    boolean isProhibited = false;
    boolean isPermitted = false;
    for (Asked one : asked) {
      isProhibited |= one.isProhibited;
      isPermitted |= one.isPermitted;
    }
    return Rival.outcome(isProhibited, isPermitted);
  }
}
