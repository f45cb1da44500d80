// SPDX-License-Identifier: Apache-2.0
package org.medalliance.change;

import static java.util.Objects.requireNonNull;
import static org.medalliance.code.InvalidValueException.require;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.Serializable;
import java.util.Optional;
import org.medalliance.Alliance;
import org.medalliance.AllianceFact;
import org.medalliance.AllianceId;
import org.medalliance.AllianceKind;
import org.medalliance.CodeSystems;
import org.medalliance.Integration;
import org.medalliance.RollScope;
import org.medalliance.agreement.Agreement;
import org.medalliance.change.Change.Severity;
import org.medalliance.code.Fault;
import org.medalliance.code.LocalizedText;
import org.medalliance.code.SourceId;
import org.medalliance.evidence.Claim;
import org.medalliance.evidence.Source;
import org.medalliance.governance.Council;
import org.medalliance.institution.Institution;
import org.medalliance.membership.Appointment;
import org.medalliance.membership.MemberUnit;
import org.medalliance.membership.TierId;
import org.medalliance.programme.Programme;
import org.medalliance.resource.SharedResource;
import org.medalliance.sharing.ReferralPolicy;
import org.medalliance.sharing.SharingRule;

/**
 * A part of an alliance, named as in documents: an attribute of its own, of which there is one
 * value or none, or a list of things of which each changes for itself.
 *
 * @param <T> what it consists of
 */
public final class Part<T extends Serializable> implements Comparable<Part<?>>, Serializable {
  private static final long serialVersionUID = 1;
  private static final ImmutableMap<String, Part<?>> ALL;

  /** The id of the alliance. */
  public static final Part<AllianceId> ID =
      new Part<>(
          "id", Access.one(AllianceId.class, Severity.MAJOR, Alliance::id, Alliance.Builder::id));

  /** Its name. */
  public static final Part<LocalizedText> NAME =
      new Part<>(
          "name",
          Access.perhaps(
              LocalizedText.class, Severity.TEXT, Alliance::name, Alliance.Builder::name));

  /** What sort of alliance it is. */
  public static final Part<AllianceKind> KIND =
      new Part<>(
          "kind",
          Access.one(AllianceKind.class, Severity.MINOR, Alliance::kind, Alliance.Builder::kind));

  /** How tightly its members are knit. */
  public static final Part<Integration> INTEGRATION =
      new Part<>(
          "integration",
          Access.perhaps(
              Integration.class,
              Severity.MINOR,
              Alliance::integration,
              Alliance.Builder::integration));

  /** Its beginning and end. */
  public static final Part<ImmutableList<AllianceFact>> FACTS =
      new Part<>(
          "facts",
          Access.all(AllianceFact.class, Severity.MAJOR, Alliance::facts, Alliance.Builder::facts));

  /** Whether its members are all written down. */
  public static final Part<RollScope> ROLL =
      new Part<>(
          "roll",
          Access.one(RollScope.class, Severity.MAJOR, Alliance::roll, Alliance.Builder::roll));

  /** The rungs of its ladder. */
  public static final Part<ImmutableList<TierId>> TIERS =
      new Part<>(
          "tiers",
          Access.all(TierId.class, Severity.MAJOR, Alliance::tiers, Alliance.Builder::tiers));

  /** The systems to which its bare codes belong. */
  public static final Part<CodeSystems> CODE_SYSTEMS =
      new Part<>(
          "codeSystems",
          Access.one(
              CodeSystems.class,
              Severity.MAJOR,
              Alliance::codeSystems,
              Alliance.Builder::codeSystems));

  /** What the facts rest on. */
  public static final Part<Source> SOURCES =
      new Part<>(
          "sources",
          Access.list(
              Source.class,
              Severity.MINOR,
              Alliance::sources,
              Alliance.Builder::sources,
              Source::id,
              Attribute.OF_SOURCES));

  /** The bodies that it speaks of. */
  public static final Part<Institution> INSTITUTIONS =
      new Part<>(
          "institutions",
          Access.list(
              Institution.class,
              Severity.MAJOR,
              Alliance::institutions,
              Alliance.Builder::institutions,
              Institution::id,
              Attribute.OF_INSTITUTIONS));

  /** The units on its roll. */
  public static final Part<MemberUnit> MEMBERS =
      new Part<>(
          "members",
          Access.list(
              MemberUnit.class,
              Severity.MAJOR,
              Alliance::members,
              Alliance.Builder::members,
              MemberUnit::unit,
              Attribute.OF_MEMBERS));

  /** What was agreed. */
  public static final Part<Agreement> AGREEMENTS =
      new Part<>(
          "agreements",
          Access.list(
              Agreement.class,
              Severity.MAJOR,
              Alliance::agreements,
              Alliance.Builder::agreements,
              Agreement::id,
              Attribute.OF_AGREEMENTS));

  /** What can be shared. */
  public static final Part<SharedResource> RESOURCES =
      new Part<>(
          "resources",
          Access.list(
              SharedResource.class,
              Severity.MAJOR,
              Alliance::resources,
              Alliance.Builder::resources,
              SharedResource::id,
              Attribute.OF_RESOURCES));

  /** Who may use what of whom. */
  public static final Part<SharingRule> RULES =
      new Part<>(
          "rules",
          Access.list(
              SharingRule.class,
              Severity.MAJOR,
              Alliance::rules,
              Alliance.Builder::rules,
              SharingRule::id,
              Attribute.OF_RULES));

