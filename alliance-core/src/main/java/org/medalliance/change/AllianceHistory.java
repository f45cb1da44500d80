// SPDX-License-Identifier: Apache-2.0
package org.medalliance.change;

import static java.util.Objects.requireNonNull;
import static org.medalliance.code.InvalidValueException.require;

import com.google.common.collect.ImmutableList;
import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.Serializable;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.medalliance.Alliance;
import org.medalliance.code.Fault;

/**
 * What was known of an alliance, and when: a first state and what was recorded since.
 *
 * <p>Two clocks run here. The facts of an alliance say when things happened; a revision says when
 * that was recorded. {@code history.knownAt(recorded).rollOn(day)} is the roll on a day as it was
 * known at a time. Nothing recorded is ever changed: what was wrong is corrected by a later {@link
 * Revision}.
 */
public final class AllianceHistory implements Serializable {
  private static final long serialVersionUID = 1;

  private final transient Alliance origin;
  private final transient ImmutableList<Revision> revisions;
  private final transient Alliance latest;

  private AllianceHistory(Alliance origin, ImmutableList<Revision> revisions, Alliance latest) {
    this.origin = origin;
    this.revisions = revisions;
    this.latest = latest;
  }

  /** Returns the history of an alliance of which nothing was recorded since. */
  public static AllianceHistory of(Alliance origin) {
    return of(origin, ImmutableList.of());
  }

  /**
   * Returns the history of an alliance to which all this was recorded.
   *
   * @throws ConflictException if the changes of one revision do not fit what came of those before
   * @throws org.medalliance.code.InvalidValueException if one was recorded before the one before
   *     it, or what came of one is no alliance
   */
  public static AllianceHistory of(Alliance origin, ImmutableList<Revision> revisions) {
    requireNonNull(origin, "origin");
    requireNonNull(revisions, "revisions");
    for (int i = 1; i < revisions.size(); i++) {
      requireInOrder(revisions.get(i - 1), revisions.get(i));
    }
    Replay.check(origin, revisions);
    return new AllianceHistory(origin, revisions, joined(revisions).applyTo(origin));
  }

  private static void requireInOrder(Revision first, Revision next) {
    require(
        !next.recordedAt().isBefore(first.recordedAt()),
        Fault.ORDER_IMPOSSIBLE,
        "recordedAt",
        "revision must be recorded no earlier than the one before it: %s, %s",
        first.recordedAt(),
        next.recordedAt());
  }

  /** What the alliance was before anything was recorded. */
  public Alliance origin() {
    return origin;
  }

  /** What was recorded, in the order in which it was. */
  public ImmutableList<Revision> revisions() {
    return revisions;
  }

  /** The alliance with all that was recorded. */
  public Alliance latest() {
    return latest;
  }

  /**
   * Returns this history and one revision more.
   *
   * @throws ConflictException if its changes do not fit the latest state
   * @throws org.medalliance.code.InvalidValueException if it was recorded before the last revision
   */
  public AllianceHistory with(Revision revision) {
    requireNonNull(revision, "revision");
    if (!revisions.isEmpty()) {
      requireInOrder(revisions.get(revisions.size() - 1), revision);
    }
    return new AllianceHistory(
        origin,
        ImmutableList.<Revision>builder().addAll(revisions).add(revision).build(),
        revision.diff().applyTo(latest));
  }

  /** Returns the alliance as it was known at a time, with what was recorded at that very time. */
  public Alliance knownAt(Instant time) {
    requireNonNull(time, "time");
    ImmutableList<Revision> known =
        revisions.stream()
            .filter(revision -> !revision.recordedAt().isAfter(time))
            .collect(ImmutableList.toImmutableList());
    return known.size() == revisions.size() ? latest : joined(known).applyTo(origin);
  }

  /** All in a row; joined two by two, so that each change is looked at few times. */
  private static AllianceDiff joined(ImmutableList<Revision> revisions) {
    if (revisions.isEmpty()) {
      return AllianceDiff.NONE;
    }
    if (revisions.size() == 1) {
      return revisions.get(0).diff();
    }
    int half = revisions.size() / 2;
    return joined(revisions.subList(0, half))
        .then(joined(revisions.subList(half, revisions.size())));
  }

  /**
   * Returns this history and what was recorded elsewhere on the same origin, in the order of time.
   * What both recorded is taken once; what was recorded at one time stands in the order of this
   * history, then of the other.
   *
   * @throws ConflictException if both touched the same thing, each for itself: each such change of
   *     the other is named
   * @throws org.medalliance.code.InvalidValueException if the origins are not equal, or what comes
   *     of both at some time is no alliance
   */
  public AllianceHistory merge(AllianceHistory other) {
    requireNonNull(other, "other");
    require(
        origin.equals(other.origin),
        Fault.MEMBER_MISFIT,
        "origin",
        "histories must begin with the same state: %s, %s",
        origin.id(),
        other.origin.id());
    ImmutableList<Revision> theirs = without(other.revisions, revisions);
    refuseTouchedTwice(without(revisions, other.revisions), theirs);
    return of(
        origin,
        Stream.concat(revisions.stream(), theirs.stream())
            .sorted(Comparator.comparing(Revision::recordedAt)) // equals stay in their order
            .collect(ImmutableList.toImmutableList()));
  }

  private static ImmutableList<Revision> without(
      ImmutableList<Revision> all, ImmutableList<Revision> known) {
    Set<Revision> left = new HashSet<>(known);
    return all.stream()
        .filter(revision -> !left.contains(revision))
        .collect(ImmutableList.toImmutableList());
  }

  private static void refuseTouchedTwice(
      ImmutableList<Revision> mine, ImmutableList<Revision> theirs) {
    TreeMap<Change<?>, Change<?>> touched = new TreeMap<>(AllianceDiff.ORDER);
    changes(mine).forEach(change -> touched.put(change, change));
    AllianceDiff.refuse(
        changes(theirs)
            .filter(touched::containsKey)
            .map(
                change ->
                    new Conflict(
                        change,
                        requireNonNull(touched.get(change)).after(),
                        Conflict.Code.PATCH_CONFLICT))
            .collect(ImmutableList.toImmutableList()));
  }

  private static Stream<Change<?>> changes(ImmutableList<Revision> revisions) {
    return revisions.stream().flatMap(revision -> revision.diff().changes().stream());
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof AllianceHistory history
        && origin.equals(history.origin)
        && revisions.equals(history.revisions);
  }

  @Override
  public int hashCode() {
    return 31 * origin.hashCode() + revisions.hashCode();
  }

  /** Returns whose history it is, and how many revisions it has. */
  @Override
  public String toString() {
    return "history of " + origin.id() + ", " + revisions.size() + " revisions";
  }

  private Object writeReplace() {
    return new Sent(origin, revisions);
  }

  private void readObject(ObjectInputStream in) throws InvalidObjectException {
    throw new InvalidObjectException("a history must arrive as its origin and revisions");
  }

  /** A history on its way: it is replayed where it arrives. */
  private record Sent(Alliance origin, ImmutableList<Revision> revisions) implements Serializable {
    private Object readResolve() {
      return of(origin, revisions);
    }
  }
}
