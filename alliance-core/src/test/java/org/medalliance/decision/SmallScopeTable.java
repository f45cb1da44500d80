// SPDX-License-Identifier: Apache-2.0
package org.medalliance.decision;

import com.google.common.collect.ImmutableSetMultimap;
import com.google.common.collect.ImmutableSortedSet;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.medalliance.code.AgreementId;
import org.medalliance.decision.premise.Premise;
import org.medalliance.sharing.Citation;
import org.medalliance.sharing.Effect;
import org.medalliance.sharing.RuleId;

/**
 * Deciding by tables, for the {@link SmallScope} alone: a third opinion that shares no line with
 * the library or the reference.
 *
 * <p>It reads rows of letters. Every question to a row is asked of each row that is possible; the
 * three values and how they combine are written out.
 */
final class SmallScopeTable {
  private static final int NO = 0;
  private static final int MAYBE = 1;
  private static final int YES = 2;

  private static final int[][] AND = {
    {NO, NO, NO},
    {NO, MAYBE, MAYBE},
    {NO, MAYBE, YES}
  };

  private static final int[] NOT = {YES, MAYBE, NO};

  /** What two permits, or two prohibitions, do together. */
  private static final int[][] OR = {
    {NO, MAYBE, YES},
    {MAYBE, MAYBE, YES},
    {YES, YES, YES}
  };

  /**
   * What is possible: a line for prohibitions that do not, may or do apply, a column for permits.
   * Letters: P permitted, X prohibited, N not covered.
   */
  private static final String[][] POSSIBLE = {
    {"N", "PN", "P"},
    {"XN", "PXN", "PX"},
    {"X", "X", "X"}
  };

  /** Of which rules the citations are, in the same places: the letters of their effects. */
  private static final String[][] CITED = {
    {"", "P", "P"},
    {"X", "PX", "PX"},
    {"X", "X", "X"}
  };

  /** How surely they have to apply to be cited, in the same places. */
  private static final int[][] CITED_FROM = {
    {MAYBE, MAYBE, YES},
    {MAYBE, MAYBE, MAYBE},
    {YES, YES, YES}
  };

  /** Whether a rule about a kind (line: k, k.x) is about what is asked for (column: k, k.x). */
  private static final int[][] IS_ABOUT_KIND = {
    {YES, YES},
    {MAYBE, YES}
  };

  /** The same for a resource, which has one kind and may mean nothing narrower. */
  private static final int[][] IS_ABOUT_RESOURCE = {
    {YES, YES},
    {NO, YES}
  };

  private static final Citation[][] CITATIONS = {
    {citation("r0", "p"), citation("r0", "q")},
    {citation("r1", "p"), citation("r1", "q")}
  };

  private SmallScopeTable() {}

  /** What is answered, by the names of the library for want of others. */
  record Answer(
      ImmutableSortedSet<Outcome> possible,
      ImmutableSortedSet<Citation> citations,
      ImmutableSetMultimap<Citation, Premise.Kind> open) {}

  private record Trial(char effect, Citation citation, Map<Premise.Kind, Integer> premises) {
    int applies() {
      return premises.values().stream().reduce(YES, (one, other) -> AND[one][other]);
    }
  }

  static Answer answer(SmallScope.Small small, SmallScope.Question question) {
    TreeSet<Outcome> possible = new TreeSet<>();
    TreeSet<Citation> citations = new TreeSet<>();
    List<Trial> all = new ArrayList<>();
    for (int[][] about : meanings(small.setting(), question)) {
      List<Trial> trials = trials(small, question, about);
      int prohibited = any(trials, 'X');
      int permitted = any(trials, 'P');
      POSSIBLE[prohibited][permitted]
          .chars()
          .forEach(letter -> possible.add(outcome((char) letter)));
      for (Trial trial : trials) {
        if (CITED[prohibited][permitted].indexOf(trial.effect) >= 0
            && trial.applies() >= CITED_FROM[prohibited][permitted]) {
          citations.add(trial.citation);
        }
      }
      all.addAll(trials);
    }
    ImmutableSetMultimap.Builder<Citation, Premise.Kind> open = ImmutableSetMultimap.builder();
    for (Trial trial : all) {
      if (possible.size() > 1 && trial.applies() == MAYBE && citations.contains(trial.citation)) {
        trial.premises.forEach(
            (premise, met) -> {
              if (met == MAYBE) {
                open.put(trial.citation, premise);
              }
            });
      }
    }
    return new Answer(
        ImmutableSortedSet.copyOf(possible), ImmutableSortedSet.copyOf(citations), open.build());
  }

