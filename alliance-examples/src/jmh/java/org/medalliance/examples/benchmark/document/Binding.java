// SPDX-License-Identifier: Apache-2.0
package org.medalliance.examples.benchmark.document;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.Module;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.ToStringSerializer;
import com.fasterxml.jackson.module.blackbird.BlackbirdModule;
import java.io.IOException;
import java.util.function.Function;
import org.medalliance.AllianceId;
import org.medalliance.AllianceKind;
import org.medalliance.agreement.AgreementKind;
import org.medalliance.code.AgreementId;
import org.medalliance.code.Code;
import org.medalliance.code.UnitId;
import org.medalliance.institution.InstitutionKind;
import org.medalliance.membership.Role;
import org.medalliance.membership.TierId;
import org.medalliance.resource.ResourceId;
import org.medalliance.resource.ResourceKind;
import org.medalliance.sharing.RuleId;
import org.medalliance.time.PartialDate;

/** Data binding of one type. */
final class Binding<T> implements Way<T> {
  private final ObjectReader reader;
  private final ObjectWriter writer;

  private Binding(JsonMapper.Builder mapper, Class<T> type) {
    JsonMapper made =
        mapper.defaultPropertyInclusion(JsonInclude.Value.ALL_NON_EMPTY).build(); // as we write
    this.reader = made.readerFor(type);
    this.writer = made.writerFor(type);
  }

  /** Returns the binding of records that hold mere texts, which nobody looks at. */
  static Binding<Records.Document> ofRecords() {
    return new Binding<>(JsonMapper.builder(), Records.Document.class);
  }

  /** Returns the binding of values that hold the library's ids, codes and dates. */
  static Binding<Values.Document> ofValues() {
    return new Binding<>(JsonMapper.builder().addModule(texts()), Values.Document.class);
  }

  /** Returns the same with generated code in place of reflection. */
  static Binding<Values.Document> withBlackbird() {
    return new Binding<>(
        JsonMapper.builder().addModule(texts()).addModule(new BlackbirdModule()),
        Values.Document.class);
  }

  @Override
  public T read(byte[] document) throws IOException {
    return reader.readValue(document);
  }

  @Override
  public byte[] write(T value) throws IOException {
    return writer.writeValueAsBytes(value);
  }

  private static Module texts() {
    SimpleModule module = new SimpleModule();
    text(module, AllianceId.class, AllianceId::of);
    text(module, AllianceKind.class, AllianceKind::of);
    text(module, AgreementId.class, AgreementId::of);
    text(module, AgreementKind.class, AgreementKind::of);
    text(module, Code.class, Code::of);
    text(module, InstitutionKind.class, InstitutionKind::of);
    text(module, PartialDate.class, PartialDate::parse);
    text(module, ResourceId.class, ResourceId::of);
    text(module, ResourceKind.class, ResourceKind::of);
    text(module, Role.class, Role::of);
    text(module, RuleId.class, RuleId::of);
    text(module, TierId.class, TierId::of);
    text(module, UnitId.class, UnitId::of);
    return module;
  }

  private static <V> void text(SimpleModule module, Class<V> type, Function<String, V> parse) {
    module.addDeserializer(type, new FromText<>(type, parse));
    module.addSerializer(type, ToStringSerializer.instance);
  }

  /** Reads a value that is written as a text. */
  private static final class FromText<V> extends StdScalarDeserializer<V> {
    private static final long serialVersionUID = 1;

    private final transient Function<String, V> parse;

    private FromText(Class<V> type, Function<String, V> parse) {
      super(type);
      this.parse = parse;
    }

    @Override
    public V deserialize(JsonParser parser, DeserializationContext context) throws IOException {
      return parse.apply(parser.getText());
    }
  }
}
