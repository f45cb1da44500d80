// SPDX-License-Identifier: Apache-2.0
package org.medalliance.testing.corpus;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.medalliance.code.LocalizedText;
import org.medalliance.institution.Institution;
import org.medalliance.membership.MemberFact;
import org.medalliance.membership.MemberUnit;

/** Institutions and members without one of the things that are written of them. */
final class SmallerUnit {
  private SmallerUnit() {}

  static Stream<Supplier<MemberUnit>> than(MemberUnit member) {
    Stream<Supplier<MemberUnit>> plain =
        Stream.of(
            () -> member.toBuilder().note(Optional.empty()).build(),
            () -> member.toBuilder().source(Optional.empty()).build());
    return Stream.of(
            plain,
            Smaller.timelines(member.tier()).map(tier -> of(() -> member.toBuilder().tier(tier))),
            Smaller.timelines(member.roles())
                .map(roles -> of(() -> member.toBuilder().roles(roles))),
            Smaller.lists(member.facts()).map(facts -> of(() -> member.toBuilder().facts(facts))),
            Smaller.inside(member.facts(), SmallerUnit::facts)
                .map(facts -> of(() -> member.toBuilder().facts(facts.get()))))
        .flatMap(Function.identity());
  }

  private static Supplier<MemberUnit> of(Supplier<MemberUnit.Builder> builder) {
    return () -> builder.get().build();
  }

  private static Stream<Supplier<MemberFact>> facts(MemberFact fact) {
    return Stream.of(
        () -> fact.toBuilder().note(Optional.empty()).build(),
        () -> fact.toBuilder().source(Optional.empty()).build(),
        () -> fact.toBuilder().basis(Optional.empty()).build(),
        () -> fact.toBuilder().agreement(Optional.empty()).build(),
        () -> fact.toBuilder().session(Optional.empty()).build());
  }

  static Stream<Supplier<Institution>> than(Institution body) {
    Stream<Supplier<Institution>> plain =
        Stream.of(
            () -> body.toBuilder().name(LocalizedText.english(body.id().value())).build(),
            () -> body.toBuilder().note(Optional.empty()).build(),
            () -> body.toBuilder().source(Optional.empty()).build(),
            () -> body.toBuilder().partOf(Optional.empty()).build(),
            () -> body.toBuilder().otherNames(List.of()).build(),
            () -> body.toBuilder().successions(List.of()).build(),
            () -> body.toBuilder().identifiers(List.of()).build());
    return Stream.of(
            plain,
            Smaller.timelines(body.ownership())
                .map(it -> built(() -> body.toBuilder().ownership(it))),
            Smaller.timelines(body.kind()).map(it -> built(() -> body.toBuilder().kind(it))),
            Smaller.timelines(body.grade()).map(it -> built(() -> body.toBuilder().grade(it))),
            Smaller.timelines(body.region()).map(it -> built(() -> body.toBuilder().region(it))),
            Smaller.timelines(body.specialties())
                .map(it -> built(() -> body.toBuilder().specialties(it))))
        .flatMap(Function.identity());
  }

  private static Supplier<Institution> built(Supplier<Institution.Builder> builder) {
    return () -> builder.get().build();
  }
}
