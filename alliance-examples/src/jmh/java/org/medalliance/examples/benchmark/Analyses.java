// SPDX-License-Identifier: Apache-2.0
package org.medalliance.examples.benchmark;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import org.medalliance.Alliance;
import org.medalliance.analysis.RuleAnalysis;
import org.medalliance.analysis.RuleComparison;
import org.medalliance.decision.SharingPolicy;
import org.medalliance.examples.benchmark.workload.Workload;
import org.medalliance.institution.Institution;
import org.medalliance.resource.ResourceKind;
import org.medalliance.sharing.ResourceSelector;
import org.medalliance.sharing.SharingRequest;
import org.medalliance.sharing.SharingRule;
import org.medalliance.sharing.UnitSelector;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/**
 * Everything that holds of the rules of an alliance, and what changes with one of them; beside
 * deciding, for each kind that a rule names, whatever any unit asks of any other on each day on
 * which a rule begins or ends, which finds less.
 */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class Analyses {

  /** An alliance, and the same with one rule for everybody. */
  @State(Scope.Thread)
  public static class Studied {
    /** How many units. */
    @Param({"50", "1000"})
    public int units;

    /** How many rules. */
    @Param({"10", "1000"})
    public int rules;

    private Alliance before;
    private Alliance after;

    /** Makes both. */
    @Setup
    public void make() {
      before = Workload.of(units, rules, Benchmarks.SEED).alliance();
      List<SharingRule> all = new ArrayList<>(before.rules());
      int changed = all.size() / 2;
      all.set(changed, all.get(changed).toBuilder().recipient(UnitSelector.any()).build());
      after = before.toBuilder().rules(all).build();
    }

    private TreeSet<LocalDate> days() {
      TreeSet<LocalDate> days = new TreeSet<>();
      before.rules().forEach(rule -> days.addAll(rule.span().boundaries()));
      return days;
    }

    private TreeSet<ResourceKind> kinds() {
      TreeSet<ResourceKind> kinds = new TreeSet<>();
      for (SharingRule rule : before.rules()) {
        if (rule.resource() instanceof ResourceSelector.OfKind of) {
          kinds.addAll(of.kinds());
        }
      }
      return kinds;
    }
  }

  /** All findings. */
  @Benchmark
  public RuleAnalysis analyse(Studied studied, Spent spent) {
    spent.call();
    return RuleAnalysis.of(studied.before);
  }

  /** What one rule alters. */
  @Benchmark
  public RuleComparison compare(Studied studied, Spent spent) {
    spent.call();
    return RuleComparison.between(studied.before, studied.after);
  }

  /** How many of these requests it alters, one after the other; for few units alone. */
  @Benchmark
  public int decideAll(Studied studied, Spent spent) {
    spent.call();
    if (studied.units > 50) {
      return 0;
    }
    SharingPolicy before = SharingPolicy.of(studied.before);
    SharingPolicy after = SharingPolicy.of(studied.after);
    int differing = 0;
    for (LocalDate day : studied.days()) {
      for (ResourceKind kind : studied.kinds()) {
        for (Institution recipient : studied.before.institutions()) {
          for (Institution provider : studied.before.institutions()) {
            SharingRequest request =
                SharingRequest.builder()
                    .recipient(recipient.id())
                    .provider(provider.id())
                    .kind(kind)
                    .on(day)
                    .build();
            if (before.decide(request).outcome() != after.decide(request).outcome()) {
              differing++;
            }
          }
        }
      }
    }
    return differing;
  }
}
