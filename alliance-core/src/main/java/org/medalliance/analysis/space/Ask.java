// SPDX-License-Identifier: Apache-2.0
package org.medalliance.analysis.space;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import org.medalliance.analysis.box.Bits;
import org.medalliance.analysis.box.Box;
import org.medalliance.analysis.box.Told;
import org.medalliance.decision.trial.Target;
import org.medalliance.resource.ResourceId;
import org.medalliance.resource.ResourceKind;
import org.medalliance.sharing.SharingRequest;

/**
 * What is asked for: the same of all its givers.
 *
 * @param resources the resource of each giver that is asked for by its id; empty if it is a kind
 * @param kind the kind; empty if it is resources
 * @param givers the units that are asked
 * @param targets what each version takes it to mean; more than one if all have to agree, none if
 *     the version refuses it
 */
public record Ask(
    ImmutableSortedMap<Integer, ResourceId> resources,
    Optional<ResourceKind> kind,
    Bits givers,
    ImmutableList<ImmutableList<Target>> targets) {

  /** All requests that ask so. */
  public Box box(Version version) {
    return new Box(
        0, version.stretches().size(), givers, version.space().everybody(), Told.ANYTHING);
  }

  /** Whether each version takes it to mean one thing at most. */
  public boolean isOfOne() {
    return targets.stream().allMatch(each -> each.size() <= 1);
  }

  /** The resources that are asked for of some givers. */
  public ImmutableSortedSet<ResourceId> resources(Bits some) {
    return resources.entrySet().stream()
        .filter(entry -> some.contains(entry.getKey()))
        .map(Map.Entry::getValue)
        .collect(ImmutableSortedSet.toImmutableSortedSet(Comparator.naturalOrder()));
  }

  /**
   * Returns one request of a box that is not empty, the plainest there is.
   *
   * @param day a day of the first stretch of the box
   */
  public SharingRequest request(Box box, Space space, LocalDate day) {
    Box first = box.first();
    int giver = first.givers().next(0);
    SharingRequest.Builder request = SharingRequest.builder();
    request
        .recipient(space.units().get(first.takers().next(0)))
        .provider(space.units().get(giver))
        .resource(Optional.ofNullable(resources.get(giver)))
        .kind(kind)
        .on(day);
    return space.tell(request, first.told()).build();
  }
}
