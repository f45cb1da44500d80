// SPDX-License-Identifier: Apache-2.0
package org.medalliance.view;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;
import org.medalliance.Alliance;
import org.medalliance.agreement.Agreement;
import org.medalliance.code.Certainty;
import org.medalliance.code.LocalizedText;
import org.medalliance.code.UnitId;
import org.medalliance.decision.SharingPolicy;
import org.medalliance.institution.Institution;
import org.medalliance.institution.Succession;
import org.medalliance.membership.MemberUnit;
import org.medalliance.membership.TierId;
import org.medalliance.referral.Direction;
import org.medalliance.resource.ResourceId;
import org.medalliance.resource.ResourceKind;
import org.medalliance.time.Happenings;
import org.medalliance.wording.Phrase;

/** A graph of an alliance on a day while it is put together. */
final class Graphing {
  private final Alliance alliance;
  private final LocalDate day;
  private final Phrase title;
  private final Bonds bonds;
  private final TreeSet<Node> nodes = new TreeSet<>();
  private final TreeSet<Link> links = new TreeSet<>();
  private boolean isFull;

  /**
   * @param title the key of the title, which is about the alliance, the day and these
   */
  Graphing(Alliance alliance, LocalDate day, String title, Serializable... about) {
    this.alliance = alliance;
    this.day = day;
    this.bonds = new Bonds(alliance, day);
    Serializable name = alliance.name().<Serializable>map(text -> text).orElse(idOf(alliance));
    Phrase shown =
        new Phrase(
            title, ImmutableList.<Serializable>builder().add(name).add(day).add(about).build());
    this.title = alliance.rollOn(day).isComplete() ? shown : Phrase.of("view.partial", shown);
  }

  private static String idOf(Alliance alliance) {
    return alliance.id().toString();
  }

  AllianceGraph tiers() {
    ImmutableList<TierId> ladder = alliance.tiers();
    for (int i = 0; i < ladder.size(); i++) {
      nodes.add(Node.tier(ladder.get(i)));
      if (i > 0) {
        add(Node.tier(ladder.get(i - 1)), Node.tier(ladder.get(i)), Link.Kind.ABOVE, Certainty.YES);
      }
    }
    for (MemberUnit member : alliance.members()) {
      Certainty belongs = bonds.belongs(member);
      if (!belongs.isNo()) {
        nodes.add(Node.unit(member.unit()));
        member.tierOn(day).possible().stream()
            .flatMap(Optional::stream)
            .forEach(
                tier ->
                    add(
                        Node.tier(tier),
                        Node.unit(member.unit()),
                        Link.Kind.HOLDS,
                        belongs.and(
                            member.tierOn(day).test(held -> held.equals(Optional.of(tier))))));
      }
    }
    addWholes();
    return graph();
  }

  /** From those who belong up to all wholes, and down to all parts. */
  private void addWholes() {
    ImmutableList<UnitId> shown =
        nodes.stream()
            .flatMap(node -> node.unit().stream())
            .collect(ImmutableList.toImmutableList());
    follow(
        shown,
        part ->
            alliance.institution(part).flatMap(Institution::partOf).stream()
                .collect(ImmutableList.toImmutableList()),
        (part, whole) -> addWhole(whole, part));
    ImmutableListMultimap<UnitId, UnitId> parts =
        alliance.institutions().stream()
            .filter(body -> body.partOf().isPresent())
            .collect(
                ImmutableListMultimap.toImmutableListMultimap(
                    body -> body.partOf().orElseThrow(), Institution::id));
    follow(shown, parts::get, this::addWhole);
  }

  private void addWhole(UnitId whole, UnitId part) {
    add(Node.unit(whole), Node.unit(part), Link.Kind.WHOLE_OF, Certainty.YES);
  }

  /** What is done with each step from one unit to the next. */
  private interface Step {
    void from(UnitId one, UnitId next);
  }

  /** Takes every step from some units on, each once, even where they lead in a circle. */
  private static void follow(
      Collection<UnitId> units, Function<UnitId, ImmutableList<UnitId>> next, Step step) {
    TreeSet<UnitId> seen = new TreeSet<>(units);
    TreeSet<UnitId> open = new TreeSet<>(units);
    while (!open.isEmpty()) {
      UnitId unit = open.pollFirst();
      for (UnitId following : next.apply(unit)) {
        step.from(unit, following);
        if (seen.add(following)) {
          open.add(following);
        }
      }
    }
  }

