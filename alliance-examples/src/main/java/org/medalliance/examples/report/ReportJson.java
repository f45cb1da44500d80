// SPDX-License-Identifier: Apache-2.0
package org.medalliance.examples.report;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.SerializableString;
import com.fasterxml.jackson.core.io.CharacterEscapes;
import com.fasterxml.jackson.core.io.SerializedString;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.medalliance.code.Syntax;
import org.medalliance.jackson.AllianceModule;
import org.medalliance.time.Certain;

/**
 * Reports as JSON: the components of a report by name and in their order, each value in the form
 * that it has in documents. What is known on a day is {@code {"known": "FULL"}}, {@code null} for
 * nothing written; what is not, {@code {"possible": ["NONE", "FULL"], "blame": […]}}.
 */
public final class ReportJson {
  private static final ObjectWriter WRITER = writer();

  private ReportJson() {}

  /** Returns a report as JSON: the same report, the same text. */
  public static String pretty(Report report) {
    try {
      return WRITER.writeValueAsString(report) + "\n";
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException("text in memory cannot fail", e);
    }
  }

  private static ObjectWriter writer() {
    SimpleModule words =
        new SimpleModule("report")
            .addSerializer(Certain.class, new OfCertain())
            .addSerializer(LocalDate.class, new OfDay())
            .addSerializer(Optional.class, new OfOptional());
    JsonMapper mapper =
        JsonMapper.builder()
            .addModules(new AllianceModule(), words)
            .withConfigOverride(
                Optional.class,
                set ->
                    set.setInclude(
                        JsonInclude.Value.construct(
                            JsonInclude.Include.NON_EMPTY, JsonInclude.Include.ALWAYS)))
            .build();
    DefaultIndenter lines = new DefaultIndenter("  ", "\n");
    Separators separators =
        Separators.createDefaultInstance()
            .withObjectFieldValueSpacing(Separators.Spacing.AFTER)
            .withObjectEmptySeparator("")
            .withArrayEmptySeparator("");
    return mapper
        .writer(
            new DefaultPrettyPrinter(separators).withObjectIndenter(lines).withArrayIndenter(lines))
        .with(new Invisible());
  }

  @SuppressWarnings("rawtypes") // a serializer is found by the class alone
  private static final class OfCertain extends JsonSerializer<Certain> {
    @Override
    public void serialize(Certain value, JsonGenerator out, SerializerProvider host)
        throws IOException {
      out.writeStartObject();
      if (value.isKnown()) {
        host.defaultSerializeField("known", value.possible().iterator().next(), out);
      } else {
        host.defaultSerializeField("possible", value.possible(), out);
        host.defaultSerializeField("blame", value.blame(), out);
      }
      out.writeEndObject();
    }
  }

  private static final class OfDay extends JsonSerializer<LocalDate> {
    @Override
    public void serialize(LocalDate day, JsonGenerator out, SerializerProvider host)
        throws IOException {
      out.writeString(day.toString());
    }
  }

  /** A value or null; a component without a value is left out. */
  @SuppressWarnings("rawtypes") // a serializer is found by the class alone
  private static final class OfOptional extends JsonSerializer<Optional> {
    @Override
    public boolean isEmpty(SerializerProvider host, Optional value) {
      return value.isEmpty();
    }

    @Override
    @SuppressWarnings("unchecked") // null stands for none
    public void serialize(Optional value, JsonGenerator out, SerializerProvider host)
        throws IOException {
      host.defaultSerializeValue(value.orElse(null), out);
    }
  }

  /** Escapes what a terminal would not show as it is, as pages do. */
  private static final class Invisible extends CharacterEscapes {
    private static final long serialVersionUID = 1;

    @Override
    public int[] getEscapeCodesForAscii() {
      int[] codes = standardAsciiEscapesForJSON();
      codes[0x7F] = ESCAPE_STANDARD;
      return codes;
    }

    @Override
    public @Nullable SerializableString getEscapeSequence(int character) {
      String shown = Syntax.escape(Character.toString(character));
      return shown.startsWith("\\") ? new SerializedString(shown) : null;
    }
  }
}
