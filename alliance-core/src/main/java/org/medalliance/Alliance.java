// SPDX-License-Identifier: Apache-2.0
package org.medalliance;

import static java.util.Objects.requireNonNull;
import static org.medalliance.code.InvalidValueException.require;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.io.InvalidObjectException;
import java.io.NotActiveException;
import java.io.ObjectInputStream;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;
import org.medalliance.agreement.Agreement;
import org.medalliance.code.AgreementId;
import org.medalliance.code.Arrival;
import org.medalliance.code.Certainty;
import org.medalliance.code.Code;
import org.medalliance.code.Fault;
import org.medalliance.code.LocalizedText;
import org.medalliance.code.SessionId;
import org.medalliance.code.SortedById;
import org.medalliance.code.SourceId;
import org.medalliance.code.Syntax;
import org.medalliance.code.UnitId;
import org.medalliance.evidence.Claim;
import org.medalliance.evidence.Source;
import org.medalliance.governance.Council;
import org.medalliance.governance.CouncilId;
import org.medalliance.governance.Session;
import org.medalliance.institution.Institution;
import org.medalliance.membership.Appointment;
import org.medalliance.membership.MemberUnit;
import org.medalliance.membership.Office;
import org.medalliance.membership.OfficeHolders;
import org.medalliance.membership.TierId;
import org.medalliance.programme.Programme;
import org.medalliance.programme.ProgrammeId;
import org.medalliance.resource.ResourceId;
import org.medalliance.resource.SharedResource;
import org.medalliance.sharing.ReferralPolicy;
import org.medalliance.sharing.RuleId;
import org.medalliance.sharing.SharingRule;
import org.medalliance.time.Certain;
import org.medalliance.time.Happenings;

/**
 * A medical alliance as it is written down: institutions, members, agreements, resources and the
 * rules by which they are shared; what its units undertake together, who holds which office, how it
 * decides, and the figures that are reported of it; with the sources of each.
 *
 * <p>Parts refer to each other by id. A reference that leads nowhere makes no exception: whatever
 * rests on it is unknown, so that an error never permits.
 */
@Value.Immutable
public abstract class Alliance implements Serializable {

  Alliance() {} // extended by the generated class only

  /** Returns a builder that needs an id, a kind and the scope of the roll. */
  public static Builder builder() {
    return new Builder();
  }

  /** The name by which documents and services know the alliance. */
  public abstract AllianceId id();

  /** The names people know it by; empty if it is not named. */
  public abstract Optional<LocalizedText> name();

  /** What sort of alliance it is. */
  public abstract AllianceKind kind();

  /** How tightly its members are knit; empty if that is not said. */
  public abstract Optional<Integration> integration();

  /** Its beginning and end, in the order in which they happened. */
  public abstract ImmutableList<AllianceFact> facts();

  /** Whether its members are all written down. */
  public abstract RollScope roll();

  /** The rungs of its ladder, from the highest to the lowest, each once. */
  public abstract ImmutableList<TierId> tiers();

  /** The systems to which its bare codes belong. */
  @Value.Default
  public CodeSystems codeSystems() {
    return CodeSystems.NONE;
  }

  /** What the facts rest on, by id. */
  public abstract ImmutableList<Source> sources();

  /** The bodies that it speaks of, members or not, by id. */
  public abstract ImmutableList<Institution> institutions();

  /** The units on its roll, by id. */
  public abstract ImmutableList<MemberUnit> members();

  /** What was agreed, by id. */
  public abstract ImmutableList<Agreement> agreements();

  /** What can be shared, by id. */
  public abstract ImmutableList<SharedResource> resources();

  /** Who may use what of whom, by id. */
  public abstract ImmutableList<SharingRule> rules();

  /** By which steps patients may be referred; empty if that is not written: then by none. */
  public abstract Optional<ReferralPolicy> referralPolicy();

  /** What units undertake together, by id; describes, decides nothing. */
  public abstract ImmutableList<Programme> programmes();

  /** Who is in which office of which unit, in the order of {@link Appointment#compareTo}. */
  @Value.NaturalOrder
  public abstract ImmutableSortedSet<Appointment> appointments();

  /** The bodies that decide for the alliance or advise it, by id; no two share a session id. */
  public abstract ImmutableList<Council> councils();

  /** The figures that sources report of it, in the order of {@link Claim#compareTo}. */
  @Value.NaturalOrder
  public abstract ImmutableSortedSet<Claim> claims();

