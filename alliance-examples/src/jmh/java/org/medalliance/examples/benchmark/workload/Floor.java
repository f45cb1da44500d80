// SPDX-License-Identifier: Apache-2.0
package org.medalliance.examples.benchmark.workload;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * What somebody would write who had this one workload to decide as fast as possible, and nothing to
 * explain: units fall into classes by their attributes, and each row lies under its kind (and the
 * kinds below) where the fewer classes or units select it; the other side is one bit to look up.
 *
 * <p>It can do what the workload asks and no more: no specialties, no ledger, no attribute of a
 * unit that changes. It is for one thread.
 */
public final class Floor {
  private final Plain.Model model;
  private final Map<String, Integer> unitIds = new HashMap<>();
  private final Map<String, Integer> resourceIds = new HashMap<>();
  private final Map<String, Integer> kindIds = new HashMap<>();
  private final Plain.Unit[] units;
  private final int[] classes;
  private final int[][] owned;
  private final boolean[][] isA;
  private final Index about;
  private final Index below;
  private final LongMap<int[]> ofResources;
  private final Answer[] single;
  private final Row[] rows;
  private final long[][] classSets;
  private final int[][] unitSets;
  private final int classCount;
  private final Question asked;
  private int[] hits = new int[64];
  private int found;

  /**
   * A row, with what the side by which it was not found has to be: in a list four numbers, so that
   * most rows are passed over without being touched.
   *
   * @param far the number of a set of classes or, complemented, of some units
   */
  private record Entry(int far, Row row) {
    static final int SIZE = 4;

    static int[] list(List<Entry> entries) {
      return entries.stream()
          .flatMapToInt(
              entry ->
                  IntStream.of(entry.far, entry.row.perhaps, entry.row.until, entry.row.number))
          .toArray();
    }
  }

  /**
   * The units that may stand on one side of a row: these, or all of these classes.
   *
   * @param number the number of the set of classes or, complemented, of the units
   */
  private record Side(int number, int @Nullable [] units, BitSet classes) {}

  /** Rows by kind and by what the narrower side is. */
  private static final class Index {
    final int[][][] byProviderClass;
    final int[][][] byRecipientClass;
    final LongMap<int[]> byProvider;
    final LongMap<int[]> byRecipient;
    final boolean[] isEmpty;

    Index(Filling filling, int kinds, int classes) {
      byProviderClass = table(filling.byProviderClass, kinds, classes);
      byRecipientClass = table(filling.byRecipientClass, kinds, classes);
      byProvider = new LongMap<>(arrays(filling.byProvider));
      byRecipient = new LongMap<>(arrays(filling.byRecipient));
      isEmpty = new boolean[kinds];
      for (int kind = 0; kind < kinds; kind++) {
        isEmpty[kind] = !filling.kinds.contains(kind);
      }
    }

    private static int[][][] table(Map<Long, List<Entry>> lists, int kinds, int classes) {
      int[][][] table = new int[kinds][classes][];
      lists.forEach(
          (key, list) -> table[(int) (key / classes)][(int) (key % classes)] = Entry.list(list));
      return table;
    }
  }

  private static final class Filling {
    final Set<Integer> kinds = new HashSet<>();
    final Map<Long, List<Entry>> byProviderClass = new HashMap<>();
    final Map<Long, List<Entry>> byRecipientClass = new HashMap<>();
    final Map<Long, List<Entry>> byProvider = new HashMap<>();
    final Map<Long, List<Entry>> byRecipient = new HashMap<>();
  }

