// SPDX-License-Identifier: Apache-2.0
package org.medalliance.analysis.space;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import org.medalliance.analysis.box.Bits;
import org.medalliance.analysis.box.Box;
import org.medalliance.analysis.box.Steps;
import org.medalliance.analysis.box.Told;
import org.medalliance.code.Certainty;
import org.medalliance.code.Code;
import org.medalliance.decision.trial.Target;
import org.medalliance.resource.Quota;
import org.medalliance.resource.SharedResource;
import org.medalliance.sharing.Effect;
import org.medalliance.sharing.SharingRule;

/** A resource or a kind as such, with where each rule about it applies. */
public final class Meant {
  private final Laid laid;
  private final Target target;
  private final List<Applied> rows;
  private final List<Box> there; // where it is, whatever rules say
  private final List<Box> perhapsThere;
  private final IdentityHashMap<Applied, Limits> limits = new IdentityHashMap<>();

  /** What of a row's boxes is about the target; empty if nothing is. */
  private record Limits(Optional<Told> surely, Optional<Told> perhaps) {}

  private Meant(Laid laid, Target target) {
    this.laid = laid;
    this.target = target;
    this.rows = laid.about(target);
    this.there = there(true);
    this.perhapsThere = there(false);
  }

  public Target target() {
    return target;
  }

  /** Returns what a target is in an alliance. */
  public static Meant of(Laid laid, Target target) {
    return new Meant(laid, target);
  }

  /** The rules that are, or may be, about it, under each of their agreements. */
  public List<Applied> rows() {
    return rows;
  }

  private List<Box> there(boolean sure) {
    Stretches stretches = laid.version().stretches();
    Bits all = laid.version().space().everybody();
    List<Box> found = new ArrayList<>();
    int begin = -1;
    for (int stretch = 0; stretch <= stretches.size(); stretch++) {
      boolean is = stretch < stretches.size() && isThere(stretches, stretch, sure);
      if (is && begin < 0) {
        begin = stretch;
      } else if (!is && begin >= 0) {
        found.add(new Box(begin, stretch, all, all, Told.ANYTHING));
        begin = -1;
      }
    }
    return found;
  }

  private boolean isThere(Stretches stretches, int stretch, boolean sure) {
    Certainty there =
        target
            .resource()
            .map(resource -> resource.span().contains(stretches.day(stretch)))
            .orElse(Certainty.YES);
    return there.isYes() || (there.isUnknown() && !sure);
  }

  /** Whether it is there when another is: the same may be looked at on other days. */
  public boolean isThereWhen(Meant other) {
    return there.equals(other.there) && perhapsThere.equals(other.perhapsThere);
  }

  /** Where what is asked for is there, and serves what it is wanted for, or may be and may. */
  List<Box> usable() {
    return serving(false)
        .map(told -> perhapsThere.stream().map(box -> box.with(told)).toList())
        .orElse(List.of());
  }

  private Optional<Told> serving(boolean sure) {
    Specialties all = laid.version().space().specialties();
    return Told.of(all.axis(), all.where(this::serves, sure));
  }

  /** The same question as that of deciding, of a specialty rather than of a request. */
  private Certainty serves(Optional<Code> wanted) {
    Optional<Code> own = target.resource().flatMap(SharedResource::specialty);
    return own.isEmpty() || wanted.isEmpty()
        ? Certainty.YES
        : laid.alliance().codeSystems().specialtyContains(own.get(), wanted.get());
  }

  /**
   * Returns where in a box a row applies to it; perhaps the same more than once.
   *
   * @param sure whether that must be known
   */
  public List<Box> where(Applied row, Box box, boolean sure, Steps steps) {
    Limits limit = limits.computeIfAbsent(row, this::limits);
    Optional<Told> told = sure ? limit.surely() : limit.perhaps();
    if (told.isEmpty()) {
      return List.of(); // and is not laid out for that
    }
    List<Box> met = (sure ? row.surely() : row.perhaps()).meeting(box, steps);
    if (met.isEmpty()) {
      return met; // as most are
    }
    List<Box> found = new ArrayList<>();
    for (Box days : sure ? there : perhapsThere) {
      Optional<Box> within = days.with(told.get()).and(box);
      within.ifPresent(some -> met.forEach(each -> each.and(some).ifPresent(found::add)));
    }
    return found;
  }

  /** Whether a row is about it. */
  public Certainty isSelected(Applied row) {
    return target.isSelected(row.rule().resource(), laid.alliance());
  }

  private Limits limits(Applied row) {
    SharingRule rule = row.rule();
    Certainty selected = isSelected(row);
    return new Limits(
        selected.isYes() ? told(rule, true) : Optional.empty(),
        selected.isNo() ? Optional.empty() : told(rule, false));
  }

  private Optional<Told> told(SharingRule rule, boolean sure) {
    Specialties all = laid.version().space().specialties();
    Optional<Told> told = serving(sure);
    Optional<Code> wanted = rule.resource().specialty();
    if (wanted.isPresent()) {
      Bits within = all.where(asked -> lies(asked, wanted.get()), sure);
      told = told.flatMap(one -> Told.of(all.axis(), within).flatMap(one::and));
    }
    Optional<Quota> limit = target.resource().flatMap(SharedResource::lendLimit);
    if (rule.effect() == Effect.PERMIT && limit.isPresent()) {
      Account account = Account.of(target.resource().orElseThrow().id(), limit.get());
      told =
          told.flatMap(
              one -> laid.version().space().left(account, limit.get().amount()).flatMap(one::and));
    }
    return told;
  }

  private Certainty lies(Optional<Code> asked, Code wanted) {
    return asked
        .or(() -> target.resource().flatMap(SharedResource::specialty))
        .map(code -> laid.alliance().codeSystems().specialtyContains(wanted, code))
        .orElse(Certainty.UNKNOWN);
  }

  /** Hands on the rows of one effect. */
  public List<Applied> rows(Effect effect) {
    return rows.stream().filter(row -> row.rule().effect() == effect).toList();
  }
}
