// SPDX-License-Identifier: Apache-2.0
package org.example.spring;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.medalliance.decision.Outcome;
import org.medalliance.jackson.AllianceJson;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

class ApplicationTest {
  private static final HttpClient CLIENT = HttpClient.newHttpClient();

  private static ConfigurableApplicationContext context;

  @BeforeAll
  static void start() {
    context =
        SpringApplication.run(
            Application.class, "--server.port=0", "--spring.main.banner-mode=off");
  }

  @AfterAll
  static void stop() {
    context.close();
  }

  @Test
  void aRequestIsReadAndItsDecisionWritten() throws Exception {
    HttpResponse<String> answer =
        post(
            """
            {"recipient": "hillside", "provider": "lakeside", "resourceKind": "remote-imaging",
             "on": "2024-01-01", "attributes": {"urgency": "URGENT"}}""");

    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(AllianceJson.readDecision(answer.body()).outcome()).isEqualTo(Outcome.PERMITTED);
  }

  @Test
  void everythingThatIsWrongIsSaidAtOnce() throws Exception {
    HttpResponse<String> answer =
        post("{\"recipient\": \"hill side\", \"provider\": \"lakeside\", \"on\": \"2024-02-30\"}");

    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(answer.body()).contains("ID_SYNTAX", "DATE_INVALID");
  }

  private static HttpResponse<String> post(String body) throws IOException, InterruptedException {
    String port = context.getEnvironment().getRequiredProperty("local.server.port");
    return CLIENT.send(
        HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/decisions"))
            .header("Content-Type", "application/json")
            .POST(HttpRequest.BodyPublishers.ofString(body))
            .build(),
        HttpResponse.BodyHandlers.ofString());
  }
}
