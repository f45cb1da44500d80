// SPDX-License-Identifier: Apache-2.0
package org.medalliance.check.reference;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Maps;
import com.google.common.collect.TreeMultimap;
import java.util.Set;
import java.util.function.Consumer;
import org.medalliance.Alliance;
import org.medalliance.agreement.Agreement;
import org.medalliance.agreement.AgreementFact;
import org.medalliance.agreement.Bearer;
import org.medalliance.agreement.Binding;
import org.medalliance.agreement.Duty;
import org.medalliance.check.finding.Finding;
import org.medalliance.check.finding.FindingPath;
import org.medalliance.code.UnitId;
import org.medalliance.evidence.Claim;
import org.medalliance.governance.Ballot;
import org.medalliance.governance.Council;
import org.medalliance.governance.Motion;
import org.medalliance.governance.Seat;
import org.medalliance.governance.Session;
import org.medalliance.institution.Institution;
import org.medalliance.membership.Appointment;
import org.medalliance.membership.MemberFact;
import org.medalliance.membership.MemberUnit;
import org.medalliance.programme.Programme;
import org.medalliance.resource.SharedResource;
import org.medalliance.sharing.ResourceSelector;
import org.medalliance.sharing.SharingRule;
import org.medalliance.sharing.UnitSelector;

/** Whether every reference but those to sources leads to what it is meant for. */
public final class References {
  private final Follower followed;

  private References(Follower followed) {
    this.followed = followed;
  }

  /** Hands over each reference that leads nowhere or to a thing of another kind. */
  public static void find(Alliance alliance, Consumer<? super Finding> findings) {
    follow(alliance, new Followed(Names.of(alliance), findings));
  }

  /**
   * Returns where each of these units is named by what refers to an institution, its entry on the
   * roll among that; units that nothing names are left out.
   */
  public static ImmutableSortedMap<UnitId, ImmutableSortedSet<FindingPath>> to(
      Set<UnitId> units, Alliance alliance) {
    TreeMultimap<UnitId, FindingPath> found = TreeMultimap.create();
    follow(
        alliance,
        (kind, id, path) -> {
          if (id instanceof UnitId unit && units.contains(unit)) {
            found.put(unit, path.get());
          }
        });
    return ImmutableSortedMap.copyOf(
        Maps.transformValues(found.asMap(), ImmutableSortedSet::copyOf));
  }

  private static void follow(Alliance alliance, Follower followed) {
    References references = new References(followed);
    alliance.institutions().forEach(references::institution);
    alliance.members().forEach(references::member);
    alliance.agreements().forEach(references::agreement);
    alliance.resources().forEach(references::resource);
    alliance.rules().forEach(references::rule);
    alliance.programmes().forEach(references::programme);
    references.appointments(alliance);
    for (Council council : alliance.councils()) {
      new References(followed.within(council)).council(council);
    }
    references.claims(alliance);
  }

  private void institution(Institution institution) {
    FindingPath at = FindingPath.of("institutions").id(institution.id().value());
    followed.perhaps(Thing.INSTITUTION, institution.partOf(), () -> at.member("partOf"));
    ImmutableList<FindingPath> places = at.happenings("successions", institution.successions());
    for (int i = 0; i < institution.successions().size(); i++) {
      FindingPath place = places.get(i);
      followed.each(
          Thing.INSTITUTION, institution.successions().get(i).units(), () -> place.member("units"));
    }
  }

  private void member(MemberUnit member) {
    FindingPath at = FindingPath.of("members").id(member.unit().value());
    followed.one(Thing.INSTITUTION, member.unit(), () -> at.member("unit"));
    for (int i = 0; i < member.tier().steps().size(); i++) {
      int index = i;
      followed.one(
          Thing.TIER,
          member.tier().steps().get(i).value(),
          () -> at.step("tier", member.tier(), index));
    }
    ImmutableList<FindingPath> places = at.happenings("facts", member.facts());
    for (int i = 0; i < member.facts().size(); i++) {
      MemberFact fact = member.facts().get(i);
      FindingPath place = places.get(i);
      followed.perhaps(Thing.AGREEMENT, fact.agreement(), () -> place.member("agreement"));
      followed.perhaps(Thing.SESSION, fact.session(), () -> place.member("session"));
    }
  }

  private void agreement(Agreement agreement) {
    FindingPath at = FindingPath.of("agreements").id(agreement.id().value());
    followed.perhaps(Thing.AGREEMENT, agreement.parent(), () -> at.member("parent"));
    if (agreement.binds() instanceof Binding.Parties parties) {
      followed.each(Thing.INSTITUTION, parties.units(), () -> at.member("binds").member("parties"));
    } else if (agreement.binds() instanceof Binding.Members members) {
      followed.each(
          Thing.INSTITUTION, members.outside(), () -> at.member("binds").member("outside"));
    }
    ImmutableList<FindingPath> places = at.happenings("facts", agreement.facts());
    for (int i = 0; i < agreement.facts().size(); i++) {
      AgreementFact fact = agreement.facts().get(i);
      FindingPath place = places.get(i);
      followed.each(Thing.INSTITUTION, fact.signatories(), () -> place.member("signatories"));
      followed.perhaps(Thing.AGREEMENT, fact.successor(), () -> place.member("successor"));
    }
    duties(at, agreement.duties());
  }

