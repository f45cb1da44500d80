// SPDX-License-Identifier: Apache-2.0
package org.medalliance.decision;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.TreeMultiset;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.medalliance.Alliance;
import org.medalliance.agreement.Agreement;
import org.medalliance.decision.premise.Unknown;
import org.medalliance.institution.Institution;
import org.medalliance.membership.MemberUnit;
import org.medalliance.sharing.Effect;
import org.medalliance.sharing.SharingRequest;
import org.medalliance.testing.Dice;
import org.medalliance.testing.Draw;
import org.medalliance.testing.ReferencePolicy;

/**
 * Holds millions of decisions against the plain reference; takes minutes, so no build runs it. From
 * the top of the checkout:
 *
 * <pre>{@code
 * mvn -q -pl alliance-core -am test -Dtest=DifferentialRun \
 *     -Dsurefire.failIfNoSpecifiedTests=false -Ddecisions=10000000 -Dseed=1
 * }</pre>
 *
 * <p>It prints how many it has made, of which sort they were, and the first that differ, each with
 * the least of its alliance about which the two still differ. Reasons and explanations are held
 * against it where the reference refuses, and else for one decision in sixteen.
 */
class DifferentialRun {
  private static final int DRAWN_FOR_EACH = 50;
  private static final int ASKED_OF_EACH = 500;
  private static final int LOOKED_INTO = 16;
  private static final int MOST_PRINTED = 10;

  private final TreeMultiset<String> mix = TreeMultiset.create();
  private final TreeMultiset<String> looks = TreeMultiset.create();
  private final List<String> differences = new ArrayList<>();

  @Test
  void libraryAndReferenceDecideAlike() {
    long wanted = Long.getLong("decisions", 10_000_000);
    long first = Long.getLong("seed", 1);
    long begun = System.nanoTime();
    long made = 0;
    for (long seed = first; made < wanted && differences.size() < MOST_PRINTED; seed++) {
      made += decideOften(seed);
      if ((seed - first + 1) % 500 == 0) {
        report(made, seed, begun);
      }
    }
    report(made, -1, begun);
    mix.entrySet().forEach(entry -> say(entry.getCount() + "  " + entry.getElement()));
    say("Of every " + LOOKED_INTO + "th:");
    looks.entrySet().forEach(entry -> say(entry.getCount() + "  " + entry.getElement()));
    differences.forEach(DifferentialRun::say);

    assertThat(differences).isEmpty();
  }

  /** Decides what is asked of one alliance; returns how often. */
  private int decideOften(long seed) {
    Dice dice = Dice.of(seed);
    Alliance drawn = Draw.allianceAndRequest(dice).alliance();
    Alliance whole = dice.chance(30) ? DifferentialCase.gathered(drawn, dice) : drawn;
    Alliance alliance = dice.chance(40) ? DifferentialCase.torn(whole, dice) : whole;
    SharingPolicy policy = SharingPolicy.of(alliance);
    ReferencePolicy reference = ReferencePolicy.of(alliance);
    List<SharingRequest> requests = requests(whole, dice);
    for (int i = 0; i < requests.size(); i++) {
      SharingDecision decision = policy.decide(requests.get(i));
      ReferencePolicy.Answer answer = reference.answer(requests.get(i));
      boolean closely = i % LOOKED_INTO == 0 || answer.refusal().isPresent();
      if (closely
          ? !DifferentialCase.isAlike(policy, requests.get(i), answer)
          : !DifferentialCase.isAlikeButForReasons(decision, answer)) {
        differences.add(difference(seed, alliance, requests.get(i)));
        return i + 1;
      }
      mix.add("outcome " + answer.outcome());
      if (i % LOOKED_INTO == 0) {
        lookInto(alliance, decision);
      }
    }
    return requests.size();
  }

  /** What is drawn, and each of these with one thing of another. */
  private static List<SharingRequest> requests(Alliance alliance, Dice dice) {
    List<SharingRequest> requests = new ArrayList<>();
    for (int i = 0; i < DRAWN_FOR_EACH; i++) {
      SharingRequest request = DifferentialCase.varied(Draw.request(alliance, dice), dice);
      requests.add(dice.chance(20) ? DifferentialCase.ofSeveral(alliance, request, dice) : request);
    }
    for (int i = DRAWN_FOR_EACH; i < ASKED_OF_EACH; i++) {
      SharingRequest drawn = requests.get(dice.below(DRAWN_FOR_EACH));
      requests.add(DifferentialCase.crossed(drawn, requests.get(dice.below(i)), dice));
    }
    return requests;
  }

