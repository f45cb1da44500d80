// SPDX-License-Identifier: Apache-2.0
package org.medalliance.examples.benchmark.document;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.util.List;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;
import org.medalliance.AllianceFact;
import org.medalliance.AllianceId;
import org.medalliance.AllianceKind;
import org.medalliance.RollScope;
import org.medalliance.agreement.AgreementFact;
import org.medalliance.agreement.AgreementKind;
import org.medalliance.code.AgreementId;
import org.medalliance.code.Code;
import org.medalliance.code.UnitId;
import org.medalliance.institution.InstitutionKind;
import org.medalliance.membership.MemberFact;
import org.medalliance.membership.Role;
import org.medalliance.membership.Standing;
import org.medalliance.membership.TierId;
import org.medalliance.resource.Quota;
import org.medalliance.resource.ResourceId;
import org.medalliance.resource.ResourceKind;
import org.medalliance.sharing.Effect;
import org.medalliance.sharing.RuleId;
import org.medalliance.sharing.Urgency;
import org.medalliance.time.PartialDate;

/** The document as annotated values that Immutables writes, of the library's ids, codes, dates. */
@Value.Enclosing
@Value.Style // the generator's own, not the library's
final class Values {
  private Values() {}

  @Value.Immutable
  @JsonSerialize(as = ImmutableValues.Document.class)
  @JsonDeserialize(as = ImmutableValues.Document.class)
  interface Document {
    String format();

    AllianceId id();

    AllianceKind kind();

    CodeSystems codeSystems();

    List<TierId> tiers();

    List<Founding> facts();

    Roll roll();

    List<Institution> institutions();

    List<Member> members();

    List<Agreement> agreements();

    List<Resource> resources();

    List<Rule> rules();
  }

  @Value.Immutable
  @JsonSerialize(as = ImmutableValues.CodeSystems.class)
  @JsonDeserialize(as = ImmutableValues.CodeSystems.class)
  interface CodeSystems {
    String region();

    String specialty();

    String grade();
  }

  @Value.Immutable
  @JsonSerialize(as = ImmutableValues.Founding.class)
  @JsonDeserialize(as = ImmutableValues.Founding.class)
  interface Founding {
    AllianceFact.Kind fact();

    PartialDate on();
  }

  @Value.Immutable
  @JsonSerialize(as = ImmutableValues.Roll.class)
  @JsonDeserialize(as = ImmutableValues.Roll.class)
  interface Roll {
    RollScope.Extent extent();
  }

  @Value.Immutable
  @JsonSerialize(as = ImmutableValues.Institution.class)
  @JsonDeserialize(as = ImmutableValues.Institution.class)
  interface Institution {
    UnitId id();

    Name name();

    InstitutionKind kind();

    Code region();

    List<Code> specialties();

    @Nullable Code grade();
  }

  @Value.Immutable
  @JsonSerialize(as = ImmutableValues.Name.class)
  @JsonDeserialize(as = ImmutableValues.Name.class)
  interface Name {
    String en();
  }

  @Value.Immutable
  @JsonSerialize(as = ImmutableValues.Member.class)
  @JsonDeserialize(as = ImmutableValues.Member.class)
  interface Member {
    UnitId unit();

    TierId tier();

    List<Role> roles();

    List<Membership> facts();
  }

  @Value.Immutable
  @JsonSerialize(as = ImmutableValues.Membership.class)
  @JsonDeserialize(as = ImmutableValues.Membership.class)
  interface Membership {
    MemberFact.Kind fact();

    PartialDate on();
  }

  @Value.Immutable
  @JsonSerialize(as = ImmutableValues.Agreement.class)
  @JsonDeserialize(as = ImmutableValues.Agreement.class)
  interface Agreement {
    AgreementId id();

    AgreementKind kind();

    Binds binds();

    List<Signing> facts();
  }

  @Value.Immutable
  @JsonSerialize(as = ImmutableValues.Binds.class)
  @JsonDeserialize(as = ImmutableValues.Binds.class)
  interface Binds {
    List<UnitId> parties();

    List<Standing> members();
  }

  @Value.Immutable
  @JsonSerialize(as = ImmutableValues.Signing.class)
  @JsonDeserialize(as = ImmutableValues.Signing.class)
  interface Signing {
    AgreementFact.Kind fact();

    PartialDate on();
  }

  @Value.Immutable
  @JsonSerialize(as = ImmutableValues.Resource.class)
  @JsonDeserialize(as = ImmutableValues.Resource.class)
  interface Resource {
    ResourceId id();

    ResourceKind kind();

    UnitId owner();

    @JsonProperty("from") // a builder has that name for something else
    PartialDate begin();
  }

  @Value.Immutable
  @JsonSerialize(as = ImmutableValues.Rule.class)
  @JsonDeserialize(as = ImmutableValues.Rule.class)
  interface Rule {
    RuleId id();

    Effect effect();

    List<AgreementId> under();

    What resource();

    Who provider();

    Who recipient();

    @Nullable Condition when();

    @Nullable Limit quota();
  }

  @Value.Immutable
  @JsonSerialize(as = ImmutableValues.What.class)
  @JsonDeserialize(as = ImmutableValues.What.class)
  interface What {
    ResourceKind kind();
  }

  @Value.Immutable
  @JsonSerialize(as = ImmutableValues.Who.class)
  @JsonDeserialize(as = ImmutableValues.Who.class)
  interface Who {
    @Nullable Boolean any();

    @Nullable UnitId unit();

    @Nullable TierId tier();

    @Nullable Role role();
  }

  @Value.Immutable
  @JsonSerialize(as = ImmutableValues.Condition.class)
  @JsonDeserialize(as = ImmutableValues.Condition.class)
  interface Condition {
    @Nullable Urgency urgencyAtLeast();

    @Nullable Condition not();
  }

  @Value.Immutable
  @JsonSerialize(as = ImmutableValues.Limit.class)
  @JsonDeserialize(as = ImmutableValues.Limit.class)
  interface Limit {
    long amount();

    Quota.Window per();

    Quota.Of of();
  }
}
