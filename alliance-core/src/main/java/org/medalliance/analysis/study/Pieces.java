// SPDX-License-Identifier: Apache-2.0
package org.medalliance.analysis.study;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.medalliance.analysis.box.Bits;
import org.medalliance.analysis.box.Box;
import org.medalliance.analysis.box.Boxes;
import org.medalliance.analysis.box.Steps;
import org.medalliance.analysis.finding.Cell;
import org.medalliance.analysis.finding.Region;
import org.medalliance.analysis.finding.Witness;
import org.medalliance.analysis.space.Ask;
import org.medalliance.code.UnitId;
import org.medalliance.resource.ResourceId;
import org.medalliance.resource.ResourceKind;

/** Requests that are being collected, to be told as few cells. */
final class Pieces {
  /** The most boxes that are collected of what people read. */
  private static final int MOST = 256;

  /** The most cells that people read. */
  private static final int TOLD = 16;

  private final Scene scene;
  private final int most;
  private final int told;
  private final Map<Ask, List<Box>> boxes = new LinkedHashMap<>();
  private int count;
  private boolean isWhole = true;

  Pieces(Scene scene) {
    this(scene, MOST, TOLD);
  }

  /**
   * Nothing yet.
   *
   * @param most the most boxes that are collected
   * @param told the most cells that are told
   */
  Pieces(Scene scene, int most, int told) {
    this.scene = scene;
    this.most = most;
    this.told = told;
  }

  /** A cell, with one of its requests. */
  record Found(Cell cell, Witness witness) {}

  /** Some requests: what is asked for, and the box. */
  private record Piece(ImmutableSortedSet<Integer> asks, boolean isById, Box box) {}

  boolean isEmpty() {
    return boxes.isEmpty();
  }

  boolean isFull() {
    return count >= most;
  }

  /** Adds the requests of a box that are not there yet; none if there are many. */
  void add(Ask ask, Box box, Steps steps) {
    if (isFull()) {
      isWhole = false;
      return;
    }
    List<Box> known = boxes.getOrDefault(ask, new ArrayList<>());
    List<Box> more = Boxes.minus(box, known, steps);
    if (!more.isEmpty()) {
      known.addAll(more);
      boxes.put(ask, known);
      count += more.size();
    }
  }

  /** Says that there is more than was added. */
  void leaveOut() {
    isWhole = false;
  }

  /** One of the requests. */
  Optional<Witness> witness() {
    return boxes.entrySet().stream()
        .findFirst()
        .map(entry -> scene.witness(entry.getKey(), entry.getValue().get(0)));
  }

  /** Returns the requests as cells. */
  Region region() {
    ImmutableList<Cell> cells =
        cells().stream().map(Found::cell).collect(ImmutableList.toImmutableList());
    return new Region(cells, isWhole);
  }

  /** Whether all that was added is told; asked for after the cells. */
  boolean isWhole() {
    return isWhole;
  }

  /** Returns the requests as cells, with a request of each. */
  List<Found> cells() {
    List<Ask> asks = new ArrayList<>(boxes.keySet());
    List<Piece> pieces = new ArrayList<>();
    for (int i = 0; i < asks.size(); i++) {
      for (Box box : boxes.getOrDefault(asks.get(i), List.of())) {
        boolean isById = asks.get(i).kind().isEmpty();
        pieces.add(new Piece(ImmutableSortedSet.of(i), isById, box));
      }
    }
    List<Piece> merged = merge(pieces);
    isWhole &= merged.size() <= told;
    return merged.stream()
        .limit(told)
        .map(
            piece ->
                new Found(
                    cell(piece, asks), scene.witness(asks.get(piece.asks.first()), piece.box)))
        .toList();
  }

  private List<Piece> merge(List<Piece> pieces) {
    List<Piece> all = pieces;
    int before;
    do {
      before = all.size();
      all = mergeDays(all);
      all =
          merge(
              all,
              piece -> List.of(piece.asks, days(piece), piece.box.givers(), piece.box.told()),
              (one, other) -> with(one, one.box.givers(), one.box.takers().or(other.box.takers())));
      all =
          merge(
              all,
              piece -> List.of(piece.asks, days(piece), piece.box.takers(), piece.box.told()),
              (one, other) -> with(one, one.box.givers().or(other.box.givers()), one.box.takers()));
      all = merge(all, piece -> List.of(piece.box, piece.isById), Pieces::withAsks);
    } while (all.size() < before);
    return all;
  }

  /** Only what asks for kinds, or for resources, is told together. */
  private static Piece withAsks(Piece one, Piece other) {
    return new Piece(
        ImmutableSortedSet.<Integer>naturalOrder().addAll(one.asks).addAll(other.asks).build(),
        one.isById,
        one.box);
  }

  private static List<Integer> days(Piece piece) {
    return List.of(piece.box.from(), piece.box.until());
  }

  private static Piece with(Piece piece, Bits givers, Bits takers) {
    Box box = piece.box;
    return new Piece(
        piece.asks, piece.isById, new Box(box.from(), box.until(), givers, takers, box.told()));
  }

  private static List<Piece> merge(
      List<Piece> pieces, Function<Piece, Object> key, BiFunction<Piece, Piece, Piece> together) {
    Map<Object, Piece> merged = new LinkedHashMap<>();
    for (Piece piece : pieces) {
      merged.merge(key.apply(piece), piece, together);
    }
    return new ArrayList<>(merged.values());
  }

  /** Puts together what follows on each other. */
  private static List<Piece> mergeDays(List<Piece> pieces) {
    List<Piece> sorted = new ArrayList<>(pieces);
    sorted.sort(Comparator.comparingInt(piece -> piece.box.from()));
    Map<Object, Integer> last = new HashMap<>();
    List<Piece> merged = new ArrayList<>();
    for (Piece piece : sorted) {
      Box box = piece.box;
      Object key = List.of(piece.asks, box.givers(), box.takers(), box.told());
      Integer at = last.get(key);
      if (at != null && merged.get(at).box.until() == box.from()) {
        Box before = merged.get(at).box;
        merged.set(
            at,
            new Piece(
                piece.asks,
                piece.isById,
                new Box(before.from(), box.until(), box.givers(), box.takers(), box.told())));
      } else {
        last.put(key, merged.size());
        merged.add(piece);
      }
    }
    return merged;
  }

  private Cell cell(Piece piece, List<Ask> asks) {
    Box box = piece.box;
    TreeSet<ResourceId> resources = new TreeSet<>();
    TreeSet<ResourceKind> kinds = new TreeSet<>();
    for (int number : piece.asks) {
      resources.addAll(asks.get(number).resources(box.givers()));
      asks.get(number).kind().ifPresent(kinds::add);
    }
    Bits givers = alone(box.givers(), box.takers());
    Bits takers = alone(box.takers(), box.givers());
    Described described = scene.described();
    return new Cell(
        units(takers),
        units(givers),
        ImmutableSortedSet.copyOf(resources),
        ImmutableSortedSet.copyOf(kinds),
        scene.version(0).version().stretches().span(box.from(), box.until()),
        scene.space().words(box.told()),
        described.units(takers, givers, box),
        described.units(givers, takers, box));
  }

  /** Leaves out of some units the one that is all there is on the other side. */
  private static Bits alone(Bits some, Bits others) {
    return others.size() == 1 ? some.andNot(others) : some;
  }

  private ImmutableSortedSet<UnitId> units(Bits numbers) {
    return numbers.stream()
        .mapToObj(scene.space().units()::get)
        .collect(ImmutableSortedSet.toImmutableSortedSet(Comparator.naturalOrder()));
  }
}
