// SPDX-License-Identifier: Apache-2.0
package org.medalliance.examples.benchmark.document;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The document as records that hold mere texts. */
final class Records {
  private Records() {}

  record Document(
      String format,
      String id,
      String kind,
      CodeSystems codeSystems,
      List<String> tiers,
      List<Fact> facts,
      Roll roll,
      List<Institution> institutions,
      List<Member> members,
      List<Agreement> agreements,
      List<Resource> resources,
      List<Rule> rules) {}

  record CodeSystems(String region, String specialty, String grade) {}

  record Fact(String fact, String on) {}

  record Roll(String extent) {}

  record Institution(
      String id,
      Name name,
      String kind,
      String region,
      List<String> specialties,
      @Nullable String grade) {}

  record Name(String en) {}

  record Member(String unit, String tier, List<String> roles, List<Fact> facts) {}

  record Agreement(String id, String kind, Binds binds, List<Fact> facts) {}

  record Binds(@Nullable List<String> parties, @Nullable List<String> members) {}

  record Resource(String id, String kind, String owner, String from) {}

  record Rule(
      String id,
      String effect,
      List<String> under,
      What resource,
      Who provider,
      Who recipient,
      @Nullable Condition when,
      @Nullable Quota quota) {}

  record What(String kind) {}

  record Who(
      @Nullable Boolean any, @Nullable String unit, @Nullable String tier, @Nullable String role) {}

  record Condition(@Nullable String urgencyAtLeast, @Nullable Condition not) {}

  record Quota(long amount, String per, String of) {}
}
