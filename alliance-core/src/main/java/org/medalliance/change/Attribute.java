// SPDX-License-Identifier: Apache-2.0
package org.medalliance.change;

import com.google.common.collect.ImmutableList;
import java.util.function.Function;
import org.medalliance.agreement.Agreement;
import org.medalliance.change.Change.Severity;
import org.medalliance.evidence.Source;
import org.medalliance.governance.Council;
import org.medalliance.institution.Institution;
import org.medalliance.membership.MemberUnit;
import org.medalliance.programme.Programme;
import org.medalliance.resource.SharedResource;
import org.medalliance.sharing.SharingRule;

/**
 * What can be another in two values of one id.
 *
 * @param name its name in documents
 * @param severity how much it matters that it is another
 * @param value what it is
 */
record Attribute<T>(String name, Severity severity, Function<T, ?> value) {

  static final ImmutableList<Attribute<Source>> OF_SOURCES =
      ImmutableList.of(
          minor("kind", Source::kind),
          text("title", Source::title),
          text("author", Source::author),
          text("published", Source::published),
          text("read", Source::read),
          text("url", Source::url),
          minor("inferredFrom", Source::inferredFrom),
          text("quote", Source::quote),
          text("reading", Source::reading),
          text("note", Source::note));

  static final ImmutableList<Attribute<Institution>> OF_INSTITUTIONS =
      ImmutableList.of(
          text("name", Institution::name),
          text("otherNames", Institution::otherNames),
          major("kind", Institution::kind),
          minor("ownership", Institution::ownership),
          major("grade", Institution::grade),
          major("region", Institution::region),
          major("specialties", Institution::specialties),
          minor("identifiers", Institution::identifiers),
          minor("partOf", Institution::partOf),
          minor("successions", Institution::successions),
          text("source", Institution::source),
          text("note", Institution::note));

  static final ImmutableList<Attribute<MemberUnit>> OF_MEMBERS =
      ImmutableList.of(
          major("tier", MemberUnit::tier),
          major("roles", MemberUnit::roles),
          major("facts", MemberUnit::facts),
          text("source", MemberUnit::source),
          text("note", MemberUnit::note));

  static final ImmutableList<Attribute<Agreement>> OF_AGREEMENTS =
      ImmutableList.of(
          minor("kind", Agreement::kind),
          major("binds", Agreement::binds),
          major("facts", Agreement::facts),
          minor("parent", Agreement::parent),
          text("scope", Agreement::scope),
          major("noticePeriod", Agreement::noticePeriod),
          major("duties", Agreement::duties),
          text("document", Agreement::document),
          text("source", Agreement::source),
          text("note", Agreement::note));

  static final ImmutableList<Attribute<SharedResource>> OF_RESOURCES =
      ImmutableList.of(
          major("kind", SharedResource::kind),
          major("owner", SharedResource::owner),
          text("name", SharedResource::name),
          major("specialty", SharedResource::specialty),
          major("span", SharedResource::span),
          major("lendLimit", SharedResource::lendLimit),
          text("source", SharedResource::source),
          text("note", SharedResource::note));

  static final ImmutableList<Attribute<SharingRule>> OF_RULES =
      ImmutableList.of(
          major("effect", SharingRule::effect),
          major("resource", SharingRule::resource),
          major("provider", SharingRule::provider),
          major("recipient", SharingRule::recipient),
          major("span", SharingRule::span),
          major("when", SharingRule::when),
          major("under", SharingRule::under),
          major("duties", SharingRule::duties),
          major("quota", SharingRule::quota),
          text("source", SharingRule::source),
          text("note", SharingRule::note));

  static final ImmutableList<Attribute<Programme>> OF_PROGRAMMES =
      ImmutableList.of(
          minor("kind", Programme::kind),
          text("name", Programme::name),
          minor("organiser", Programme::organiser),
          minor("participants", Programme::participants),
          minor("at", Programme::at),
          minor("under", Programme::under),
          minor("delivers", Programme::delivers),
          minor("span", Programme::span),
          text("source", Programme::source),
          text("note", Programme::note));

  static final ImmutableList<Attribute<Council>> OF_COUNCILS =
      ImmutableList.of(
          major("kind", Council::kind),
          text("name", Council::name),
          major("electorate", Council::electorate),
          major("seats", Council::seats),
          major("rules", Council::rules),
          major("sessions", Council::sessions),
          text("source", Council::source),
          text("note", Council::note));

  private static <T> Attribute<T> text(String name, Function<T, ?> value) {
    return new Attribute<>(name, Severity.TEXT, value);
  }

  private static <T> Attribute<T> minor(String name, Function<T, ?> value) {
    return new Attribute<>(name, Severity.MINOR, value);
  }

  private static <T> Attribute<T> major(String name, Function<T, ?> value) {
    return new Attribute<>(name, Severity.MAJOR, value);
  }

  /** How much it matters that it is another in these two; less if in words for readers alone. */
  Severity severity(T one, T other) {
    return Remarks.aloneDiffer(value.apply(one), value.apply(other)) ? Severity.TEXT : severity;
  }

  /** Whether it is another in these two. */
  boolean differs(T one, T other) {
    return !value.apply(one).equals(value.apply(other));
  }
}