  private void lookInto(Alliance alliance, SharingDecision decision) {
    decision.reasons().forEach(reason -> looks.add("reason " + reason.code()));
    decision.unknowns().stream()
        .map(Unknown::cause)
        .distinct()
        .forEach(cause -> looks.add("unknown " + cause));
    if (decision.rules().size() > 1) {
      looks.add("cites several rules");
    }
    if (decision.outcome() == Outcome.PROHIBITED
        && ReferencePolicy.of(permitsAlone(alliance)).answer(decision.request()).outcome()
            != Outcome.NOT_COVERED) {
      looks.add("prohibition against a permit");
    }
    looks.add(
        boundaries(alliance).contains(decision.request().on())
            ? "on a day of change or beside one"
            : "far from any change");
  }

  private static void report(long made, long seed, long begun) {
    double seconds = (System.nanoTime() - begun) / 1e9;
    say(
        String.format(
            "%,d decisions in %,.0f s, %,.0f each second%s",
            made, seconds, made / seconds, seed < 0 ? "" : ", seed " + seed));
  }

  private static void say(String line) {
    System.out.println(line);
  }

  private static Alliance permitsAlone(Alliance alliance) {
    return alliance.toBuilder()
        .rules(alliance.rules().stream().filter(rule -> rule.effect() == Effect.PERMIT).toList())
        .build();
  }

  /** The days on which something of the alliance may change, the day before and the day after. */
  private static ImmutableSet<LocalDate> boundaries(Alliance alliance) {
    return Stream.of(
            alliance.members().stream().map(MemberUnit::boundaries),
            alliance.agreements().stream().map(Agreement::boundaries),
            alliance.institutions().stream().map(Institution::boundaries),
            alliance.resources().stream().map(resource -> resource.span().boundaries()),
            alliance.rules().stream().map(rule -> rule.span().boundaries()),
            alliance.facts().stream().map(fact -> fact.on().boundaries()))
        .flatMap(days -> days)
        .flatMap(days -> days.stream())
        .filter(day -> day.getYear() > 0 && day.getYear() < 9999)
        .flatMap(day -> Stream.of(day.minusDays(1), day, day.plusDays(1)))
        .collect(ImmutableSet.toImmutableSet());
  }

  private static String difference(long seed, Alliance alliance, SharingRequest request) {
    Alliance smallest = smallest(alliance, one -> !DifferentialCase.isAlike(one, request));
    return "seed %d: %s, for %s, telling %s, %d of it%n  decides   %s%n  explains  %s%n  reference %s%n%s"
        .formatted(
            seed,
            request,
            request.specialty().map(Object::toString).orElse("no specialty"),
            request.attributes(),
            request.amount(),
            DifferentialCase.answer(SharingPolicy.of(smallest).decide(request)),
            DifferentialCase.answer(SharingPolicy.of(smallest).explain(request).decision()),
            ReferencePolicy.of(smallest).answer(request),
            parts(smallest));
  }

  /** Leaves out part after part while the rest still matters. */
  private static Alliance smallest(Alliance alliance, Predicate<Alliance> matters) {
    Optional<Alliance> smaller = smaller(alliance).filter(matters).findFirst();
    return smaller.map(one -> smallest(one, matters)).orElse(alliance);
  }

  private static Stream<Alliance> smaller(Alliance all) {
    return Stream.of(
            without(all, all.rules(), Alliance.Builder::rules),
            without(all, all.agreements(), Alliance.Builder::agreements),
            without(all, all.resources(), Alliance.Builder::resources),
            without(all, all.members(), Alliance.Builder::members),
            without(all, all.institutions(), Alliance.Builder::institutions),
            without(all, all.tiers(), Alliance.Builder::tiers),
            without(all, all.facts(), Alliance.Builder::facts))
        .flatMap(alliances -> alliances);
  }

  private static <T> Stream<Alliance> without(
      Alliance all, ImmutableList<T> parts, BiConsumer<Alliance.Builder, List<T>> set) {
    return parts.stream()
        .map(
            gone -> {
              Alliance.Builder rest = all.toBuilder();
              set.accept(rest, parts.stream().filter(one -> !one.equals(gone)).toList());
              return rest.build();
            });
  }

  private static String parts(Alliance alliance) {
    return Stream.of(
            alliance.facts(),
            alliance.tiers(),
            alliance.institutions(),
            alliance.members(),
            alliance.agreements(),
            alliance.agreements().stream().flatMap(one -> one.facts().stream()).toList(),
            alliance.resources(),
            alliance.rules())
        .flatMap(List::stream)
        .map(part -> "  " + part)
        .collect(Collectors.joining(System.lineSeparator()));
  }
}
