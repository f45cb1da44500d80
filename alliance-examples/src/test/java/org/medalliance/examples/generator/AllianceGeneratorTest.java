// SPDX-License-Identifier: Apache-2.0
package org.medalliance.examples.generator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.medalliance.Alliance;
import org.medalliance.decision.Outcome;
import org.medalliance.decision.SharingPolicy;
import org.medalliance.jackson.AllianceJson;
import org.medalliance.jackson.problem.ReadLimits;
import org.medalliance.resource.SharedResource;
import org.medalliance.sharing.Attribute;
import org.medalliance.sharing.SharingRequest;
import org.medalliance.sharing.Urgency;

class AllianceGeneratorTest {

  @Test
  void theSameSeedMakesTheSameDocument() {
    String document = AllianceJson.write(new AllianceGenerator(1_000, 7).alliance());

    assertThat(AllianceJson.write(new AllianceGenerator(1_000, 7).alliance())).isEqualTo(document);
    assertThat(AllianceJson.write(new AllianceGenerator(1_000, 8).alliance()))
        .isNotEqualTo(document);
  }

  @Test
  void theDocumentCanBeReadAgain() {
    Alliance alliance = new AllianceGenerator(1_000, 1).alliance();

    assertThat(AllianceJson.read(AllianceJson.write(alliance))).isEqualTo(alliance);
    assertThat(alliance.institutions()).hasSize(1_000);
    assertThat(alliance.rules()).hasSize(52);
  }

  @Test
  void aLargeDocumentCanBeReadWithLargeLimits() {
    Alliance alliance = new AllianceGenerator(100_000, 1).alliance();
    byte[] document = AllianceJson.write(alliance).getBytes(StandardCharsets.UTF_8);

    assertThat(AllianceJson.read(document, ReadLimits.LARGE)).isEqualTo(alliance);
  }

  @Test
  void theSmallestAllianceHasTwoUnits() {
    assertThat(new AllianceGenerator(2, 1).alliance().members()).hasSize(2);
    assertThatIllegalArgumentException().isThrownBy(() -> new AllianceGenerator(1, 1));
  }

  @Test
  void everyOutcomeOccurs() {
    Alliance alliance = new AllianceGenerator(1_000, 1).alliance();
    SharingPolicy policy = SharingPolicy.of(alliance);
    Set<Outcome> outcomes = EnumSet.noneOf(Outcome.class);
    for (SharedResource resource : alliance.resources()) {
      int owner = Integer.parseInt(resource.owner().toString().substring(2));
      for (int neighbour = owner + 1; neighbour < owner + 19; neighbour++) {
        SharingRequest request =
            SharingRequest.builder()
                .recipient("u-%06d".formatted(Math.min(neighbour, 1_000)))
                .provider(resource.owner())
                .resource(resource.id())
                .on(LocalDate.of(2021, 7, 1))
                .build();
        outcomes.add(policy.decide(request).outcome());
        outcomes.add(policy.decide(request.with(Attribute.URGENCY, Urgency.ROUTINE)).outcome());
      }
    }

    assertThat(outcomes).containsExactlyInAnyOrder(Outcome.values());
  }
}
