// SPDX-License-Identifier: Apache-2.0
package org.medalliance.analysis.study;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntConsumer;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.medalliance.analysis.box.Box;
import org.medalliance.analysis.box.Steps;
import org.medalliance.analysis.finding.Region;
import org.medalliance.analysis.finding.RuleFinding;
import org.medalliance.analysis.finding.RuleFinding.Kind;
import org.medalliance.analysis.finding.Witness;
import org.medalliance.sharing.Effect;
import org.medalliance.sharing.SharingRule;
import org.medalliance.wording.Phrase;

/** Finds what holds of the rules of one alliance, one rule after the other. */
public final class Study {
  private final Rules rules;
  private final Supplier<Steps> steps;
  private final Life life;
  private final List<RuleFinding> findings = new ArrayList<>();
  private final Set<SharingRule> repeated = new LinkedHashSet<>();
  private final Set<SharingRule> undecided = new LinkedHashSet<>();

  private Study(Scene scene, Supplier<Steps> steps) {
    this.rules = new Rules(scene);
    this.steps = steps;
    this.life = new Life(rules);
  }

  /**
   * Returns what holds.
   *
   * @param scene the alliance
   * @param steps what each question may take
   * @param progress is told how many rules are done
   */
  public static ImmutableList<RuleFinding> of(
      Scene scene, Supplier<Steps> steps, IntConsumer progress) {
    Study study = new Study(scene, steps);
    List<SharingRule> spare = new ArrayList<>();
    int done = 0;
    for (SharingRule rule : study.rules.all()) {
      study.within(rule, () -> study.look(rule, spare));
      progress.accept(++done);
    }
    study.compare(spare);
    study.gaps();
    return ImmutableList.copyOf(study.findings);
  }

  /** Answers what a rule is asked, or says that it is not decided. */
  private void within(SharingRule rule, Runnable question) {
    if (undecided.contains(rule)) {
      return;
    }
    try {
      question.run();
    } catch (Steps.Exceeded exceeded) {
      giveUp(rule);
    }
  }

  private void giveUp(SharingRule rule) {
    if (undecided.add(rule)) {
      add(Kind.NOT_DECIDED, List.of(rule), Region.NONE, Optional.empty(), Optional.empty());
    }
  }

  private void look(SharingRule rule, List<SharingRule> spare) {
    Steps some = steps.get();
    Optional<Phrase> dead = life.neverLive(rule);
    if (dead.isPresent()) {
      add(Kind.NEVER_LIVE, List.of(rule), Region.NONE, Optional.empty(), dead);
      return;
    }
    List<Phrase> nobody = life.nobody(rule);
    nobody.forEach(
        cause ->
            add(
                Kind.SELECTS_NOBODY,
                List.of(rule),
                Region.NONE,
                Optional.empty(),
                Optional.of(cause)));
    if (!applies(rule, box -> true, some)) {
      if (!life.selectsNobody(rule)) {
        add(Kind.CONTRADICTORY, List.of(rule), Region.NONE, Optional.empty(), Optional.empty());
      }
      return;
    }
    if (!applies(rule, box -> rules.scene().space().canBeTold(box.told()), some)) {
      Pieces untold = all(rule, steps.get());
      add(
          Kind.CONTRADICTORY,
          List.of(rule),
          untold.region(),
          untold.witness(),
          Optional.of(Phrase.of("RuleFinding.untold")));
    }
    if (rule.effect() == Effect.PROHIBIT) {
      conflicts(rule, some);
    } else if (life.isBroad(rule)) {
      addWithRegion(Kind.OVER_BROAD, rule, List.of());
    }
    if (new Covering(rules, ImmutableSet.of(), steps.get()).isRedundant(rule)) {
      spare.add(rule);
    }
  }

  /** Whether a rule may apply to requests of a box of which something is so. */
  private boolean applies(SharingRule rule, Predicate<Box> wanted, Steps some) {
    return rules.topics(rule).stream()
        .anyMatch(topic -> rules.where(rule, topic, false, some).stream().anyMatch(wanted));
  }

  private Pieces all(SharingRule rule, Steps some) {
    Pieces pieces = new Pieces(rules.scene());
    for (Rules.Topic topic : rules.topics(rule)) {
      for (Box box : rules.where(rule, topic, false, some)) {
        pieces.add(topic.ask(), box, some);
      }
    }
    return pieces;
  }

