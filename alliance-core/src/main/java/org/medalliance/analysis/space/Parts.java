// SPDX-License-Identifier: Apache-2.0
package org.medalliance.analysis.space;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.medalliance.analysis.box.Box;
import org.medalliance.analysis.box.Boxes;
import org.medalliance.analysis.box.Steps;
import org.medalliance.sharing.Effect;

/** Cuts boxes of requests into parts that are decided alike. */
public final class Parts {
  /** The outcomes as digits of a set. */
  public static final int PERMITTED = 1;

  /** That it is prohibited. */
  public static final int PROHIBITED = 2;

  /** That no rule covers it. */
  public static final int NOT_COVERED = 4;

  private final List<Meant> targets;
  private final Steps steps;

  private Parts(List<Meant> targets, Steps steps) {
    this.targets = targets;
    this.steps = steps;
  }

  /**
   * Requests that are decided alike.
   *
   * @param box the requests
   * @param possible the outcomes that are possible
   */
  public record Part(Box box, int possible) {}

  /** What lies within others, and what does not, each in boxes that share nothing. */
  private record Split(List<Box> inside, List<Box> outside) {}

  /**
   * Returns the parts of a box.
   *
   * @param targets what may be meant; not covered if there is none
   */
  public static List<Part> of(Box box, List<Meant> targets, Steps steps) {
    Parts parts = new Parts(targets, steps);
    if (targets.isEmpty()) {
      return List.of(new Part(box, NOT_COVERED));
    }
    return targets.size() == 1 ? parts.of(box, targets.get(0)) : parts.ofSeveral(box);
  }

  /** What surely is not there, or serves another specialty, is left aside if that leaves any. */
  private List<Part> ofSeveral(Box whole) {
    record Usable(Box box, List<Meant> targets) {}
    List<Usable> left = List.of(new Usable(whole, List.of()));
    for (Meant target : targets) {
      List<Usable> next = new ArrayList<>();
      for (Usable each : left) {
        Split split = split(each.box, target.usable());
        List<Meant> more = new ArrayList<>(each.targets);
        more.add(target);
        split.inside.forEach(box -> next.add(new Usable(box, more)));
        split.outside.forEach(box -> next.add(new Usable(box, each.targets)));
      }
      left = next;
    }
    List<Part> all = new ArrayList<>();
    for (Usable each : left) {
      List<Part> parts = List.of(new Part(each.box, 0));
      for (Meant target : each.targets.isEmpty() ? targets : each.targets) {
        List<Part> next = new ArrayList<>();
        for (Part part : parts) {
          of(part.box, target)
              .forEach(one -> next.add(new Part(one.box, one.possible | part.possible)));
        }
        parts = next;
      }
      all.addAll(parts);
    }
    return all;
  }

  private List<Part> of(Box box, Meant target) {
    List<Part> parts = new ArrayList<>();
    Split prohibited = split(box, where(target, Effect.PROHIBIT, box, true));
    add(parts, prohibited.inside, PROHIBITED);
    List<Box> perhaps = where(target, Effect.PROHIBIT, box, false);
    List<Box> permits = where(target, Effect.PERMIT, box, true);
    List<Box> perhapsPermits = where(target, Effect.PERMIT, box, false);
    for (Box rest : prohibited.outside) {
      Split open = split(rest, perhaps);
      open.inside.forEach(each -> permit(parts, each, permits, perhapsPermits, PROHIBITED));
      open.outside.forEach(each -> permit(parts, each, permits, perhapsPermits, 0));
    }
    return parts;
  }

  private void permit(
      List<Part> parts, Box box, List<Box> permits, List<Box> perhaps, int possible) {
    Split sure = split(box, permits);
    add(parts, sure.inside, possible | PERMITTED);
    for (Box rest : sure.outside) {
      Split open = split(rest, perhaps);
      add(parts, open.inside, possible | PERMITTED | NOT_COVERED);
      add(parts, open.outside, possible | NOT_COVERED);
    }
  }

  private static void add(List<Part> parts, List<Box> boxes, int possible) {
    boxes.forEach(box -> parts.add(new Part(box, possible)));
  }

  private List<Box> where(Meant target, Effect effect, Box box, boolean sure) {
    List<Box> found = new ArrayList<>();
    for (Applied row : target.rows(effect)) {
      found.addAll(target.where(row, box, sure, steps));
    }
    return found;
  }

  private Split split(Box box, List<Box> others) {
    List<Box> inside = new ArrayList<>();
    List<Box> outside = List.of(box);
    for (Box other : others) {
      List<Box> next = new ArrayList<>();
      for (Box each : outside) {
        steps.take();
        Optional<Box> both = each.and(other);
        if (both.isPresent()) {
          inside.add(both.get());
          next.addAll(Boxes.minus(each, List.of(other), steps));
        } else {
          next.add(each);
        }
      }
      outside = next;
    }
    return new Split(inside, outside);
  }
}
