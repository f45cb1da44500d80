// SPDX-License-Identifier: Apache-2.0
package org.medalliance.check.reference;

import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import org.medalliance.Alliance;
import org.medalliance.governance.Council;

/** Which ids there are, by what bears them. */
final class Names {
  private final Map<Thing, TreeSet<String>> ids = new EnumMap<>(Thing.class);

  static Names of(Alliance alliance) {
    Names names = new Names();
    names.add(Thing.INSTITUTION, alliance.institutions().stream().map(it -> it.id()).toList());
    names.add(Thing.TIER, alliance.tiers());
    names.add(Thing.AGREEMENT, alliance.agreements().stream().map(it -> it.id()).toList());
    names.add(Thing.RESOURCE, alliance.resources().stream().map(it -> it.id()).toList());
    names.add(Thing.RULE, alliance.rules().stream().map(it -> it.id()).toList());
    names.add(Thing.SOURCE, alliance.sources().stream().map(it -> it.id()).toList());
    names.add(Thing.PROGRAMME, alliance.programmes().stream().map(it -> it.id()).toList());
    names.add(Thing.COUNCIL, alliance.councils().stream().map(it -> it.id()).toList());
    names.add(
        Thing.SESSION,
        alliance.councils().stream()
            .flatMap(council -> council.sessions().stream())
            .map(it -> it.id())
            .toList());
    names.add(Thing.ANY, List.of(alliance.id()));
    return names;
  }

  /** The same names, and the rules of one council. */
  Names within(Council council) {
    Names names = new Names();
    names.ids.putAll(ids);
    names.add(Thing.DECISION_RULE, council.rules().stream().map(it -> it.id()).toList());
    return names;
  }

  boolean has(Thing kind, String id) {
    return kind == Thing.ANY ? bearer(id).isPresent() : borne(kind).contains(id);
  }

  /** What bears an id. */
  Optional<Thing> bearer(String id) {
    return ids.keySet().stream().filter(kind -> borne(kind).contains(id)).findFirst();
  }

  /** The ids of such things. */
  NavigableSet<String> borne(Thing kind) {
    return ids.getOrDefault(kind, new TreeSet<>());
  }

  private void add(Thing kind, Collection<?> things) {
    TreeSet<String> borne = new TreeSet<>();
    things.forEach(id -> borne.add(id.toString()));
    ids.put(kind, borne);
  }
}
