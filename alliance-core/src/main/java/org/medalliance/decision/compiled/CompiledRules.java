// SPDX-License-Identifier: Apache-2.0
package org.medalliance.decision.compiled;

import static com.google.common.collect.ImmutableListMultimap.toImmutableListMultimap;
import static com.google.common.collect.ImmutableMap.toImmutableMap;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.medalliance.Alliance;
import org.medalliance.code.UnitId;
import org.medalliance.decision.quota.QuotaLedger;
import org.medalliance.resource.ResourceId;
import org.medalliance.resource.ResourceKind;
import org.medalliance.resource.SharedResource;
import org.medalliance.sharing.SharingRequest;

/** The rules of an alliance, made ready for requests. Threads may share them. */
public final class CompiledRules {
  private final Alliance alliance;
  private final ImmutableMap<UnitId, DayTable<UnitOn>> units;
  private final ImmutableMap<ResourceId, Lent> resources;
  private final ImmutableListMultimap<UnitId, Lent> owned;
  private final RuleIndex index;
  private final Memo memo;

  private CompiledRules(Alliance alliance) {
    this.alliance = alliance;
    Census census = Census.of(alliance);
    UnitTests tests = new UnitTests(alliance, census.states());
    this.index = RuleIndex.of(alliance, tests, census::number);
    this.units = census.units(tests::isNamed);
    this.resources =
        alliance.resources().stream()
            .collect(toImmutableMap(SharedResource::id, resource -> Lent.of(resource, index)));
    this.owned =
        resources.values().stream()
            .collect(toImmutableListMultimap(lent -> lent.resource().owner(), lent -> lent));
    this.memo = new Memo(alliance.institutions().size() + alliance.rules().size());
  }

  /** Returns the rules of an alliance. */
  public static CompiledRules of(Alliance alliance) {
    return new CompiledRules(alliance);
  }

  /**
   * Returns the verdict on a request; null if no rule is to be looked at, because it asks of a unit
   * or for a resource that is not there, of itself, or for what is another's.
   *
   * @param ledger what is used; null if nobody knows
   */
  public @Nullable Verdict verdict(SharingRequest request, @Nullable QuotaLedger ledger) {
    Prepared prepared = prepare(request);
    return prepared == null ? null : prepared.verdict(request.on().toEpochDay(), ledger);
  }

  /** Returns a request of which the names are looked up; null if that leads to no rule. */
  public @Nullable Prepared prepare(SharingRequest request) {
    DayTable<UnitOn> provider = units.get(request.provider());
    DayTable<UnitOn> recipient = units.get(request.recipient());
    if (provider == null || recipient == null || provider == recipient) {
      return null;
    }
    Optional<ResourceId> resource = request.resource();
    if (resource.isEmpty()) {
      return ofKind(request, provider, recipient);
    }
    Lent lent = resources.get(resource.get());
    return lent == null || !lent.resource().owner().equals(request.provider())
        ? null
        : new Prepared(this, request, provider, recipient, lent);
  }

  /**
   * A request for a kind: for the resources of that kind or of one above it, so that no made-up
   * kind below evades what is said of them; for the kind itself if there are none.
   */
  private Prepared ofKind(
      SharingRequest request, DayTable<UnitOn> provider, DayTable<UnitOn> recipient) {
    ResourceKind kind = request.kind().orElseThrow();
    ImmutableList<Lent> all = owned.get(request.provider());
    ImmutableList.Builder<Lent> meant = ImmutableList.builder();
    for (int i = 0; i < all.size(); i++) {
      SharedResource resource = all.get(i).resource();
      if (kind.isA(resource.kind())) {
        meant.add(all.get(i).as(index.of(resource, kind)));
      } else if (resource.kind().isA(kind)) {
        meant.add(all.get(i));
      }
    }
    return new Prepared(this, request, provider, recipient, index.of(kind), meant.build());
  }

  /** The rules about a topic that apply, or may, in the circumstances of a day. */
  Hits hits(Topic topic, UnitOn provider, UnitOn recipient, long day, Circumstances circumstances) {
    Cell cell = memo.get(topic.number(), provider, recipient, day);
    if (cell == null) {
      Search search = new Search(circumstances, provider, recipient, day);
      topic.search(search);
      cell = search.cell(topic);
      memo.put(cell, topic.number(), provider, recipient, day);
    }
    return cell.isPlain() ? cell.plain() : cell.hits(circumstances);
  }

  Alliance alliance() {
    return alliance;
  }
}
