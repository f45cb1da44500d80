// SPDX-License-Identifier: Apache-2.0
package org.example.spring;

import org.medalliance.decision.SharingDecision;
import org.medalliance.decision.SharingPolicy;
import org.medalliance.sharing.SharingRequest;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

@RestController
class Decisions {
  private final SharingPolicy policy;

  Decisions(SharingPolicy policy) {
    this.policy = policy;
  }

  @PostMapping("/decisions")
  SharingDecision decide(@RequestBody SharingRequest request) {
    return policy.decide(request);
  }
}
