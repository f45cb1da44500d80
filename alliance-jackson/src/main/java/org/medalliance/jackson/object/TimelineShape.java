// SPDX-License-Identifier: Apache-2.0
package org.medalliance.jackson.object;

import static com.google.common.base.Preconditions.checkArgument;
import static org.medalliance.jackson.object.Part.optional;
import static org.medalliance.jackson.object.Part.required;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.medalliance.code.InvalidValueException;
import org.medalliance.code.SourceId;
import org.medalliance.jackson.problem.ProblemCode;
import org.medalliance.jackson.reading.TokenReader;
import org.medalliance.jackson.shape.ListShape;
import org.medalliance.jackson.shape.Schema;
import org.medalliance.jackson.shape.SchemaBook;
import org.medalliance.jackson.shape.Shape;
import org.medalliance.jackson.shape.Shapes;
import org.medalliance.jackson.token.Token;
import org.medalliance.jackson.token.TokenSink;
import org.medalliance.time.PartialDate;
import org.medalliance.time.Timeline;

/** Something that has one value at a time: bare if it has always had one, else in steps. */
public final class TimelineShape<T> extends Shape<Timeline<T>> {
  private final Shape<T> value;
  private final ListShape<Timeline.Step<T>, ImmutableList<Timeline.Step<T>>> steps;

  TimelineShape(
      Shape<T> value, Shape<PartialDate> date, Shape<SourceId> source, Shape<String> note) {
    super(value.name() + " over time");
    checkArgument(
        value.isText() || (value instanceof ListShape<?, ?> list && list.isOfTexts()),
        "value over time must be written in texts, for equal ones to be shared: %s",
        value);
    this.value = value;
    this.steps =
        Shapes.list(
            ObjectShape
                .<Timeline.Step<T>, T, Optional<PartialDate>, Optional<SourceId>, Optional<String>>
                    record(
                        "step of " + value.name(),
                        Timeline.Step::new,
                        required("value", value, Timeline.Step::value),
                        optional("from", date, Timeline.Step::since),
                        optional("source", source, Timeline.Step::source),
                        optional("note", note, Timeline.Step::note)));
  }

  /** Returns the shape of something that has one value at a time. */
  public static <T> Shape<Timeline<T>> overTime(
      Shape<T> value, Shape<PartialDate> date, Shape<SourceId> source, Shape<String> note) {
    return new TimelineShape<>(value, date, source, note);
  }

  @Override
  public @Nullable Timeline<T> read(TokenReader in) throws IOException {
    if (in.token() != Token.ARRAY) {
      return always(value.read(in), in);
    }
    in.enter();
    in.next();
    if (in.token() != Token.OBJECT && value instanceof ListShape<?, ?> list) {
      return always(bare(list, in), in);
    }
    ImmutableList<Timeline.Step<T>> read = steps.readRest(in);
    return read == null ? null : checked(read, in);
  }

  @Override
  public void write(Timeline<T> timeline, TokenSink out) throws IOException {
    Optional<T> constant = timeline.constant();
    Timeline.Step<T> first = timeline.steps().get(0);
    if (constant.isPresent() && first.source().isEmpty() && first.note().isEmpty()) {
      value.write(constant.get(), out);
    } else {
      steps.write(timeline.steps(), out);
    }
  }

  @Override
  protected boolean isNamed() {
    return false;
  }

  @Override
  public Schema schema(SchemaBook book) {
    return Schema.oneOf(
        ImmutableList.of(book.refer(value), steps.schema(book).with("minItems", 1)));
  }

  @Override
  public String sample() {
    return value.sample();
  }

  @SuppressWarnings("unchecked") // the list is the shape of the values
  private @Nullable T bare(ListShape<?, ?> list, TokenReader in) throws IOException {
    return (T) list.readRest(in);
  }

  /** A code that has always held mostly has for others too. */
  @SuppressWarnings("unchecked") // what this shape has made is a timeline of T
  private @Nullable Timeline<T> always(@Nullable T constant, TokenReader in) {
    if (constant == null) {
      return null;
    }
    Timeline<T> known = (Timeline<T>) in.known(this, constant);
    return known == null ? in.learn(this, constant, Timeline.always(constant)) : known;
  }

  private @Nullable Timeline<T> checked(ImmutableList<Timeline.Step<T>> read, TokenReader in)
      throws IOException {
    if (read.isEmpty()) {
      in.problemAt(
          "",
          ProblemCode.MIN_SIZE,
          name() + " must have at least one step: 0; leave the member out if nothing is known",
          ImmutableMap.of("actual", "0"));
      return null;
    }
    try {
      return new Timeline<>(read);
    } catch (InvalidValueException e) {
      AttributePath.refuse(in, e, attribute -> true);
      return null;
    }
  }
}
