// SPDX-License-Identifier: Apache-2.0
package org.medalliance.testing.corpus;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.medalliance.resource.Quota;
import org.medalliance.sharing.ResourceSelector;
import org.medalliance.sharing.SharingCondition;
import org.medalliance.sharing.SharingRule;
import org.medalliance.sharing.UnitSelector;

/** Rules without one of the things that narrow them. */
final class SmallerRule {
  private SmallerRule() {}

  static Stream<Supplier<SharingRule>> than(SharingRule rule) {
    Stream<Supplier<SharingRule>> plain =
        Stream.of(
            () -> rule.toBuilder().note(Optional.empty()).build(),
            () -> rule.toBuilder().source(Optional.empty()).build(),
            () -> rule.toBuilder().duties(List.of()).build(),
            () -> rule.toBuilder().quota(Optional.empty()).build(),
            () -> rule.toBuilder().quota(rule.quota().map(SmallerRule::unsourced)).build(),
            () -> rule.toBuilder().when(Optional.empty()).build(),
            () -> rule.toBuilder().provider(UnitSelector.any()).build(),
            () -> rule.toBuilder().recipient(UnitSelector.any()).build());
    return Stream.of(
            plain,
            Smaller.lists(rule.under()).map(under -> of(() -> rule.toBuilder().under(under))),
            Smaller.spans(rule.span()).map(span -> of(() -> rule.toBuilder().span(span))),
            resources(rule.resource())
                .map(resource -> of(() -> rule.toBuilder().resource(resource.get()))),
            selectors(rule.provider())
                .map(selector -> of(() -> rule.toBuilder().provider(selector.get()))),
            selectors(rule.recipient())
                .map(selector -> of(() -> rule.toBuilder().recipient(selector.get()))),
            rule.when().stream()
                .flatMap(SmallerRule::conditions)
                .map(when -> of(() -> rule.toBuilder().when(when.get()))))
        .flatMap(Function.identity());
  }

  private static Supplier<SharingRule> of(Supplier<SharingRule.Builder> builder) {
    return () -> builder.get().build();
  }

  static Quota unsourced(Quota quota) {
    return Quota.of(quota.amount(), quota.per(), quota.of());
  }

  private static Stream<Supplier<ResourceSelector>> resources(ResourceSelector selector) {
    if (selector instanceof ResourceSelector.One one) {
      return Stream.of(() -> new ResourceSelector.One(one.id(), Optional.empty()));
    }
    ResourceSelector.OfKind of = (ResourceSelector.OfKind) selector;
    return Stream.concat(
        Stream.of(() -> new ResourceSelector.OfKind(of.kinds(), Optional.empty())),
        Smaller.lists(of.kinds())
            .map(
                kinds ->
                    () ->
                        new ResourceSelector.OfKind(
                            ImmutableSortedSet.copyOf(kinds), of.specialty())));
  }

  private static Stream<Supplier<UnitSelector>> selectors(UnitSelector selector) {
    if (selector instanceof UnitSelector.Units named) {
      return Smaller.lists(named.units())
          .map(units -> () -> new UnitSelector.Units(ImmutableSortedSet.copyOf(units)));
    }
    Function<List<UnitSelector>, UnitSelector> again =
        parts ->
            selector instanceof UnitSelector.Not
                ? UnitSelector.not(parts.get(0))
                : selector instanceof UnitSelector.AllOf
                    ? new UnitSelector.AllOf(ImmutableList.copyOf(parts))
                    : new UnitSelector.AnyOf(ImmutableList.copyOf(parts));
    return composed(selector.components(), again, SmallerRule::selectors);
  }

  private static Stream<Supplier<SharingCondition>> conditions(SharingCondition condition) {
    if (condition instanceof SharingCondition.PurposeIn in) {
      return Smaller.lists(in.purposes())
          .map(
              purposes ->
                  () -> new SharingCondition.PurposeIn(ImmutableSortedSet.copyOf(purposes)));
    }
    Function<List<SharingCondition>, SharingCondition> again =
        parts ->
            condition instanceof SharingCondition.Not
                ? SharingCondition.not(parts.get(0))
                : condition instanceof SharingCondition.AllOf
                    ? new SharingCondition.AllOf(ImmutableList.copyOf(parts))
                    : new SharingCondition.AnyOf(ImmutableList.copyOf(parts));
    return composed(condition.components(), again, SmallerRule::conditions);
  }

  /** A part alone, fewer parts, or smaller ones. */
  private static <T> Stream<Supplier<T>> composed(
      List<T> parts, Function<List<T>, T> again, Function<T, Stream<Supplier<T>>> smaller) {
    Stream<Supplier<T>> alone = parts.stream().map(part -> () -> part);
    Stream<Supplier<T>> fewer =
        Smaller.lists(parts)
            .filter(others -> others.size() >= 2)
            .map(others -> () -> again.apply(others));
    Stream<Supplier<T>> inside =
        Smaller.inside(parts, smaller).map(others -> () -> again.apply(others.get()));
    return Stream.of(alone, fewer, inside).flatMap(Function.identity());
  }
}
