// SPDX-License-Identifier: Apache-2.0
package org.medalliance.examples.lab;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class UsableCommandTest {
  private static Session usable(String recipient, String day, String... more) {
    String[] arguments = {
      "usable", Session.CHONGQING, "--recipient", recipient, "--on", day,
    };
    return Session.of(Stream.concat(Stream.of(arguments), Stream.of(more)).toArray(String[]::new));
  }

  @Test
  void whatAMemberMayUseIsListedWithWhoGivesIt() {
    Session session = usable("qianfeng-mch", "2023-06-01");

    assertThat(session.exitCode()).isZero();
    assertThat(session.out())
        .contains("qianfeng-mch may use:")
        .containsPattern("consultation-platform +cqhcwc +PERMITTED +members-use-the-lead");
  }

  @Test
  void whatCannotBeToldIsListedWithWhatItDependsOn() {
    assertThat(usable("pilot-1", "2017-08-01").out())
        .containsPattern("UNDETERMINED .*agreements\\[charter\\]");
  }

  @Test
  void whoMayUseNothingIsToldSo() {
    assertThat(usable("qianfeng-mch", "2010-01-01"))
        .extracting(Session::exitCode, session -> session.out().contains("Nothing is written"))
        .containsExactly(0, true);
    assertThat(usable("nobody", "2010-01-01").exitCode()).isEqualTo(1);
  }

  @Test
  void theSameIsThereAsJson() throws IOException {
    JsonNode json =
        new ObjectMapper().readTree(usable("qianfeng-mch", "2023-06-01", "--json").out());

    assertThat(json.at("/recipient").asText()).isEqualTo("qianfeng-mch");
    assertThat(json.at("/decisions/0/outcome").asText()).isEqualTo("PERMITTED");
  }
}