  private void conflicts(SharingRule prohibition, Steps some) {
    Map<SharingRule, Pieces> overlaps = new LinkedHashMap<>();
    Map<SharingRule, Witness> sure = new LinkedHashMap<>();
    for (Rules.Topic topic : rules.topics(prohibition)) {
      List<SharingRule> permits = topic.rules().get(Effect.PERMIT);
      for (Box box : rules.where(prohibition, topic, false, some)) {
        for (SharingRule permit : permits) {
          Pieces pieces = overlaps.computeIfAbsent(permit, key -> new Pieces(rules.scene()));
          if (pieces.isFull()) {
            pieces.leaveOut();
            continue;
          }
          for (Box both : rules.where(permit, topic, box, false, some)) {
            pieces.add(topic.ask(), both, some);
            if (!sure.containsKey(permit)) {
              sure(prohibition, permit, topic, both, some)
                  .ifPresent(found -> sure.put(permit, found));
            }
          }
        }
      }
    }
    overlaps.forEach(
        (permit, pieces) -> {
          if (!pieces.isEmpty()) {
            add(
                Kind.CONFLICTING,
                List.of(prohibition, permit),
                pieces.region(),
                Optional.ofNullable(sure.get(permit)).or(() -> pieces.witness()),
                Optional.empty());
          }
        });
  }

  /** A request to which both rules surely apply. */
  private Optional<Witness> sure(
      SharingRule one, SharingRule other, Rules.Topic topic, Box box, Steps some) {
    for (Box first : rules.where(one, topic, box, true, some)) {
      for (Box both : rules.where(other, topic, first, true, some)) {
        return Optional.of(rules.scene().witness(topic.ask(), both));
      }
    }
    return Optional.empty();
  }

  /** Tells apart why rules are spare: of those that are repeated only the first is looked at. */
  private void compare(List<SharingRule> spare) {
    for (int i = 0; i < spare.size(); i++) {
      SharingRule rule = spare.get(i);
      List<SharingRule> before = spare.subList(0, i);
      within(rule, () -> repeats(rule, before));
    }
    for (SharingRule rule : spare) {
      if (!repeated.contains(rule)) {
        within(rule, () -> spare(rule));
      }
    }
  }

  private void repeats(SharingRule rule, List<SharingRule> before) {
    Covering covering = new Covering(rules, ImmutableSet.of(), steps.get());
    for (SharingRule first : before) {
      if (!repeated.contains(first)
          && first.effect() == rule.effect()
          && first.duties().equals(rule.duties())
          && covering.contains(first, rule)
          && covering.contains(rule, first)) {
        repeated.add(rule);
        addWithRegion(Kind.DUPLICATE, rule, List.of(first));
        return;
      }
    }
  }

  private void spare(SharingRule rule) {
    Covering covering = new Covering(rules, repeated, steps.get());
    List<SharingRule> settling = covering.settling(rule);
    if (covering.isShadowed(rule, settling)) {
      addWithRegion(Kind.SHADOWED, rule, covering.fewest(rule, settling));
    } else if (covering.isRedundant(rule)) {
      addWithRegion(Kind.REDUNDANT, rule, List.of());
    }
  }

  private void addWithRegion(Kind kind, SharingRule rule, List<SharingRule> others) {
    Pieces pieces = all(rule, steps.get());
    List<SharingRule> named = new ArrayList<>(List.of(rule));
    named.addAll(others);
    add(kind, named, pieces.region(), pieces.witness(), Optional.empty());
  }

  private void gaps() {
    try {
      for (Gaps.Gap gap : new Gaps(rules).find(steps.get())) {
        add(Kind.GAP, List.of(), gap.region(), Optional.of(gap.witness()), Optional.empty());
      }
    } catch (Steps.Exceeded exceeded) {
      add(Kind.NOT_DECIDED, List.of(), Region.NONE, Optional.empty(), Optional.empty());
    }
  }

  private void add(
      Kind kind,
      List<SharingRule> named,
      Region region,
      Optional<Witness> witness,
      Optional<Phrase> cause) {
    findings.add(
        new RuleFinding(
            kind,
            named.stream().map(SharingRule::id).collect(ImmutableList.toImmutableList()),
            region,
            witness,
            cause));
  }
}
