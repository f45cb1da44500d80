// SPDX-License-Identifier: Apache-2.0
package org.medalliance.examples.report.unit;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import java.util.Optional;
import org.medalliance.Alliance;
import org.medalliance.agreement.Agreement;
import org.medalliance.agreement.Bearer;
import org.medalliance.agreement.Binding;
import org.medalliance.code.Code;
import org.medalliance.code.SourceId;
import org.medalliance.code.UnitId;
import org.medalliance.evidence.Claim;
import org.medalliance.evidence.Source;
import org.medalliance.examples.report.About;
import org.medalliance.examples.report.AgreementsReport;
import org.medalliance.examples.report.Page;
import org.medalliance.examples.report.Report;
import org.medalliance.institution.Institution;
import org.medalliance.institution.InstitutionKind;
import org.medalliance.institution.Ownership;
import org.medalliance.institution.Succession;
import org.medalliance.membership.Appointment;
import org.medalliance.membership.MemberUnit;
import org.medalliance.resource.SharedResource;
import org.medalliance.time.Certain;

/**
 * What is written about one unit: itself, its place on the roll, its offices and staff, the
 * agreements that name it or bind it as a member, in what it has a part, what it owns, and the
 * figures reported of it. Rules, motions and votes are left out.
 *
 * @param about the alliance, and the day if one is asked about
 * @param institution the unit as it is written down
 * @param onDay what it is on the day; empty without a day
 * @param parts the institutions that are part of it, by id
 * @param predecessors what became of others of which it took the place, by their ids
 * @param roll its place on the roll; empty if it is not on it
 * @param appointmentsAt the appointments to its offices
 * @param appointmentsFrom the appointments elsewhere of its staff
 * @param agreements the agreements that name it as a party, a signatory, or the bearer of a duty
 * @param agreementsOfMembers the other agreements that bind members, if it is on the roll with a
 *     fact; on a day, those whose standings it has or perhaps has
 * @param participation in what it has a part by name
 * @param resources what it owns, by id
 * @param claims the figures whose subject bears its id
 * @param sources what all these cite, by id
 */
public record InstitutionReport(
    About about,
    Institution institution,
    Optional<OnDay> onDay,
    ImmutableList<UnitId> parts,
    ImmutableList<Predecessor> predecessors,
    Optional<RollReport.Entry> roll,
    ImmutableSortedSet<Appointment> appointmentsAt,
    ImmutableSortedSet<Appointment> appointmentsFrom,
    ImmutableList<AgreementsReport.Entry> agreements,
    ImmutableList<AgreementsReport.Entry> agreementsOfMembers,
    Participation participation,
    ImmutableList<SharedResource> resources,
    ImmutableList<Claim> claims,
    ImmutableList<Source> sources)
    implements Report {

  /**
   * What an institution is on a day; what is empty is not known.
   *
   * @param kind what sort of body it is
   * @param ownership who owns it
   * @param grade its grade
   * @param region where it lies
   * @param specialties what it is registered for
   */
  public record OnDay(
      Certain<Optional<InstitutionKind>> kind,
      Certain<Optional<Ownership>> ownership,
      Certain<Optional<Code>> grade,
      Certain<Optional<Code>> region,
      Certain<Optional<ImmutableSortedSet<Code>>> specialties) {

    private static OnDay of(Institution body, LocalDate day) {
      return new OnDay(
          body.kindOn(day),
          body.ownership().valueOn(day).under("institutions[" + body.id() + "].ownership"),
          body.gradeOn(day),
          body.regionOn(day),
          body.specialtiesOn(day));
    }
  }

  /**
   * What became of another institution, of which this one took the place.
   *
   * @param unit the other
   * @param succession what became of it
   * @param source where that is written, if only of the other as a whole
   */
  public record Predecessor(UnitId unit, Succession succession, Optional<SourceId> source) {}

  /** Returns what is written in {@code alliance} about one of its institutions. */
  public static InstitutionReport of(Alliance alliance, Institution body, Optional<LocalDate> on) {
    UnitId id = body.id();
    ImmutableList<Predecessor> predecessors =
        alliance.institutions().stream()
            .flatMap(
                other ->
                    other.successions().stream()
                        .filter(succession -> succession.units().contains(id))
                        .map(
                            succession ->
                                new Predecessor(
                                    other.id(), succession, succession.source().or(other::source))))
            .collect(toImmutableList());
    ImmutableSortedSet<Appointment> at =
        ImmutableSortedSet.copyOf(
            alliance.appointments().stream().filter(one -> one.at().equals(id)).iterator());
    ImmutableSortedSet<Appointment> from =
        ImmutableSortedSet.copyOf(
            alliance.appointments().stream()
                .filter(one -> one.home().equals(Optional.of(id)))
                .iterator());
    ImmutableList<Agreement> agreements =
        alliance.agreements().stream()
            .filter(agreement -> names(agreement, id))
            .collect(toImmutableList());
    ImmutableList<Agreement> ofMembers =
        alliance.agreements().stream()
            .filter(agreement -> !names(agreement, id))
            .filter(
                agreement ->
                    alliance.member(id).filter(entry -> mayBind(agreement, entry, on)).isPresent())
            .collect(toImmutableList());
    Participation participation = Participation.of(alliance, id);
    ImmutableList<SharedResource> resources =
        alliance.resources().stream()
            .filter(resource -> resource.owner().equals(id))
            .collect(toImmutableList());
    ImmutableList<Claim> claims =
        alliance.claims().stream()
            .filter(claim -> claim.subject().equals(Optional.of(id.toString())))
            .collect(toImmutableList());
    Citations citations = new Citations().add(body);
    predecessors.forEach(one -> citations.add(one.source()));
    alliance.member(id).ifPresent(citations::add);
    at.forEach(citations::add);
    from.forEach(citations::add);
    agreements.forEach(citations::add);
    ofMembers.forEach(citations::add);
    citations.add(participation);
    resources.forEach(citations::add);
    claims.forEach(claim -> citations.add(claim.source()));
    return new InstitutionReport(
        About.of(alliance, on),
        body,
        on.map(day -> OnDay.of(body, day)),
        alliance.institutions().stream()
            .filter(other -> other.partOf().equals(Optional.of(id)))
            .map(Institution::id)
            .collect(toImmutableList()),
        predecessors,
        alliance.member(id).map(entry -> RollReport.Entry.of(alliance, entry, on)),
        at,
        from,
        entries(agreements, on),
        entries(ofMembers, on),
        participation,
        resources,
        claims,
        citations.in(alliance));
  }

  @Override
  public void write(Page page) {
    new InstitutionPage(this, page).write();
  }

  private static ImmutableList<AgreementsReport.Entry> entries(
      ImmutableList<Agreement> agreements, Optional<LocalDate> on) {
    return agreements.stream()
        .map(agreement -> AgreementsReport.Entry.of(agreement, on))
        .collect(toImmutableList());
  }

  private static boolean mayBind(Agreement agreement, MemberUnit entry, Optional<LocalDate> on) {
    return agreement.binds() instanceof Binding.Members members
        && !entry.facts().isEmpty()
        && on.map(day -> !entry.standingOn(day).test(members.standings()::contains).isNo())
            .orElse(true);
  }

  private static boolean names(Agreement agreement, UnitId unit) {
    return agreement.binds().names(unit)
        || agreement.facts().stream().anyMatch(fact -> fact.signatories().contains(unit))
        || agreement.duties().stream()
            .anyMatch(
                duty -> duty.bearer() instanceof Bearer.Unit bearer && bearer.unit().equals(unit));
  }
}
