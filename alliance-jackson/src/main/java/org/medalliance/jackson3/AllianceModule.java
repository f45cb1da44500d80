// SPDX-License-Identifier: Apache-2.0
package org.medalliance.jackson3;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import java.io.IOException;
import java.io.Serializable;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;
import org.medalliance.jackson.format.ShapeTable;
import org.medalliance.jackson.problem.AllianceFormatException;
import org.medalliance.jackson.problem.Problem;
import org.medalliance.jackson.problem.ReadLimits;
import org.medalliance.jackson.shape.DocumentReader;
import org.medalliance.jackson.token.TextSource;
import org.medalliance.jackson.token.TokenSource;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.BeanDescription;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.DeserializationConfig;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.KeyDeserializer;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.jsontype.TypeDeserializer;
import tools.jackson.databind.jsontype.TypeSerializer;
import tools.jackson.databind.module.SimpleDeserializers;
import tools.jackson.databind.module.SimpleModule;

/**
 * Lets a mapper of Jackson 3 read and write the values of this library wherever they stand in a
 * host's own values, and write answers such as an explanation, and what they are made of, such as a
 * finding, as {@link org.medalliance.jackson.AnswerJson} does.
 *
 * <p>It changes nothing else in the mapper, and no setting of the mapper changes what it takes:
 * that is the format {@code medalliance/1}, token for token, whatever is said of its types by
 * annotations or mix-ins, unless they name another deserializer, builder or converter. What a
 * mapper does before there is a token, such as to let comments pass, to pass over what follows a
 * document or to make null of a null, remains its own; so do limits of its parser that are narrower
 * than {@link ReadLimits}. A problem is thrown as a {@link FormatException}. What it writes can be
 * read again, numbers as numbers, unless the host leaves out the quotes of names.
 *
 * <p>Ids, codes and words may be keys of a host's maps. A mapper with this module can be serialized
 * as other mappers can.
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
    setDeserializers(new Finding());
    for (ShapeTable.Entry<?> entry : ShapeTable.ALL) {
      add(entry, limits);
    }
    for (ShapeTable.Entry<?> entry : Iterables.concat(ShapeTable.ANSWERS, ShapeTable.PARTS)) {
      addAnswer(entry);
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

    /** All problems in the order in which they stand in the document. */
    public ImmutableList<Problem> problems() {
      return problems;
    }
  }

  private <T> void add(ShapeTable.Entry<T> entry, ReadLimits limits) {
    addSerializer(entry.type(), new Writing<>(entry.type()));
    addDeserializer(entry.type(), new Reading<>(entry.type(), limits));
    if (entry.shape().isText()) {
      addKeySerializer(entry.type(), new KeyWriting<>(entry.type()));
      addKeyDeserializer(entry.type(), new KeyReading<>(entry.type(), limits));
    }
  }

  private <T> void addAnswer(ShapeTable.Entry<T> entry) {
    addSerializer(entry.type(), new Writing<>(entry.type()));
    addDeserializer(entry.type(), new Refusing<>(entry.type()));
  }

  private static <T> T read(Class<T> type, TokenSource source, ReadLimits limits, JsonParser in) {
    String pointer = in.streamReadContext().pathAsPointer().toString();
    try {
      return DocumentReader.readPart(ShapeTable.of(type), source, limits, pointer);
    } catch (AllianceFormatException e) {
      throw new FormatException(in, e);
    } catch (IOException e) {
      throw new UncheckedIOException("Jackson 3 throws none", e);
    }
  }

  /** Finds the type of a value that is there already, such as one that a host wants to update. */
  private static final class Finding extends SimpleDeserializers {
    private static final long serialVersionUID = 1;

    @Override
    public @Nullable ValueDeserializer<?> findBeanDeserializer(
        JavaType type, DeserializationConfig config, BeanDescription.Supplier description) {
      ValueDeserializer<?> found = super.findBeanDeserializer(type, config, description);
      Class<?> declared = type.getRawClass().getSuperclass();
      return found == null && declared != null
          ? super.findBeanDeserializer(config.constructType(declared), config, description)
          : found;
    }
  }

  // what a mapper holds must be serializable, as the mapper is; shapes are looked up by their type

  private static final class Writing<T> extends ValueSerializer<T> implements Serializable {
    private static final long serialVersionUID = 1;

    private final Class<T> type;

    private Writing(Class<T> type) {
      this.type = type;
    }

    @Override
    public void serialize(T value, JsonGenerator out, SerializationContext host) {
      try {
        ShapeTable.of(type).write(value, new Jackson3Sink(out));
      } catch (IOException e) {
        throw new UncheckedIOException("Jackson 3 throws none", e);
      }
    }

    @Override
    public void serializeWithType(
        T value, JsonGenerator out, SerializationContext host, TypeSerializer typing) {
      serialize(value, out, host); // the format has no class names
    }
  }

  private static final class Reading<T> extends ValueDeserializer<T> implements Serializable {
    private static final long serialVersionUID = 1;

    private final Class<T> type;
    private final ReadLimits limits;

    private Reading(Class<T> type, ReadLimits limits) {
      this.type = type;
      this.limits = limits;
    }

    @Override
    public Class<T> handledType() {
      return type;
    }

    @Override
    public T deserialize(JsonParser in, DeserializationContext host) {
      return read(type, new Jackson3Source(in), limits, in);
    }

    @Override
    public Object deserializeWithType(
        JsonParser in, DeserializationContext host, TypeDeserializer typing) {
      return deserialize(in, host); // the format has no class names
    }
  }

  /** Without it a mapper would make something of an answer, by names and constructors. */
  private static final class Refusing<T> extends ValueDeserializer<T> implements Serializable {
    private static final long serialVersionUID = 1;

    private final Class<T> type;

    private Refusing(Class<T> type) {
      this.type = type;
    }

    @Override
    public T deserialize(JsonParser in, DeserializationContext host) {
      return host.reportBadDefinition(
          type, ShapeTable.of(type).name() + " must be worked out, never read");
    }

    @Override
    public Object deserializeWithType(
        JsonParser in, DeserializationContext host, TypeDeserializer typing) {
      return deserialize(in, host);
    }
  }

  private static final class KeyWriting<T> extends ValueSerializer<T> implements Serializable {
    private static final long serialVersionUID = 1;

    private final Class<T> type;

    private KeyWriting(Class<T> type) {
      this.type = type;
    }

    @Override
    public void serialize(T value, JsonGenerator out, SerializationContext host) {
      out.writeName(ShapeTable.of(type).text(value));
    }
  }

  private static final class KeyReading<T> extends KeyDeserializer implements Serializable {
    private static final long serialVersionUID = 1;

    private final Class<T> type;
    private final ReadLimits limits;

    private KeyReading(Class<T> type, ReadLimits limits) {
      this.type = type;
      this.limits = limits;
    }

    @Override
    public T deserializeKey(String key, DeserializationContext host) {
      JsonParser in = host.getParser();
      return read(type, new TextSource(key, Jackson3Source.location(in)), limits, in);
    }
  }
}
