// SPDX-License-Identifier: Apache-2.0
package org.medalliance.jackson;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.medalliance.Alliance;
import org.medalliance.decision.SharingRequest;

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
}
