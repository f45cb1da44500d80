// SPDX-License-Identifier: Apache-2.0
package org.medalliance.decision.compiled;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.medalliance.decision.compiled.rule.Cell;
import org.medalliance.decision.compiled.rule.Memo;
import org.medalliance.decision.compiled.rule.Verdict;
import org.medalliance.decision.quota.QuotaLedger;
import org.medalliance.sharing.SharingRequest;

/**
 * What the rules say to one unit that asks another for something: the verdict or, where that rests
 * on what a request tells or on what is used, how to come to it.
 */
final class Found extends Memo.Kept {
  /** What holds more things and rules is worked out each time: reading it takes as long. */
  private static final int MAX_KEPT = 64;

  private final @Nullable Verdict verdict; // null if it rests on more than units and day
  private final ImmutableList<Part> parts; // none if there is a verdict

  /**
   * What is found, by the numbers of those who give and take, of what is asked for, and of the day.
   *
   * @param parts what may be meant; one at least
   */
  Found(int provider, int recipient, int subject, long day, ImmutableList<Part> parts) {
    super(provider, recipient, subject, day);
    boolean isPlain = parts.stream().allMatch(Part::isPlain);
    this.verdict = isPlain ? plain(parts) : null;
    this.parts = isPlain ? ImmutableList.of() : parts;
  }

  /**
   * One of the things that may be meant.
   *
   * @param wanted the thing
   * @param cell the rules about it
   */
  record Part(Wanted wanted, Cell cell) {

    private boolean isPlain() {
      return cell.isPlain() && wanted.isPlain();
    }

    private Verdict verdict(SharingRequest request, @Nullable QuotaLedger ledger) {
      return cell.hits(wanted.circumstances(), request, ledger)
          .given(wanted.serves(request))
          .permitsGiven(wanted.circumstances().leaveToLend(request, ledger))
          .verdict();
    }
  }

  private static Verdict plain(List<Part> parts) {
    return Verdict.all(
        Wanted.usable(parts, part -> !part.wanted.there().isNo()).stream()
            .map(part -> part.cell.plain().given(part.wanted.there()).verdict())
            .toList());
  }

  /**
   * Returns the verdict on a request.
   *
   * @param ledger what is used; null if nobody knows
   */
  Verdict verdict(SharingRequest request, @Nullable QuotaLedger ledger) {
    Verdict known = verdict;
    if (known != null) {
      return known;
    }
    if (parts.size() == 1) {
      return parts.get(0).verdict(request, ledger);
    }
    List<Verdict> usable = new ArrayList<>();
    for (Part part : parts) {
      if (!part.wanted.serves(request).isNo()) {
        usable.add(part.verdict(request, ledger));
      }
    }
    return usable.isEmpty()
        ? Verdict.UNCOVERED // what is not there is nobody's to use
        : Verdict.all(usable);
  }

  /** Whether it is worth keeping. */
  boolean isSmall() {
    int size =
        verdict == null
            ? parts.stream().mapToInt(part -> 1 + part.cell.size()).sum()
            : verdict.citations().size();
    return size <= MAX_KEPT;
  }
}
