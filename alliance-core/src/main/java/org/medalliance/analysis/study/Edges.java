// SPDX-License-Identifier: Apache-2.0
package org.medalliance.analysis.study;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.IntConsumer;
import java.util.function.Supplier;
import org.medalliance.analysis.box.Axis;
import org.medalliance.analysis.box.Bits;
import org.medalliance.analysis.box.Box;
import org.medalliance.analysis.box.Steps;
import org.medalliance.analysis.box.Told;
import org.medalliance.analysis.finding.Boundary;
import org.medalliance.analysis.finding.Witness;
import org.medalliance.analysis.space.Stretches;
import org.medalliance.decision.SharingPolicy;
import org.medalliance.decision.premise.Premise;
import org.medalliance.decision.premise.RuleTrial;
import org.medalliance.sharing.RuleId;
import org.medalliance.sharing.SharingRequest;
import org.medalliance.sharing.SharingRule;

/** Finds requests on both sides of the lines that rules draw. */
public final class Edges {
  /** Explaining a decision takes as long as so many steps. */
  private static final int EXPLAINING = 500;

  private final Scene scene;
  private final Rules rules;
  private final SharingPolicy policy;
  private final List<Boundary> found = new ArrayList<>();

  private Edges(Scene scene) {
    this.scene = scene;
    this.rules = new Rules(scene);
    this.policy = SharingPolicy.of(scene.version(0).version().alliance());
  }

  /** What one line is told from others of the same rule by. */
  private record Line(Premise.Kind premise, Object where) {}

  /**
   * What was found.
   *
   * @param boundaries the boundaries
   * @param open the rules of which they may not be all
   */
  public record Found(ImmutableList<Boundary> boundaries, ImmutableList<RuleId> open) {}

  /**
   * Returns the boundaries of each rule of a scene's first alliance; of a rule that takes more than
   * it may, those that were found until then.
   *
   * @param progress is told how many rules are done
   */
  public static Found of(Scene scene, Supplier<Steps> steps, IntConsumer progress) {
    Edges edges = new Edges(scene);
    ImmutableList.Builder<RuleId> open = ImmutableList.builder();
    int done = 0;
    for (SharingRule rule : edges.rules.all()) {
      try {
        edges.new OfRule(rule, steps.get()).find();
      } catch (Steps.Exceeded exceeded) {
        open.add(rule.id());
      }
      progress.accept(++done);
    }
    return new Found(ImmutableList.copyOf(edges.found), open.build());
  }

  /** The lines of one rule. */
  private final class OfRule {
    private final SharingRule rule;
    private final Steps steps;
    private final Set<Line> known = new HashSet<>();
    private final Set<Object> done = new HashSet<>();

    OfRule(SharingRule rule, Steps steps) {
      this.rule = rule;
      this.steps = steps;
    }

    void find() {
      for (Rules.Topic topic : rules.topics(rule)) {
        if (!topic.ask().isOfOne()) {
          continue; // what else may be meant would draw lines of its own
        }
        for (Box box : rules.where(rule, topic, true, steps)) {
          Box inside = box.first();
          days(topic, inside, -1);
          days(topic, inside, 1);
          units(topic, inside);
          told(topic, box, inside);
          others(topic, inside);
        }
      }
    }

    private void days(Rules.Topic topic, Box inside, int step) {
      Stretches stretches = scene.version(0).version().stretches();
      int last = inside.from();
      for (int at = inside.from() + step; at >= 0 && at < stretches.size(); at += step) {
        Box outside = new Box(at, at + 1, inside.givers(), inside.takers(), inside.told());
        if (applies(topic, outside, true)) {
          last = at; // the last day inside is as near as it gets
        } else if (!applies(topic, outside, false)) {
          Box near = new Box(last, last + 1, inside.givers(), inside.takers(), inside.told());
          if (outsideDay(stretches, at, step).getYear() < 1) {
            return; // no document can ask for it
          }
          LocalDate in = step > 0 ? stretches.lastDay(last) : stretches.day(last);
          LocalDate out = outsideDay(stretches, at, step);
          add(on(topic, near, in), on(topic, outside, out), out);
          return;
        }
      }
    }

    private static LocalDate outsideDay(Stretches stretches, int at, int step) {
      return step > 0 ? stretches.day(at) : stretches.lastDay(at);
    }

    private Witness on(Rules.Topic topic, Box box, LocalDate day) {
      Witness witness = scene.witness(topic.ask(), box);
      SharingRequest request = witness.request().toBuilder().on(day).build();
      return new Witness(request, scene.space().ledger(request, box.told()));
    }

