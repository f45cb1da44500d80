// SPDX-License-Identifier: Apache-2.0
package org.medalliance.jackson;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.medalliance.Alliance;
import org.medalliance.code.UnitId;
import org.medalliance.jackson.problem.Problem;
import org.medalliance.jackson.token.Document;
import org.medalliance.jackson3.AllianceModule;
import org.medalliance.sharing.SharingRule;
import tools.jackson.core.JsonParser;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonReadFeature;
import tools.jackson.core.json.JsonWriteFeature;
import tools.jackson.databind.DefaultTyping;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.PropertyNamingStrategy;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.cfg.CoercionAction;
import tools.jackson.databind.cfg.CoercionInputShape;
import tools.jackson.databind.deser.DeserializationProblemHandler;
import tools.jackson.databind.introspect.NopAnnotationIntrospector;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.jsontype.BasicPolymorphicTypeValidator;
import tools.jackson.databind.jsontype.PolymorphicTypeValidator;

/**
 * A host may set up its mapper of Jackson 3 as it likes: what is JSON gets the same value, or the
 * same problems in the same order, as it does without a mapper; and what it writes can be read.
 */
class AnyMapper3Test {
  private static final String GOOD = Documents.text("everything.json");
  private static final PolymorphicTypeValidator ANYTHING =
      BasicPolymorphicTypeValidator.builder().allowIfBaseType(Object.class).build();

  /** What a host may say of a type of ours, short of naming another deserializer. */
  @JsonTypeInfo(use = JsonTypeInfo.Id.CLASS, property = "@class")
  @JsonIgnoreProperties(value = "rules", ignoreUnknown = true)
  @JsonFormat(shape = JsonFormat.Shape.STRING)
  abstract static class MixIn { // L17
    @JsonCreator
    MixIn(@JsonProperty("ident") String id) {}

    @JsonProperty("ident")
    abstract String id();
  }

