// SPDX-License-Identifier: Apache-2.0
package org.medalliance.testing;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.medalliance.Alliance;
import org.medalliance.code.AgreementId;
import org.medalliance.code.UnitId;
import org.medalliance.institution.Institution;
import org.medalliance.resource.SharedResource;
import org.medalliance.sharing.ResourceSelector;
import org.medalliance.sharing.SharingRequest;
import org.medalliance.sharing.SharingRule;

/** Requests: by chance, or to suit a rule. */
final class DrawRequest {
  private static final int TRIES = 6;
  private static final int ALLIANCES = 5;

  private DrawRequest() {}

  /** Four pairs in five are made to suit a rule, one in three of these but for one coordinate. */
  static AllianceAndRequest withAlliance(Dice dice) {
    Alliance alliance = DrawAlliance.alliance(dice, dice.between(2, 6), dice.between(1, 5));
    SharingRequest any = any(dice, alliance);
    if (dice.chance(20)) {
      return new AllianceAndRequest(alliance, any);
    }
    Optional<SharingRequest> suitable = suiting(dice, alliance, any);
    for (int i = 0; i < ALLIANCES && suitable.isEmpty(); i++) {
      alliance = DrawAlliance.alliance(dice, dice.between(3, 6), dice.between(2, 5));
      any = any(dice, alliance);
      suitable = suiting(dice, alliance, any);
    }
    return new AllianceAndRequest(alliance, mostly(dice, suitable, any));
  }

  static SharingRequest request(Dice dice, Alliance alliance) {
    SharingRequest any = any(dice, alliance);
    return dice.chance(20) ? any : mostly(dice, suiting(dice, alliance, any), any);
  }

  private static SharingRequest mostly(
      Dice dice, Optional<SharingRequest> suitable, SharingRequest any) {
    return suitable.map(one -> dice.chance(35) ? butForOne(dice, one, any) : one).orElse(any);
  }

  private static SharingRequest any(Dice dice, Alliance alliance) {
    List<UnitId> units = alliance.institutions().stream().map(Institution::id).toList();
    List<UnitId> two = dice.some(2, 2, units);
    UnitId recipient = two.get(0);
    UnitId provider = two.size() == 1 || dice.chance(5) ? recipient : two.get(1);
    SharingRequest.Builder request =
        SharingRequest.builder()
            .recipient(recipient)
            .provider(provider)
            .on(Days.day(dice))
            .specialty(dice.maybe(60, () -> Words.specialty(dice)))
            .attributes(Told.any(dice))
            .amount(dice.oneOf(1L, 1L, 2L, 5L, Long.MAX_VALUE));
    if (alliance.resources().isEmpty() || dice.chance(40)) {
      return request.kind(Words.resourceKind(dice)).build();
    }
    SharedResource resource = dice.oneOf(alliance.resources());
    UnitId owner = resource.owner();
    return request
        .resource(resource.id())
        .recipient(recipient.equals(owner) ? provider : recipient)
        .provider(dice.chance(10) ? provider : owner)
        .build();
  }

  private static Optional<SharingRequest> suiting(
      Dice dice, Alliance alliance, SharingRequest any) {
    Optional<SharingRequest> suitable = Optional.empty();
    for (int i = 0; i < TRIES && suitable.isEmpty() && !alliance.rules().isEmpty(); i++) {
      suitable = suiting(dice, alliance, dice.oneOf(alliance.rules()), any);
    }
    return suitable;
  }

  /** What one rule under one agreement is likely to let or forbid on a day; empty if nothing. */
  private static Optional<SharingRequest> suiting(
      Dice dice, Alliance alliance, SharingRule rule, SharingRequest any) {
    AgreementId under = dice.oneOf(rule.under().asList());
    Selected selected = selected(dice, alliance, rule, under);
    LocalDate day = selected.day();
    List<UnitId> recipients = selected.by(rule.recipient(), under);
    if (!selected.isCarried(rule, under) || recipients.isEmpty()) {
      return Optional.empty();
    }
    UnitId recipient = dice.oneOf(recipients);
    List<UnitId> providers =
        selected.by(rule.provider(), under).stream()
            .filter(unit -> !unit.equals(recipient))
            .toList();
    if (providers.isEmpty()) {
      return Optional.empty();
    }
    SharingRequest.Builder request =
        SharingRequest.builder()
            .on(day)
            .provider(dice.oneOf(providers))
            .recipient(recipient)
            .specialty(rule.resource().specialty().or(any::specialty))
            .attributes(rule.when().map(Told::toMeet).orElse(any.attributes()));
    List<SharedResource> offered =
        alliance.resources().stream()
            .filter(one -> providers.contains(one.owner()) && suits(one, rule.resource()))
            .toList();
    if (!offered.isEmpty() && dice.chance(80)) {
      SharedResource resource = dice.oneOf(offered);
      request.resource(resource.id()).provider(resource.owner());
    } else if (rule.resource() instanceof ResourceSelector.OfKind kinds) {
      request.kind(dice.oneOf(kinds.kinds().asList()));
    } else {
      return Optional.empty();
    }
    return Optional.of(request.build());
  }

  /** A day on which the agreement is likely to carry the rule, if there is one within reach. */
  private static Selected selected(
      Dice dice, Alliance alliance, SharingRule rule, AgreementId under) {
    Selected selected = new Selected(alliance, day(dice, alliance, under));
    for (int i = 0; i < TRIES && !selected.isCarried(rule, under); i++) {
      selected = new Selected(alliance, day(dice, alliance, under));
    }
    return selected;
  }

  private static boolean suits(SharedResource resource, ResourceSelector selector) {
    return selector instanceof ResourceSelector.One one
        ? one.id().equals(resource.id())
        : ((ResourceSelector.OfKind) selector)
            .kinds().stream().anyMatch(kind -> resource.kind().isA(kind));
  }

  /** A boundary or a day beside it; one time in two, of those of the agreement itself. */
  private static LocalDate day(Dice dice, Alliance alliance, AgreementId under) {
    List<LocalDate> days = alliance.agreement(under).orElseThrow().boundaries().asList();
    return days.isEmpty() || dice.chance(50)
        ? Days.day(dice)
        : dice.oneOf(days).plusDays(dice.oneOf(0, 1, -1));
  }

  private static SharingRequest butForOne(Dice dice, SharingRequest suitable, SharingRequest any) {
    return dice.<SharingRequest.Builder>make(
            () -> suitable.toBuilder().recipient(any.recipient()),
            () -> suitable.toBuilder().provider(any.provider()),
            () -> suitable.toBuilder().resource(any.resource()).kind(any.kind()),
            () -> suitable.toBuilder().on(any.on()),
            () -> suitable.toBuilder().specialty(any.specialty()),
            () -> suitable.toBuilder().attributes(any.attributes()),
            () -> suitable.toBuilder().amount(any.amount()))
        .build();
  }
}
