// SPDX-License-Identifier: Apache-2.0
package org.example.spring;

import com.fasterxml.jackson.databind.Module;
import org.medalliance.jackson.AllianceModule;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration
class Mapping {
  /** Boot 3 takes modules that are beans; it does not look for others on the class path. */
  @Bean
  Module alliances() {
    return new AllianceModule();
  }
}
