// SPDX-License-Identifier: Apache-2.0
package org.medalliance.jackson.migration;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.util.Optional;

/** The ways from older formats to the present one. */
public final class Migrations {
  /** No way at all. */
  public static final Migrations NONE = new Migrations("format", ImmutableList.of());

  private final String member;
  private final ImmutableMap<String, Migration> byFormat;

  /**
   * Creates the ways that some migrations make.
   *
   * @param member the member that names the format
   */
  public Migrations(String member, Iterable<Migration> migrations) {
    this.member = member;
    this.byFormat = Maps.uniqueIndex(migrations, Migration::from);
    for (Migration start : byFormat.values()) {
      int steps = 0;
      for (Migration at = start; at != null; at = byFormat.get(at.to())) {
        checkArgument(
            ++steps <= byFormat.size(), "migrations must end somewhere: from %s", start.from());
      }
    }
  }

  /** Returns whether there are none. */
  public boolean isEmpty() {
    return byFormat.isEmpty();
  }

  /** Returns a document as one of the present format; empty if no way begins at its format. */
  public Optional<Tree.Branch> migrate(Tree document) {
    if (!(document instanceof Tree.Branch branch)) {
      return Optional.empty();
    }
    Optional<Migration> next = from(branch);
    if (next.isEmpty()) {
      return Optional.empty();
    }
    Tree.Branch migrated = branch;
    while (next.isPresent()) {
      migrated = next.get().change().apply(migrated).with(member, Tree.text(next.get().to()));
      next = from(migrated);
    }
    return Optional.of(migrated);
  }

  private Optional<Migration> from(Tree.Branch document) {
    return document.text(member).map(byFormat::get);
  }
}
