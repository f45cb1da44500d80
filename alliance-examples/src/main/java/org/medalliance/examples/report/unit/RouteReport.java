// SPDX-License-Identifier: Apache-2.0
package org.medalliance.examples.report.unit;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.medalliance.Alliance;
import org.medalliance.code.AgreementId;
import org.medalliance.code.Certainty;
import org.medalliance.code.Code;
import org.medalliance.code.LocalizedText;
import org.medalliance.code.UnitId;
import org.medalliance.decision.premise.Premise;
import org.medalliance.examples.report.About;
import org.medalliance.examples.report.Page;
import org.medalliance.examples.report.Report;
import org.medalliance.examples.report.Saying;
import org.medalliance.examples.report.Table;
import org.medalliance.membership.TierId;
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
    ImmutableList<Entry> candidates,
    ImmutableList<Open> unknown,
    Optional<ImmutableList<Refused>> rejected)
    implements Report {
  private static final Saying NOTHING = Saying.of("{0}", "");

  /**
   * A unit to which patients may be referred.
   *
   * @param unit its id
   * @param name its name; empty if it is not written down
   * @param hops how many hops it takes
   * @param tier the rung on which it stands
   * @param sharedRegion how many steps of the region's code agree
   * @param route the hops
   */
  public record Entry(
      UnitId unit,
      Optional<LocalizedText> name,
      int hops,
      TierId tier,
      int sharedRegion,
      ImmutableList<Step> route) {

    private static Entry of(Alliance alliance, Candidate candidate) {
      return new Entry(
          candidate.unit(),
          Names.of(alliance, candidate.unit()),
          candidate.hops(),
          candidate.tier(),
          candidate.sharedRegion(),
          all(candidate.route().stream().map(Step::of)));
    }

    private Saying via() {
      return Saying.of("{0}", route.stream().map(Step::said).toList());
    }
  }

  /**
   * One hop.
   *
   * @param from the unit that refers
   * @param to the unit that is referred to
   * @param agreement the agreement that binds both; empty if none is needed
   */
  public record Step(UnitId from, UnitId to, Optional<AgreementId> agreement) {
    private static Step of(Hop hop) {
      return new Step(hop.from(), hop.to(), hop.agreement());
    }

    private Saying said() {
      return agreement
          .map(under -> Saying.of("{0} under {1}", to, under))
          .orElse(Saying.of("{0}", to));
    }
  }

  /**
   * A unit of which it cannot be told.
   *
   * @param unit its id
   * @param unknown what would have to be known
   */
  public record Open(UnitId unit, ImmutableList<ImmutableMap<String, String>> unknown) {
    private static Open of(Unsettled unsettled) {
      return new Open(
          unsettled.unit(), all(unsettled.unknowns().stream().map(one -> inAll(one::text))));
    }
  }

  /**
   * A unit to which patients may not be referred.
   *
   * @param unit its id
   * @param unmet what would have to be so
   */
  public record Refused(UnitId unit, ImmutableList<ImmutableMap<String, String>> unmet) {
    private static Refused of(Rejection rejection) {
      return new Refused(rejection.unit(), words(rejection.unmet()));
    }
  }

  /** Returns where {@code query} may lead, with those rejected if they are {@code wanted}. */
  public static RouteReport of(Alliance alliance, ReferralQuery query, boolean wanted) {
    ReferralNetwork network = ReferralNetwork.of(alliance);
    Referrals answer = network.find(query);
    return new RouteReport(
        About.of(alliance, Optional.of(query.on())),
        query.sender(),
        query.direction(),
        query.specialty(),
        query.specialty().map(code -> network.isOutsideScope(query.sender(), code, query.on())),
        words(answer.premises().stream().filter(premise -> premise.met().isNo()).toList()),
        all(answer.candidates().map(candidate -> Entry.of(alliance, candidate))),
        all(answer.unknown().map(Open::of)),
        wanted ? Optional.of(all(answer.rejected().map(Refused::of))) : Optional.empty());
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
    unmet.forEach(premise -> page.hanging(0, page.say("not so: "), words(List.of(premise), page)));
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
                  2, "? ", page.say("{0}: {1}", open.unit(), words(open.unknown(), page))));
    }
    rejected.ifPresent(
        refused -> {
          page.blank().line(page.say("Rejected, because it is not so that:"));
          refused.forEach(
              no ->
                  page.hanging(2, "- ", page.say("{0}: {1}", no.unit(), words(no.unmet(), page))));
        });
    page.blank();
    about.writeExtent(page);
  }

  private Table table() {
    Table table = Table.headed("unit", "hops", "tier", "region agrees", "route", "name");
    for (Entry entry : candidates) {
      table.row(
          entry.unit().toString(),
          String.valueOf(entry.hops()),
          entry.tier().toString(),
          Saying.of("{0} steps", entry.sharedRegion()),
          entry.via(),
          Names.words(entry.unit(), entry.name()));
    }
    return table;
  }

  private static Saying scope(Certainty outside) {
    return switch (outside) {
      case YES -> Saying.of(", for which it is not registered");
      case NO -> Saying.of(", for which it is registered itself");
      case UNKNOWN -> Saying.of(", for which it may be registered itself");
    };
  }

  private static ImmutableList<ImmutableMap<String, String>> words(List<Premise> premises) {
    return all(premises.stream().map(premise -> inAll(premise::text)));
  }

  private static ImmutableMap<String, String> inAll(Function<Locale, String> words) {
    return ImmutableMap.of(
        "en", words.apply(Locale.ENGLISH), "zh", words.apply(Locale.SIMPLIFIED_CHINESE));
  }

  private static String words(List<ImmutableMap<String, String>> texts, Page page) {
    return texts.stream()
        .map(text -> requireNonNull(text.get(page.locale().getLanguage())))
        .collect(Collectors.joining(page.say("; ")));
  }

  private static <T> ImmutableList<T> all(Stream<T> stream) {
    return stream.collect(ImmutableList.toImmutableList());
  }
}