    private void units(Rules.Topic topic, Box inside) {
      Bits all = scene.space().everybody();
      for (int unit = all.next(0); unit >= 0; unit = all.next(unit + 1)) {
        if (known.contains(new Line(Premise.Kind.RECIPIENT, ""))) {
          break;
        }
        Bits one = Bits.only(unit);
        add(
            topic,
            inside,
            new Box(inside.from(), inside.until(), inside.givers(), one, inside.told()),
            "");
      }
      Bits givers = topic.ask().givers();
      for (int unit = givers.next(0); unit >= 0; unit = givers.next(unit + 1)) {
        if (known.contains(new Line(Premise.Kind.PROVIDER, ""))) {
          break;
        }
        Bits one = Bits.only(unit);
        add(
            topic,
            inside,
            new Box(inside.from(), inside.until(), one, inside.takers(), inside.told()),
            "");
      }
    }

    private void told(Rules.Topic topic, Box box, Box inside) {
      for (Axis axis : box.told().axes()) {
        Bits within = box.told().on(axis);
        for (int value = 0; value < axis.size(); value++) {
          if (within.contains(value) || done.contains(List.of(axis, value))) {
            continue;
          }
          int near = nearest(axis, within, value);
          if (near >= 0) {
            Told others = settled(topic, inside.with(inside.told().only(axis, value)));
            Told same = others.only(axis, near);
            add(topic, inside.with(same), inside.with(others), List.of(axis, value));
          }
        }
      }
    }

    /** The value within that is nearest to one; none to a number that no line lies beside. */
    private int nearest(Axis axis, Bits within, int value) {
      if (value > 0 && within.contains(value - 1)) {
        return value - 1;
      }
      if (within.contains(value + 1)) {
        return value + 1;
      }
      return scene.space().isNumber(axis, value) ? -1 : within.next(0);
    }

    /** Tells what is not told and would leave it open whether the rule applies. */
    private Told settled(Rules.Topic topic, Box outside) {
      Told told = outside.told();
      Set<Axis> open = new LinkedHashSet<>();
      rules
          .where(rule, topic, outside, false, steps)
          .forEach(box -> open.addAll(box.told().axes()));
      open.removeAll(outside.told().axes());
      for (Axis axis : open) {
        int fewest = Integer.MAX_VALUE;
        Told best = told;
        for (int value = 1; value < axis.size(); value++) {
          Told one = told.only(axis, value);
          int left = rules.where(rule, topic, outside.with(one), false, steps).size();
          if (left < fewest) {
            fewest = left;
            best = one;
          }
        }
        told = best;
      }
      return told;
    }

    /** The same, asking for something else. */
    private void others(Rules.Topic topic, Box inside) {
      for (Rules.Topic other : rules.topics()) {
        if (known.contains(new Line(Premise.Kind.RESOURCE, ""))) {
          return;
        }
        steps.take();
        if (!other.meant().equals(topic.meant())
            && other.ask().isOfOne()
            && other.ask().givers().containsAll(inside.givers())
            && !applies(other, inside, false)) {
          add(scene.witness(topic.ask(), inside), scene.witness(other.ask(), inside), "");
        }
      }
    }

    private boolean applies(Rules.Topic topic, Box point, boolean sure) {
      return !rules.where(rule, topic, point, sure, steps).isEmpty();
    }

    private void add(Rules.Topic topic, Box inside, Box outside, Object where) {
      if (!outside.isEmpty() && applies(topic, inside, true) && !applies(topic, outside, false)) {
        add(scene.witness(topic.ask(), inside), scene.witness(topic.ask(), outside), where);
      }
    }

    private void add(Witness inside, Witness outside, Object where) {
      if (done.contains(where)) {
        return;
      }
      steps.take(EXPLAINING);
      Optional<Premise.Kind> alone = failsBy(outside);
      if (alone.isPresent() && known.add(new Line(alone.get(), where))) {
        if (!where.equals("")) {
          done.add(where);
        }
        found.add(new Boundary(rule.id(), alone.get(), inside, outside));
      }
    }

    /**
     * The one premise by which the rule does not apply; empty if there are more. A rule that is
     * about something else is not tried at all.
     */
    private Optional<Premise.Kind> failsBy(Witness outside) {
      List<RuleTrial> trials =
          policy.explain(outside.request(), outside.ledger()).trials().stream()
              .filter(trial -> trial.citation().rule().equals(rule.id()))
              .toList();
      if (trials.isEmpty()) {
        boolean isOfItself = outside.request().recipient().equals(outside.request().provider());
        return isOfItself ? Optional.empty() : Optional.of(Premise.Kind.RESOURCE);
      }
      Set<Premise.Kind> alone = new TreeSet<>();
      for (RuleTrial trial : trials) {
        List<Premise> unmet =
            trial.premises().stream().filter(premise -> !premise.met().isYes()).toList();
        if (unmet.size() == 1 && unmet.get(0).met().isNo()) {
          alone.add(unmet.get(0).kind());
        }
      }
      return alone.size() == 1 ? alone.stream().findFirst() : Optional.empty();
    }
  }
}