  /**
   * What a kind stands for: the provider's resources of that kind, and those of a wider one as if
   * they were of that kind; the kind itself if there are none. For each the table of what is about
   * it, the column being that of the narrower kind.
   */
  private static List<int[][]> meanings(SmallScope.Setting setting, SmallScope.Question question) {
    if (question.provider() != 'a' || setting.shelf() == SmallScope.Shelf.NOTHING) {
      return List.<int[][]>of(IS_ABOUT_KIND);
    }
    int[][] ofTheWider = column(IS_ABOUT_RESOURCE, question.kind() == 'k' ? 0 : 1);
    int[][] ofTheNarrower = column(IS_ABOUT_RESOURCE, 1);
    return List.of(ofTheWider, ofTheNarrower);
  }

  private static int[][] column(int[][] table, int column) {
    return new int[][] {{table[0][column], table[0][column]}, {table[1][column], table[1][column]}};
  }

  private static List<Trial> trials(
      SmallScope.Small small, SmallScope.Question question, int[][] about) {
    List<Trial> trials = new ArrayList<>();
    for (int i = 0; i < small.rules().size(); i++) {
      SmallScope.Rule rule = small.rules().get(i);
      for (char under : rule.under().toCharArray()) {
        Map<Premise.Kind, Integer> premises = new EnumMap<>(Premise.Kind.class);
        premises.put(
            Premise.Kind.RESOURCE,
            about[rule.kind() == 'k' ? 0 : 1][question.kind() == 'k' ? 0 : 1]);
        premises.put(Premise.Kind.SPAN, ask(rule.span().rows, question.date(), "1"));
        premises.put(
            Premise.Kind.AGREEMENT,
            under == 'q' ? YES : ask(small.setting().force().rows, question.date(), "I"));
        premises.put(
            Premise.Kind.PROVIDER,
            AND[isBound(small.setting(), question.provider(), under, rule, question.date())][
                isSelected(small.setting(), question.provider(), rule.provider(), question)]);
        premises.put(
            Premise.Kind.RECIPIENT,
            AND[isBound(small.setting(), question.recipient(), under, rule, question.date())][
                isSelected(small.setting(), question.recipient(), rule.recipient(), question)]);
        premises.put(Premise.Kind.CIRCUMSTANCES, holds(rule.when(), question.told()));
        trials.add(
            new Trial(
                rule.effect() == Effect.PERMIT ? 'P' : 'X',
                CITATIONS[i][under == 'p' ? 0 : 1],
                premises));
      }
    }
    return trials;
  }

  private static int isBound(
      SmallScope.Setting setting, char unit, char under, SmallScope.Rule rule, int date) {
    if (under == 'q') {
      return YES;
    }
    boolean named = setting.bound().named.indexOf(unit) >= 0;
    if (setting.bound().standings.isEmpty()) {
      return named ? YES : NO;
    }
    String standings =
        rule.effect() == Effect.PROHIBIT
            ? setting.bound().standings + "S"
            : setting.bound().standings;
    int itself =
        isOnTheRoll(setting, unit)
            ? ask(standing(setting, unit), date, standings)
            : named ? YES : NO;
    return AND[ask(setting.life().rows, date, "1")][itself];
  }

  private static boolean isOnTheRoll(SmallScope.Setting setting, char unit) {
    return unit == 'a'
        || (unit == 'b' && setting.membership() != SmallScope.Membership.NOT_ON_THE_ROLL);
  }

  private static List<String> standing(SmallScope.Setting setting, char unit) {
    return switch (unit) {
      case 'a' -> List.of("FFFF");
      case 'b' -> setting.membership().rows;
      default -> List.of("----");
    };
  }

  private static int isSelected(
      SmallScope.Setting setting, char unit, SmallScope.Who who, SmallScope.Question question) {
    if (who.standing.isEmpty()) {
      return who.named.indexOf(unit) >= 0 ? YES : NO;
    }
    return ask(standing(setting, unit), question.date(), who.standing);
  }

  private static int holds(SmallScope.When when, SmallScope.Told told) {
    int consent =
        switch (told) {
          case NOTHING -> MAYBE;
          case CONSENT -> YES;
          case NO_CONSENT -> NO;
        };
    return switch (when) {
      case WHATEVER -> YES;
      case CONSENT -> consent;
      case NO_CONSENT -> NOT[consent];
    };
  }

  /** Whether the letter of a date is one of these: in all rows, in none, or in some. */
  private static int ask(List<String> rows, int date, String letters) {
    int count = 0;
    for (String row : rows) {
      if (letters.indexOf(row.charAt(date)) >= 0) {
        count++;
      }
    }
    return count == rows.size() ? YES : count == 0 ? NO : MAYBE;
  }

  private static int any(List<Trial> trials, char effect) {
    int any = NO;
    for (Trial trial : trials) {
      if (trial.effect == effect) {
        any = OR[any][trial.applies()];
      }
    }
    return any;
  }

  private static Outcome outcome(char letter) {
    return switch (letter) {
      case 'P' -> Outcome.PERMITTED;
      case 'X' -> Outcome.PROHIBITED;
      default -> Outcome.NOT_COVERED;
    };
  }

  private static Citation citation(String rule, String agreement) {
    return new Citation(RuleId.of(rule), AgreementId.of(agreement));
  }
}
