// SPDX-License-Identifier: Apache-2.0
package org.medalliance.decision.compiled.rule;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.medalliance.code.Certainty;
import org.medalliance.decision.compiled.unit.Answers;
import org.medalliance.decision.compiled.unit.Stretch;
import org.medalliance.decision.quota.QuotaLedger;
import org.medalliance.sharing.Citation;
import org.medalliance.sharing.Effect;
import org.medalliance.sharing.SharingRequest;

/**
 * The rules about a topic and two classes of units in a stretch of days in which they do not
 * change.
 */
public final class Cell {
  /** No rule on any day. */
  public static final Cell NONE =
      new Cell(Long.MIN_VALUE, Long.MAX_VALUE, Hits.NONE, ImmutableList.of());

  /** What holds more rules is searched each time: reading its answer takes as long. */
  private static final int MAX_KEPT = 64;

  /** If all answers together hold more rules, each is added up each time. */
  private static final int MAX_SUMMED = 256;

  private final long from;
  private final long until;
  private final Hits plain;
  private final ImmutableList<Open> open;
  private final int size;
  private final @Nullable Hits[] sums; // by the answers to the questions; null if not yet asked

  Cell(long from, long until, Hits plain, ImmutableList<Open> open) {
    this.from = from;
    this.until = until;
    this.plain = plain;
    this.open = open;
    this.size = plain.size() + open.stream().mapToInt(one -> one.rules().size()).sum();
    double answers = open.isEmpty() ? 0 : Math.pow(Answers.COUNT, open.size());
    this.sums = new @Nullable Hits[answers * size > MAX_SUMMED ? 0 : (int) answers];
  }

  /**
   * Rules that rest on a question.
   *
   * @param question the question
   * @param rules the rules
   */
  public record Open(Question question, ImmutableList<Asking> rules) {}

  /**
   * A rule that rests on a question.
   *
   * @param citation the rule
   * @param effect its effect
   * @param given how far it applies if the answer is YES
   */
  public record Asking(Citation citation, Effect effect, Certainty given) {}

  /** Whether this is about a day, given as an epoch day. */
  public boolean isOn(long day) {
    return from <= day && day < until;
  }

  /** Narrows a stretch to these days. */
  public void narrow(Stretch stretch) {
    stretch.narrow(from, until);
  }

  /** Whether nothing has to be asked of a request. */
  public boolean isPlain() {
    return open.isEmpty();
  }

  /** The rules that apply if nothing has to be asked. */
  public Hits plain() {
    return plain;
  }

  /** The rules that rest on questions. */
  ImmutableList<Open> open() {
    return open;
  }

  /** How many rules it holds. */
  public int size() {
    return size;
  }

  /** Whether it is worth keeping. */
  public boolean isSmall() {
    return size <= MAX_KEPT;
  }

  /**
   * The rules that apply to a request.
   *
   * @param ledger what is used; null if nobody knows
   */
  public Hits hits(
      Circumstances circumstances, SharingRequest request, @Nullable QuotaLedger ledger) {
    if (open.isEmpty()) {
      return plain;
    }
    if (sums.length == 0) {
      return sum(
          open.stream().map(one -> one.question().of(circumstances, request, ledger)).toList());
    }
    int code = 0;
    for (int i = 0; i < open.size(); i++) {
      Certainty answer = open.get(i).question().of(circumstances, request, ledger);
      code = code * Answers.COUNT + Answers.digit(answer);
    }
    Hits known = sums[code];
    if (known == null) {
      known = sum(answers(code));
      sums[code] = known; // threads that ask at once write what is alike
    }
    return known;
  }

  private ImmutableList<Certainty> answers(int code) {
    Certainty[] answers = new Certainty[open.size()];
    int rest = code;
    for (int i = answers.length - 1; i >= 0; i--) {
      answers[i] = Answers.of(rest % Answers.COUNT);
      rest /= Answers.COUNT;
    }
    return ImmutableList.copyOf(answers);
  }

  private Hits sum(List<Certainty> answers) {
    Hits.Builder sum = new Hits.Builder().add(plain, Certainty.YES);
    for (int i = 0; i < open.size(); i++) {
      Certainty answer = answers.get(i);
      open.get(i)
          .rules()
          .forEach(rule -> sum.add(rule.citation(), rule.effect(), rule.given().and(answer)));
    }
    return sum.build();
  }
}