  /** Makes the index. */
  public Floor(Plain.Model model) {
    this.model = model;
    this.units = model.units().toArray(new Plain.Unit[0]);
    for (int i = 0; i < units.length; i++) {
      unitIds.put(units[i].id(), i);
    }
    for (int i = 0; i < model.resources().size(); i++) {
      resourceIds.put(model.resources().get(i).id(), i);
    }
    int kinds = model.kinds().size();
    this.isA = new boolean[kinds][kinds];
    for (int i = 0; i < kinds; i++) {
      kindIds.put(model.kinds().get(i), i);
      for (int j = 0; j < kinds; j++) {
        isA[i][j] = Plain.isA(model.kinds().get(i), model.kinds().get(j));
      }
    }
    this.owned = owned();
    this.asked = new Question(units[0]);
    List<Plain.Unit> samples = new ArrayList<>();
    this.classes = classes(samples);
    this.classCount = samples.size();
    this.rows = Row.all(model).toArray(new Row[0]);
    this.single = new Answer[4 * rows.length];
    Filling at = new Filling();
    Filling under = new Filling();
    Map<Long, List<Entry>> lent = new HashMap<>();
    Map<Plain.Selector, Side> selected = new HashMap<>();
    List<int[]> named = new ArrayList<>();
    for (Row row : rows) {
      for (int hit = 4 * row.number; hit < 4 * row.number + 4; hit++) {
        single[hit] = Answer.of(new int[] {hit}, 1);
      }
      Side provider = side(row, row.provider, samples, selected, named);
      Side recipient = side(row, row.recipient, samples, selected, named);
      if (row.rule.resource() != Plain.NONE) {
        Entry entry = new Entry(provider.number, row);
        recipient.classes.stream()
            .forEach(one -> put(lent, row.rule.resource(), classCount, one, entry));
      }
      for (int kind : row.rule.kinds()) {
        for (int other = 0; other < kinds; other++) {
          if (isA[other][kind]) {
            put(at, other, units.length, classCount, row, provider, recipient);
          } else if (isA[kind][other]) {
            put(under, other, units.length, classCount, row, provider, recipient);
          }
        }
      }
    }
    this.unitSets = named.toArray(new int[0][]);
    this.classSets = new long[selected.size()][];
    int words = (classCount + 63) / 64;
    selected
        .values()
        .forEach(side -> classSets[side.number] = Arrays.copyOf(side.classes.toLongArray(), words));
    this.about = new Index(at, kinds, classCount);
    this.below = new Index(under, kinds, classCount);
    this.ofResources = new LongMap<>(arrays(lent));
  }

  /** Returns the answer to a question in text. */
  public Answer decide(
      String recipient,
      String provider,
      @Nullable String resource,
      @Nullable String kind,
      LocalDate on,
      int urgency,
      int purpose) {
    Integer takes = unitIds.get(recipient);
    Integer gives = unitIds.get(provider);
    Integer lent = resource == null ? null : resourceIds.get(resource);
    Integer sort = kind == null ? null : kindIds.get(kind);
    if (takes == null || gives == null || (lent == null && sort == null)) {
      return Answer.NOT_COVERED;
    }
    return decide(
        takes,
        gives,
        lent == null ? Plain.NONE : lent,
        sort == null ? Plain.NONE : sort,
        (int) on.toEpochDay(),
        urgency,
        purpose);
  }

  /** Returns the answer to a question about units, resources and kinds by their numbers. */
  public Answer decide(
      int recipient, int provider, int resource, int kind, int day, int urgency, int purpose) {
    if (recipient == provider) {
      return Answer.NOT_COVERED;
    }
    if (resource != Plain.NONE) {
      Plain.Resource lent = model.resources().get(resource);
      return lent.owner() == provider
          ? about(recipient, provider, resource, lent.kind(), day, urgency, purpose)
          : Answer.NOT_COVERED;
    }
    Answer all = null;
    boolean isAny = false;
    for (int one : owned[provider]) {
      Plain.Resource lent = model.resources().get(one);
      if (isA[lent.kind()][kind] || isA[kind][lent.kind()]) {
        isAny = true;
        if (day >= lent.from()) {
          int target = isA[kind][lent.kind()] ? kind : lent.kind();
          Answer answer = about(recipient, provider, one, target, day, urgency, purpose);
          all = all == null ? answer : all.or(answer);
        }
      }
    }
    if (all != null) {
      return all;
    }
    return isAny
        ? Answer.NOT_COVERED
        : about(recipient, provider, Plain.NONE, kind, day, urgency, purpose);
  }

  /** Returns the number of a unit, to be asked with. */
  public int unit(String id) {
    return unitIds.get(id);
  }

  /** Returns the number of a resource, to be asked with. */
  public int resource(@Nullable String id) {
    return id == null ? Plain.NONE : resourceIds.get(id);
  }

  /** Returns the number of a kind, to be asked with. */
  public int kind(@Nullable String kind) {
    return kind == null ? Plain.NONE : kindIds.get(kind);
  }

  /** What the rules about one resource, or about a kind of which the provider has none, say. */
  private Answer about(
      int recipient, int provider, int resource, int kind, int day, int urgency, int purpose) {
    if (resource != Plain.NONE && day < model.resources().get(resource).from()) {
      return Answer.NOT_COVERED;
    }
    found = 0;
    int from = classes[provider];
    int to = classes[recipient];
    asked.provider = provider;
    asked.gives = units[provider];
    asked.givesAs = asked.gives.standingOn(day);
    asked.recipient = recipient;
    asked.takes = units[recipient];
    asked.takesAs = asked.takes.standingOn(day);
    asked.day = day;
    asked.urgency = urgency;
    asked.purpose = purpose;
    look(about, kind, from, to, true);
    if (resource == Plain.NONE) {
      look(below, kind, from, to, false); // who asks for a kind as such may mean any below it
    } else {
      look(ofResources.get((long) resource * classCount + to), provider, from, true);
    }
    return found == 0 ? Answer.NOT_COVERED : found == 1 ? single[hits[0]] : Answer.of(hits, found);
  }

