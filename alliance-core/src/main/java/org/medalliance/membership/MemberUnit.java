// SPDX-License-Identifier: Apache-2.0
package org.medalliance.membership;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.io.InvalidObjectException;
import java.io.NotActiveException;
import java.io.ObjectInputStream;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.medalliance.code.Arrival;
import org.medalliance.code.SourceId;
import org.medalliance.code.Syntax;
import org.medalliance.code.UnitId;
import org.medalliance.time.Certain;
import org.medalliance.time.Happenings;
import org.medalliance.time.PartialDate;
import org.medalliance.time.Timeline;

/**
 * One unit's entry on the roll of an alliance: what happened between the two, where it stands on
 * the ladder, and what it is there.
 *
 * <p>What is not written did not happen.
 */
@Value.Immutable
public abstract class MemberUnit implements Serializable {

  MemberUnit() {} // extended by the generated class only

  /** Returns a builder that needs a unit. */
  public static Builder builder() {
    return new Builder();
  }

  /** Returns a unit that was admitted on a day, in these roles ever since. */
  public static MemberUnit admitted(String unit, LocalDate on, Role... roles) {
    requireNonNull(on, "on");
    requireNonNull(roles, "roles");
    return builder()
        .unit(unit)
        .roles(
            Timeline.of(
                ImmutableList.of(
                    Timeline.Step.of(ImmutableSortedSet.copyOf(roles), PartialDate.of(on)))))
        .addFact(MemberFact.admitted(on))
        .build();
  }

  /** The institution whose entry this is. */
  public abstract UnitId unit();

  /** The rung of the ladder on which it stands; before the first step none. */
  @Value.Default
  public Timeline<TierId> tier() {
    return Timeline.empty();
  }

  /** What it is in the alliance; before the first step nothing. */
  @Value.Default
  public Timeline<ImmutableSortedSet<Role>> roles() {
    return Timeline.empty();
  }

  /** What happened between the unit and the alliance, in the order in which it happened. */
  public abstract ImmutableList<MemberFact> facts();

  /** Where that is written, as far as a part does not name its own source. */
  public abstract Optional<SourceId> source();

  /** A remark for readers. */
  public abstract Optional<String> note();

  /** Returns a builder that starts from these values. */
  public abstract Builder toBuilder();

  /** Returns the standing on {@code day}, as far as it is known. */
  public Certain<Standing> standingOn(LocalDate day) {
    return history()
        .stateOn(day, StandingFold.START, StandingFold::after)
        .map(StandingFold::standing)
        .under(path());
  }

  /** Returns the standing that each fact led to, in their order. */
  public ImmutableList<Standing> standings() {
    ImmutableList.Builder<Standing> standings = ImmutableList.builder();
    StandingFold reached = StandingFold.START;
    for (MemberFact fact : facts()) {
      reached = reached.after(fact);
      standings.add(reached.standing());
    }
    return standings.build();
  }

  /** Returns the rung on {@code day}; an empty one is none. */
  public Certain<Optional<TierId>> tierOn(LocalDate day) {
    requireNonNull(day, "day");
    return tier().valueOn(day).under(path() + ".tier");
  }

  /** Returns the roles on {@code day}, as far as they are known. */
  public Certain<ImmutableSortedSet<Role>> rolesOn(LocalDate day) {
    requireNonNull(day, "day");
    return roles()
        .valueOn(day)
        .map(roles -> roles.orElse(ImmutableSortedSet.of()))
        .under(path() + ".roles");
  }

  /** Returns the days on which its standing, tier or roles may change. */
  public ImmutableSortedSet<LocalDate> boundaries() {
    return ImmutableSortedSet.<LocalDate>naturalOrder()
        .addAll(history().boundaries())
        .addAll(tier().boundaries())
        .addAll(roles().boundaries())
        .build();
  }

  /** Returns the facts as a history. */
  public Happenings<MemberFact> history() {
    return Happenings.of(facts());
  }

  /** Returns the unit and what happened last. */
  @Override
  public String toString() {
    return "member "
        + unit()
        + (facts().isEmpty() ? "" : " (" + facts().get(facts().size() - 1) + ")");
  }

  private void readObject(ObjectInputStream in) throws InvalidObjectException, NotActiveException {
    in.registerValidation(() -> Arrival.check(this, toBuilder().build()), 0);
  }

  private void readObjectNoData() throws InvalidObjectException {
    throw new InvalidObjectException("bytes must not leave a class out");
  }

  @Value.Check
  void check() {
    Syntax.text("note", note());
    history(); // checks the order
  }

  private String path() {
    return "members[" + unit() + "]";
  }

  /** Collects the values of a {@link MemberUnit}. */
  public static final class Builder extends MemberUnitBuilder {
    Builder() {} // by builder() and toBuilder() alone

    /** Sets the institution whose entry this is. */
    public Builder unit(String unit) {
      return unit(UnitId.of(unit));
    }

    /** Sets the rung on which it has always stood. */
    public Builder tier(String tier) {
      return tier(Timeline.always(TierId.of(tier)));
    }

    /** Sets what it has always been in the alliance. */
    public Builder roles(Role... roles) {
      requireNonNull(roles, "roles");
      return roles(Timeline.always(ImmutableSortedSet.copyOf(roles)));
    }
  }
}
