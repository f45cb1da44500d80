// SPDX-License-Identifier: Apache-2.0
package org.medalliance.analysis.study;

import com.google.common.collect.ArrayListMultimap;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ListMultimap;
import com.google.common.collect.Multimaps;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.medalliance.analysis.box.Box;
import org.medalliance.analysis.box.Steps;
import org.medalliance.analysis.space.Applied;
import org.medalliance.analysis.space.Ask;
import org.medalliance.analysis.space.Meant;
import org.medalliance.decision.trial.Target;
import org.medalliance.sharing.Effect;
import org.medalliance.sharing.RuleId;
import org.medalliance.sharing.SharingRule;

/**
 * The rules of one alliance, each with what it is about, of everything that may be meant by what is
 * asked for.
 */
final class Rules {
  private final Scene scene;
  private final Map<RuleId, SharingRule> all = new LinkedHashMap<>();
  private final ListMultimap<RuleId, Topic> topics = ArrayListMultimap.create();
  private final ImmutableList<Topic> everything;

  /**
   * Something that is asked for.
   *
   * @param ask how
   * @param meant what is meant by it
   * @param rows the rules about it, under each of their agreements
   * @param rules the same, by their effect
   */
  record Topic(
      Ask ask,
      Meant meant,
      ImmutableListMultimap<RuleId, Applied> rows,
      ImmutableListMultimap<Effect, SharingRule> rules) {
    static Topic of(Ask ask, Meant meant) {
      ImmutableListMultimap<RuleId, Applied> rows =
          Multimaps.index(meant.rows(), row -> row.rule().id());
      return new Topic(
          ask,
          meant,
          rows,
          rows.asMap().values().stream()
              .map(each -> each.iterator().next().rule())
              .collect(
                  ImmutableListMultimap.toImmutableListMultimap(
                      SharingRule::effect, Function.identity())));
    }
  }

  Rules(Scene scene) {
    this.scene = scene;
    scene.version(0).version().alliance().rules().forEach(rule -> all.put(rule.id(), rule));
    ImmutableList.Builder<Topic> found = ImmutableList.builder();
    List<Ask> asks = new ArrayList<>(scene.asks());
    asks.sort(Comparator.comparing(ask -> !ask.isOfOne())); // those make the plainer witnesses
    for (Ask ask : asks) {
      for (Meant meant : scene.meant(ask, 0)) {
        if (!ask.isOfOne() && isAskedById(meant.target())) {
          continue; // what may mean several is decided by what each of them is
        }
        Topic topic = Topic.of(ask, meant);
        found.add(topic);
        topic.rows().keySet().forEach(rule -> topics.put(rule, topic));
      }
    }
    this.everything = found.build();
  }

  /** Whether a resource is meant as if it were named, and not as a kind below its own. */
  private static boolean isAskedById(Target target) {
    return target.resource().map(resource -> resource.kind().equals(target.kind())).orElse(false);
  }

  Scene scene() {
    return scene;
  }

  Iterable<SharingRule> all() {
    return all.values();
  }

  /** Everything that is asked for. */
  ImmutableList<Topic> topics() {
    return everything;
  }

  /** What a rule is, or may be, about. */
  List<Topic> topics(SharingRule rule) {
    return topics.get(rule.id());
  }

  /** Where in a box a rule applies; perhaps the same more than once. */
  List<Box> where(SharingRule rule, Topic topic, Box box, boolean sure, Steps steps) {
    List<Box> found = new ArrayList<>();
    for (Applied row : topic.rows().get(rule.id())) {
      found.addAll(topic.meant().where(row, box, sure, steps));
    }
    return found;
  }

  /** Where a rule applies to something. */
  List<Box> where(SharingRule rule, Topic topic, boolean sure, Steps steps) {
    return where(rule, topic, scene.box(topic.ask()), sure, steps);
  }
}
