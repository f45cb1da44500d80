// SPDX-License-Identifier: Apache-2.0
package org.medalliance.check.reference;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.medalliance.Alliance;
import org.medalliance.catalog.china.UnifiedSocialCreditCode;
import org.medalliance.check.finding.Finding;
import org.medalliance.check.finding.FindingCodes;
import org.medalliance.check.finding.FindingPath;
import org.medalliance.code.InvalidValueException;
import org.medalliance.code.LocalizedText;
import org.medalliance.code.UnitId;
import org.medalliance.governance.Council;
import org.medalliance.governance.Session;
import org.medalliance.institution.ExternalId;
import org.medalliance.institution.Institution;
import org.medalliance.institution.OtherName;
import org.medalliance.institution.Succession;

/** Whether ids, registered numbers and names are what they seem, and each borne by one. */
public final class Identifiers {
  private final Consumer<? super Finding> findings;
  private final Map<ExternalId, UnitId> bearers = new TreeMap<>();
  private final Map<UnitId, UnitId> kin = new TreeMap<>();
  private final Map<String, String> named = new TreeMap<>();

  private Identifiers(Consumer<? super Finding> findings) {
    this.findings = findings;
  }

  /** Hands over ids that look alike, and numbers and names that are wrong or borne twice. */
  public static void find(Alliance alliance, Consumer<? super Finding> findings) {
    Identifiers identifiers = new Identifiers(findings);
    identifiers.ids(alliance);
    alliance.institutions().forEach(identifiers::join);
    alliance.institutions().forEach(identifiers::numbers);
    alliance.institutions().forEach(identifiers::names);
  }

  private void ids(Alliance alliance) {
    compare(FindingPath.of("tiers"), alliance.tiers());
    compare(
        FindingPath.of("institutions"),
        alliance.institutions().stream().map(it -> it.id()).toList());
    compare(
        FindingPath.of("agreements"), alliance.agreements().stream().map(it -> it.id()).toList());
    compare(FindingPath.of("resources"), alliance.resources().stream().map(it -> it.id()).toList());
    compare(FindingPath.of("rules"), alliance.rules().stream().map(it -> it.id()).toList());
    compare(FindingPath.of("sources"), alliance.sources().stream().map(it -> it.id()).toList());
    compare(
        FindingPath.of("programmes"), alliance.programmes().stream().map(it -> it.id()).toList());
    compare(FindingPath.of("councils"), alliance.councils().stream().map(it -> it.id()).toList());
    for (Council council : alliance.councils()) {
      FindingPath at = FindingPath.of("councils").id(council.id().value());
      compare(at.member("seats"), council.seats().stream().map(it -> it.id()).toList());
      compare(at.member("rules"), council.rules().stream().map(it -> it.id()).toList());
      compare(at.member("sessions"), council.sessions().stream().map(it -> it.id()).toList());
      for (Session session : council.sessions()) {
        compare(
            at.member("sessions").id(session.id().value()).member("motions"),
            session.motions().stream().map(it -> it.id()).toList());
      }
    }
  }

  private void compare(FindingPath at, Collection<?> ids) {
    Map<String, String> looks = new TreeMap<>();
    for (Object each : ids) {
      String id = each.toString();
      String other = looks.putIfAbsent(Lookalike.of(id), id);
      if (other != null) {
        findings.accept(Finding.of(FindingCodes.ID_CONFUSABLE, at.id(id), id, other));
      }
    }
  }

  /** A part and its whole, and who takes another's place, may bear one number. */
  private void join(Institution institution) {
    institution.partOf().ifPresent(whole -> join(institution.id(), whole));
    for (Succession succession : institution.successions()) {
      succession.units().forEach(unit -> join(institution.id(), unit));
    }
  }

  private void join(UnitId one, UnitId other) {
    UnitId eldest = eldest(one);
    UnitId others = eldest(other);
    if (!eldest.equals(others)) {
      kin.put(others, eldest);
    }
  }

  /** The one by which all that are joined are known; the way there is halved as it is gone. */
  private UnitId eldest(UnitId unit) {
    UnitId reached = unit;
    for (UnitId next = kin.get(reached); next != null; next = kin.get(reached)) {
      UnitId further = kin.getOrDefault(next, next);
      kin.put(reached, further);
      reached = further;
    }
    return reached;
  }

  private void numbers(Institution institution) {
    FindingPath at = FindingPath.of("institutions").id(institution.id().value());
    List<ExternalId> numbers = institution.identifiers().asList();
    for (int i = 0; i < numbers.size(); i++) {
      ExternalId number = numbers.get(i);
      FindingPath here = at.member("identifiers").at(i, number.toString());
      UnitId other = bearers.putIfAbsent(number, institution.id());
      if (other != null && !eldest(other).equals(eldest(institution.id()))) {
        findings.accept(
            Finding.of(FindingCodes.IDENTIFIER_DUPLICATE, here, number.toString(), other.value()));
      }
      if (number.system().equals(UnifiedSocialCreditCode.SYSTEM)) {
        creditCode(number.value(), here);
      }
    }
  }

  /** Codes are registered whose check fails, so this is a warning at most. */
  private void creditCode(String number, FindingPath at) {
    try {
      UnifiedSocialCreditCode code = UnifiedSocialCreditCode.parse(number);
      if (!code.isCheckValid()) {
        findings.accept(
            Finding.of(
                FindingCodes.IDENTIFIER_CHECK,
                at,
                number,
                String.valueOf(code.expectedCheckCharacter())));
      }
    } catch (InvalidValueException e) {
      findings.accept(Finding.of(FindingCodes.IDENTIFIER_SYNTAX, at, number));
    }
  }

  /** The official name, and those of equal rank; others are no names of the body alone. */
  private void names(Institution institution) {
    FindingPath at = FindingPath.of("institutions").id(institution.id().value());
    names(institution, institution.name(), at.member("name"));
    for (int i = 0; i < institution.otherNames().size(); i++) {
      OtherName other = institution.otherNames().get(i);
      if (other.kind() == OtherName.Kind.ALIAS) {
        names(institution, other.text(), at.member("otherNames").at(i).member("name"));
      }
    }
  }

  private void names(Institution institution, LocalizedText text, FindingPath at) {
    text.byLanguage()
        .forEach(
            (language, name) -> {
              String other = named.putIfAbsent(language + " " + name, institution.id().value());
              if (other != null && !other.equals(institution.id().value())) {
                findings.accept(
                    Finding.of(FindingCodes.NAME_SHARED, at.member(language), name, other));
              }
            });
  }
}