  private void look(Index index, int kind, int from, int to, boolean isSure) {
    if (index.isEmpty[kind]) {
      return;
    }
    look(index.byProviderClass[kind][from], asked.recipient, to, isSure);
    look(index.byRecipientClass[kind][to], asked.provider, from, isSure);
    long first = (long) kind * units.length;
    look(index.byProvider.get(first + asked.provider), asked.recipient, to, isSure);
    look(index.byRecipient.get(first + asked.recipient), asked.provider, from, isSure);
  }

  private void look(int @Nullable [] list, int far, int farClass, boolean isSure) {
    if (list == null) {
      return;
    }
    int day = asked.day;
    for (int i = 0; i < list.length; i += Entry.SIZE) {
      if (day >= list[i + 1] && day < list[i + 2] && admits(list[i], far, farClass)) {
        int hit = rows[list[i + 3]].hitOfRightUnits(asked, isSure);
        if (hit >= 0) {
          if (found == hits.length) {
            hits = Arrays.copyOf(hits, 2 * found);
          }
          hits[found++] = hit;
        }
      }
    }
  }

  private boolean admits(int set, int unit, int unitClass) {
    return set >= 0
        ? (classSets[set][unitClass >> 6] & 1L << unitClass) != 0
        : Plain.contains(unitSets[~set], unit);
  }

  private int[][] owned() {
    List<List<Integer>> lists = new ArrayList<>();
    for (int i = 0; i < units.length; i++) {
      lists.add(List.of());
    }
    for (int i = 0; i < model.resources().size(); i++) {
      int owner = model.resources().get(i).owner();
      List<Integer> longer = new ArrayList<>(lists.get(owner));
      longer.add(i);
      lists.set(owner, longer);
    }
    return lists.stream()
        .map(list -> list.stream().mapToInt(one -> one).toArray())
        .toArray(int[][]::new);
  }

  /** Numbers the classes, with a unit of each. */
  private int[] classes(List<Plain.Unit> samples) {
    Map<List<Object>, Integer> numbers = new HashMap<>();
    return Arrays.stream(units)
        .mapToInt(
            unit ->
                numbers.computeIfAbsent(
                    List.of(unit.tier(), unit.role(), unit.region(), unit.kind(), unit.grade()),
                    key -> {
                      samples.add(unit);
                      return samples.size() - 1;
                    }))
        .toArray();
  }

  private Side side(
      Row row,
      Plain.Selector selector,
      List<Plain.Unit> samples,
      Map<Plain.Selector, Side> selected,
      List<int[]> named) {
    int[] names = selector.units() == null ? row.parties : selector.units();
    if (names != null) {
      int[] left =
          Arrays.stream(names)
              .filter(unit -> row.parties == null || Plain.contains(row.parties, unit))
              .filter(unit -> selector.describes(units[unit]))
              .toArray();
      named.add(left);
      return new Side(-named.size(), left, new BitSet());
    }
    Side known = selected.get(selector);
    if (known == null) {
      BitSet described = new BitSet();
      IntStream.range(0, samples.size())
          .filter(one -> selector.describes(samples.get(one)))
          .forEach(described::set);
      known = new Side(selected.size(), null, described);
      selected.put(selector, known);
    }
    return known;
  }

  private static void put(
      Filling filling, int kind, int units, int classes, Row row, Side provider, Side recipient) {
    filling.kinds.add(kind);
    if (provider.units != null) {
      Entry entry = new Entry(recipient.number, row);
      Arrays.stream(provider.units)
          .forEach(unit -> put(filling.byProvider, kind, units, unit, entry));
    } else if (recipient.units != null) {
      Entry entry = new Entry(provider.number, row);
      Arrays.stream(recipient.units)
          .forEach(unit -> put(filling.byRecipient, kind, units, unit, entry));
    } else if (provider.classes.cardinality() <= recipient.classes.cardinality()) {
      Entry entry = new Entry(recipient.number, row);
      provider.classes.stream()
          .forEach(one -> put(filling.byProviderClass, kind, classes, one, entry));
    } else {
      Entry entry = new Entry(provider.number, row);
      recipient.classes.stream()
          .forEach(one -> put(filling.byRecipientClass, kind, classes, one, entry));
    }
  }

  private static void put(
      Map<Long, List<Entry>> lists, int first, int width, int second, Entry entry) {
    lists.computeIfAbsent((long) first * width + second, key -> new ArrayList<>(2)).add(entry);
  }

  private static Map<Long, int[]> arrays(Map<Long, List<Entry>> lists) {
    Map<Long, int[]> arrays = new HashMap<>();
    lists.forEach((key, list) -> arrays.put(key, Entry.list(list)));
    return arrays;
  }
}
