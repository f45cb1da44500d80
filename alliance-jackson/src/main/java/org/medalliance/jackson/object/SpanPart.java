// SPDX-License-Identifier: Apache-2.0
package org.medalliance.jackson.object;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.util.Optional;
import java.util.function.Function;
import org.medalliance.code.Fault;
import org.medalliance.code.InvalidValueException;
import org.medalliance.jackson.reading.Slots;
import org.medalliance.jackson.shape.Shape;
import org.medalliance.jackson.token.TokenSink;
import org.medalliance.time.DateSpan;
import org.medalliance.time.PartialDate;

/**
 * A span, written in the object that has it: {@code from} its first day {@code until} the first day
 * no longer in it, or the day on which it was {@code seen}.
 */
final class SpanPart<T> extends Part<T, DateSpan> {
  private final Shape<PartialDate> date;
  private final Function<T, DateSpan> span;

  SpanPart(Shape<PartialDate> date, Function<T, DateSpan> span) {
    super(
        ImmutableList.of(
            Member.optional("from", date),
            Member.optional("until", date),
            Member.optional("seen", date)));
    this.date = date;
    this.span = span;
  }

  @Override
  DateSpan value(Slots slots, int slot) {
    Optional<PartialDate> from = date(slots, slot);
    Optional<PartialDate> until = date(slots, slot + 1);
    Optional<PartialDate> seen = date(slots, slot + 2);
    if (seen.isEmpty()) {
      return from.isEmpty() && until.isEmpty() ? DateSpan.ALWAYS : new DateSpan(from, until);
    }
    if (from.isPresent() || until.isPresent()) {
      throw new InvalidValueException(
          Fault.MEMBER_MISFIT,
          "seen",
          "span must be written by its ends, or by the day it was seen: it has both");
    }
    try {
      return DateSpan.seenOn(seen.get());
    } catch (InvalidValueException e) {
      throw new InvalidValueException(e.fault(), "seen", String.valueOf(e.getMessage()));
    }
  }

  @Override
  void write(T owner, TokenSink out) throws IOException {
    DateSpan days = span.apply(owner);
    Optional<PartialDate> seen = days.seen();
    if (seen.isPresent()) {
      write("seen", seen, out);
    } else {
      write("from", days.from(), out);
      write("until", days.until(), out);
    }
  }

  @Override
  ImmutableList<Where> asked() {
    return ImmutableList.of(Where.has("seen").without("from").without("until"));
  }

  private void write(String name, Optional<PartialDate> day, TokenSink out) throws IOException {
    if (day.isPresent()) {
      out.name(name);
      date.write(day.get(), out);
    }
  }

  private static Optional<PartialDate> date(Slots slots, int slot) {
    return Optional.ofNullable((PartialDate) slots.get(slot));
  }
}
