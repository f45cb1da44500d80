// SPDX-License-Identifier: Apache-2.0
package org.medalliance.view;

import static java.util.Objects.requireNonNull;

import com.google.common.base.Supplier;
import com.google.common.base.Suppliers;
import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.Serializable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.medalliance.Alliance;
import org.medalliance.decision.SharingPolicy;
import org.medalliance.referral.Direction;
import org.medalliance.resource.ResourceId;
import org.medalliance.resource.ResourceKind;

/**
 * An alliance on a day as graphs: what stands where, who is bound by what, what became of whom, who
 * may use something of whom, who may refer to whom.
 *
 * <p>A link is sure or perhaps so: perhaps, if dates that are known only in part leave it open, or,
 * where sharing and referrals hang on circumstances, that nobody told them. What surely is not so
 * has no link; what is sure stays whatever becomes known of dates. Of an alliance whose roll is not
 * complete a graph shows the units that are written down, and its title says that there are others.
 * Two views of equal alliances on the same day are equal.
 */
public final class AllianceView implements Serializable {
  private static final long serialVersionUID = 1;

  private final Alliance alliance;
  private final LocalDate day;
  private final transient Compiled compiled;

  /** What costs to make, made when it is asked for first. */
  private record Compiled(Supplier<SharingPolicy> policy) {}

  private AllianceView(Alliance alliance, LocalDate day) {
    this.alliance = alliance;
    this.day = day;
    this.compiled = new Compiled(Suppliers.memoize(() -> SharingPolicy.of(alliance)));
  }

  /** Returns the view of an alliance on a day. */
  public static AllianceView of(Alliance alliance, LocalDate day) {
    return new AllianceView(requireNonNull(alliance, "alliance"), requireNonNull(day, "day"));
  }

  /** The alliance. */
  public Alliance alliance() {
    return alliance;
  }

  /** The day. */
  public LocalDate day() {
    return day;
  }

  /**
   * Returns the map of the alliance: the rungs of its ladder from the highest down ({@link
   * Link.Kind#ABOVE}), who belongs and stands on which ({@link Link.Kind#HOLDS}, sure if the unit
   * surely is a member, the alliance in being and the rung this one), and which unit is a campus or
   * branch of which ({@link Link.Kind#WHOLE_OF}; that has no date).
   *
   * <p>Its units are those that are or may be members, the institutions of which they are part, and
   * those that are part of them, however far up and down. A member on no rung has no link from one.
   */
  public AllianceGraph tiers() {
    return new Graphing(alliance, day, "view.tiers").tiers();
  }

  /**
   * Returns who is bound with whom, and by what: each agreement that is or may be in force leads to
   * every unit that it binds ({@link Link.Kind#BINDS}), and to those made under it that are or may
   * be in force too ({@link Link.Kind#PARENT_OF}).
   *
   * <p>An agreement between parties binds those it names. One of the members binds, while the
   * alliance is in being, the units in its standings, and the outside units that it names and the
   * roll does not list. Its units are those that are or may be bound or members: a member without a
   * link is bound by nothing.
   */
  public AllianceGraph agreements() {
    return new Graphing(alliance, day, "view.agreements").agreements();
  }

  /**
   * Returns what became of institutions by the day: each that was renamed, merged or split leads to
   * those that took its place, and one that was closed to {@link Node#nothing}, with the date. An
   * institution that goes on under its own id has no link. Its units are those with a link.
   */
  public AllianceGraph successions() {
    return new Graphing(alliance, day, "view.successions").successions();
  }

  /**
   * Returns who may use a resource on the day: its owner leads to each unit that may ({@link
   * Link.Kind#LETS_USE}, sure if it is PERMITTED, perhaps if it is UNDETERMINED and may be), with
   * nothing told of the circumstances and nothing known of what is used. It costs one question
   * about all units. No links if the alliance has no such resource.
   */
  public AllianceGraph sharing(ResourceId resource) {
    requireNonNull(resource, "resource");
    return new Graphing(alliance, day, "view.sharing", resource)
        .sharing(compiled.policy.get(), resource);
  }

  /**
   * Returns who may use a kind of resource of whom on the day, as {@link #sharing(ResourceId)}: a
   * provider leads to each unit that may. It costs one question about all units for each that owns
   * a resource of the kind, or that an agreement which is or may be in force binds. The graph is
   * cut at {@link AllianceGraph#MAX_LINKS} links.
   */
  public AllianceGraph sharing(ResourceKind kind) {
    requireNonNull(kind, "kind");
    return new Graphing(alliance, day, "view.sharing", kind).sharing(compiled.policy.get(), kind);
  }

  /**
   * Returns who may refer patients to whom on the day in one hop of a direction ({@link
   * Link.Kind#REFERS}), whatever the specialty and with no urgency told. Its units are those that
   * are or may be members; one that is not on a roll which leaves units out is not shown. It costs
   * one question for each of them, and is cut at {@link AllianceGraph#MAX_LINKS} links. No links if
   * the alliance has no referral policy.
   */
  public AllianceGraph referrals(Direction direction) {
    requireNonNull(direction, "direction");
    String title =
        switch (direction) {
          case UP -> "view.referrals.UP";
          case DOWN -> "view.referrals.DOWN";
          case SIDEWAYS -> "view.referrals.SIDEWAYS";
        };
    return new Graphing(alliance, day, title).referrals(direction);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof AllianceView view
        && view.day.equals(day)
        && view.alliance.equals(alliance);
  }

  @Override
  public int hashCode() {
    return 31 * alliance.hashCode() + day.hashCode();
  }

  /** Returns whose view it is, and of which day. */
  @Override
  public String toString() {
    return "view of " + alliance.id() + " on " + day;
  }

  private Object writeReplace() {
    return new Sent(alliance, day);
  }

  private void readObject(ObjectInputStream in) throws InvalidObjectException {
    throw new InvalidObjectException("a view must arrive as the alliance and the day");
  }

  /** A view on its way: it is made again where it arrives. */
  private record Sent(Alliance alliance, LocalDate day) implements Serializable {
    private Object readResolve() {
      return of(alliance, day);
    }
  }
}
