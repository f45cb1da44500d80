// SPDX-License-Identifier: Apache-2.0
package org.medalliance.jackson;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.AbstractIterator;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import org.medalliance.Alliance;
import org.medalliance.change.Change;
import org.medalliance.decision.SharingDecision;
import org.medalliance.jackson.format.AllianceShapes;
import org.medalliance.jackson.format.ChangeShapes;
import org.medalliance.jackson.format.DecisionShapes;
import org.medalliance.jackson.problem.ReadLimits;
import org.medalliance.jackson.shape.DocumentReader;
import org.medalliance.jackson.shape.Shape;
import org.medalliance.jackson.token.CanonicalSink;
import org.medalliance.jackson.token.LineSource;
import org.medalliance.jackson.token.TokenFactory;
import org.medalliance.sharing.SharingRequest;

/**
 * Many documents of one type in one stream, each on a line of its own (NDJSON), in UTF-8.
 *
 * <p>They are read one by one, when they are asked for: no more than one is in memory. A line that
 * cannot be read ends nothing; its {@link Reading} has no value. Where it should, ask for the
 * values: {@code lines.read(in).map(Reading::orElseThrow)} throws at the first such line. The
 * limits are of each line. Lines of white space are passed over; problems tell their place in the
 * whole stream.
 *
 * @param <T> what each document is of
 */
public final class JsonLines<T> {
  /** Alliances. */
  public static final JsonLines<Alliance> ALLIANCES = new JsonLines<>(AllianceShapes.ALLIANCE);

  /** Requests. */
  public static final JsonLines<SharingRequest> REQUESTS = new JsonLines<>(DecisionShapes.REQUEST);

  /** Decisions, each with its request. */
  public static final JsonLines<SharingDecision> DECISIONS =
      new JsonLines<>(DecisionShapes.DECISION);

  /** Changes of one thing each: what a whole makes of them is for the reader to see. */
  public static final JsonLines<Change<?>> CHANGES = new JsonLines<>(ChangeShapes.CHANGE);

  private final Shape<T> shape;

  private JsonLines(Shape<T> shape) {
    this.shape = shape;
  }

  /** Reads documents up to the end of the stream, which stays open. */
  public Stream<Reading<T>> read(InputStream lines) {
    return read(lines, ReadLimits.UNTRUSTED);
  }

  /**
   * Reads documents up to the end of the stream, which stays open.
   *
   * <p>What the stream throws reaches whoever asks for the next document, as the cause of an {@link
   * UncheckedIOException}.
   */
  public Stream<Reading<T>> read(InputStream lines, ReadLimits limits) {
    LineSource source =
        new LineSource(
            requireNonNull(lines, "lines"),
            requireNonNull(limits, "limits").of(ReadLimits.Kind.BYTES));
    DocumentReader reader =
        new DocumentReader(TokenFactory.present(), limits, AllianceShapes.MIGRATIONS);
    Iterator<Reading<T>> readings =
        new AbstractIterator<>() {
          @Override
          protected @Nullable Reading<T> computeNext() {
            try {
              return source.next()
                  ? new Reading<>(reader.inspect(shape, source.document(), source.place()))
                  : endOfData();
            } catch (IOException e) {
              throw new UncheckedIOException(e);
            }
          }
        };
    return StreamSupport.stream(
        Spliterators.spliteratorUnknownSize(
            readings, Spliterator.ORDERED | Spliterator.NONNULL | Spliterator.IMMUTABLE),
        false);
  }

  /**
   * Writes values, each as a canonical document on a line of its own, to a stream that stays open.
   * Values that are made as they are asked for come as {@code stream::iterator}.
   */
  public void write(Iterable<? extends T> values, OutputStream out) throws IOException {
    requireNonNull(values, "values");
    CanonicalSink sink = new CanonicalSink(requireNonNull(out, "out"));
    for (T value : values) {
      shape.write(requireNonNull(value, "value"), sink);
      sink.endLine();
    }
    sink.end();
  }
}
