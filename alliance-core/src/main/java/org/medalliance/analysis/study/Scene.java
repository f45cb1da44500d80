// SPDX-License-Identifier: Apache-2.0
package org.medalliance.analysis.study;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Supplier;
import org.medalliance.Alliance;
import org.medalliance.analysis.box.Box;
import org.medalliance.analysis.box.Steps;
import org.medalliance.analysis.finding.Witness;
import org.medalliance.analysis.space.Ask;
import org.medalliance.analysis.space.Asks;
import org.medalliance.analysis.space.Laid;
import org.medalliance.analysis.space.Meant;
import org.medalliance.analysis.space.Space;
import org.medalliance.analysis.space.Stretches;
import org.medalliance.analysis.space.Version;
import org.medalliance.decision.quota.QuotaAccount;
import org.medalliance.decision.quota.QuotaLedger;
import org.medalliance.decision.trial.Target;
import org.medalliance.sharing.SharingRequest;

/** One or two alliances laid out side by side, with everything that can be asked of them. */
public final class Scene {
  private final Space space;
  private final ImmutableList<Laid> versions;
  private final ImmutableList<Ask> asks;
  private final List<Map<Target, Meant>> meant = new ArrayList<>();
  private final Described described;

  private Scene(Space space, List<Laid> versions) {
    this.space = space;
    this.versions = ImmutableList.copyOf(versions);
    this.asks = ImmutableList.copyOf(Asks.of(space, versions));
    versions.forEach(version -> meant.add(new HashMap<>()));
    this.described = Described.of(versions.get(0).version());
  }

  /**
   * Returns alliances side by side, on all days.
   *
   * @param steps what laying out one rule may take
   */
  public static Scene of(List<Alliance> alliances, Supplier<Steps> steps) {
    Space space = Space.of(alliances);
    List<Version.Units> all =
        alliances.stream().map(alliance -> Version.Units.of(alliance, space)).toList();
    TreeSet<LocalDate> cuts = new TreeSet<>();
    all.forEach(units -> cuts.addAll(units.cuts()));
    Stretches stretches = Stretches.of(cuts);
    List<Laid> versions = new ArrayList<>();
    for (Version.Units units : all) {
      Version version = Version.of(units, stretches);
      versions.add(
          !versions.isEmpty() && differByRulesAlone(alliances.get(0), units.alliance())
              ? versions.get(0).changed(version, steps)
              : Laid.of(version, steps));
    }
    return new Scene(space, versions);
  }

  private static boolean differByRulesAlone(Alliance one, Alliance other) {
    return one.toBuilder()
        .rules(List.of())
        .build()
        .equals(other.toBuilder().rules(List.of()).build());
  }

  /** Returns one alliance on one day beside itself on another. */
  public static Scene of(Alliance alliance, List<LocalDate> days, Supplier<Steps> steps) {
    Space space = Space.of(List.of(alliance));
    Version.Units units = Version.Units.of(alliance, space);
    List<Laid> versions = new ArrayList<>();
    for (LocalDate day : days) {
      versions.add(Laid.of(Version.of(units, Stretches.only(day)), steps));
    }
    return new Scene(space, versions);
  }

  Space space() {
    return space;
  }

  Laid version(int number) {
    return versions.get(number);
  }

  /** What to say of units of the first version. */
  Described described() {
    return described;
  }

  /** How many things can be asked for. */
  public int size() {
    return asks.size();
  }

  /** Everything that can be asked for. */
  ImmutableList<Ask> asks() {
    return asks;
  }

  /** What a version takes something to mean that is asked for. */
  List<Meant> meant(Ask ask, int version) {
    return ask.targets().get(version).stream()
        .map(
            target ->
                meant
                    .get(version)
                    .computeIfAbsent(target, it -> Meant.of(versions.get(version), it)))
        .toList();
  }

  /** All requests that ask for something. */
  Box box(Ask ask) {
    return ask.box(versions.get(0).version());
  }

  /** Returns one request of a box that is not empty, as the first version reads days. */
  Witness witness(Ask ask, Box box) {
    Stretches stretches = versions.get(0).version().stretches();
    SharingRequest request = ask.request(box, space, stretches.day(box.from()));
    Map<QuotaAccount, Long> used = new HashMap<>();
    for (Laid each : versions) { // on another day another month may count
      LocalDate day = each.version().stretches().day(box.from());
      used.putAll(space.ledger(request.toBuilder().on(day).build(), box.told()).amounts());
    }
    return new Witness(request, QuotaLedger.copyOf(used));
  }
}
