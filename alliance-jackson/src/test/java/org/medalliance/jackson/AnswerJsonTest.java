// SPDX-License-Identifier: Apache-2.0
package org.medalliance.jackson;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.exc.InvalidDefinitionException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.medalliance.analysis.BoundaryRequests;
import org.medalliance.jackson.format.ShapeTable;
import org.medalliance.referral.Chain;
import org.medalliance.view.AllianceGraph;
import org.medalliance.view.indicator.Indicator;

/** Answers are written alike by their class and by a host's mapper, and never read. */
class AnswerJsonTest {
  private static final ObjectMapper WITH_2 =
      JsonMapper.builder().addModule(new AllianceModule()).build();

  private static final tools.jackson.databind.ObjectMapper WITH_3 =
      tools.jackson.databind.json.JsonMapper.builder()
          .addModule(new org.medalliance.jackson3.AllianceModule())
          .build();

  /** A value of a host. */
  record Inquiry(
      String keeper,
      Chain chain,
      ImmutableList<Indicator> figures,
      ImmutableSet<AllianceGraph> maps) {}

  /** Another, which asks for the name of a class. */
  record Envelope(@JsonTypeInfo(use = JsonTypeInfo.Id.CLASS) Object answer) {}

  private static final Inquiry INQUIRY =
      new Inquiry(
          "x", ReferralJsonTest.CHAIN, ViewJsonTest.OPEN, ImmutableSet.of(ViewJsonTest.TIERS));

  private static final String WRITTEN =
      "{\"keeper\":\"x\",\"chain\":"
          + AnswerJson.CHAIN.write(ReferralJsonTest.CHAIN)
          + ",\"figures\":"
          + AnswerJson.INDICATORS.write(ViewJsonTest.OPEN)
          + ",\"maps\":["
          + AnswerJson.GRAPH.write(ViewJsonTest.TIERS)
          + "]}";

  @Test
  void everyAnswerIsKnownToMappersAndTheSchema() {
    Set<Type> answers = new HashSet<>();
    for (Field constant : AnswerJson.class.getFields()) {
      assertThat(Modifier.isStatic(constant.getModifiers())).isTrue();
      answers.add(((ParameterizedType) constant.getGenericType()).getActualTypeArguments()[0]);
    }
    answers.removeIf(answer -> !(answer instanceof Class)); // a list of what is known

    assertThat(answers)
        .containsExactlyInAnyOrderElementsOf(
            ShapeTable.ANSWERS.stream().<Type>map(ShapeTable.Entry::type).toList());
  }

  @Test
  void aStreamGetsTheSameBytesAndStaysOpen() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();

    AnswerJson.GRAPH.write(ViewJsonTest.TIERS, out);
    AnswerJson.INDICATORS.write(ViewJsonTest.OPEN, out);

    assertThat(out.toString(StandardCharsets.UTF_8))
        .isEqualTo(
            AnswerJson.GRAPH.write(ViewJsonTest.TIERS)
                + AnswerJson.INDICATORS.write(ViewJsonTest.OPEN));
  }

  @Test
  void namesArgumentsThatAreNull() {
    assertThatNullPointerException()
        .isThrownBy(() -> AnswerJson.GRAPH.write(null))
        .withMessage("answer");
    assertThatNullPointerException()
        .isThrownBy(() -> AnswerJson.GRAPH.pretty(null))
        .withMessage("answer");
    assertThatNullPointerException()
        .isThrownBy(() -> AnswerJson.GRAPH.write(ViewJsonTest.TIERS, null))
        .withMessage("out");
  }

  @Test
  void aMapperOfEitherMajorWritesTheSame() throws JsonProcessingException {
    assertThat(WITH_2.writeValueAsString(ReferralJsonTest.ANSWER))
        .isEqualTo(AnswerJson.REFERRALS.write(ReferralJsonTest.ANSWER));
    assertThat(WITH_3.writeValueAsString(ReferralJsonTest.ANSWER))
        .isEqualTo(AnswerJson.REFERRALS.write(ReferralJsonTest.ANSWER));
    assertThat(WITH_2.writeValueAsString(INQUIRY)).isEqualTo(WRITTEN);
    assertThat(WITH_3.writeValueAsString(INQUIRY)).isEqualTo(WRITTEN);
  }

  @Test
  void noSettingOfTheHostChangesWhatIsWritten() throws JsonProcessingException {
    ObjectMapper odd =
        JsonMapper.builder()
            .addModule(new AllianceModule())
            .propertyNamingStrategy(PropertyNamingStrategies.UPPER_CAMEL_CASE)
            .build();

    assertThat(odd.writeValueAsString(new Envelope(ViewJsonTest.TIERS)))
        .isEqualTo("{\"Answer\":" + AnswerJson.GRAPH.write(ViewJsonTest.TIERS) + "}");
  }

  @Test
  void aMapperThatArrivedStillWritesThem() throws IOException, ClassNotFoundException {
    WITH_2.writeValueAsString(ViewJsonTest.TIERS);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
      out.writeObject(WITH_2);
    }
    try (ObjectInputStream in =
        new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
      assertThat(((ObjectMapper) in.readObject()).writeValueAsString(INQUIRY)).isEqualTo(WRITTEN);
    }
  }

  @Test
  void noMapperReadsThem() {
    String never = "boundary requests must be worked out, never read";

    assertThatThrownBy(() -> WITH_2.readValue("{\"boundaries\": []}", BoundaryRequests.class))
        .isInstanceOf(InvalidDefinitionException.class)
        .hasMessageContaining(never);
    assertThatThrownBy(() -> WITH_3.readValue("{\"boundaries\": []}", BoundaryRequests.class))
        .isInstanceOf(tools.jackson.databind.exc.InvalidDefinitionException.class)
        .hasMessageContaining(never);
  }
}