  /** By which steps patients may be referred. */
  public static final Part<ReferralPolicy> REFERRAL_POLICY =
      new Part<>(
          "referralPolicy",
          Access.perhaps(
              ReferralPolicy.class,
              Severity.MAJOR,
              Alliance::referralPolicy,
              Alliance.Builder::referralPolicy));

  /** What units undertake together. */
  public static final Part<Programme> PROGRAMMES =
      new Part<>(
          "programmes",
          Access.list(
              Programme.class,
              Severity.MINOR,
              Alliance::programmes,
              Alliance.Builder::programmes,
              Programme::id,
              Attribute.OF_PROGRAMMES));

  /** Who is in which office: each is there or not. */
  public static final Part<Appointment> APPOINTMENTS =
      new Part<>(
          "appointments",
          Access.set(
              Appointment.class,
              alliance -> alliance.appointments().asList(),
              Alliance.Builder::appointments));

  /** The bodies that decide or advise. */
  public static final Part<Council> COUNCILS =
      new Part<>(
          "councils",
          Access.list(
              Council.class,
              Severity.MAJOR,
              Alliance::councils,
              Alliance.Builder::councils,
              Council::id,
              Attribute.OF_COUNCILS));

  /** The figures that sources report: each is there or not. */
  public static final Part<Claim> CLAIMS =
      new Part<>(
          "claims",
          Access.set(
              Claim.class, alliance -> alliance.claims().asList(), Alliance.Builder::claims));

  /** Where that is written which names no source of its own. */
  public static final Part<SourceId> SOURCE =
      new Part<>(
          "source",
          Access.perhaps(
              SourceId.class, Severity.TEXT, Alliance::source, Alliance.Builder::source));

  /** The remark for readers. */
  public static final Part<String> NOTE =
      new Part<>(
          "note",
          Access.perhaps(String.class, Severity.TEXT, Alliance::note, Alliance.Builder::note));

  static {
    ALL =
        Maps.uniqueIndex(
            ImmutableList.of(
                ID,
                NAME,
                KIND,
                INTEGRATION,
                FACTS,
                ROLL,
                TIERS,
                CODE_SYSTEMS,
                SOURCES,
                INSTITUTIONS,
                MEMBERS,
                AGREEMENTS,
                RESOURCES,
                RULES,
                REFERRAL_POLICY,
                PROGRAMMES,
                APPOINTMENTS,
                COUNCILS,
                CLAIMS,
                SOURCE,
                NOTE),
            Part::name);
  }

  private final String name;
  private final transient Access<T> access;

  private Part(String name, Access<T> access) {
    this.name = name;
    this.access = access;
  }

  /** All parts, in the order in which documents write them. */
  public static ImmutableList<Part<?>> all() {
    return ALL.values().asList();
  }

  /** Its name in documents. */
  public String name() {
    return name;
  }

  /** Checks that something is of the sort of which it consists: raw types let anything through. */
  void requireOwn(String member, Object value) {
    require(
        access.isOwn().test(value),
        Fault.MEMBER_MISFIT,
        member,
        "%s must be of the sort that %s consists of: %s",
        member,
        name,
        value.getClass().getSimpleName());
  }

  /** Whether no alliance is without it: then it can change, but not come or go. */
  boolean isAlwaysThere() {
    return access.isAlwaysThere();
  }

  /** How much it matters that it changes as a whole. */
  Severity severity() {
    return access.severity();
  }

  /** What it consists of, in order. */
  ImmutableList<T> of(Alliance alliance) {
    return access.values().apply(alliance);
  }

  /** Makes it consist of these, which stand in order. */
  void write(Alliance.Builder builder, ImmutableList<T> all) {
    access.write().accept(builder, all);
  }

  /** Compares what bears an id by that; the only values of a part are the same thing. */
  int compare(T one, T other) {
    return access.order().compare(one, other);
  }

  /** The attributes by which two of one id can differ; none if they are not told apart. */
  ImmutableList<Attribute<T>> attributes() {
    return access.attributes();
  }

  /** The id of something that it consists of; empty if that bears none. */
  @SuppressWarnings("unchecked") // asked of what it consists of
  Optional<String> id(Serializable value) {
    return access.id().apply((T) value);
  }

  /** Returns the place of a value, such as {@code members[qianfeng-mch]}. */
  String place(T value) {
    return name + access.id().apply(value).map(text -> "[" + text + "]").orElse("");
  }

  /** Orders as documents do. */
  @Override
  public int compareTo(Part<?> other) {
    requireNonNull(other, "other");
    return Integer.compare(all().indexOf(this), all().indexOf(other));
  }

  /** Returns the name. */
  @Override
  public String toString() {
    return name;
  }

  private void readObject(ObjectInputStream in) throws InvalidObjectException {
    throw new InvalidObjectException("a part must arrive by its name");
  }

  private Object writeReplace() {
    return new Sent(name);
  }

  private record Sent(String name) implements Serializable {
    private Object readResolve() throws InvalidObjectException {
      Part<?> part = ALL.get(name);
      if (part == null) {
        throw new InvalidObjectException("part must exist: " + name);
      }
      return part;
    }
  }
}
