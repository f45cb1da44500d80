// SPDX-License-Identifier: Apache-2.0
package org.medalliance.jackson.reading;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.medalliance.check.finding.FindingPath;
import org.medalliance.jackson.problem.Place;
import org.medalliance.jackson.problem.Problem;
import org.medalliance.jackson.token.Document;
import org.medalliance.jackson.token.TokenFactory;

/**
 * Finds in one document where paths lead: in two passes, however many there are. The text is kept
 * for that, and no place before it is asked for.
 */
public final class Places {
  private final Document text;
  private final TokenFactory factory;
  private final Orders orders;
  private final Optional<Problem.Location> origin;

  private Places(
      Document text, TokenFactory factory, Orders orders, Optional<Problem.Location> origin) {
    this.text = text;
    this.factory = factory;
    this.orders = orders;
    this.origin = origin;
  }

  /** Returns the places of a document that lists its sets in these orders. */
  public static Places in(Document text, TokenFactory factory, Orders orders) {
    return new Places(text, factory, orders, Optional.of(new Problem.Location(0, 1, 1)));
  }

  /** Returns the same places of a document that begins at a place of something larger. */
  public Places within(Problem.Location beginning) {
    return new Places(text, factory, orders, origin.map(own -> own.within(beginning)));
  }

  /** Returns the same places of a document that nobody has ever seen: by pointer alone. */
  public Places unseen() {
    return new Places(text, factory, orders, Optional.empty());
  }

  /**
   * Returns the place to which each path leads; of what is not there, the place of what should hold
   * it.
   */
  public ImmutableMap<FindingPath, Place> of(Iterable<FindingPath> paths) {
    try {
      return of(ImmutableSet.copyOf(paths));
    } catch (IOException e) {
      throw new UncheckedIOException("text in memory cannot fail", e);
    }
  }

  private ImmutableMap<FindingPath, Place> of(ImmutableSet<FindingPath> paths) throws IOException {
    Map<String, Map<String, Integer>> ids = Ids.in(text.tokens(factory), paths);
    Map<FindingPath, ImmutableList<String>> ways = new LinkedHashMap<>();
    paths.forEach(path -> ways.put(path, way(path, ids)));
    Set<String> pointers = new HashSet<>();
    ways.values().forEach(pointers::addAll);
    Map<String, Long> offsets = Locator.offsets(text.tokens(factory), pointers);
    Map<Long, Problem.Location> locations = locations(new TreeSet<>(offsets.values()));
    ImmutableMap.Builder<FindingPath, Place> places = ImmutableMap.builder();
    ways.forEach((path, way) -> places.put(path, last(way, offsets, locations)));
    return places.buildOrThrow();
  }

  /** The pointers on the way of a path, as far as its ids are known. */
  private ImmutableList<String> way(FindingPath path, Map<String, Map<String, Integer>> ids) {
    ImmutableList.Builder<String> way = ImmutableList.<String>builder().add("");
    String here = "";
    for (FindingPath.Step step : path.steps()) {
      if (step instanceof FindingPath.Member member) {
        here = Pointer.child(here, member.name());
      } else if (step instanceof FindingPath.At at) {
        here = Pointer.child(here, Integer.toString(orders.index(here, at.index())));
      } else if (step instanceof FindingPath.ById by) {
        Integer index = ids.getOrDefault(here, Map.of()).get(by.id());
        if (index == null) {
          break;
        }
        here = Pointer.child(here, index.toString());
      }
      way.add(here);
    }
    return way.build();
  }

  private Map<Long, Problem.Location> locations(NavigableSet<Long> offsets) {
    Map<Long, Problem.Location> locations = new TreeMap<>();
    Document.Lines lines = text.lines();
    for (long offset : offsets) {
      Problem.Location here = lines.at(offset);
      locations.put(offset, origin.map(here::within).orElse(Problem.Location.UNKNOWN));
    }
    return locations;
  }

  private static Place last(
      ImmutableList<String> way, Map<String, Long> offsets, Map<Long, Problem.Location> locations) {
    for (String pointer : way.reverse()) {
      Long offset = offsets.get(pointer);
      if (offset != null) {
        return new Place(pointer, requireNonNull(locations.get(offset)));
      }
    }
    return new Place("", Problem.Location.UNKNOWN);
  }
}
