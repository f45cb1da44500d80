// SPDX-License-Identifier: Apache-2.0
package org.medalliance.testing.corpus;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.medalliance.time.DateSpan;
import org.medalliance.time.Timeline;

/** Smaller forms of what several things are made of. */
final class Smaller {
  private Smaller() {}

  /** Nothing, then each list that lacks one thing. */
  static <T> Stream<List<T>> lists(Collection<? extends T> things) {
    return things.isEmpty()
        ? Stream.empty()
        : Stream.concat(
            Stream.of(List.of()),
            IntStream.range(0, things.size())
                .mapToObj(
                    left -> {
                      List<T> others = new ArrayList<>(things);
                      others.remove(left);
                      return others;
                    }));
  }

  /** Each list in which one thing is smaller. */
  static <T> Stream<Supplier<List<T>>> inside(
      List<T> things, Function<T, Stream<Supplier<T>>> smaller) {
    return IntStream.range(0, things.size())
        .boxed()
        .flatMap(
            place ->
                smaller
                    .apply(things.get(place))
                    .map(
                        form ->
                            () -> {
                              List<T> others = new ArrayList<>(things);
                              others.set(place, form.get());
                              return others;
                            }));
  }

  /** No step, then fewer steps, then steps without sources and notes. */
  static <T> Stream<Timeline<T>> timelines(Timeline<T> timeline) {
    return Stream.concat(
        lists(timeline.steps()).map(Timeline::of),
        Stream.of(
            Timeline.of(
                timeline.steps().stream()
                    .map(
                        step ->
                            new Timeline.Step<>(
                                step.value(), step.since(), Optional.empty(), Optional.empty()))
                    .toList())));
  }

  /** Always, or with one end alone. */
  static Stream<DateSpan> spans(DateSpan span) {
    return span.equals(DateSpan.ALWAYS)
        ? Stream.empty()
        : Stream.of(
            DateSpan.ALWAYS,
            span.from().map(DateSpan::from).orElse(DateSpan.ALWAYS),
            span.until().map(DateSpan::until).orElse(DateSpan.ALWAYS));
  }
}
