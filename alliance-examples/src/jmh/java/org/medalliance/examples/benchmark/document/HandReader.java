// SPDX-License-Identifier: Apache-2.0
package org.medalliance.examples.benchmark.document;

import static org.medalliance.catalog.china.ChinaCodeSystems.byId;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.io.IOException;
import java.util.Optional;
import org.medalliance.Alliance;
import org.medalliance.AllianceFact;
import org.medalliance.AllianceKind;
import org.medalliance.CodeSystems;
import org.medalliance.RollScope;
import org.medalliance.agreement.Agreement;
import org.medalliance.agreement.AgreementFact;
import org.medalliance.agreement.AgreementFactBuilder;
import org.medalliance.agreement.AgreementKind;
import org.medalliance.agreement.Binding;
import org.medalliance.code.AgreementId;
import org.medalliance.code.Code;
import org.medalliance.code.CodeSystem;
import org.medalliance.code.LocalizedText;
import org.medalliance.code.UnitId;
import org.medalliance.institution.Institution;
import org.medalliance.institution.InstitutionKind;
import org.medalliance.membership.MemberFact;
import org.medalliance.membership.MemberFactBuilder;
import org.medalliance.membership.MemberUnit;
import org.medalliance.membership.Role;
import org.medalliance.membership.Standing;
import org.medalliance.membership.TierId;
import org.medalliance.resource.Quota;
import org.medalliance.resource.ResourceKind;
import org.medalliance.resource.SharedResource;
import org.medalliance.sharing.Effect;
import org.medalliance.sharing.ResourceSelector;
import org.medalliance.sharing.RuleId;
import org.medalliance.sharing.SharingCondition;
import org.medalliance.sharing.SharingRule;
import org.medalliance.sharing.UnitSelector;
import org.medalliance.sharing.Urgency;
import org.medalliance.time.DateSpan;
import org.medalliance.time.PartialDate;
import org.medalliance.time.Timeline;

/** Reads, by hand, what the documents of the benchmark have. */
final class HandReader {
  private final JsonParser in;

  HandReader(JsonParser in) {
    this.in = in;
  }

  /** What reads one element, whose first token is the current one. */
  private interface Element<E> {
    E read() throws IOException;
  }

  Alliance alliance() throws IOException {
    in.nextToken();
    Alliance.Builder alliance = Alliance.builder();
    while (hasMember()) {
      switch (in.currentName()) {
        case "format" -> require(text().equals("medalliance/1"));
        case "id" -> alliance.id(text());
        case "kind" -> alliance.kind(AllianceKind.of(text()));
        case "codeSystems" -> alliance.codeSystems(codeSystems());
        case "tiers" -> alliance.tiers(list(() -> TierId.of(in.getText())));
        case "facts" -> alliance.facts(list(this::founding));
        case "roll" -> alliance.roll(roll());
        case "institutions" -> alliance.institutions(list(this::institution));
        case "members" -> alliance.members(list(this::member));
        case "agreements" -> alliance.agreements(list(this::agreement));
        case "resources" -> alliance.resources(list(this::resource));
        case "rules" -> alliance.rules(list(this::rule));
        default -> throw unknown();
      }
    }
    require(in.nextToken() == null);
    return alliance.build();
  }

  private CodeSystems codeSystems() throws IOException {
    in.nextToken();
    Optional<CodeSystem> region = Optional.empty();
    Optional<CodeSystem> specialty = Optional.empty();
    Optional<CodeSystem> grade = Optional.empty();
    while (hasMember()) {
      switch (in.currentName()) {
        case "region" -> region = byId(text());
        case "specialty" -> specialty = byId(text());
        case "grade" -> grade = byId(text());
        default -> throw unknown();
      }
    }
    return new CodeSystems(region, specialty, grade);
  }

  private AllianceFact founding() throws IOException {
    AllianceFact.Kind fact = null;
    PartialDate on = null;
    while (hasMember()) {
      switch (in.currentName()) {
        case "fact" -> fact = AllianceFact.Kind.valueOf(text());
        case "on" -> on = date();
        default -> throw unknown();
      }
    }
    require(fact != null && on != null);
    return new AllianceFact(fact, on, Optional.empty(), Optional.empty());
  }