  static Stream<Arguments> mappers() {
    List<Arguments> mappers = new ArrayList<>();
    for (boolean on : new boolean[] {true, false}) {
      for (DeserializationFeature feature : DeserializationFeature.values()) {
        mappers.add(of(feature + " " + on, builder -> builder.configure(feature, on)));
      }
      for (MapperFeature feature : MapperFeature.values()) {
        mappers.add(of(feature + " " + on, builder -> builder.configure(feature, on)));
      }
      for (JsonReadFeature feature : JsonReadFeature.values()) {
        mappers.add(of(feature + " " + on, builder -> builder.configure(feature, on)));
      }
      for (StreamReadFeature feature : StreamReadFeature.values()) {
        mappers.add(of(feature + " " + on, builder -> builder.configure(feature, on)));
      }
      mappers.add(of("every feature " + on, builder -> set(builder, on)));
    }
    for (PropertyNamingStrategy strategy :
        List.of(
            PropertyNamingStrategies.SNAKE_CASE,
            PropertyNamingStrategies.KEBAB_CASE,
            PropertyNamingStrategies.UPPER_CAMEL_CASE)) {
      mappers.add(of(strategy + "", builder -> builder.propertyNamingStrategy(strategy)));
    }
    for (DefaultTyping typing : DefaultTyping.values()) {
      for (JsonTypeInfo.As as : List.of(JsonTypeInfo.As.PROPERTY, JsonTypeInfo.As.WRAPPER_ARRAY)) {
        mappers.add(
            of(
                "default typing " + typing + " " + as,
                builder -> builder.activateDefaultTyping(ANYTHING, typing, as)));
      }
    }
    mappers.add(
        of(
            "mix-ins",
            builder ->
                builder
                    .addMixIn(Alliance.class, MixIn.class)
                    .addMixIn(SharingRule.class, MixIn.class)
                    .addMixIn(UnitId.class, MixIn.class)));
    mappers.add(
        of(
            "no annotations",
            builder -> builder.annotationIntrospector(NopAnnotationIntrospector.nopInstance())));
    mappers.add(
        of(
            "coercion",
            builder ->
                builder.withCoercionConfigDefaults(
                    config -> {
                      for (CoercionInputShape shape : CoercionInputShape.values()) {
                        config.setCoercion(shape, CoercionAction.AsEmpty);
                      }
                    })));
    mappers.add(
        of(
            "locale and zone",
            builder ->
                builder
                    .defaultLocale(Locale.forLanguageTag("tr-TR"))
                    .defaultTimeZone(TimeZone.getTimeZone("Pacific/Apia"))));
    mappers.add(of("a handler of problems", builder -> builder.addHandler(new Forgiving())));
    return mappers.stream();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("mappers")
  void readsTheSame(String name, ObjectMapper mapper) {
    // a root that is wrapped is the host's
    boolean wrapped = mapper.isEnabled(DeserializationFeature.UNWRAP_ROOT_VALUE);
    String format = wrapped ? "{\"Alliance\":%s}" : "%s";
    String root = wrapped ? "/Alliance" : "";

    assertThat(mapper.readValue(format.formatted(GOOD), Alliance.class))
        .isEqualTo(AllianceJson.read(GOOD));
    for (String document : Documents.badJson()) {
      assertThat(problems(mapper, format.formatted(document)))
          .extracting(problem -> inShort(problem, ""))
          .containsExactlyElementsOf(direct(document, root));
    }
  }

  static Stream<Arguments> writers() {
    List<Arguments> mappers = new ArrayList<>();
    for (boolean on : new boolean[] {true, false}) {
      for (SerializationFeature feature : SerializationFeature.values()) {
        mappers.add(of(feature + " " + on, builder -> builder.configure(feature, on)));
      }
      for (JsonWriteFeature feature : JsonWriteFeature.values()) {
        mappers.add(of(feature + " " + on, builder -> builder.configure(feature, on)));
      }
      for (StreamWriteFeature feature : StreamWriteFeature.values()) {
        mappers.add(of(feature + " " + on, builder -> builder.configure(feature, on)));
      }
    }
    return Stream.concat(mappers(), mappers.stream());
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("writers")
  void writesWhatIsReadAgain(String name, ObjectMapper mapper) {
    Alliance alliance = AllianceJson.read(GOOD);

    String written = mapper.writeValueAsString(alliance);
    if (mapper.isEnabled(SerializationFeature.WRAP_ROOT_VALUE)) {
      written = written.substring(written.indexOf(':') + 1, written.length() - 1);
    }

    assertThat(written.startsWith("{format:") ? alliance : AllianceJson.read(written))
        .isEqualTo(alliance); // who leaves out the quotes of names wants no JSON
  }

  @Test
  void readsTheSameFromTrees() {
    ObjectMapper mapper = JsonMapper.builder().addModule(new AllianceModule()).build();

    JsonNode tree = mapper.readTree(Documents.faults());

    assertThat(problems(() -> mapper.treeToValue(tree, Alliance.class)))
        .extracting(problem -> inShort(problem, ""))
        .containsExactlyElementsOf(direct(Documents.faults(), ""))
        .hasSizeGreaterThan(8);
  }

  private interface Read {
    Object read();
  }

  private static List<String> direct(String document, String root) {
    return BadInputTest.problems(Document.of(document), Documents.MAJORS.get(0)).stream()
        .map(problem -> inShort(problem, root))
        .map(problem -> root.isEmpty() ? problem : problem.replace("ROOT_TYPE", "TYPE"))
        .toList();
  }

  private static List<Problem> problems(ObjectMapper mapper, String document) {
    return problems(() -> mapper.readValue(document, Alliance.class));
  }

  private static List<Problem> problems(Read read) {
    try {
      read.read();
      return List.of();
    } catch (AllianceModule.FormatException e) {
      return e.problems();
    }
  }

  private static String inShort(Problem problem, String root) {
    return problem.code() + " " + root + problem.pointer();
  }

  private static Arguments of(String name, Consumer<JsonMapper.Builder> setting) {
    JsonMapper.Builder builder = JsonMapper.builder().addModule(new AllianceModule());
    setting.accept(builder);
    return Arguments.of(name, builder.build());
  }

  private static void set(JsonMapper.Builder builder, boolean on) {
    for (DeserializationFeature feature : DeserializationFeature.values()) {
      builder.configure(feature, on);
    }
    for (MapperFeature feature : MapperFeature.values()) {
      builder.configure(feature, on);
    }
    for (JsonReadFeature feature : JsonReadFeature.values()) {
      builder.configure(feature, on);
    }
    for (StreamReadFeature feature : StreamReadFeature.values()) {
      builder.configure(feature, on);
    }
  }

  /** Lets everything pass that it is asked about. */
  private static final class Forgiving extends DeserializationProblemHandler {
    @Override
    public boolean handleUnknownProperty(
        DeserializationContext host,
        JsonParser in,
        ValueDeserializer<?> deserializer,
        Object bean,
        String name) {
      return true;
    }
  }
}