  /** Where that is written, as far as a part does not name its own source. */
  public abstract Optional<SourceId> source();

  /** A remark for readers. */
  public abstract Optional<String> note();

  /** Returns a builder that starts from these values. */
  public abstract Builder toBuilder();

  /** Returns whether the alliance is in being on {@code day}, founded and not dissolved. */
  public Certain<Boolean> lifeOn(LocalDate day) {
    return Happenings.of(facts())
        .stateOn(day, false, (active, fact) -> fact.fact() == AllianceFact.Kind.FOUNDED);
  }

  /**
   * Returns whether the alliance is in being on {@code day}; an alliance that was never founded is
   * not.
   */
  public Certainty isActiveOn(LocalDate day) {
    return lifeOn(day).test(active -> active);
  }

  /** Returns who belongs on {@code day}. */
  public Roll rollOn(LocalDate day) {
    return new Roll(this, day);
  }

  /**
   * Returns whether a unit is registered for a specialty on {@code day}, itself or as part of a
   * broader one; unknown for a unit that is not written down.
   */
  public Certainty hasSpecialtyOn(UnitId unit, Code specialty, LocalDate day) {
    requireNonNull(unit, "unit");
    requireNonNull(specialty, "specialty");
    requireNonNull(day, "day");
    return institution(unit)
        .map(body -> hasSpecialtyOn(body, specialty, day))
        .orElse(Certainty.UNKNOWN);
  }

  /** Returns the institutions that surely are registered for a specialty on {@code day}, by id. */
  public ImmutableList<Institution> unitsWithSpecialty(Code specialty, LocalDate day) {
    requireNonNull(specialty, "specialty");
    requireNonNull(day, "day");
    return institutions().stream()
        .filter(body -> hasSpecialtyOn(body, specialty, day).isYes())
        .collect(ImmutableList.toImmutableList());
  }

  /** Returns the institution of this id. */
  public Optional<Institution> institution(UnitId id) {
    requireNonNull(id, "id");
    return SortedById.find(institutions(), id, Institution::id);
  }

  /** Returns the institution of this id. */
  public Optional<Institution> institution(String id) {
    return institution(UnitId.of(id));
  }

  /** Returns the entry of a unit on the roll. */
  public Optional<MemberUnit> member(UnitId unit) {
    requireNonNull(unit, "unit");
    return SortedById.find(members(), unit, MemberUnit::unit);
  }

  /** Returns the entry of a unit on the roll. */
  public Optional<MemberUnit> member(String unit) {
    return member(UnitId.of(unit));
  }

  /** Returns the agreement of this id. */
  public Optional<Agreement> agreement(AgreementId id) {
    requireNonNull(id, "id");
    return SortedById.find(agreements(), id, Agreement::id);
  }

  /** Returns the agreement of this id. */
  public Optional<Agreement> agreement(String id) {
    return agreement(AgreementId.of(id));
  }

  /** Returns the resource of this id. */
  public Optional<SharedResource> resource(ResourceId id) {
    requireNonNull(id, "id");
    return SortedById.find(resources(), id, SharedResource::id);
  }

  /** Returns the resource of this id. */
  public Optional<SharedResource> resource(String id) {
    return resource(ResourceId.of(id));
  }

  /** Returns the rule of this id. */
  public Optional<SharingRule> rule(RuleId id) {
    requireNonNull(id, "id");
    return SortedById.find(rules(), id, SharingRule::id);
  }

  /** Returns the rule of this id. */
  public Optional<SharingRule> rule(String id) {
    return rule(RuleId.of(id));
  }

  /** Returns the programme of this id. */
  public Optional<Programme> programme(ProgrammeId id) {
    requireNonNull(id, "id");
    return SortedById.find(programmes(), id, Programme::id);
  }

  /** Returns the programme of this id. */
  public Optional<Programme> programme(String id) {
    return programme(ProgrammeId.of(id));
  }

  /** Returns the council of this id. */
  public Optional<Council> council(CouncilId id) {
    requireNonNull(id, "id");
    return SortedById.find(councils(), id, Council::id);
  }

  /** Returns the council of this id. */
  public Optional<Council> council(String id) {
    return council(CouncilId.of(id));
  }

  /** Returns the session of this id, whichever council sat. */
  public Optional<Session> session(SessionId id) {
    requireNonNull(id, "id");
    return councils().stream().flatMap(council -> council.session(id).stream()).findFirst();
  }

