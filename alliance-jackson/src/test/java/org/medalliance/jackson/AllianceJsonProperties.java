// SPDX-License-Identifier: Apache-2.0
package org.medalliance.jackson;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.InputFormat;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.medalliance.Alliance;
import org.medalliance.change.AllianceDiff;
import org.medalliance.change.AllianceHistory;
import org.medalliance.change.Change;
import org.medalliance.decision.SharingDecision;
import org.medalliance.decision.quota.QuotaLedger;
import org.medalliance.jackson.format.AllianceShapes;
import org.medalliance.jackson.problem.ReadLimits;
import org.medalliance.jackson.shape.DocumentReader;
import org.medalliance.jackson.token.Document;
import org.medalliance.jackson.token.TokenFactory;
import org.medalliance.sharing.SharingRequest;

class AllianceJsonProperties {
  @Property
  void readsWhatItWrites(@ForAll Alliance alliance) {
    assertThat(AllianceJson.read(AllianceJson.writeBytes(alliance))).isEqualTo(alliance);
    assertThat(AllianceJson.read(AllianceJson.write(alliance))).isEqualTo(alliance);
    assertThat(AllianceJson.read(AllianceJson.pretty(alliance))).isEqualTo(alliance);
  }

  @Property
  void writesOneTextForOneValue(@ForAll Alliance alliance) {
    String canonical = AllianceJson.write(alliance);

    assertThat(AllianceJson.write(AllianceJson.read(AllianceJson.pretty(alliance))))
        .isEqualTo(canonical);
  }

  @Property
  void readsTheRequestsItWrites(@ForAll SharingRequest request) {
    assertThat(AllianceJson.readRequest(AllianceJson.write(request))).isEqualTo(request);
  }

  @Property
  void writesWhatBothMajorsReadAlike(@ForAll Alliance alliance) {
    Document document = new Document.Bytes(AllianceJson.writeBytes(alliance));

    for (TokenFactory major : Documents.MAJORS) {
      assertThat(
              new DocumentReader(major, ReadLimits.UNTRUSTED)
                  .read(AllianceShapes.ALLIANCE, document))
          .isEqualTo(alliance);
    }
  }

  @Property
  void readsMembersInAnyOrder(@ForAll Alliance alliance, @ForAll Random random) {
    JsonNode shuffled = shuffled(Documents.tree(AllianceJson.write(alliance)), random);

    assertThat(AllianceJson.read(shuffled.toString())).isEqualTo(alliance);
  }

  @Property(tries = 100)
  void writesWhatTheSchemaAllows(@ForAll Alliance alliance) {
    assertThat(SchemaTest.SCHEMA.validate(AllianceJson.write(alliance), InputFormat.JSON))
        .isEmpty();
  }

  @Property
  void writesDecisionsThatCanBeRead(@ForAll SharingDecision decision) {
    assertThat(AllianceJson.readDecision(AllianceJson.write(decision))).isEqualTo(decision);
  }

  @Property
  void writesLedgersThatCanBeRead(@ForAll QuotaLedger ledger) {
    assertThat(AllianceJson.readLedger(AllianceJson.write(ledger))).isEqualTo(ledger);
  }

  @Property(tries = 300)
  void writesChangesThatCanBeRead(
      @ForAll AllianceDiff diff, @ForAll Change<?> change, @ForAll Random random)
      throws IOException {
    String document = AllianceJson.write(diff);

    assertThat(AllianceJson.readDiff(document)).isEqualTo(diff);
    assertThat(AllianceJson.readDiff(AllianceJson.pretty(diff))).isEqualTo(diff);
    assertThat(AllianceJson.readDiff(shuffled(Documents.tree(document), random).toString()))
        .isEqualTo(diff);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    JsonLines.CHANGES.write(List.of(change, change), out);
    assertThat(
            JsonLines.CHANGES
                .read(new ByteArrayInputStream(out.toByteArray()))
                .map(Reading::orElseThrow))
        .isEqualTo(List.of(change, change));
  }

  @Property(tries = 100)
  void writesHistoriesThatCanBeRead(@ForAll AllianceHistory history) {
    assertThat(AllianceJson.readHistory(AllianceJson.write(history))).isEqualTo(history);
    assertThat(AllianceJson.readHistory(AllianceJson.pretty(history))).isEqualTo(history);
  }

  @Property(tries = 100)
  void writesLinesThatCanBeRead(@ForAll @Size(max = 4) List<SharingDecision> decisions)
      throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();

    JsonLines.DECISIONS.write(decisions, out);

    assertThat(
            JsonLines.DECISIONS
                .read(new ByteArrayInputStream(out.toByteArray()))
                .map(Reading::orElseThrow))
        .containsExactlyElementsOf(decisions);
  }

  private static JsonNode shuffled(JsonNode node, Random random) {
    if (node instanceof ObjectNode object) {
      List<Map.Entry<String, JsonNode>> members = new ArrayList<>(object.properties());
      Collections.shuffle(members, random);
      ObjectNode result = object.objectNode();
      members.forEach(member -> result.set(member.getKey(), shuffled(member.getValue(), random)));
      return result;
    }
    if (node instanceof ArrayNode array) {
      ArrayNode result = array.arrayNode();
      array.forEach(element -> result.add(shuffled(element, random)));
      return result;
    }
    return node;
  }
}
