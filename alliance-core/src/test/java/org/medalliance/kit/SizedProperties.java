// SPDX-License-Identifier: Apache-2.0
package org.medalliance.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.domains.Domain;
import org.medalliance.Alliance;
import org.medalliance.Roll;
import org.medalliance.decision.SharingPolicy;
import org.medalliance.testing.AllianceAndRequest;
import org.medalliance.testing.AllianceDomain;
import org.medalliance.testing.AllianceSize;
import org.medalliance.testing.Sized;

class SizedProperties {
  @Property(tries = 20)
  void choosesTheSizeOfAnAlliance(
      @ForAll Alliance usual,
      @ForAll @Sized(AllianceSize.SMALL) Alliance small,
      @ForAll @Sized(AllianceSize.MEDIUM) Alliance medium) {
    assertThat(usual.institutions()).hasSizeBetween(2, 6);
    assertThat(small.institutions()).hasSizeBetween(2, 6);
    assertThat(medium.institutions()).hasSizeBetween(10, 60);
  }

  @Property(tries = 20)
  @Domain(AllianceDomain.class)
  void choosesTheSizeOfWhatIsDrawnWithAnAlliance(
      @ForAll @Sized(AllianceSize.MEDIUM) AllianceAndRequest pair,
      @ForAll @Sized(AllianceSize.MEDIUM) Roll roll,
      @ForAll @Sized(AllianceSize.MEDIUM) SharingPolicy policy) {
    assertThat(pair.alliance().rules()).hasSizeBetween(5, 30);
    assertThat(roll.alliance().institutions()).hasSizeBetween(10, 60);
    assertThat(policy.alliance().institutions()).hasSizeBetween(10, 60);
  }

  @Property(tries = 20)
  void choosesTheSizeWithinAList(
      @ForAll @Size(max = 3) List<@Sized(AllianceSize.MEDIUM) Alliance> alliances) {
    assertThat(alliances)
        .allSatisfy(alliance -> assertThat(alliance.institutions()).hasSizeBetween(10, 60));
  }

  @Property(tries = 2)
  void givesLargeOnes(@ForAll @Sized(AllianceSize.LARGE) Alliance alliance) {
    assertThat(alliance.institutions()).hasSizeBetween(200, 1_000);
  }
}
