// SPDX-License-Identifier: Apache-2.0
package org.medalliance.decision;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.medalliance.Alliance;
import org.medalliance.code.AgreementId;
import org.medalliance.code.UnitId;
import org.medalliance.decision.quota.QuotaAccount;
import org.medalliance.decision.quota.QuotaLedger;
import org.medalliance.membership.MemberUnit;
import org.medalliance.membership.Standing;
import org.medalliance.resource.Quota;
import org.medalliance.resource.ResourceKind;
import org.medalliance.resource.SharedResource;
import org.medalliance.sharing.Citation;
import org.medalliance.sharing.Effect;
import org.medalliance.sharing.SharingRequest;
import org.medalliance.sharing.SharingRule;
import org.medalliance.testing.Dice;
import org.medalliance.testing.Draw;
import org.medalliance.testing.ReferencePolicy;
import org.medalliance.testing.Samples;

/**
 * One alliance, and questions about it so chosen that every outcome comes often.
 *
 * <p>Left to chance, most requests would be covered by no rule. So each outcome has places of its
 * own, which the reference fills; what was found is asked again with one thing changed, above all
 * the day.
 *
 * @param alliance the alliance
 * @param asked the questions, each with what the reference answers
 */
record DifferentialDraw(Alliance alliance, ImmutableList<Asked> asked) {
  private static final int DRAWN = 40;
  private static final int METERED = 6;
  private static final int MOST_IN_VAIN = 30;
  private static final ImmutableList<String> KINDS =
      ImmutableList.of(
          "remote-imaging", "remote-imaging.ct.low-dose", "remote-imaging.mr", "training.nurse");

  /** A question with its answer. */
  record Asked(DifferentialCase question, ReferencePolicy.Answer answer) {}

  /** How many questions in a thousand are of an outcome, if so many are found. */
  private static int perMille(Outcome outcome) {
    return switch (outcome) {
      case PERMITTED -> 500;
      case PROHIBITED -> 300;
      case UNDETERMINED -> 80;
      case NOT_COVERED -> 120;
    };
  }

  private static int places(Outcome outcome, int most) {
    return perMille(outcome) * most / 1_000;
  }

  /** Draws by a seed, with at most so many questions, 40 or more. */
  static DifferentialDraw of(long seed, int most) {
    Dice dice = Dice.of(seed);
    Alliance drawn = Draw.allianceAndRequest(dice).alliance();
    Alliance gathered = dice.chance(30) ? gathered(drawn, dice) : drawn;
    Alliance limited = dice.chance(30) ? limited(gathered, dice) : gathered;
    Alliance whole = dice.chance(70) ? contested(limited, dice) : limited;
    Alliance alliance = dice.chance(30) ? torn(whole, dice) : whole;
    return new DifferentialDraw(
        alliance, asked(whole, ReferencePolicy.of(alliance), most, seed, dice));
  }

  private static ImmutableList<Asked> asked(
      Alliance whole, ReferencePolicy reference, int most, long seed, Dice dice) {
    List<SharingRequest> drawn =
        Samples.of(seed)
            .requests(whole)
            .limit(DRAWN)
            .map(request -> dice.chance(20) ? ofSeveral(whole, request, dice) : request)
            .collect(Collectors.toCollection(ArrayList::new));
    QuotaLedger ledger = ledger(whole, dice.some(METERED, METERED, drawn), dice);
    Map<Outcome, List<SharingRequest>> found = new EnumMap<>(Outcome.class);
    ImmutableList.Builder<Asked> asked = ImmutableList.builder();
    int last = 0;
    for (int i = 0; i < 2 * most && i - last <= MOST_IN_VAIN; i++) {
      SharingRequest request =
          i < DRAWN ? drawn.get(i) : varied(whole, scarce(found, drawn, most, dice), drawn, dice);
      DifferentialCase question =
          new DifferentialCase(request, dice.chance(70) ? Optional.of(ledger) : Optional.empty());
      ReferencePolicy.Answer answer = question.answer(reference);
      List<SharingRequest> alike =
          found.computeIfAbsent(answer.outcome(), key -> new ArrayList<>());
      if (alike.size() < places(answer.outcome(), most) || isForSuspension(answer)) {
        last = Math.max(i, DRAWN);
        alike.add(request);
        asked.add(new Asked(question, answer));
      }
    }
    return asked.build();
  }

