// SPDX-License-Identifier: Apache-2.0
package org.medalliance.analysis.box;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/**
 * Some boxes, in the order of their days: of two, the one that begins earlier does not end later.
 *
 * @param all the boxes
 */
public record Boxes(List<Box> all) {
  /** The first of the boxes that ends after the days of another begin. */
  private int first(Box box) {
    int low = 0;
    int high = all.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (all.get(middle).until() <= box.from()) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** Returns the boxes that meet another. */
  public List<Box> meeting(Box box, Steps steps) {
    List<Box> found = new ArrayList<>();
    for (int i = first(box); i < all.size() && all.get(i).from() < box.until(); i++) {
      steps.take();
      if (all.get(i).intersects(box)) {
        found.add(all.get(i));
      }
    }
    return found;
  }

  /** Returns what is left of a box without others, in boxes that share nothing. */
  public static List<Box> minus(Box box, List<Box> others, Steps steps) {
    List<Box> left = new ArrayList<>();
    if (!box.isEmpty()) {
      left.add(box);
    }
    for (Box other : others) {
      if (left.isEmpty()) {
        break;
      }
      List<Box> next = new ArrayList<>(left.size());
      for (Box each : left) {
        steps.take();
        each.minus(other, next::add);
      }
      left = next;
    }
    return left;
  }

  /** Returns a part of a box that is in none of the others; empty if there is none. */
  public static Optional<Box> remainder(Box box, List<Box> others, Steps steps) {
    record Part(Box box, int at) {}
    Deque<Part> parts = new ArrayDeque<>();
    if (!box.isEmpty()) {
      parts.push(new Part(box, 0));
    }
    while (!parts.isEmpty()) {
      Part part = parts.pop();
      int at = part.at;
      while (at < others.size() && !others.get(at).intersects(part.box)) {
        steps.take();
        at++;
      }
      if (at == others.size()) {
        return Optional.of(part.box);
      }
      steps.take();
      int next = at + 1;
      part.box.minus(others.get(at), rest -> parts.push(new Part(rest, next)));
    }
    return Optional.empty();
  }
}
