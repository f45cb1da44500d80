// SPDX-License-Identifier: Apache-2.0
package org.medalliance.analysis.study;

import com.google.common.collect.ArrayListMultimap;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ListMultimap;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.medalliance.analysis.box.Bits;
import org.medalliance.analysis.box.Box;
import org.medalliance.analysis.box.Steps;
import org.medalliance.analysis.box.Told;
import org.medalliance.analysis.finding.Region;
import org.medalliance.analysis.finding.Witness;
import org.medalliance.analysis.space.Ask;
import org.medalliance.analysis.space.Space;
import org.medalliance.analysis.space.Spells;
import org.medalliance.analysis.space.Version;
import org.medalliance.resource.ResourceKind;
import org.medalliance.resource.SharedResource;
import org.medalliance.sharing.ResourceSelector;
import org.medalliance.sharing.SharingRule;

/**
 * Finds kinds of resource that members may neither use nor give by any rule, on days on which they
 * surely are members.
 *
 * @param rules the rules
 */
record Gaps(Rules rules) {

  /**
   * Members and the days on which no rule about a kind concerns them.
   *
   * @param region all requests of theirs for it
   * @param witness one of them
   */
  record Gap(Region region, Witness witness) {}

  /** Returns a gap for each kind that rules or resources name and that leaves out a member. */
  List<Gap> find(Steps steps) {
    Spells members = version().members();
    TreeSet<ResourceKind> kinds = new TreeSet<>();
    for (SharingRule rule : rules.all()) {
      if (rule.resource() instanceof ResourceSelector.OfKind of) {
        kinds.addAll(of.kinds());
      }
    }
    version().alliance().resources().stream().map(SharedResource::kind).forEach(kinds::add);
    ListMultimap<ResourceKind, Box> concerned = concerned(steps);
    return kinds.stream().flatMap(kind -> find(kind, members, concerned, steps).stream()).toList();
  }

  private Version version() {
    return rules.scene().version(0).version();
  }

  /** Where any rule may apply, by what is asked for. */
  private ListMultimap<ResourceKind, Box> concerned(Steps steps) {
    ListMultimap<ResourceKind, Box> concerned = ArrayListMultimap.create();
    for (Rules.Topic topic : rules.topics()) {
      for (SharingRule rule : topic.rules().values()) {
        concerned.putAll(topic.meant().target().kind(), rules.where(rule, topic, false, steps));
      }
    }
    return concerned;
  }

  private Optional<Gap> find(
      ResourceKind kind, Spells members, ListMultimap<ResourceKind, Box> all, Steps steps) {
    Bits[] concerned = new Bits[version().stretches().size()];
    Arrays.fill(concerned, Bits.NONE);
    all.asMap()
        .forEach(
            (asked, boxes) -> {
              if (asked.isA(kind)) {
                boxes.forEach(box -> add(box, concerned));
              }
            });
    Space space = rules.scene().space();
    Ask ask =
        new Ask(ImmutableSortedMap.of(), Optional.of(kind), space.everybody(), ImmutableList.of());
    Pieces pieces = new Pieces(rules.scene());
    for (int stretch = 0; stretch < concerned.length; stretch++) {
      steps.take();
      Bits without = members.in(stretch).surely().andNot(concerned[stretch]);
      Box box = new Box(stretch, stretch + 1, space.everybody(), without, Told.ANYTHING);
      pieces.add(ask, box, steps);
    }
    return pieces.witness().map(witness -> new Gap(pieces.region(), witness));
  }

  /** Adds the units on both sides; a unit asks nothing of itself. */
  private static void add(Box box, Bits[] concerned) {
    Bits both = box.takers().or(box.givers());
    for (int stretch = box.from(); stretch < box.until(); stretch++) {
      concerned[stretch] = concerned[stretch].or(both);
    }
  }
}
