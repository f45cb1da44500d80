// SPDX-License-Identifier: Apache-2.0
package org.medalliance.examples.html.section;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Iterables;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.medalliance.code.UnitId;
import org.medalliance.decision.premise.Premise;
import org.medalliance.membership.MemberUnit;
import org.medalliance.referral.Candidate;
import org.medalliance.referral.Direction;
import org.medalliance.referral.Hop;
import org.medalliance.referral.ReferralNetwork;
import org.medalliance.referral.ReferralQuery;
import org.medalliance.referral.Referrals;

/**
 * Where patients may be referred on the day.
 *
 * @param rows a unit, a direction, and where that leads
 * @param links the hops up the ladder that the best routes take, for a chart
 * @param notes how to read it, and what is left out
 */
public record ReferralPaths(
    ImmutableList<Row> rows, ImmutableSortedSet<Link> links, ImmutableList<String> notes) {
  private static final int MOST_SENDERS = 24;
  private static final int MOST_OF_A_RUNG = 6;
  private static final int MOST_CANDIDATES = 3;

  /**
   * Where a unit may refer patients in one direction.
   *
   * @param from the unit
   * @param direction which way, in words
   * @param routes the best routes
   * @param rest what else there is: more candidates, units of which it cannot be told, why not
   */
  public record Row(String from, String direction, ImmutableList<String> routes, String rest) {}

  /**
   * A hop.
   *
   * @param from the unit that refers
   * @param to the unit that is referred to
   * @param fromName what the one is called
   * @param toName what the other is called
   */
  public record Link(String from, String to, String fromName, String toName)
      implements Comparable<Link> {
    @Override
    public int compareTo(Link other) {
      return Comparator.comparing(Link::from).thenComparing(Link::to).compare(this, other);
    }
  }

  /** Returns where patients may be referred in an alliance on the day. */
  public static ReferralPaths of(Subject subject) {
    if (subject.alliance().referralPolicy().isEmpty()) {
      return new ReferralPaths(
          ImmutableList.of(),
          ImmutableSortedSet.of(),
          ImmutableList.of(subject.text("referral.none")));
    }
    ReferralNetwork network = ReferralNetwork.of(subject.alliance());
    List<UnitId> senders = senders(subject);
    ImmutableList.Builder<Row> rows = ImmutableList.builder();
    ImmutableSortedSet.Builder<Link> links = ImmutableSortedSet.naturalOrder();
    for (UnitId sender : senders) {
      for (Direction direction : Direction.values()) {
        Referrals answer =
            network.find(
                ReferralQuery.builder()
                    .sender(sender)
                    .direction(direction)
                    .on(subject.day())
                    .build());
        List<Candidate> candidates = answer.candidates().toList();
        rows.add(row(subject, sender, direction, answer, candidates));
        if (direction == Direction.UP && !candidates.isEmpty()) {
          candidates.get(0).route().forEach(hop -> links.add(link(subject, hop)));
        }
      }
    }
    int rest = subject.alliance().rollOn(subject.day()).members().size() - senders.size();
    ImmutableList.Builder<String> notes = ImmutableList.builder();
    notes.add(subject.text("referral.asked"));
    if (rest > 0) {
      notes.add(subject.text("leftOut.units", rest));
    }
    return new ReferralPaths(rows.build(), links.build(), notes.build());
  }

  /** Members, some of each rung. */
  private static List<UnitId> senders(Subject subject) {
    Map<Integer, List<UnitId>> byRung = new TreeMap<>();
    for (MemberUnit member : subject.alliance().rollOn(subject.day()).members()) {
      byRung
          .computeIfAbsent(subject.rung(member.unit()), none -> new ArrayList<>())
          .add(member.unit());
    }
    long all = byRung.values().stream().mapToLong(List::size).sum();
    int most = all <= MOST_SENDERS ? MOST_SENDERS : MOST_OF_A_RUNG;
    return byRung.values().stream().flatMap(units -> units.stream().limit(most)).toList();
  }

  private static Row row(
      Subject subject,
      UnitId sender,
      Direction direction,
      Referrals answer,
      List<Candidate> candidates) {
    List<String> rest = new ArrayList<>();
    if (candidates.size() > MOST_CANDIDATES) {
      rest.add(subject.text("referral.more", candidates.size() - MOST_CANDIDATES));
    }
    long unknown = answer.unknown().count();
    if (unknown > 0) {
      rest.add(subject.text("referral.unknown", unknown));
    }
    for (Premise premise : answer.premises()) {
      if (!premise.isMet()) {
        rest.add(
            subject.text(
                premise.met().isNo() ? "referral.notSo" : "referral.open",
                premise.text(subject.labels().locale())));
      }
    }
    if (candidates.isEmpty() && rest.isEmpty()) {
      rest.add(subject.text("referral.nobody"));
    }
    return new Row(
        subject.name(sender),
        subject.text("direction." + direction),
        ImmutableList.copyOf(
            Iterables.transform(
                Iterables.limit(candidates, MOST_CANDIDATES), to -> route(subject, to))),
        Labels.shown(String.join(subject.text("semicolon"), rest)));
  }

  private static String route(Subject subject, Candidate candidate) {
    return candidate.route().stream()
        .map(hop -> "→ " + subject.name(hop.to()) + under(subject, hop))
        .collect(Collectors.joining(" "));
  }

  private static Link link(Subject subject, Hop hop) {
    return new Link(
        hop.from().value(), hop.to().value(), subject.name(hop.from()), subject.name(hop.to()));
  }

  private static String under(Subject subject, Hop hop) {
    return hop.agreement().map(id -> subject.text("referral.under", id)).orElse("");
  }
}
