// SPDX-License-Identifier: Apache-2.0
package org.medalliance.check.reference;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.medalliance.check.finding.Finding;
import org.medalliance.check.finding.FindingCodes;
import org.medalliance.check.finding.FindingPath;
import org.medalliance.governance.Council;
import org.medalliance.wording.Phrase;

/** Follows references, and says which lead nowhere or to a thing of another kind. */
final class Followed implements Follower {
  private final Names names;
  private final Consumer<? super Finding> findings;
  private final Nearest nearest;

  Followed(Names names, Consumer<? super Finding> findings) {
    this(names, findings, new Nearest());
  }

  private Followed(Names names, Consumer<? super Finding> findings, Nearest nearest) {
    this.names = names;
    this.findings = findings;
    this.nearest = nearest;
  }

  /** Among its own rules too; what looking for near ones costs is counted here all the same. */
  @Override
  public Followed within(Council council) {
    return new Followed(names.within(council), findings, nearest);
  }

  @Override
  public void one(Thing kind, Object id, Supplier<FindingPath> path) {
    String text = id.toString();
    if (!names.has(kind, text)) {
      findings.accept(finding(kind, text, path.get()));
    }
  }

  private Finding finding(Thing kind, String id, FindingPath path) {
    Optional<Thing> bearer = names.bearer(id);
    if (bearer.isPresent()) {
      return Finding.of(FindingCodes.REF_KIND, path, kind.phrase(), id, bearer.get().phrase());
    }
    Phrase wanted =
        nearest
            .to(id, names.borne(kind))
            .map(other -> Phrase.of("reference.nearest", id, other))
            .orElseGet(() -> Phrase.of("reference", id));
    return Finding.of(FindingCodes.DANGLING_REF, path, kind.phrase(), wanted);
  }
}
