// SPDX-License-Identifier: Apache-2.0
package org.medalliance.testing.corpus;

import com.google.common.collect.ImmutableSortedSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.medalliance.agreement.Agreement;
import org.medalliance.agreement.AgreementFact;
import org.medalliance.agreement.Binding;

/** Agreements without one of the things that are written of them. */
final class SmallerAgreement {
  private SmallerAgreement() {}

  static Stream<Supplier<Agreement>> than(Agreement agreement) {
    Stream<Supplier<Agreement>> plain =
        Stream.of(
            () -> agreement.toBuilder().note(Optional.empty()).build(),
            () -> agreement.toBuilder().source(Optional.empty()).build(),
            () -> agreement.toBuilder().document(Optional.empty()).build(),
            () -> agreement.toBuilder().scope(Optional.empty()).build(),
            () -> agreement.toBuilder().noticePeriod(Optional.empty()).build(),
            () -> agreement.toBuilder().parent(Optional.empty()).build(),
            () -> agreement.toBuilder().duties(List.of()).build());
    return Stream.of(
            plain,
            Smaller.lists(agreement.facts())
                .map(facts -> of(() -> agreement.toBuilder().facts(facts))),
            Smaller.inside(agreement.facts(), SmallerAgreement::facts)
                .map(facts -> of(() -> agreement.toBuilder().facts(facts.get()))),
            bindings(agreement.binds())
                .map(binding -> of(() -> agreement.toBuilder().binds(binding.get()))))
        .flatMap(Function.identity());
  }

  private static Supplier<Agreement> of(Supplier<Agreement.Builder> builder) {
    return () -> builder.get().build();
  }

  private static Stream<Supplier<AgreementFact>> facts(AgreementFact fact) {
    return Stream.of(
        () -> fact.toBuilder().note(Optional.empty()).build(),
        () -> fact.toBuilder().source(Optional.empty()).build(),
        () -> fact.toBuilder().reason(Optional.empty()).build(),
        () -> fact.toBuilder().successor(Optional.empty()).build(),
        () -> fact.toBuilder().signatories(List.of()).build(),
        () -> fact.toBuilder().expiresAfter(Optional.empty()).build());
  }

  private static Stream<Supplier<Binding>> bindings(Binding binding) {
    if (binding instanceof Binding.Parties parties) {
      return Smaller.lists(parties.units())
          .map(units -> () -> new Binding.Parties(ImmutableSortedSet.copyOf(units)));
    }
    Binding.Members members = (Binding.Members) binding;
    Stream<Supplier<Binding>> standings =
        Smaller.lists(members.standings())
            .map(
                some ->
                    () -> new Binding.Members(ImmutableSortedSet.copyOf(some), members.outside()));
    Stream<Supplier<Binding>> outside =
        Smaller.lists(members.outside())
            .map(
                some ->
                    () ->
                        new Binding.Members(members.standings(), ImmutableSortedSet.copyOf(some)));
    return Stream.concat(standings, outside);
  }
}
