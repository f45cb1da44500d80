// SPDX-License-Identifier: Apache-2.0
package org.medalliance.check.reference;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.medalliance.Alliance;
import org.medalliance.agreement.Agreement;
import org.medalliance.agreement.AgreementFact;
import org.medalliance.agreement.Duty;
import org.medalliance.check.finding.Finding;
import org.medalliance.check.finding.FindingPath;
import org.medalliance.code.SourceId;
import org.medalliance.evidence.Source;
import org.medalliance.governance.Council;
import org.medalliance.governance.CouncilRule;
import org.medalliance.governance.Motion;
import org.medalliance.governance.Seat;
import org.medalliance.governance.Session;
import org.medalliance.governance.Tenure;
import org.medalliance.institution.Institution;
import org.medalliance.institution.OtherName;
import org.medalliance.institution.Succession;
import org.medalliance.membership.Appointment;
import org.medalliance.membership.MemberFact;
import org.medalliance.membership.MemberUnit;
import org.medalliance.programme.Programme;
import org.medalliance.resource.Quota;
import org.medalliance.resource.SharedResource;
import org.medalliance.sharing.SharingRule;
import org.medalliance.time.Happening;
import org.medalliance.time.Timeline;

/** Whether every source that is cited is written down. */
public final class SourceReferences {
  private final Followed followed;

  private SourceReferences(Followed followed) {
    this.followed = followed;
  }

  /** Hands over each reference to a source that leads nowhere or to a thing of another kind. */
  public static void find(Alliance alliance, Consumer<? super Finding> findings) {
    new SourceReferences(new Followed(Names.of(alliance), findings)).alliance(alliance);
  }

  private void alliance(Alliance alliance) {
    cited(alliance.source(), FindingPath.ROOT);
    facts(alliance.facts(), fact -> fact.source(), FindingPath.ROOT, "facts");
    cited(alliance.roll().source(), FindingPath.of("roll"));
    for (Source source : alliance.sources()) {
      followed.each(
          Thing.SOURCE,
          source.inferredFrom(),
          () -> FindingPath.of("sources").id(source.id().value()).member("from"));
    }
    alliance.institutions().forEach(this::institution);
    alliance.members().forEach(this::member);
    alliance.agreements().forEach(this::agreement);
    alliance.resources().forEach(this::resource);
    alliance.rules().forEach(this::rule);
    alliance
        .referralPolicy()
        .ifPresent(policy -> cited(policy.source(), FindingPath.of("referralPolicy")));
    for (Programme programme : alliance.programmes()) {
      cited(programme.source(), FindingPath.of("programmes").id(programme.id().value()));
    }
    ImmutableList<Appointment> appointments = alliance.appointments().asList();
    for (int i = 0; i < appointments.size(); i++) {
      cited(appointments.get(i).source(), FindingPath.of(i, appointments.get(i)));
    }
    alliance.councils().forEach(this::council);
    for (int i = 0; i < alliance.claims().size(); i++) {
      cited(
          alliance.claims().asList().get(i).source(),
          FindingPath.of(i, alliance.claims().asList().get(i)));
    }
  }

  private void institution(Institution institution) {
    FindingPath at = FindingPath.of("institutions").id(institution.id().value());
    cited(institution.source(), at);
    list(institution.otherNames(), OtherName::source, at.member("otherNames"));
    timeline(institution.kind(), at, "kind");
    timeline(institution.ownership(), at, "ownership");
    timeline(institution.grade(), at, "grade");
    timeline(institution.region(), at, "region");
    timeline(institution.specialties(), at, "specialties");
    facts(institution.successions(), Succession::source, at, "successions");
  }

  private void member(MemberUnit member) {
    FindingPath at = FindingPath.of("members").id(member.unit().value());
    cited(member.source(), at);
    timeline(member.tier(), at, "tier");
    timeline(member.roles(), at, "roles");
    facts(member.facts(), MemberFact::source, at, "facts");
  }

  private void agreement(Agreement agreement) {
    FindingPath at = FindingPath.of("agreements").id(agreement.id().value());
    cited(agreement.source(), at);
    facts(agreement.facts(), AgreementFact::source, at, "facts");
    list(agreement.duties(), Duty::source, at.member("duties"));
  }

  private void resource(SharedResource resource) {
    FindingPath at = FindingPath.of("resources").id(resource.id().value());
    cited(resource.source(), at);
    cited(resource.lendLimit().flatMap(Quota::source), at.member("lendLimit"));
  }

  private void rule(SharingRule rule) {
    FindingPath at = FindingPath.of("rules").id(rule.id().value());
    cited(rule.source(), at);
    cited(rule.quota().flatMap(Quota::source), at.member("quota"));
    list(rule.duties(), Duty::source, at.member("duties"));
  }

  private void council(Council council) {
    FindingPath at = FindingPath.of("councils").id(council.id().value());
    cited(council.source(), at);
    for (Seat seat : council.seats()) {
      FindingPath here = at.member("seats").id(seat.id().value());
      cited(seat.source(), here);
      list(seat.tenures(), Tenure::source, here.member("tenures"));
    }
    for (CouncilRule rule : council.rules()) {
      cited(rule.source(), at.member("rules").id(rule.id().value()));
    }
    for (Session session : council.sessions()) {
      FindingPath here = at.member("sessions").id(session.id().value());
      cited(session.source(), here);
      for (Motion motion : session.motions()) {
        cited(motion.source(), here.member("motions").id(motion.id().value()));
      }
    }
  }

  private void timeline(Timeline<?> timeline, FindingPath at, String name) {
    for (int i = 0; i < timeline.steps().size(); i++) {
      cited(timeline.steps().get(i).source(), at.step(name, timeline, i));
    }
  }

  private <H extends Happening> void facts(
      List<H> facts, Function<H, Optional<SourceId>> source, FindingPath at, String name) {
    ImmutableList<FindingPath> places = at.happenings(name, facts);
    for (int i = 0; i < facts.size(); i++) {
      cited(source.apply(facts.get(i)), places.get(i));
    }
  }

  private <T> void list(List<T> list, Function<T, Optional<SourceId>> source, FindingPath at) {
    for (int i = 0; i < list.size(); i++) {
      cited(source.apply(list.get(i)), at.at(i));
    }
  }

  private void cited(Optional<SourceId> source, FindingPath at) {
    followed.perhaps(Thing.SOURCE, source, () -> at.member("source"));
  }
}
