// SPDX-License-Identifier: Apache-2.0
package org.medalliance.examples.benchmark.document;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import org.medalliance.Alliance;
import org.medalliance.AllianceFact;
import org.medalliance.agreement.Agreement;
import org.medalliance.agreement.AgreementFact;
import org.medalliance.agreement.Binding;
import org.medalliance.code.CodeSystem;
import org.medalliance.institution.Institution;
import org.medalliance.membership.MemberFact;
import org.medalliance.membership.MemberUnit;
import org.medalliance.resource.Quota;
import org.medalliance.resource.SharedResource;
import org.medalliance.sharing.ResourceSelector;
import org.medalliance.sharing.SharingCondition;
import org.medalliance.sharing.SharingRule;
import org.medalliance.sharing.UnitSelector;
import org.medalliance.time.PartialDate;

/** Writes, by hand, what the documents of the benchmark have. */
final class HandWriter {
  private final JsonGenerator out;

  HandWriter(JsonGenerator out) {
    this.out = out;
  }

  void alliance(Alliance alliance) throws IOException {
    out.writeStartObject();
    out.writeStringField("format", "medalliance/1");
    out.writeStringField("id", alliance.id().value());
    out.writeStringField("kind", alliance.kind().value());
    out.writeObjectFieldStart("codeSystems");
    codeSystem("region", alliance.codeSystems().region());
    codeSystem("specialty", alliance.codeSystems().specialty());
    codeSystem("grade", alliance.codeSystems().grade());
    out.writeEndObject();
    texts("tiers", alliance.tiers());
    out.writeArrayFieldStart("facts");
    for (AllianceFact fact : alliance.facts()) {
      fact(fact.fact().name(), fact.on());
    }
    out.writeEndArray();
    out.writeObjectFieldStart("roll");
    out.writeStringField("extent", alliance.roll().extent().name());
    out.writeEndObject();
    out.writeArrayFieldStart("institutions");
    for (Institution institution : alliance.institutions()) {
      institution(institution);
    }
    out.writeEndArray();
    out.writeArrayFieldStart("members");
    for (MemberUnit member : alliance.members()) {
      member(member);
    }
    out.writeEndArray();
    out.writeArrayFieldStart("agreements");
    for (Agreement agreement : alliance.agreements()) {
      agreement(agreement);
    }
    out.writeEndArray();
    out.writeArrayFieldStart("resources");
    for (SharedResource resource : alliance.resources()) {
      resource(resource);
    }
    out.writeEndArray();
    out.writeArrayFieldStart("rules");
    for (SharingRule rule : alliance.rules()) {
      rule(rule);
    }
    out.writeEndArray();
    out.writeEndObject();
  }

  private void codeSystem(String name, Optional<CodeSystem> system) throws IOException {
    if (system.isPresent()) {
      out.writeStringField(name, system.get().id());
    }
  }

  private void fact(String kind, PartialDate on) throws IOException {
    out.writeStartObject();
    out.writeStringField("fact", kind);
    out.writeStringField("on", on.toString());
    out.writeEndObject();
  }

  private void institution(Institution institution) throws IOException {
    out.writeStartObject();
    out.writeStringField("id", institution.id().value());
    out.writeObjectFieldStart("name");
    for (Map.Entry<String, String> text : institution.name().byLanguage().entrySet()) {
      out.writeStringField(text.getKey(), text.getValue());
    }
    out.writeEndObject();
    out.writeStringField("kind", institution.kind().constant().orElseThrow().value());
    out.writeStringField("region", institution.region().constant().orElseThrow().value());
    texts("specialties", institution.specialties().constant().orElseThrow());
    if (!institution.grade().isEmpty()) {
      out.writeStringField("grade", institution.grade().constant().orElseThrow().value());
    }
    out.writeEndObject();
  }

  private void member(MemberUnit member) throws IOException {
    out.writeStartObject();
    out.writeStringField("unit", member.unit().value());
    out.writeStringField("tier", member.tier().constant().orElseThrow().value());
    texts("roles", member.roles().constant().orElseThrow());
    out.writeArrayFieldStart("facts");
    for (MemberFact fact : member.facts()) {
      fact(fact.fact().name(), fact.on());
    }
    out.writeEndArray();
    out.writeEndObject();
  }

  private void agreement(Agreement agreement) throws IOException {
    out.writeStartObject();
    out.writeStringField("id", agreement.id().value());
    out.writeStringField("kind", agreement.kind().value());
    out.writeObjectFieldStart("binds");
    if (agreement.binds() instanceof Binding.Parties parties) {
      texts("parties", parties.units());
    } else if (agreement.binds() instanceof Binding.Members members) {
      texts("members", members.standings());
    }
    out.writeEndObject();
    out.writeArrayFieldStart("facts");
    for (AgreementFact fact : agreement.facts()) {
      fact(fact.fact().name(), fact.on());
    }
    out.writeEndArray();
    out.writeEndObject();
  }

  private void resource(SharedResource resource) throws IOException {
    out.writeStartObject();
    out.writeStringField("id", resource.id().value());
    out.writeStringField("kind", resource.kind().value());
    out.writeStringField("owner", resource.owner().value());
    out.writeStringField("from", resource.span().from().orElseThrow().toString());
    out.writeEndObject();
  }

  private void rule(SharingRule rule) throws IOException {
    out.writeStartObject();
    out.writeStringField("id", rule.id().value());
    out.writeStringField("effect", rule.effect().name());
    texts("under", rule.under());
    out.writeObjectFieldStart("resource");
    if (rule.resource() instanceof ResourceSelector.OfKind of) {
      out.writeStringField("kind", of.kinds().first().value());
    }
    out.writeEndObject();
    out.writeFieldName("provider");
    selector(rule.provider());
    out.writeFieldName("recipient");
    selector(rule.recipient());
    if (rule.when().isPresent()) {
      out.writeFieldName("when");
      condition(rule.when().get());
    }
    if (rule.quota().isPresent()) {
      Quota quota = rule.quota().get();
      out.writeObjectFieldStart("quota");
      out.writeNumberField("amount", quota.amount());
      out.writeStringField("per", quota.per().name());
      out.writeStringField("of", quota.of().name());
      out.writeEndObject();
    }
    out.writeEndObject();
  }

  private void selector(UnitSelector selector) throws IOException {
    out.writeStartObject();
    if (selector instanceof UnitSelector.Any) {
      out.writeBooleanField("any", true);
    } else if (selector instanceof UnitSelector.Units units) {
      out.writeStringField("unit", units.units().first().value());
    } else if (selector instanceof UnitSelector.OnTier on) {
      out.writeStringField("tier", on.tier().value());
    } else if (selector instanceof UnitSelector.InRole in) {
      out.writeStringField("role", in.role().value());
    }
    out.writeEndObject();
  }

  private void condition(SharingCondition condition) throws IOException {
    out.writeStartObject();
    if (condition instanceof SharingCondition.Not not) {
      out.writeFieldName("not");
      condition(not.part());
    } else if (condition instanceof SharingCondition.UrgencyAtLeast urgency) {
      out.writeStringField("urgencyAtLeast", urgency.urgency().name());
    }
    out.writeEndObject();
  }

  private void texts(String name, Collection<?> values) throws IOException {
    out.writeArrayFieldStart(name);
    for (Object value : values) {
      out.writeString(value.toString());
    }
    out.writeEndArray();
  }
}
