// SPDX-License-Identifier: Apache-2.0
package org.medalliance.jackson3;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.medalliance.jackson.format.ShapeTable;
import org.medalliance.jackson.problem.AllianceFormatException;
import org.medalliance.jackson.problem.Problem;
import org.medalliance.jackson.problem.ReadLimits;
import org.medalliance.jackson.shape.DocumentReader;
import org.medalliance.jackson.shape.Shape;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.jsontype.TypeDeserializer;
import tools.jackson.databind.jsontype.TypeSerializer;
import tools.jackson.databind.module.SimpleModule;

/**
 * Lets a mapper of Jackson 3 read and write the values of this library wherever they stand in a
 * host's own values.
 *
 * <p>It changes nothing else in the mapper, and no setting of the mapper changes what it takes:
 * that is the format {@code medalliance/1}, token for token. What a mapper does before there is a
 * token, such as to let comments pass or to make null of a null, remains its own. A problem is
 * thrown as a {@link FormatException}.
 */
public final class AllianceModule extends SimpleModule {
  private static final long serialVersionUID = 1;

  /** Creates a module that reads within {@link ReadLimits#UNTRUSTED}. */
  public AllianceModule() {
    this(ReadLimits.UNTRUSTED);
  }

  /** Creates a module that reads within these limits, but for the length of the whole document. */
  public AllianceModule(ReadLimits limits) {
    super("medalliance");
    requireNonNull(limits, "limits");
    for (ShapeTable.Entry<?> entry : ShapeTable.ALL) {
      add(entry, limits);
    }
  }

  /** What is wrong with a value, as an exception of Jackson. */
  public static final class FormatException extends DatabindException {
    private static final long serialVersionUID = 1;

    /** All problems. */
    private final ImmutableList<Problem> problems;

    private FormatException(JsonParser parser, AllianceFormatException cause) {
      super(parser, cause.getMessage(), cause);
      this.problems = cause.problems();
    }

    /** All problems in the order in which they were found. */
    public ImmutableList<Problem> problems() {
      return problems;
    }
  }

  private <T> void add(ShapeTable.Entry<T> entry, ReadLimits limits) {
    addSerializer(entry.type(), new Writing<>(entry.shape()));
    addDeserializer(entry.type(), new Reading<>(entry, limits));
  }

  private static final class Writing<T> extends ValueSerializer<T> {
    private final Shape<T> shape;

    private Writing(Shape<T> shape) {
      this.shape = shape;
    }

    @Override
    public void serialize(T value, JsonGenerator out, SerializationContext host) {
      try {
        shape.write(value, new Jackson3Sink(out));
      } catch (IOException e) {
        throw new UncheckedIOException("Jackson 3 throws none", e);
      }
    }

    @Override
    public void serializeWithType(
        T value, JsonGenerator out, SerializationContext host, TypeSerializer type) {
      serialize(value, out, host); // the format has no class names
    }
  }

  private static final class Reading<T> extends ValueDeserializer<T> {
    private final ShapeTable.Entry<T> entry;
    private final ReadLimits limits;

    private Reading(ShapeTable.Entry<T> entry, ReadLimits limits) {
      this.entry = entry;
      this.limits = limits;
    }

    @Override
    public Class<T> handledType() {
      return entry.type();
    }

    @Override
    public T deserialize(JsonParser in, DeserializationContext host) {
      String pointer = in.streamReadContext().pathAsPointer().toString();
      try {
        return DocumentReader.readPart(entry.shape(), new Jackson3Source(in), limits, pointer);
      } catch (AllianceFormatException e) {
        throw new FormatException(in, e);
      } catch (IOException e) {
        throw new UncheckedIOException("Jackson 3 throws none", e);
      }
    }

    @Override
    public Object deserializeWithType(
        JsonParser in, DeserializationContext host, TypeDeserializer type) {
      return deserialize(in, host); // the format has no class names
    }
  }
}
