// SPDX-License-Identifier: Apache-2.0
package org.medalliance.analysis.study;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.medalliance.analysis.box.Box;
import org.medalliance.analysis.box.Boxes;
import org.medalliance.analysis.box.Steps;
import org.medalliance.analysis.finding.Witness;
import org.medalliance.sharing.Effect;
import org.medalliance.sharing.SharingRule;

/** Looks for one request in a scene, and stops at the first. */
public final class Inquiry {
  private final Rules rules;

  private Inquiry(Rules rules) {
    this.rules = rules;
  }

  /** Returns an inquiry into the rules of a scene's first alliance. */
  public static Inquiry of(Scene scene) {
    return new Inquiry(new Rules(scene));
  }

  /** What a rule is about that means one thing when it is asked for. */
  private List<Rules.Topic> topics(SharingRule rule) {
    return rules.topics(rule).stream().filter(topic -> topic.ask().isOfOne()).toList();
  }

  /** Returns a request that a rule describes and that other rules permit, or may. */
  public Optional<Witness> permitted(SharingRule asked, Steps steps) {
    for (Rules.Topic topic : topics(asked)) {
      for (Box box : rules.where(asked, topic, true, steps)) {
        List<Box> prohibited = where(topic, Effect.PROHIBIT, asked, box, true, steps);
        for (Box permit : where(topic, Effect.PERMIT, asked, box, false, steps)) {
          Optional<Box> left = Boxes.remainder(permit, prohibited, steps);
          if (left.isPresent()) {
            return left.map(found -> rules.scene().witness(topic.ask(), found));
          }
        }
      }
    }
    return Optional.empty();
  }

  /** Returns a request that a rule describes and that other rules do not surely permit. */
  public Optional<Witness> notPermitted(SharingRule asked, Steps steps) {
    for (Rules.Topic topic : topics(asked)) {
      for (Box box : rules.where(asked, topic, true, steps)) {
        List<Box> prohibited = where(topic, Effect.PROHIBIT, asked, box, false, steps);
        Optional<Box> found =
            prohibited.stream()
                .findFirst()
                .or(
                    () ->
                        Boxes.remainder(
                            box, where(topic, Effect.PERMIT, asked, box, true, steps), steps));
        if (found.isPresent()) {
          return found.map(each -> rules.scene().witness(topic.ask(), each));
        }
      }
    }
    return Optional.empty();
  }

  /** Returns a request to which one rule surely applies and the other does not surely. */
  public Optional<Witness> without(SharingRule rule, SharingRule other, Steps steps) {
    for (Rules.Topic topic : topics(rule)) {
      for (Box box : rules.where(rule, topic, true, steps)) {
        Optional<Box> left =
            Boxes.remainder(box, rules.where(other, topic, box, true, steps), steps);
        if (left.isPresent()) {
          return left.map(found -> rules.scene().witness(topic.ask(), found));
        }
      }
    }
    return Optional.empty();
  }

  /** Returns a request to which both rules may apply. */
  public Optional<Witness> both(SharingRule rule, SharingRule other, Steps steps) {
    for (Rules.Topic topic : topics(rule)) {
      for (Box box : rules.where(rule, topic, false, steps)) {
        for (Box found : rules.where(other, topic, box, false, steps)) {
          return Optional.of(rules.scene().witness(topic.ask(), found));
        }
      }
    }
    return Optional.empty();
  }

  private List<Box> where(
      Rules.Topic topic, Effect effect, SharingRule but, Box box, boolean sure, Steps steps) {
    List<Box> found = new ArrayList<>();
    for (SharingRule rule : topic.rules().get(effect)) {
      if (!rule.equals(but)) {
        found.addAll(rules.where(rule, topic, box, sure, steps));
      }
    }
    return found;
  }
}
