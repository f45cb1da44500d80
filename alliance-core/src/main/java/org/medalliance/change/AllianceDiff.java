// SPDX-License-Identifier: Apache-2.0
package org.medalliance.change;

import static java.util.Objects.requireNonNull;
import static org.medalliance.code.InvalidValueException.require;

import com.google.common.collect.ImmutableList;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.medalliance.Alliance;
import org.medalliance.code.Fault;

/**
 * What changes from one alliance to another: each thing at most once, in the order of documents.
 *
 * <p>It is a patch that knows what it was made for: {@link #applyTo} refuses an alliance in which
 * something else stands where a change begins. What the changes do not touch may be anything. All
 * of this takes time in proportion to the alliance and the changes together.
 *
 * @param changes the changes, by part and there by id
 */
public record AllianceDiff(ImmutableList<Change<?>> changes) implements Serializable {
  /** By part and, within one, by id: changes of one thing are equal in it. */
  static final Comparator<Change<?>> ORDER =
      Comparator.<Change<?>, Part<?>>comparing(Change::part)
          .thenComparing(AllianceDiff::compareWithin);

  /** Nothing changes. */
  public static final AllianceDiff NONE = new AllianceDiff(ImmutableList.of());

  /** Puts the changes in order, and checks that no two are about one thing. */
  public AllianceDiff {
    requireNonNull(changes, "changes");
    changes = ImmutableList.sortedCopyOf(ORDER, changes);
    for (int i = 1; i < changes.size(); i++) {
      require(
          ORDER.compare(changes.get(i - 1), changes.get(i)) != 0,
          Fault.DUPLICATE_VALUE,
          "changes",
          "changes must be of different things: %s changes twice",
          changes.get(i).place());
    }
  }

  /** Returns these changes, in whatever order they are. */
  public static AllianceDiff of(Change<?>... changes) {
    requireNonNull(changes, "changes");
    return new AllianceDiff(ImmutableList.copyOf(changes));
  }

  /** Returns what changes from {@code before} to {@code after}; nothing if they are equal. */
  public static AllianceDiff between(Alliance before, Alliance after) {
    requireNonNull(before, "before");
    requireNonNull(after, "after");
    ImmutableList.Builder<Change<?>> changes = ImmutableList.builder();
    Part.all().forEach(part -> changes.addAll(Merging.between(part, before, after)));
    return new AllianceDiff(changes.build());
  }

  /** Returns the changes of one part, by id. */
  @SuppressWarnings("unchecked") // a change of a part changes what the part consists of
  public <T extends Serializable> ImmutableList<Change<T>> changes(Part<T> part) {
    requireNonNull(part, "part");
    return changes.stream()
        .filter(change -> change.part().equals(part))
        .map(change -> (Change<T>) change)
        .collect(ImmutableList.toImmutableList());
  }

  /** Returns whether nothing changes. */
  public boolean isEmpty() {
    return changes.isEmpty();
  }

  /** Returns how much the most severe change matters; empty if nothing changes. */
  public Optional<Change.Severity> severity() {
    return changes.stream().map(Change::severity).max(Comparator.naturalOrder());
  }

  /** Returns the changes that do not fit an alliance; none if they can be applied. */
  public ImmutableList<Conflict> conflicts(Alliance alliance) {
    requireNonNull(alliance, "alliance");
    return patch(alliance).conflicts();
  }

  /**
   * Returns the alliance with all changes.
   *
   * @throws ConflictException if one does not fit
   * @throws org.medalliance.code.InvalidValueException if each fits, but together they make no
   *     alliance: two councils would have a session of one id
   */
  public Alliance applyTo(Alliance alliance) {
    requireNonNull(alliance, "alliance");
    Patch patch = patch(alliance);
    refuse(patch.conflicts());
    return patch.builder().build();
  }

  private Patch patch(Alliance alliance) {
    Alliance.Builder builder = alliance.toBuilder();
    List<Conflict> conflicts = new ArrayList<>();
    for (int from = 0; from < changes.size(); ) {
      int until = endOfPart(from);
      Merging.apply(changes.get(from).part(), changes.subList(from, until), alliance)
          .into(builder, conflicts);
      from = until;
    }
    return new Patch(builder, ImmutableList.copyOf(conflicts));
  }

  private int endOfPart(int from) {
    int until = from + 1;
    while (until < changes.size() && changes.get(until).part().equals(changes.get(from).part())) {
      until++;
    }
    return until;
  }

  private record Patch(Alliance.Builder builder, ImmutableList<Conflict> conflicts) {}

  /** Returns what makes these changes undone. */
  public AllianceDiff inverse() {
    return new AllianceDiff(
        changes.stream().map(Change::inverse).collect(ImmutableList.toImmutableList()));
  }

  /**
   * Returns these changes and then others, each thing once: what changes back is left out.
   *
   * @throws ConflictException if one of the others begins where these did not end
   */
  public AllianceDiff then(AllianceDiff next) {
    requireNonNull(next, "next");
    List<Conflict> conflicts = new ArrayList<>();
    ImmutableList.Builder<Change<?>> all = ImmutableList.builder();
    int i = 0;
    for (Change<?> second : next.changes) {
      while (i < changes.size() && ORDER.compare(changes.get(i), second) < 0) {
        all.add(changes.get(i++));
      }
      if (i < changes.size() && ORDER.compare(changes.get(i), second) == 0) {
        Merging.compose(changes.get(i++), second, conflicts).ifPresent(all::add);
      } else {
        all.add(second);
      }
    }
    all.addAll(changes.subList(i, changes.size()));
    refuse(ImmutableList.copyOf(conflicts));
    return new AllianceDiff(all.build());
  }

  static void refuse(ImmutableList<Conflict> conflicts) {
    if (!conflicts.isEmpty()) {
      throw new ConflictException(conflicts);
    }
  }

  /** Returns the changes in words, each on a line, with ids for names; empty if there is none. */
  public String text(Locale locale) {
    return text(locale, ChangeWords.withIds());
  }

  /** Returns the changes in words, with the names that an alliance gives its institutions. */
  public String text(Locale locale, Alliance names) {
    return text(locale, ChangeWords.withNamesOf(requireNonNull(names, "names")));
  }

  private String text(Locale locale, ChangeWords words) {
    requireNonNull(locale, "locale");
    StringBuilder lines = new StringBuilder();
    changes.forEach(change -> lines.append(words.of(change).text(locale)).append('\n'));
    return lines.toString();
  }

  @SuppressWarnings("unchecked") // asked of two changes of one part
  private static <T extends Serializable> int compareWithin(Change<?> one, Change<?> other) {
    Part<T> part = (Part<T>) one.part();
    return part.compare((T) one.subject(), (T) other.subject());
  }

  /** Returns how many changes there are, and how much they matter. */
  @Override
  public String toString() {
    return "changes: " + changes.size() + severity().map(most -> ", at most " + most).orElse("");
  }
}
