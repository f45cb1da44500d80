// SPDX-License-Identifier: Apache-2.0
package org.medalliance.jackson;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.Module;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.jsontype.BasicPolymorphicTypeValidator;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.ServiceLoader;
import org.junit.jupiter.api.Test;
import org.medalliance.Alliance;
import org.medalliance.code.UnitId;
import org.medalliance.jackson.problem.AllianceFormatException;
import org.medalliance.jackson.problem.ProblemCode;
import org.medalliance.jackson.problem.ReadLimits;
import org.medalliance.sharing.Effect;
import org.medalliance.sharing.UnitSelector;

class AllianceModuleTest {
  private static final String EVERYTHING = Documents.text("everything.json");
  private static final Alliance ALLIANCE = AllianceJson.read(EVERYTHING);
  private static final ObjectMapper MAPPER =
      new ObjectMapper().registerModule(new AllianceModule());

  /** A value of a host. */
  record Register(String keeper, List<Alliance> alliances) {}

  @Test
  void readsAndWritesWhatAllianceJsonDoes() throws JsonProcessingException {
    assertThat(MAPPER.readValue(EVERYTHING, Alliance.class)).isEqualTo(ALLIANCE);
    assertThat(MAPPER.writeValueAsString(ALLIANCE)).isEqualTo(AllianceJson.write(ALLIANCE));
  }

  @Test
  void servesPartsToo() throws JsonProcessingException {
    assertThat(MAPPER.writeValueAsString(UnitId.of("lakeside"))).isEqualTo("\"lakeside\"");
    assertThat(MAPPER.readValue("{\"role\": \"lead\"}", UnitSelector.class))
        .hasToString("role lead");
    assertThat(MAPPER.writeValueAsString(UnitSelector.any())).isEqualTo("{\"any\":true}");
    assertThat(MAPPER.readValue("\"PERMIT\"", Effect.class)).isEqualTo(Effect.PERMIT);
  }

  @Test
  void pointsIntoTheHostsDocument() {
    String document =
        "{\"keeper\": \"x\", \"alliances\": [" + EVERYTHING.replace("\"river-valley\"", "7") + "]}";

    assertThatExceptionOfType(AllianceModule.FormatException.class)
        .isThrownBy(() -> MAPPER.readValue(document, Register.class))
        .withCauseInstanceOf(AllianceFormatException.class)
        .satisfies(
            e -> {
              assertThat(e.problems()).hasSize(1);
              assertThat(e.problems().get(0).pointer()).isEqualTo("/alliances/0/id");
              assertThat(e.problems().get(0).location().line()).isEqualTo(3);
            });
  }

  @Test
  void collectsAllProblems() {
    assertThatExceptionOfType(AllianceModule.FormatException.class)
        .isThrownBy(
            () ->
                MAPPER.readValue(
                    EVERYTHING.replace("\"PERMIT\"", "\"ALLOW\"").replace("2017", "2017-13"),
                    Alliance.class))
        .satisfies(e -> assertThat(e.problems()).hasSizeGreaterThan(3));
  }

  @Test
  void noSettingOfTheHostLoosensIt() {
    ObjectMapper loose =
        JsonMapper.builder()
            .addModule(new AllianceModule())
            .enable(MapperFeature.ACCEPT_CASE_INSENSITIVE_ENUMS)
            .enable(MapperFeature.ACCEPT_CASE_INSENSITIVE_PROPERTIES)
            .enable(DeserializationFeature.ACCEPT_SINGLE_VALUE_AS_ARRAY)
            .enable(DeserializationFeature.UNWRAP_SINGLE_VALUE_ARRAYS)
            .enable(DeserializationFeature.ACCEPT_EMPTY_ARRAY_AS_NULL_OBJECT)
            .enable(DeserializationFeature.ACCEPT_EMPTY_STRING_AS_NULL_OBJECT)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
            .build();

    for (String document :
        List.of(
            EVERYTHING.replace("\"PERMIT\"", "\"permit\""),
            EVERYTHING.replace("\"format\"", "\"Format\""),
            EVERYTHING.replace("\"under\": [\"charter\"]", "\"under\": \"charter\""),
            EVERYTHING
                .replace("{\"extent\"", "[{\"extent\"")
                .replace("3 are named\"}", "3 are named\"}]"),
            EVERYTHING.replace("\"id\": \"river-valley\"", "\"id\": \"river-valley\", \"x\": 1"),
            EVERYTHING.replace("\"noticePeriod\"", "\"notice_period\""))) {
      assertThatExceptionOfType(AllianceModule.FormatException.class)
          .isThrownBy(() -> loose.readValue(document, Alliance.class));
    }
  }

  @Test
  void defaultTypingHasNoPlaceInTheFormat() throws JsonProcessingException {
    ObjectMapper typing =
        JsonMapper.builder()
            .addModule(new AllianceModule())
            .activateDefaultTyping(
                BasicPolymorphicTypeValidator.builder().allowIfBaseType(Object.class).build(),
                ObjectMapper.DefaultTyping.NON_FINAL,
                JsonTypeInfo.As.WRAPPER_ARRAY)
            .build();

    assertThat(typing.writeValueAsString(ALLIANCE)).isEqualTo(AllianceJson.write(ALLIANCE));
    assertThat(typing.readValue(EVERYTHING, Alliance.class)).isEqualTo(ALLIANCE);
    assertThatExceptionOfType(AllianceModule.FormatException.class)
        .isThrownBy(
            () -> typing.readValue("[\"com.sun.rowset.JdbcRowSetImpl\", {}]", Alliance.class))
        .satisfies(e -> assertThat(e.problems().get(0).code()).isEqualTo(ProblemCode.ROOT_TYPE));
  }

