// SPDX-License-Identifier: Apache-2.0
package org.medalliance.decision.compiled.rule;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.medalliance.code.Certainty;
import org.medalliance.decision.compiled.unit.Answers;
import org.medalliance.decision.compiled.unit.Stretch;
import org.medalliance.sharing.Citation;
import org.medalliance.sharing.Effect;

/**
 * The rules about a topic and two classes of units in a stretch of days in which they do not
 * change.
 */
public final class Cell implements Memo.Kept {
  /** What rests on more questions is added up each time. */
  private static final int MAX_REMEMBERED = 4;

  private final int topic;
  private final int givers;
  private final int takers;
  private final long from;
  private final long until;
  private final Hits plain;
  private final ImmutableList<Open> open;
  private final @Nullable Hits[] sums; // by the answers to the questions; null if not yet asked

  Cell(
      int topic,
      int givers,
      int takers,
      long from,
      long until,
      Hits plain,
      ImmutableList<Open> open) {
    this.topic = topic;
    this.givers = givers;
    this.takers = takers;
    this.from = from;
    this.until = until;
    this.plain = plain;
    this.open = open;
    this.sums = new @Nullable Hits[open.size() > MAX_REMEMBERED ? 0 : sums(open.size())];
  }

  private static int sums(int questions) {
    return questions == 0 ? 0 : (int) Math.pow(Answers.COUNT, questions);
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

  public int topic() {
    return topic;
  }

  public int givers() {
    return givers;
  }

  public int takers() {
    return takers;
  }

  /** Returns whether this is about the topic and the classes of these numbers. */
  @Override
  public boolean isOf(int otherTopic, int otherGivers, int otherTakers) {
    return topic == otherTopic && givers == otherGivers && takers == otherTakers;
  }

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

  /** How many rules it holds. */
  public int size() {
    int size = plain.size();
    for (Open one : open) {
      size += one.rules().size();
    }
    return size;
  }

  /** The rules that apply in these circumstances. */
  public Hits hits(Circumstances circumstances) {
    if (open.isEmpty()) {
      return plain;
    }
    if (sums.length == 0) {
      return sum(open.stream().map(one -> one.question().of(circumstances)).toList());
    }
    int code = 0;
    for (int i = 0; i < open.size(); i++) {
      code = code * Answers.COUNT + Answers.digit(open.get(i).question().of(circumstances));
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
