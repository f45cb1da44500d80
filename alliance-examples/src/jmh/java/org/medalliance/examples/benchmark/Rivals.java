// SPDX-License-Identifier: Apache-2.0
package org.medalliance.examples.benchmark;

import java.util.concurrent.TimeUnit;
import org.medalliance.decision.SharingDecision;
import org.medalliance.decision.SharingPolicy;
import org.medalliance.examples.benchmark.rival.Rival;
import org.medalliance.examples.benchmark.rival.Terms;
import org.medalliance.examples.benchmark.workload.Asked;
import org.medalliance.examples.benchmark.workload.Workload;
import org.medalliance.sharing.SharingRequest;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** One decision by the library and by other engines, in terms that all of them know. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class Rivals {
  /** How many units there are. */
  static final int UNITS = 1000;

  /** How many requests are asked of the slowest, to see whether it decides alike. */
  private static final int LEAST = 10;

  /** The library on the same terms. */
  @State(Scope.Thread)
  public static class Library {
    /** How many rules. */
    @Param({"10", "1000"})
    public int rules;

    private Asked asked;
    private SharingPolicy policy;
    private SharingRequest[] requests;

    /** Compiles the policy. */
    @Setup
    public void make() {
      asked = new Asked(terms(rules).workload());
      policy = asked.policy();
      requests = asked.requests();
      asked.warm(i -> Asked.read(policy.decide(requests[i])));
    }
  }

  /** Another engine. */
  @State(Scope.Thread)
  public static class Engine {
    /** How many rules. */
    @Param({"10", "1000"})
    public int rules;

    /** Which; the run names all that there are. */
    @Param("")
    public String by;

    private Asked asked;
    private Rival rival;
    private Object[] requests;

    /** Tells the engine the rules. */
    @Setup
    public void make() {
      Terms terms = terms(rules);
      asked = new Asked(terms.workload());
      rival = Rival.of(by, terms);
      requests = terms.facts().stream().map(rival::translate).toArray();
      asked.warm(i -> rival.decide(requests[i]).ordinal());
    }
  }

  /** The library decides. */
  @Benchmark
  public int onSameTerms(Library by, Spent spent) {
    spent.call();
    return Asked.read(by.policy.decide(by.requests[by.asked.next()]));
  }

  /** The engine decides. */
  @Benchmark
  public int engine(Engine by, Spent spent) {
    spent.call();
    return by.rival.decide(by.requests[by.asked.next()]).ordinal();
  }

  /** Throws if they do not decide alike; returns how many requests were asked. */
  static int check(String name, int rules, long nanos) {
    Terms terms = terms(rules);
    SharingPolicy policy = SharingPolicy.of(terms.workload().alliance());
    Rival rival = Rival.of(name, terms);
    long end = System.nanoTime() + nanos;
    int asked = 0;
    for (SharingRequest request : terms.workload().requests()) {
      SharingDecision decision = policy.decide(request);
      Object other = rival.decide(rival.translate(terms.facts().get(asked)));
      if (decision.outcome() != other) {
        throw new IllegalStateException(name + " must decide alike: " + decision + "; " + other);
      }
      asked++;
      if (asked >= LEAST && System.nanoTime() > end) {
        break;
      }
    }
    return asked;
  }

  private static Terms terms(int rules) {
    return Terms.of(Workload.of(UNITS, rules, Benchmarks.SEED));
  }
}