  private void duties(FindingPath at, Iterable<Duty> duties) {
    int index = 0;
    for (Duty duty : duties) {
      int position = index++;
      if (duty.bearer() instanceof Bearer.Unit bearer) {
        followed.one(
            Thing.INSTITUTION,
            bearer.unit(),
            () -> at.member("duties").at(position).member("bearer"));
      }
    }
  }

  private void resource(SharedResource resource) {
    FindingPath at = FindingPath.of("resources").id(resource.id().value());
    followed.one(Thing.INSTITUTION, resource.owner(), () -> at.member("owner"));
  }

  private void rule(SharingRule rule) {
    FindingPath at = FindingPath.of("rules").id(rule.id().value());
    followed.each(Thing.AGREEMENT, rule.under(), () -> at.member("under"));
    if (rule.resource() instanceof ResourceSelector.One one) {
      followed.one(Thing.RESOURCE, one.id(), () -> at.member("resource").member("id"));
    }
    selector(rule.provider(), at.member("provider"));
    selector(rule.recipient(), at.member("recipient"));
    duties(at, rule.duties());
  }

  /** What is named within a selector is shown at the selector: its parts are a set. */
  private void selector(UnitSelector selector, FindingPath at) {
    if (selector instanceof UnitSelector.Units named) {
      named.units().forEach(unit -> followed.one(Thing.INSTITUTION, unit, () -> at));
    } else if (selector instanceof UnitSelector.OnTier on) {
      followed.one(Thing.TIER, on.tier(), () -> at);
    } else if (selector instanceof UnitSelector.TierAtLeast from) {
      followed.one(Thing.TIER, from.tier(), () -> at);
    } else if (selector instanceof UnitSelector.TierAtMost to) {
      followed.one(Thing.TIER, to.tier(), () -> at);
    } else if (selector instanceof UnitSelector.PartyTo to) {
      followed.one(Thing.AGREEMENT, to.agreement(), () -> at);
    }
    selector.components().forEach(part -> selector(part, at)); // not deeper than selectors are
  }

  private void programme(Programme programme) {
    FindingPath at = FindingPath.of("programmes").id(programme.id().value());
    followed.one(Thing.INSTITUTION, programme.organiser(), () -> at.member("organiser"));
    programme.participants().ifPresent(some -> selector(some, at.member("participants")));

    followed.perhaps(Thing.INSTITUTION, programme.at(), () -> at.member("at"));
    followed.each(Thing.AGREEMENT, programme.under(), () -> at.member("under"));
  }

  private void appointments(Alliance alliance) {
    int index = 0;
    for (Appointment appointment : alliance.appointments()) {
      int position = index++;
      followed.one(
          Thing.INSTITUTION,
          appointment.at(),
          () -> FindingPath.of(position, appointment).member("at"));
      followed.perhaps(
          Thing.INSTITUTION,
          appointment.home(),
          () -> FindingPath.of(position, appointment).member("home"));
    }
  }

  private void council(Council council) {
    FindingPath at = FindingPath.of("councils").id(council.id().value());
    for (Seat seat : council.seats()) {
      for (int i = 0; i < seat.tenures().size(); i++) {
        int index = i;
        followed.one(
            Thing.INSTITUTION,
            seat.tenures().get(i).unit(),
            () ->
                at.member("seats")
                    .id(seat.id().value())
                    .member("tenures")
                    .at(index)
                    .member("unit"));
      }
    }
    for (Session session : council.sessions()) {
      session(session, at.member("sessions").id(session.id().value()));
    }
  }

  private void session(Session session, FindingPath at) {
    followed.perhaps(Thing.INSTITUTION, session.at(), () -> at.member("at"));
    followed.each(Thing.INSTITUTION, session.present(), () -> at.member("present"));
    followed.each(Thing.INSTITUTION, session.guests(), () -> at.member("guests"));
    for (Motion motion : session.motions()) {
      FindingPath here = at.member("motions").id(motion.id().value());
      followed.perhaps(Thing.DECISION_RULE, motion.rule(), () -> here.member("rule"));
      int index = 0;
      for (Ballot ballot : motion.ballots()) {
        int position = index++;
        followed.one(
            Thing.INSTITUTION,
            ballot.unit(),
            () -> here.member("ballots").at(position, ballot.unit().value()).member("unit"));
      }
    }
  }

  private void claims(Alliance alliance) {
    int index = 0;
    for (Claim claim : alliance.claims()) {
      int position = index++;
      followed.perhaps(
          Thing.ANY, claim.subject(), () -> FindingPath.of(position, claim).member("of"));
    }
  }
}