  private RollScope roll() throws IOException {
    in.nextToken();
    RollScope.Extent extent = null;
    while (hasMember()) {
      switch (in.currentName()) {
        case "extent" -> extent = RollScope.Extent.valueOf(text());
        default -> throw unknown();
      }
    }
    require(extent != null);
    return new RollScope(extent, Optional.empty(), Optional.empty());
  }

  private Institution institution() throws IOException {
    Institution.Builder institution = Institution.builder();
    while (hasMember()) {
      switch (in.currentName()) {
        case "id" -> institution.id(text());
        case "name" -> institution.name(name());
        case "kind" -> institution.kind(InstitutionKind.of(text()));
        case "region" -> institution.region(Code.of(text()));
        case "specialties" ->
            institution.specialties(Timeline.always(set(() -> Code.of(in.getText()))));
        case "grade" -> institution.grade(Code.of(text()));
        default -> throw unknown();
      }
    }
    return institution.build();
  }

  private LocalizedText name() throws IOException {
    in.nextToken();
    require(hasMember());
    LocalizedText name = LocalizedText.of(in.currentName(), text());
    require(!hasMember());
    return name;
  }

  private MemberUnit member() throws IOException {
    MemberUnit.Builder member = MemberUnit.builder();
    while (hasMember()) {
      switch (in.currentName()) {
        case "unit" -> member.unit(text());
        case "tier" -> member.tier(text());
        case "roles" -> member.roles(Timeline.always(set(() -> Role.of(in.getText()))));
        case "facts" -> member.facts(list(this::memberFact));
        default -> throw unknown();
      }
    }
    return member.build();
  }

  private MemberFact memberFact() throws IOException {
    MemberFactBuilder fact = MemberFact.builder();
    while (hasMember()) {
      switch (in.currentName()) {
        case "fact" -> fact.fact(MemberFact.Kind.valueOf(text()));
        case "on" -> fact.on(date());
        default -> throw unknown();
      }
    }
    return fact.build();
  }

  private Agreement agreement() throws IOException {
    Agreement.Builder agreement = Agreement.builder();
    while (hasMember()) {
      switch (in.currentName()) {
        case "id" -> agreement.id(text());
        case "kind" -> agreement.kind(AgreementKind.of(text()));
        case "binds" -> agreement.binds(binding());
        case "facts" -> agreement.facts(list(this::agreementFact));
        default -> throw unknown();
      }
    }
    return agreement.build();
  }

  private Binding binding() throws IOException {
    in.nextToken();
    require(hasMember());
    Binding binding =
        switch (in.currentName()) {
          case "parties" -> new Binding.Parties(set(() -> UnitId.of(in.getText())));
          case "members" ->
              new Binding.Members(
                  set(() -> Standing.valueOf(in.getText())), ImmutableSortedSet.of());
          default -> throw unknown();
        };
    require(!hasMember());
    return binding;
  }

  private AgreementFact agreementFact() throws IOException {
    AgreementFactBuilder fact = AgreementFact.builder();
    while (hasMember()) {
      switch (in.currentName()) {
        case "fact" -> fact.fact(AgreementFact.Kind.valueOf(text()));
        case "on" -> fact.on(date());
        default -> throw unknown();
      }
    }
    return fact.build();
  }

  private SharedResource resource() throws IOException {
    SharedResource.Builder resource = SharedResource.builder();
    while (hasMember()) {
      switch (in.currentName()) {
        case "id" -> resource.id(text());
        case "kind" -> resource.kind(ResourceKind.of(text()));
        case "owner" -> resource.owner(text());
        case "from" -> resource.span(DateSpan.from(date()));
        default -> throw unknown();
      }
    }
    return resource.build();
  }

