// SPDX-License-Identifier: Apache-2.0
package org.medalliance.examples.report.unit;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.medalliance.Alliance;
import org.medalliance.code.Certainty;
import org.medalliance.code.Code;
import org.medalliance.code.LocalizedText;
import org.medalliance.code.UnitId;
import org.medalliance.decision.premise.Premise;
import org.medalliance.decision.premise.Unknown;
import org.medalliance.examples.report.About;
import org.medalliance.examples.report.Page;
import org.medalliance.examples.report.Report;
import org.medalliance.examples.report.Saying;
import org.medalliance.examples.report.Table;
import org.medalliance.referral.Candidate;
import org.medalliance.referral.Direction;
import org.medalliance.referral.Hop;
import org.medalliance.referral.ReferralNetwork;
import org.medalliance.referral.ReferralQuery;
import org.medalliance.referral.Referrals;
import org.medalliance.referral.Rejection;
import org.medalliance.referral.Unsettled;

/**
 * Where a unit may refer patients on a day, and why not elsewhere.
 *
 * @param about the alliance and the day
 * @param from the unit that refers
 * @param direction which way
 * @param specialty for what; empty if any will do
 * @param outsideScope whether the unit itself is not registered for that; empty if none is asked
 *     for
 * @param unmet what keeps the unit from referring at all; empty if nothing does
 * @param candidates the units to which it may refer, the best first
 * @param names what these are called, as far as it is written down
 * @param unknown those of which it cannot be told, by id
 * @param rejected all others, by id; empty if nobody wants to see them
 */
public record RouteReport(
    About about,
    UnitId from,
    Direction direction,
    Optional<Code> specialty,
    Optional<Certainty> outsideScope,
    ImmutableList<ImmutableMap<String, String>> unmet,
    ImmutableList<Candidate> candidates,
    ImmutableMap<UnitId, LocalizedText> names,
    ImmutableList<Unsettled> unknown,
    Optional<ImmutableList<Rejection>> rejected)
    implements Report {
  private static final Saying NOTHING = Saying.of("{0}", "");

  /** Returns where {@code query} may lead, with those rejected if they are {@code wanted}. */
  public static RouteReport of(Alliance alliance, ReferralQuery query, boolean wanted) {
    ReferralNetwork network = ReferralNetwork.of(alliance);
    Referrals answer = network.find(query);
    ImmutableList<Candidate> candidates = all(answer.candidates());
    return new RouteReport(
        About.of(alliance, Optional.of(query.on())),
        query.sender(),
        query.direction(),
        query.specialty(),
        query.specialty().map(code -> network.isOutsideScope(query.sender(), code, query.on())),
        all(
            answer.premises().stream()
                .filter(premise -> premise.met().isNo())
                .map(RouteReport::inAll)),
        candidates,
        names(alliance, candidates),
        all(answer.unknown()),
        wanted ? Optional.of(all(answer.rejected())) : Optional.empty());
  }

  private static ImmutableMap<UnitId, LocalizedText> names(
      Alliance alliance, List<Candidate> candidates) {
    ImmutableMap.Builder<UnitId, LocalizedText> names = ImmutableMap.builder();
    for (Candidate candidate : candidates) {
      Names.of(alliance, candidate.unit()).ifPresent(name -> names.put(candidate.unit(), name));
    }
    return names.buildOrThrow();
  }

  @Override
  public void write(Page page) {
    page.line(about.heading(page.locale()));
    about.writeLife(page);
    page.line(
        page.say(
            "{0} refers {1}{2}{3}.",
            from,
            direction,
            specialty.map(code -> Saying.of(" for specialty {0}", code)).orElse(NOTHING),
            outsideScope.map(RouteReport::scope).orElse(NOTHING)));
    page.blank();
    unmet.forEach(
        premise ->
            page.hanging(
                0, page.say("not so: "), requireNonNull(premise.get(page.locale().getLanguage()))));
    if (candidates.isEmpty()) {
      page.line(page.say("No unit is known to which it may refer."));
    } else {
      page.line(page.say("Candidates, the best first:")).table(table());
    }
    if (!unknown.isEmpty()) {
      page.blank().line(page.say("It cannot be told of:"));
      unknown.forEach(
          open ->
              page.hanging(
                  2,
                  "? ",
                  page.say("{0}: {1}", open.unit(), words(open.unknowns(), Unknown::text, page))));
    }
    rejected.ifPresent(
        refused -> {
          page.blank().line(page.say("Rejected, because it is not so that:"));
          refused.forEach(
              no ->
                  page.hanging(
                      2,
                      "- ",
                      page.say("{0}: {1}", no.unit(), words(no.unmet(), Premise::text, page))));
        });
    page.blank();
    about.writeExtent(page);
  }

  private Table table() {
    Table table = Table.headed("unit", "hops", "tier", "region agrees", "route", "name");
    for (Candidate candidate : candidates) {
      UnitId unit = candidate.unit();
      table.row(
          unit.toString(),
          String.valueOf(candidate.hops()),
          candidate.tier().toString(),
          Saying.of("{0} steps", candidate.sharedRegion()),
          Saying.of("{0}", candidate.route().stream().map(RouteReport::said).toList()),
          Names.words(unit, Optional.ofNullable(names.get(unit))));
    }
    return table;
  }

  private static Saying said(Hop hop) {
    return hop.agreement()
        .map(under -> Saying.of("{0} under {1}", hop.to(), under))
        .orElse(Saying.of("{0}", hop.to()));
  }

  private static Saying scope(Certainty outside) {
    return switch (outside) {
      case YES -> Saying.of(", for which it is not registered");
      case NO -> Saying.of(", for which it is registered itself");
      case UNKNOWN -> Saying.of(", for which it may be registered itself");
    };
  }

  private static ImmutableMap<String, String> inAll(Premise premise) {
    return ImmutableMap.of(
        "en", premise.text(Locale.ENGLISH), "zh", premise.text(Locale.SIMPLIFIED_CHINESE));
  }

  private static <T> String words(
      Collection<T> things, BiFunction<T, Locale, String> text, Page page) {
    return things.stream()
        .map(thing -> text.apply(thing, page.locale()))
        .collect(Collectors.joining(page.say("; ")));
  }

  private static <T> ImmutableList<T> all(Stream<T> stream) {
    return stream.collect(ImmutableList.toImmutableList());
  }
}