  @Test
  void textThatIsNotJsonIsAProblemToo() {
    assertThatExceptionOfType(AllianceModule.FormatException.class)
        .isThrownBy(() -> MAPPER.readValue("{\"format\": nul}", Alliance.class))
        .satisfies(e -> assertThat(e.problems().get(0).code()).isEqualTo(ProblemCode.JSON_SYNTAX));
  }

  @Test
  void hostsLeniencyBeforeTokensRemainsItsOwn() throws JsonProcessingException {
    ObjectMapper comments =
        JsonMapper.builder()
            .addModule(new AllianceModule())
            .configure(JsonParser.Feature.ALLOW_COMMENTS, true)
            .build();

    assertThat(comments.readValue("/* mine */" + EVERYTHING, Alliance.class)).isEqualTo(ALLIANCE);
  }

  @Test
  void readsTreesWithoutPlaces() {
    assertThatExceptionOfType(AllianceModule.FormatException.class)
        .isThrownBy(
            () -> MAPPER.treeToValue(Documents.tree(EVERYTHING).put("id", 1), Alliance.class))
        .satisfies(e -> assertThat(e.problems().get(0).location()).hasToString("-"));
  }

  @Test
  void keepsLimits() {
    ObjectMapper narrow =
        new ObjectMapper()
            .registerModule(
                new AllianceModule(ReadLimits.UNTRUSTED.with(ReadLimits.Kind.RULES, 2)));

    assertThatExceptionOfType(AllianceModule.FormatException.class)
        .isThrownBy(() -> narrow.readValue(EVERYTHING, Alliance.class))
        .satisfies(e -> assertThat(e.problems().get(0).code()).isEqualTo(ProblemCode.LIMIT_RULES));
  }

  @Test
  void isFoundAsAService() {
    assertThat(ServiceLoader.load(Module.class)).hasAtLeastOneElementOfType(AllianceModule.class);
  }

  @Test
  void keysOfMapsAreReadByTheSameRules() throws JsonProcessingException {
    TypeReference<Map<UnitId, Effect>> type = new TypeReference<>() {};

    Map<UnitId, Effect> effects = MAPPER.readValue("{\"lakeside\": \"PERMIT\"}", type);

    assertThat(effects).containsOnly(Map.entry(UnitId.of("lakeside"), Effect.PERMIT));
    assertThat(MAPPER.writeValueAsString(effects)).isEqualTo("{\"lakeside\":\"PERMIT\"}");
    assertThat(MAPPER.writeValueAsString(Map.of(Effect.PERMIT, 1))).isEqualTo("{\"PERMIT\":1}");
    assertThatExceptionOfType(AllianceModule.FormatException.class)
        .isThrownBy(() -> MAPPER.readValue("{\"lake side\": \"PERMIT\"}", type))
        .satisfies(
            e ->
                assertThat(e.problems())
                    .extracting(problem -> problem.code() + " " + problem.pointer())
                    .containsExactly("ID_SYNTAX /lake side"));
  }

  @Test
  void mapperCanBeSerializedWithIt() throws IOException, ClassNotFoundException {
    ObjectMapper mapper = JsonMapper.builder().addModule(new AllianceModule()).build();
    mapper.readValue("\"lakeside\"", UnitId.class);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
      out.writeObject(mapper);
    }
    try (ObjectInputStream in =
        new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
      ObjectMapper arrived = (ObjectMapper) in.readObject();

      assertThat(arrived.readValue(EVERYTHING, Alliance.class)).isEqualTo(ALLIANCE);
      assertThat(arrived.writeValueAsString(ALLIANCE)).isEqualTo(AllianceJson.write(ALLIANCE));
    }
  }

  @Test
  void whatTheHostsParserRefusesHasItsOwnCode() {
    assertThat(codeOf("{\"id\": \"\u00ff\"}".getBytes(StandardCharsets.ISO_8859_1)))
        .isEqualTo(ProblemCode.JSON_ENCODING);
    assertThat(codeOf(("{\"" + "x".repeat(60_000) + "\": 1}").getBytes(StandardCharsets.UTF_8)))
        .isEqualTo(ProblemCode.LIMIT_NAME);
    assertThat(codeOf(("{\"x\": " + "9".repeat(2_000) + "}").getBytes(StandardCharsets.UTF_8)))
        .isEqualTo(ProblemCode.LIMIT_NUMBER);
  }

  @Test
  void nothingIsReadIntoAnAllianceThatIsThere() { // L16
    assertThatThrownBy(() -> MAPPER.readerForUpdating(ALLIANCE).readValue("{\"id\": \"other\"}"))
        .isInstanceOf(AllianceModule.FormatException.class)
        .hasMessageContaining("VERSION_MISSING");
  }

  private static ProblemCode codeOf(byte[] document) {
    try {
      MAPPER.readValue(document, Alliance.class);
      throw new AssertionError("must be refused");
    } catch (AllianceModule.FormatException e) {
      return e.problems().get(e.problems().size() - 1).code();
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }
}
