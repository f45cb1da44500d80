// SPDX-License-Identifier: Apache-2.0
package org.example.spring;

import java.io.IOException;
import org.medalliance.decision.SharingPolicy;
import org.medalliance.jackson.AllianceJson;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.core.io.Resource;

@SpringBootApplication
public class Application {
  public static void main(String[] args) {
    SpringApplication.run(Application.class, args);
  }

  /** One policy for all requests: it is immutable. */
  @Bean
  SharingPolicy policy(@Value("classpath:river-valley.json") Resource document) throws IOException {
    return SharingPolicy.of(AllianceJson.read(document.getContentAsByteArray()));
  }
}