  AllianceGraph agreements() {
    addMembers();
    TreeSet<Node> running = new TreeSet<>();
    for (Agreement agreement : alliance.agreements()) {
      if (!bonds.inForce(agreement).isNo()) {
        running.add(Node.agreement(agreement.id()));
      }
    }
    nodes.addAll(running);
    for (Agreement agreement : alliance.agreements()) {
      Node node = Node.agreement(agreement.id());
      if (running.contains(node)) {
        agreement
            .parent()
            .map(Node::agreement)
            .filter(running::contains)
            .ifPresent(
                parent ->
                    add(
                        parent,
                        node,
                        Link.Kind.PARENT_OF,
                        bonds
                            .inForce(agreement)
                            .and(
                                alliance
                                    .agreement(parent.id())
                                    .map(bonds::inForce)
                                    .orElse(Certainty.UNKNOWN))));
        bonds.of(agreement, (unit, bound) -> add(node, Node.unit(unit), Link.Kind.BINDS, bound));
      }
    }
    return graph();
  }

  AllianceGraph successions() {
    for (Institution body : alliance.institutions()) {
      ImmutableList<Succession> steps = body.successions();
      for (int i = 0; i < steps.size(); i++) {
        int before = i;
        Certainty happened =
            Happenings.of(steps)
                .stateOn(day, 0, (number, step) -> number + 1)
                .test(number -> number > before);
        if (steps.get(i).isEnd() && !happened.isNo()) {
          addEnd(body.id(), steps.get(i), happened);
        }
      }
    }
    return graph();
  }

  private void addEnd(UnitId unit, Succession end, Certainty happened) {
    Link.Kind kind =
        switch (end.kind()) {
          case RENAMED -> Link.Kind.RENAMED;
          case MERGED -> Link.Kind.MERGED;
          case SPLIT -> Link.Kind.SPLIT;
          case CLOSED -> Link.Kind.CLOSED;
        };
    if (end.units().isEmpty()) {
      add(new Link(Node.unit(unit), Node.nothing(), kind, happened, Optional.of(end.on())));
    }
    for (UnitId successor : end.units()) {
      add(new Link(Node.unit(unit), Node.unit(successor), kind, happened, Optional.of(end.on())));
    }
  }

  AllianceGraph sharing(SharingPolicy policy, ResourceId resource) {
    alliance.resource(resource).ifPresent(found -> nodes.add(Node.unit(found.owner())));
    new Sharing(policy, day).of(resource, this::addUse);
    return graph();
  }

  AllianceGraph sharing(SharingPolicy policy, ResourceKind kind) {
    new Sharing(policy, day).of(kind, this::addUse);
    return graph();
  }

  private boolean addUse(UnitId provider, UnitId recipient, Certainty permitted) {
    add(Node.unit(provider), Node.unit(recipient), Link.Kind.LETS_USE, permitted);
    return !isFull;
  }

  AllianceGraph referrals(Direction direction) {
    addMembers();
    Referring.of(alliance, day)
        .hops(
            direction,
            () -> isFull,
            (from, to, allowed) -> add(Node.unit(from), Node.unit(to), Link.Kind.REFERS, allowed));
    return graph();
  }

  private void addMembers() {
    for (MemberUnit member : alliance.members()) {
      if (!bonds.belongs(member).isNo()) {
        nodes.add(Node.unit(member.unit()));
      }
    }
  }

  /** Adds a link with its ends unless it surely is not so. */
  private void add(Node from, Node to, Link.Kind kind, Certainty certainty) {
    if (!certainty.isNo()) {
      add(Link.of(from, to, kind, certainty));
    }
  }

  private void add(Link link) {
    if (links.size() == AllianceGraph.MAX_LINKS && !links.contains(link)) {
      isFull = true;
    } else {
      nodes.add(link.from());
      nodes.add(link.to());
      links.add(link);
    }
  }

  private AllianceGraph graph() {
    ImmutableSortedMap.Builder<Node, LocalizedText> names =
        new ImmutableSortedMap.Builder<>(Comparator.<Node>naturalOrder());
    for (Node node : nodes) {
      node.unit().flatMap(alliance::institution).ifPresent(body -> names.put(node, body.name()));
      if (node.kind() == Node.Kind.AGREEMENT) {
        alliance
            .agreement(node.id())
            .flatMap(Agreement::scope)
            .ifPresent(scope -> names.put(node, scope));
      }
    }
    return new AllianceGraph(
        title,
        ImmutableSortedSet.copyOf(nodes),
        names.buildOrThrow(),
        ImmutableSortedSet.copyOf(links),
        !isFull);
  }
}
