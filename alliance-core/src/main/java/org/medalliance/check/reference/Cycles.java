// SPDX-License-Identifier: Apache-2.0
package org.medalliance.check.reference;

import com.google.common.collect.ImmutableList;
import java.io.Serializable;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.medalliance.Alliance;
import org.medalliance.agreement.AgreementFact;
import org.medalliance.check.finding.Finding;
import org.medalliance.check.finding.FindingCodes;
import org.medalliance.check.finding.FindingPath;
import org.medalliance.wording.Phrase;

/** Whether references that must end somewhere lead back to where they began. */
public final class Cycles {
  private Cycles() {}

  /**
   * Hands over one way round for each group of things that lead to each other, at the first of them
   * by id.
   */
  public static void find(Alliance alliance, Consumer<? super Finding> findings) {
    Web parts = new Web("institutions", "partOf");
    Web successors = new Web("institutions", "successions");
    alliance
        .institutions()
        .forEach(
            body -> {
              parts.add(body.id(), body.partOf().stream().toList());
              successors.add(
                  body.id(),
                  body.successions().stream().flatMap(step -> step.units().stream()).toList());
            });
    Web parents = new Web("agreements", "parent");
    Web superseding = new Web("agreements", "facts");
    alliance
        .agreements()
        .forEach(
            agreement -> {
              parents.add(agreement.id(), agreement.parent().stream().toList());
              superseding.add(
                  agreement.id(),
                  agreement.facts().stream()
                      .map(AgreementFact::successor)
                      .flatMap(successor -> successor.stream())
                      .toList());
            });
    Web sources = new Web("sources", "from");
    alliance.sources().forEach(source -> sources.add(source.id(), source.inferredFrom()));
    List.of(parts, successors, parents, superseding, sources).forEach(web -> web.find(findings));
  }

  /** Things of one kind, and which of them each leads to. */
  private static final class Web {
    private final String list;
    private final String member;
    private final Map<String, Integer> numbers = new TreeMap<>();
    private final List<String> ids = new ArrayList<>();
    private final List<Collection<?>> named = new ArrayList<>();

    Web(String list, String member) {
      this.list = list;
      this.member = member;
    }

    /** To be called in the order of ids. */
    void add(Object id, Collection<?> targets) {
      numbers.put(id.toString(), ids.size());
      ids.add(id.toString());
      named.add(targets);
    }

    void find(Consumer<? super Finding> findings) {
      int[] groups = groups();
      boolean[] seen = new boolean[ids.size()];
      for (int i = 0; i < groups.length; i++) {
        if (!seen[groups[i]]) {
          seen[groups[i]] = true; // the first of its group
          List<Integer> round = round(i, groups);
          if (!round.isEmpty()) {
            findings.accept(
                Finding.of(
                    FindingCodes.CYCLE,
                    FindingPath.of(list).id(ids.get(i)).member(member),
                    phrase(round)));
          }
        }
      }
    }

    private Serializable phrase(List<Integer> round) {
      return Phrase.list(round.stream().map(ids::get).collect(ImmutableList.toImmutableList()));
    }

    /** The shortest way from one back to it, both ends named; empty if there is none. */
    private List<Integer> round(int start, int[] groups) {
      Map<Integer, Integer> cameFrom = new TreeMap<>();
      Deque<Integer> open = new ArrayDeque<>(List.of(start));
      while (!open.isEmpty()) {
        int one = open.remove();
        for (int next : targets(one)) {
          if (next == start) {
            return way(start, one, cameFrom);
          }
          if (groups[next] == groups[start] && cameFrom.putIfAbsent(next, one) == null) {
            open.add(next);
          }
        }
      }
      return List.of();
    }

    private static List<Integer> way(int start, int last, Map<Integer, Integer> cameFrom) {
      Deque<Integer> way = new ArrayDeque<>(List.of(start));
      for (int at = last; at != start; at = cameFrom.getOrDefault(at, start)) {
        way.push(at);
      }
      way.push(start);
      return List.copyOf(way);
    }

    private int[] targets(int one) {
      return named.get(one).stream()
          .map(id -> numbers.getOrDefault(id.toString(), -1))
          .filter(number -> number >= 0)
          .mapToInt(number -> number)
          .toArray();
    }

    /**
     * For each thing the number of its group: things are of one group if each leads to the other.
     * Source: R. Tarjan, Depth-first search and linear graph algorithms (1972), without recursion.
     */
    private int[] groups() {
      int size = ids.size();
      int[] group = new int[size];
      int[] entered = new int[size];
      int[] lowest = new int[size];
      int[] passed = new int[size];
      int[][] targets = new int[size][];
      boolean[] open = new boolean[size];
      Deque<Integer> waiting = new ArrayDeque<>();
      int clock = 0;
      int count = 0;
      for (int root = 0; root < size; root++) {
        Deque<Integer> path = new ArrayDeque<>();
        if (entered[root] == 0) {
          path.push(root);
        }
        while (!path.isEmpty()) {
          int one = path.element();
          if (entered[one] == 0) {
            entered[one] = lowest[one] = ++clock;
            targets[one] = targets(one);
            waiting.push(one);
            open[one] = true;
          }
          if (passed[one] < targets[one].length) {
            int next = targets[one][passed[one]++];
            if (entered[next] == 0) {
              path.push(next);
            } else if (open[next]) {
              lowest[one] = Math.min(lowest[one], entered[next]);
            }
            continue;
          }
          path.pop();
          if (!path.isEmpty()) {
            lowest[path.element()] = Math.min(lowest[path.element()], lowest[one]);
          }
          if (lowest[one] == entered[one]) {
            int member;
            do {
              member = waiting.pop();
              open[member] = false;
              group[member] = count;
            } while (member != one);
            count++;
          }
        }
      }
      return group;
    }
  }
}
