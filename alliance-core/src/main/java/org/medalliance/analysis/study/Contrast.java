// SPDX-License-Identifier: Apache-2.0
package org.medalliance.analysis.study;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Sets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.function.IntConsumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.medalliance.Alliance;
import org.medalliance.analysis.box.Box;
import org.medalliance.analysis.box.Boxes;
import org.medalliance.analysis.box.Steps;
import org.medalliance.analysis.finding.Cell;
import org.medalliance.analysis.finding.Difference;
import org.medalliance.analysis.finding.Witness;
import org.medalliance.analysis.space.Applied;
import org.medalliance.analysis.space.Ask;
import org.medalliance.analysis.space.Meant;
import org.medalliance.analysis.space.Parts;
import org.medalliance.sharing.Effect;
import org.medalliance.sharing.ResourceSelector;
import org.medalliance.wording.Phrase;

/** Finds what two versions decide differently. */
public final class Contrast {
  private static final int MOST = 1 << 14;
  private static final int TOLD = 1 << 10;

  private final Scene scene;
  private final Supplier<Steps> steps;
  private final boolean hasSameCodes;
  private final Set<Applied> matched = Sets.newIdentityHashSet();
  private final TreeMap<Turn, Pieces> turns = new TreeMap<>();
  private final List<Phrase> open = new ArrayList<>();

  private Contrast(Scene scene, Supplier<Steps> steps) {
    this.scene = scene;
    this.steps = steps;
    this.hasSameCodes = alliance(0).codeSystems().equals(alliance(1).codeSystems());
    match();
  }

  /** From which possible outcomes to which, as sets of digits. */
  private record Turn(int before, int after) implements Comparable<Turn> {
    @Override
    public int compareTo(Turn other) {
      return before != other.before ? before - other.before : after - other.after;
    }
  }

  /**
   * What was found.
   *
   * @param differences what is decided differently
   * @param isWhole whether that is all of it, of what was decided
   * @param open what was not decided
   */
  public record Found(
      ImmutableList<Difference> differences, boolean isWhole, ImmutableList<Phrase> open) {}

  /**
   * Returns what the versions of a scene decide differently.
   *
   * @param steps what may be taken for each thing that is asked for
   * @param difference makes a difference of a cell and one of its requests
   * @param progress is told how many things are done
   */
  public static Found of(
      Scene scene,
      Supplier<Steps> steps,
      BiFunction<Cell, Witness, Difference> difference,
      IntConsumer progress) {
    Contrast contrast = new Contrast(scene, steps);
    for (int i = 0; i < scene.asks().size(); i++) {
      contrast.look(scene.asks().get(i));
      progress.accept(i + 1);
    }
    ImmutableList.Builder<Difference> found = ImmutableList.builder();
    boolean isWhole = true;
    for (Pieces pieces : contrast.turns.values()) {
      pieces.cells().forEach(cell -> found.add(difference.apply(cell.cell(), cell.witness())));
      isWhole &= pieces.isWhole();
    }
    return new Found(found.build(), isWhole, ImmutableList.copyOf(contrast.open));
  }

  /** What a rule does under an agreement, whatever it is called. */
  private record Content(About about, Boxes surely, Boxes perhaps) {
    static Content of(Applied row) {
      return new Content(About.of(row), row.surely(), row.perhaps());
    }
  }

  /** What rules have to have in common to do the same. */
  private record About(Effect effect, ResourceSelector resource) {
    static About of(Applied row) {
      return new About(row.rule().effect(), row.rule().resource());
    }
  }

  /** Marks the rules that the versions have in common. */
  private void match() {
    Set<Applied> first = Sets.newIdentityHashSet();
    first.addAll(scene.version(0).rows());
    scene.version(1).rows().stream().filter(first::contains).forEach(matched::add);
    List<List<Applied>> own = List.of(unmatched(0), unmatched(1));
    for (int version = 0; version < 2; version++) {
      Set<About> topics = own.get(version).stream().map(About::of).collect(Collectors.toSet());
      Set<Content> others =
          scene.version(1 - version).rows().stream()
              .filter(row -> topics.contains(About.of(row)))
              .flatMap(row -> content(row).stream())
              .collect(Collectors.toSet());
      own.get(version).stream()
          .filter(row -> content(row).filter(others::contains).isPresent())
          .forEach(matched::add);
    }
  }

  private List<Applied> unmatched(int version) {
    return scene.version(version).rows().stream().filter(row -> !matched.contains(row)).toList();
  }

  /** What a rule does; empty if it cannot be laid out, so that what it is about is not decided. */
  private static Optional<Content> content(Applied row) {
    try {
      return Optional.of(Content.of(row));
    } catch (Steps.Exceeded exceeded) {
      return Optional.empty();
    }
  }

  private void look(Ask ask) {
    try {
      Steps some = steps.get();
      List<Meant> before = scene.meant(ask, 0);
      List<Meant> after = scene.meant(ask, 1);
      List<Box> looked = new ArrayList<>();
      for (Box box : concerned(ask, before, after, some)) {
        for (Box fresh : Boxes.minus(box, looked, some)) {
          compare(ask, fresh, before, after, some);
        }
        looked.add(box);
      }
    } catch (Steps.Exceeded exceeded) {
      open.add(
          ask.kind()
              .map(kind -> Phrase.of("value", kind))
              .orElseGet(() -> Phrase.list(ask.resources().values())));
    }
  }

  private void compare(Ask ask, Box box, List<Meant> before, List<Meant> after, Steps some) {
    for (Parts.Part was : Parts.of(box, before, some)) {
      for (Parts.Part is : Parts.of(was.box(), after, some)) {
        if (is.possible() != was.possible()) {
          turns
              .computeIfAbsent(
                  new Turn(was.possible(), is.possible()), key -> new Pieces(scene, MOST, TOLD))
              .add(ask, is.box(), some);
        }
      }
    }
  }

  /** Where decisions can differ: where something applies that only one version has. */
  private List<Box> concerned(Ask ask, List<Meant> before, List<Meant> after, Steps some) {
    Box whole = scene.box(ask);
    if (!ask.targets().get(0).equals(ask.targets().get(1)) || !hasSameCodes) {
      return List.of(whole);
    }
    List<Box> concerned = new ArrayList<>();
    for (int i = 0; i < before.size(); i++) {
      Meant was = before.get(i);
      Meant is = after.get(i);
      if (!was.isThereWhen(is)
          || was.rows().stream()
              .anyMatch(row -> matched.contains(row) && !isSelectedAlike(row, was))
          || is.rows().stream()
              .anyMatch(row -> matched.contains(row) && !isSelectedAlike(row, is))) {
        return List.of(whole);
      }
      add(was, whole, concerned, some);
      add(is, whole, concerned, some);
    }
    return concerned;
  }

  private void add(Meant meant, Box whole, List<Box> concerned, Steps some) {
    for (Applied row : meant.rows()) {
      if (!matched.contains(row)) {
        concerned.addAll(meant.where(row, whole, false, some));
      }
    }
  }

  /** Whether both versions have a rule's one resource, if it is about one, or neither has. */
  private boolean isSelectedAlike(Applied row, Meant meant) {
    return !(row.rule().resource() instanceof ResourceSelector.One one)
        || alliance(0).resource(one.id()).isPresent() == alliance(1).resource(one.id()).isPresent()
        || meant.isSelected(row).isNo();
  }

  private Alliance alliance(int version) {
    return scene.version(version).version().alliance();
  }
}
