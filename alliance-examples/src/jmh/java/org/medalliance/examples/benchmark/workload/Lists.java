// SPDX-License-Identifier: Apache-2.0
package org.medalliance.examples.benchmark.workload;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What decides by holding row after row against the question; for one thread. */
public abstract class Lists {
  private final Plain.Model model;
  private final Map<String, Integer> units = new HashMap<>();
  private final Map<String, Integer> resources = new HashMap<>();
  private final Map<Integer, List<Integer>> owned = new HashMap<>();
  private final Question asked;
  private int[] hits = new int[64];
  private int found;

  Lists(Plain.Model model) {
    this.model = model;
    this.asked = new Question(model.units().get(0));
    for (int i = 0; i < model.units().size(); i++) {
      units.put(model.units().get(i).id(), i);
    }
    for (int i = 0; i < model.resources().size(); i++) {
      resources.put(model.resources().get(i).id(), i);
      owned.computeIfAbsent(model.resources().get(i).owner(), key -> new ArrayList<>()).add(i);
    }
  }

  /**
   * Holds every row that is about a kind against the question, and about a resource if it is not
   * {@link Plain#NONE}.
   */
  abstract void look(String kind, int resource);

  /** Returns the answer. */
  public final Answer decide(Plain.Request request) {
    Integer takes = units.get(request.recipient());
    Integer gives = units.get(request.provider());
    if (takes == null || gives == null || takes.equals(gives)) {
      return Answer.NOT_COVERED;
    }
    asked.provider = gives;
    asked.recipient = takes;
    asked.day = (int) request.on().toEpochDay();
    asked.gives = model.units().get(gives);
    asked.givesAs = asked.gives.standingOn(asked.day);
    asked.takes = model.units().get(takes);
    asked.takesAs = asked.takes.standingOn(asked.day);
    asked.urgency = request.urgency();
    asked.purpose = request.purpose();
    if (request.resource() == null) {
      return ofKind(request.kind() == null ? "" : request.kind(), gives);
    }
    Integer resource = resources.get(request.resource());
    return resource == null || model.resources().get(resource).owner() != gives
        ? Answer.NOT_COVERED
        : about(model.kinds().get(model.resources().get(resource).kind()), resource);
  }

  /** Holds a row about the right resource against the question. */
  final void hold(Row row, boolean isSure) {
    int hit = row.hit(asked, isSure);
    if (hit >= 0) {
      if (found == hits.length) {
        hits = Arrays.copyOf(hits, 2 * found);
      }
      hits[found++] = hit;
    }
  }

  final Plain.Model model() {
    return model;
  }

  private Answer ofKind(String kind, int provider) {
    @Nullable Answer all = null;
    boolean isAny = false;
    for (int resource : owned.getOrDefault(provider, List.of())) {
      Plain.Resource lent = model.resources().get(resource);
      String its = model.kinds().get(lent.kind());
      if (Plain.isA(its, kind) || Plain.isA(kind, its)) {
        isAny = true;
        if (asked.day >= lent.from()) {
          Answer answer = about(Plain.isA(kind, its) ? kind : its, resource);
          all = all == null ? answer : all.or(answer);
        }
      }
    }
    if (all != null) {
      return all;
    }
    return isAny ? Answer.NOT_COVERED : about(kind, Plain.NONE);
  }

  private Answer about(String kind, int resource) {
    if (resource != Plain.NONE && asked.day < model.resources().get(resource).from()) {
      return Answer.NOT_COVERED;
    }
    found = 0;
    look(kind, resource);
    return Answer.of(hits, found);
  }
}