  /** So rare that there is always a place for it. */
  private static boolean isForSuspension(ReferencePolicy.Answer answer) {
    return answer.reasons().contains(Reason.Code.RECIPIENT_SUSPENDED)
        || answer.reasons().contains(Reason.Code.PROVIDER_SUSPENDED);
  }

  /** A request with an outcome of which more is wanted; any request if there is none. */
  private static SharingRequest scarce(
      Map<Outcome, List<SharingRequest>> found, List<SharingRequest> drawn, int most, Dice dice) {
    List<SharingRequest> wanted =
        found.entrySet().stream()
            .filter(entry -> entry.getKey() != Outcome.NOT_COVERED)
            .filter(entry -> entry.getValue().size() < places(entry.getKey(), most))
            .map(entry -> dice.oneOf(entry.getValue()))
            .toList();
    return wanted.isEmpty() || dice.chance(10) ? dice.oneOf(drawn) : dice.oneOf(wanted);
  }

  /** The request, with one thing changed: made up, as in another request, or a day off. */
  private static SharingRequest varied(
      Alliance alliance, SharingRequest one, List<SharingRequest> all, Dice dice) {
    SharingRequest other = dice.oneOf(all);
    SharingRequest.Builder varied = one.toBuilder();
    return dice.<SharingRequest.Builder>make(
            () -> varied.on(one.on().plusDays(1)),
            () -> varied.on(one.on().minusDays(1)),
            () -> varied.on(other.on()),
            () -> varied.on(other.on()),
            () -> varied.recipient(other.recipient()),
            () -> varied.provider(other.provider()),
            () -> varied.recipient(suspended(alliance, one, dice).orElse(other.recipient())),
            () -> varied.provider(suspended(alliance, one, dice).orElse(other.provider())),
            () -> varied.resource(other.resource()).kind(other.kind()),
            () -> one.kind().isPresent() ? varied.kind(dice.oneOf(KINDS)) : varied,
            () -> varied.specialty(other.specialty()),
            () -> varied.attributes(other.attributes()),
            () -> varied.amount(dice.between(1, 4)))
        .build();
  }

  private static Optional<UnitId> suspended(Alliance alliance, SharingRequest request, Dice dice) {
    List<UnitId> suspended =
        alliance.members().stream()
            .filter(
                member -> member.standingOn(request.on()).test(Standing.SUSPENDED::equals).isYes())
            .map(MemberUnit::unit)
            .toList();
    return suspended.isEmpty() ? Optional.empty() : Optional.of(dice.oneOf(suspended));
  }

  /** The request, for a kind that whoever owns the first resource may have several of. */
  private static SharingRequest ofSeveral(Alliance alliance, SharingRequest request, Dice dice) {
    return alliance.resources().stream()
        .map(SharedResource::owner)
        .filter(owner -> !owner.equals(request.recipient()))
        .findFirst()
        .map(owner -> request.toBuilder().provider(owner).resource(Optional.empty()))
        .map(changed -> changed.kind(dice.oneOf(KINDS)).build())
        .orElse(request);
  }

  /** Gives all resources to the owner of one, so that a kind may stand for several. */
  private static Alliance gathered(Alliance alliance, Dice dice) {
    if (alliance.resources().isEmpty()) {
      return alliance;
    }
    UnitId owner = dice.oneOf(alliance.resources()).owner();
    return alliance.toBuilder()
        .resources(
            alliance.resources().stream()
                .map(one -> one.toBuilder().owner(owner).kind(imaging(dice)).build())
                .toList())
        .build();
  }