  private SharingRule rule() throws IOException {
    SharingRule.Builder rule = SharingRule.builder();
    while (hasMember()) {
      switch (in.currentName()) {
        case "id" -> rule.id(RuleId.of(text()));
        case "effect" -> rule.effect(Effect.valueOf(text()));
        case "under" -> rule.under(set(() -> AgreementId.of(in.getText())));
        case "resource" -> rule.resource(resourceSelector());
        case "provider" -> rule.provider(unitSelector());
        case "recipient" -> rule.recipient(unitSelector());
        case "when" -> rule.when(condition());
        case "quota" -> rule.quota(quota());
        default -> throw unknown();
      }
    }
    return rule.build();
  }

  private ResourceSelector resourceSelector() throws IOException {
    in.nextToken();
    require(hasMember() && in.currentName().equals("kind"));
    ResourceKind kind = ResourceKind.of(text());
    require(!hasMember());
    return new ResourceSelector.OfKind(ImmutableSortedSet.of(kind), Optional.empty());
  }

  private UnitSelector unitSelector() throws IOException {
    in.nextToken();
    require(hasMember());
    UnitSelector selector =
        switch (in.currentName()) {
          case "any" -> {
            require(in.nextToken() == JsonToken.VALUE_TRUE);
            yield new UnitSelector.Any();
          }
          case "unit" -> new UnitSelector.Units(ImmutableSortedSet.of(UnitId.of(text())));
          case "tier" -> new UnitSelector.OnTier(TierId.of(text()));
          case "role" -> new UnitSelector.InRole(Role.of(text()));
          default -> throw unknown();
        };
    require(!hasMember());
    return selector;
  }

  private SharingCondition condition() throws IOException {
    in.nextToken();
    require(hasMember());
    SharingCondition condition =
        switch (in.currentName()) {
          case "not" -> new SharingCondition.Not(condition());
          case "urgencyAtLeast" -> new SharingCondition.UrgencyAtLeast(Urgency.valueOf(text()));
          default -> throw unknown();
        };
    require(!hasMember());
    return condition;
  }

  private Quota quota() throws IOException {
    in.nextToken();
    long amount = -1;
    Quota.Window per = null;
    Quota.Of of = null;
    while (hasMember()) {
      switch (in.currentName()) {
        case "amount" -> {
          require(in.nextToken() == JsonToken.VALUE_NUMBER_INT);
          amount = in.getLongValue();
        }
        case "per" -> per = Quota.Window.valueOf(text());
        case "of" -> of = Quota.Of.valueOf(text());
        default -> throw unknown();
      }
    }
    require(per != null && of != null);
    return Quota.of(amount, per, of);
  }

  /** Goes on to the next member of an object, or to its end. */
  private boolean hasMember() throws IOException {
    JsonToken token = in.nextToken();
    require(token == JsonToken.FIELD_NAME || token == JsonToken.END_OBJECT);
    return token == JsonToken.FIELD_NAME;
  }

  private String text() throws IOException {
    require(in.nextToken() == JsonToken.VALUE_STRING);
    return in.getText();
  }

  private PartialDate date() throws IOException {
    return PartialDate.parse(text());
  }

  private <E> ImmutableList<E> list(Element<E> element) throws IOException {
    require(in.nextToken() == JsonToken.START_ARRAY);
    ImmutableList.Builder<E> list = ImmutableList.builder();
    while (in.nextToken() != JsonToken.END_ARRAY) {
      list.add(element.read());
    }
    return list.build();
  }

  private <E extends Comparable<? super E>> ImmutableSortedSet<E> set(Element<E> element)
      throws IOException {
    require(in.nextToken() == JsonToken.START_ARRAY);
    ImmutableSortedSet.Builder<E> set = ImmutableSortedSet.naturalOrder();
    while (in.nextToken() != JsonToken.END_ARRAY) {
      set.add(element.read());
    }
    return set.build();
  }

  private IOException unknown() throws IOException {
    return new IOException("member must be known: " + in.currentName());
  }

  private void require(boolean sound) throws IOException {
    if (!sound) {
      throw new IOException("document must be sound: " + in.currentLocation());
    }
  }
}
