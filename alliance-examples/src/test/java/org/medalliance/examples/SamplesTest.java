// SPDX-License-Identifier: Apache-2.0
package org.medalliance.examples;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.medalliance.Alliance;
import org.medalliance.code.SourceId;
import org.medalliance.evidence.Source;
import org.medalliance.resource.SharedResource;
import org.medalliance.sharing.SharingRule;

class SamplesTest {

  @Test
  void everyPartOfASampleCitesItsSource() {
    for (Alliance sample : ImmutableSet.of(Samples.chongqing(), Samples.chenghua())) {
      assertThat(cited(sample)).doesNotContain(Optional.empty());
    }
  }

  @Test
  void everySourceThatAPartCitesIsListed() {
    for (Alliance sample : ImmutableSet.of(Samples.chongqing(), Samples.chenghua())) {
      assertThat(cited(sample).flatMap(Optional::stream))
          .allSatisfy(id -> assertThat(sample.source(id)).isPresent());
    }
  }

  @Test
  void noInferenceRestsOnAnInference() {
    for (Alliance sample : ImmutableSet.of(Samples.chongqing(), Samples.chenghua())) {
      assertThat(sample.sources())
          .flatExtracting(Source::inferredFrom)
          .noneMatch(id -> sample.source(id).orElseThrow().isInference());
    }
  }

  private static Stream<Optional<SourceId>> cited(Alliance sample) {
    return Stream.of(
            sample.facts().stream().map(fact -> fact.source()),
            Stream.of(sample.roll().source()),
            sample.institutions().stream().map(body -> body.source()),
            sample.members().stream().map(unit -> unit.source()),
            sample.agreements().stream().map(agreement -> agreement.source()),
            sample.resources().stream().map(SharedResource::source),
            sample.rules().stream().map(SharingRule::source))
        .flatMap(sources -> sources);
  }
}