  private static ResourceKind imaging(Dice dice) {
    return ResourceKind.of(dice.oneOf("remote-imaging", "remote-imaging.ct"));
  }

  /** Gives quotas to half the permits and lend limits to some resources. */
  private static Alliance limited(Alliance alliance, Dice dice) {
    return alliance.toBuilder()
        .rules(
            alliance.rules().stream()
                .map(
                    rule ->
                        rule.effect() == Effect.PERMIT
                            ? rule.toBuilder()
                                .quota(dice.maybe(50, () -> quota(dice, Quota.Of.values())))
                                .build()
                            : rule)
                .toList())
        .resources(
            alliance.resources().stream()
                .map(
                    one ->
                        one.toBuilder()
                            .lendLimit(
                                dice.maybe(
                                    30, () -> quota(dice, Quota.Of.RECIPIENT, Quota.Of.PROVIDER)))
                            .build())
                .toList())
        .build();
  }

  private static Quota quota(Dice dice, Quota.Of... of) {
    return Quota.of(
        dice.oneOf(3L, 20L, 2L, 1L, 0L, Long.MAX_VALUE),
        dice.oneOf(Quota.Window.values()),
        dice.oneOf(of));
  }

  /** What these requests would count against, mostly with something left. */
  private static QuotaLedger ledger(Alliance alliance, List<SharingRequest> requests, Dice dice) {
    Map<QuotaAccount, Long> amounts = new TreeMap<>();
    for (SharingRequest request : requests) {
      for (SharingRule rule : alliance.rules()) {
        for (AgreementId under : rule.quota().isPresent() ? rule.under() : List.<AgreementId>of()) {
          Quota quota = rule.quota().orElseThrow();
          amounts.put(
              QuotaAccount.of(new Citation(rule.id(), under), quota, request), used(dice, quota));
        }
      }
      for (SharedResource resource : alliance.resources()) {
        resource
            .lendLimit()
            .ifPresent(
                limit ->
                    amounts.put(QuotaAccount.of(resource.id(), limit, request), used(dice, limit)));
      }
    }
    return QuotaLedger.copyOf(amounts);
  }

  private static long used(Dice dice, Quota quota) {
    return dice.oneOf(0L, 1L, Math.max(0, quota.amount() - 1), quota.amount(), Long.MAX_VALUE);
  }

  /** Forbids what some permits permit, to some or under some circumstances of other rules. */
  private static Alliance contested(Alliance alliance, Dice dice) {
    List<SharingRule> rules = new ArrayList<>(alliance.rules());
    for (SharingRule rule : alliance.rules()) {
      if (rule.effect() == Effect.PERMIT && dice.chance(40)) {
        SharingRule other = dice.oneOf(alliance.rules());
        SharingRule.Builder rival =
            rule.toBuilder()
                .id("not-" + rule.id())
                .effect(Effect.PROHIBIT)
                .duties(List.of())
                .quota(Optional.empty());
        rules.add(
            dice.<SharingRule.Builder>make(
                    () -> rival,
                    () -> rival.recipient(other.recipient()),
                    () -> rival.provider(other.provider()),
                    () -> rival.span(other.span()),
                    () -> rival.when(other.when()),
                    () -> rival.under(other.under()))
                .build());
      }
    }
    return alliance.toBuilder().rules(rules).build();
  }

  /** Leaves out some of what an alliance refers to, so that references lead nowhere. */
  private static Alliance torn(Alliance alliance, Dice dice) {
    return alliance.toBuilder()
        .institutions(most(alliance.institutions(), dice))
        .members(most(alliance.members(), dice))
        .agreements(most(alliance.agreements(), dice))
        .resources(most(alliance.resources(), dice))
        .tiers(most(alliance.tiers(), dice))
        .build();
  }

  /** All, or all but one. */
  private static <T> List<T> most(ImmutableList<T> things, Dice dice) {
    List<T> gone = dice.chance(30) ? dice.some(1, 1, things) : List.of();
    return things.stream().filter(one -> !gone.contains(one)).toList();
  }
}
