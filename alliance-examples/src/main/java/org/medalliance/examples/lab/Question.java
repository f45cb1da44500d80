// SPDX-License-Identifier: Apache-2.0
package org.medalliance.examples.lab;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.medalliance.Alliance;
import org.medalliance.catalog.china.ResourceKinds;
import org.medalliance.code.SessionId;
import org.medalliance.code.Syntax;
import org.medalliance.code.UnitId;
import org.medalliance.examples.lab.document.LabException;
import org.medalliance.examples.report.Saying;
import org.medalliance.governance.Motion;
import org.medalliance.governance.MotionId;
import org.medalliance.governance.Session;
import org.medalliance.institution.Institution;
import org.medalliance.membership.Office;
import org.medalliance.membership.Offices;
import org.medalliance.resource.ResourceId;
import org.medalliance.resource.ResourceKind;
import org.medalliance.resource.SharedResource;
import org.medalliance.sharing.ResourceSelector;
import org.medalliance.sharing.SharingRequest;
import org.medalliance.sharing.SharingRule;

/**
 * A question in the words of the command line; words that the document does not know are refused.
 */
public final class Question {
  private static final List<Office> MET =
      List.of(
          Offices.PRESIDENT,
          Offices.VICE_PRESIDENT,
          Offices.DIRECTOR,
          Offices.PARTY_SECRETARY,
          Offices.CHAIR,
          Offices.VICE_CHAIR);

  private Question() {}

  /**
   * Returns the beginning of a request.
   *
   * @param resource the id of a resource or, if there is none of that id, a kind of resource
   */
  public static SharingRequest.Builder about(
      Alliance alliance, String recipient, String resource, String provider, LocalDate day) {
    unit(alliance, recipient);
    unit(alliance, provider);
    SharingRequest.Builder request =
        SharingRequest.builder().recipient(recipient).provider(provider).on(day);
    if (alliance.resource(ResourceId.of(resource)).isPresent()) {
      return request.resource(resource);
    }
    return request.kind(kind(alliance, resource));
  }

  /** Returns the institution of this id. */
  public static Institution unit(Alliance alliance, String id) {
    return alliance
        .institution(UnitId.of(id))
        .orElseThrow(
            () ->
                bearer(alliance, id)
                    .map(Question::isAName)
                    .orElseGet(() -> unknownUnit(alliance, id)));
  }

  /** The institution that bears a name; names are no ids, but people know them better. */
  private static Optional<Institution> bearer(Alliance alliance, String name) {
    return alliance.institutions().stream()
        .filter(
            body ->
                body.name().byLanguage().containsValue(name)
                    || body.otherNames().stream()
                        .anyMatch(other -> other.text().byLanguage().containsValue(name)))
        .findFirst();
  }

  private static LabException isAName(Institution bearer) {
    return new LabException(
        Saying.of(
            "a unit is asked for by its id: write {0} for {1}",
            bearer.id(), Syntax.quote(bearer.name().in(Locale.CHINESE))));
  }

  private static LabException unknownUnit(Alliance alliance, String id) {
    return unknown(
        Saying.of("the document knows no unit {0}", Syntax.quote(id)),
        id,
        alliance.institutions().stream().map(body -> body.id().toString()).toList());
  }

  /** Returns the session of this id, whichever council sat. */
  public static Session session(Alliance alliance, String id) {
    return alliance
        .session(SessionId.of(id))
        .orElseThrow(
            () ->
                unknown(
                    Saying.of("the document knows no session {0}", Syntax.quote(id)),
                    id,
                    alliance.councils().stream()
                        .flatMap(council -> council.sessions().stream())
                        .map(session -> session.id().toString())
                        .toList()));
  }

  /** Returns the motion of this id in a session. */
  public static Motion motion(Session session, String id) {
    return session
        .motion(MotionId.of(id))
        .orElseThrow(
            () ->
                unknown(
                    Saying.of("session {0} knows no motion {1}", session.id(), Syntax.quote(id)),
                    id,
                    session.motions().stream().map(motion -> motion.id().toString()).toList()));
  }

  /** An office that the document names, or that is met in the field. */
  static Office office(Alliance alliance, String code) {
    Office office = Office.of(code);
    TreeSet<Office> known = new TreeSet<>(MET);
    alliance.appointments().forEach(one -> known.add(one.office()));
    if (!known.contains(office)) {
      throw unknown(
          Saying.of("the document knows no office {0}", Syntax.quote(code)),
          code,
          known.stream().map(Office::toString).toList());
    }
    return office;
  }

  /**
   * Returns the kind of resource of this code, which the document or the catalogue names, or one
   * that it belongs to.
   */
  public static ResourceKind kind(Alliance alliance, String code) {
    ResourceKind kind = ResourceKind.of(code);
    TreeSet<ResourceKind> named = new TreeSet<>();
    alliance.resources().stream().map(SharedResource::kind).forEach(named::add);
    alliance.rules().stream().flatMap(Question::kinds).forEach(named::add);
    if (ResourceKinds.ALL.find(kind).isEmpty()
        && named.stream().noneMatch(known -> kind.isA(known) || known.isA(kind))) {
      Stream<String> ids = alliance.resources().stream().map(found -> found.id().toString());
      throw unknown(
          Saying.of(
              "the document knows no resource, and no kind of resource, {0}",
              Syntax.quote(kind.toString())),
          kind.toString(),
          Stream.concat(ids, named.stream().map(ResourceKind::toString)).toList());
    }
    return kind;
  }

  private static Stream<ResourceKind> kinds(SharingRule rule) {
    return rule.resource() instanceof ResourceSelector.OfKind of
        ? of.kinds().stream()
        : Stream.empty();
  }

  private static LabException unknown(Saying problem, String text, Collection<String> known) {
    Optional<String> nearest = Spelling.nearest(text, known);
    return new LabException(
        nearest
            .map(found -> Saying.of("{0}; did you mean {1}?", problem, Syntax.quote(found)))
            .orElse(problem));
  }
}