  /** Returns the session of this id, whichever council sat. */
  public Optional<Session> session(String id) {
    return session(SessionId.of(id));
  }

  /** Returns who is in an office of a unit on {@code day}, as far as it is written. */
  public OfficeHolders holdersOf(Office office, UnitId at, LocalDate day) {
    return OfficeHolders.of(appointments().asList(), office, at, day);
  }

  /** Returns who is in an office of a unit on {@code day}, as far as it is written. */
  public OfficeHolders holdersOf(Office office, String at, LocalDate day) {
    return holdersOf(office, UnitId.of(at), day);
  }

  /** Returns the source of this id. */
  public Optional<Source> source(SourceId id) {
    requireNonNull(id, "id");
    return SortedById.find(sources(), id, Source::id);
  }

  /** Returns the source of this id. */
  public Optional<Source> source(String id) {
    return source(SourceId.of(id));
  }

  /** Returns id, kind and name. */
  @Override
  public String toString() {
    return id()
        + " ("
        + kind()
        + ")"
        + name().map(text -> " " + Syntax.quote(text.in(Locale.ENGLISH))).orElse("");
  }

  private void readObject(ObjectInputStream in) throws InvalidObjectException, NotActiveException {
    in.registerValidation(() -> Arrival.check(this, toBuilder().build()), 0);
  }

  private Certainty hasSpecialtyOn(Institution body, Code specialty, LocalDate day) {
    return body.specialtiesOn(day)
        .map(
            known ->
                known
                    .map(codes -> codeSystems().specialtiesContain(codes, specialty))
                    .orElse(Certainty.UNKNOWN))
        .known()
        .orElse(Certainty.UNKNOWN);
  }

  private void readObjectNoData() throws InvalidObjectException {
    throw new InvalidObjectException("bytes must not leave a class out");
  }

  /** Checks what an alliance alone can know, and puts what is a set in order. */
  @Value.Check
  Alliance check() {
    Syntax.text("note", note());
    Happenings.of(facts()); // checks the order
    Set<TierId> seen = new HashSet<>();
    for (TierId tier : tiers()) {
      require(seen.add(tier), Fault.DUPLICATE_VALUE, "tiers", "tiers must be different: %s", tier);
    }
    checkSessions();
    boolean inOrder =
        SortedById.isSorted(sources(), Source::id)
            && SortedById.isSorted(institutions(), Institution::id)
            && SortedById.isSorted(members(), MemberUnit::unit)
            && SortedById.isSorted(agreements(), Agreement::id)
            && SortedById.isSorted(resources(), SharedResource::id)
            && SortedById.isSorted(rules(), SharingRule::id)
            && SortedById.isSorted(programmes(), Programme::id)
            && SortedById.isSorted(councils(), Council::id);
    return inOrder
        ? this
        : toBuilder()
            .sources(SortedById.sort("sources", sources(), Source::id))
            .institutions(SortedById.sort("institutions", institutions(), Institution::id))
            .members(SortedById.sort("members", members(), MemberUnit::unit))
            .agreements(SortedById.sort("agreements", agreements(), Agreement::id))
            .resources(SortedById.sort("resources", resources(), SharedResource::id))
            .rules(SortedById.sort("rules", rules(), SharingRule::id))
            .programmes(SortedById.sort("programmes", programmes(), Programme::id))
            .councils(SortedById.sort("councils", councils(), Council::id))
            .build();
  }

  /** A session is named without its council, so no two may bear one id. */
  private void checkSessions() {
    Set<SessionId> seen = new HashSet<>();
    for (int i = 0; i < councils().size(); i++) {
      for (Session session : councils().get(i).sessions()) {
        require(
            seen.add(session.id()),
            Fault.DUPLICATE_ID,
            "councils[" + i + "].sessions",
            "sessions of all councils must bear different ids: %s stands twice",
            session.id());
      }
    }
  }

  /** Collects the values of an {@link Alliance}. */
  public static final class Builder extends AllianceBuilder {
    Builder() {} // by builder() and toBuilder() alone

    /** Sets the id. */
    public Builder id(String id) {
      return id(AllianceId.of(id));
    }

    /** Sets the rungs of the ladder, from the highest to the lowest. */
    public Builder tiers(String... tiers) {
      requireNonNull(tiers, "tiers");
      tiers(ImmutableList.of());
      for (String tier : tiers) {
        addTier(TierId.of(tier));
      }
      return this;
    }
  }
}
