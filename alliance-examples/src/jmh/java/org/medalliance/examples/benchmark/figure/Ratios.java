// SPDX-License-Identifier: Apache-2.0
package org.medalliance.examples.benchmark.figure;

import com.google.common.collect.ImmutableMap;
import java.io.PrintStream;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import org.medalliance.examples.benchmark.rival.Rival;

/** The figures that are watched, beside what they should be. */
public record Ratios(Measures measures, PrintStream out) {
  /** So many times faster than each it is to be at 1,000 rules; than Drools at 10 too. */
  private static final ImmutableMap<String, Integer> FASTER =
      ImmutableMap.of(
          "drools", 15,
          "easy-rules", 1_000,
          "jcasbin", 1_500,
          "authzforce", 4_000,
          "edc", 4_000,
          "cedar", 15_000);

  private static final List<String> UNITS = List.of("50", "1000", "100000");
  private static final List<String> RULES = List.of("10", "1000", "100000");
  private static final List<String> WAYS =
      List.of(
          "firstPass",
          "library",
          "prepared",
          "floorText",
          "floorHandles",
          "map",
          "scan",
          "explained");
  private static final List<String> WHO = List.of("Use", "Give");

  /** Prints them. */
  public void print() {
    out.printf(
        "%nfirstPass: each request once, nothing remembered. All others: the same requests again and"
            + " again, of which the library remembers what it worked out.%n");
    out.printf("%-15s", "ns a decision");
    WAYS.forEach(way -> out.printf("%14s", way));
    out.printf("%14s%14s%n", "library bytes", "prep. bytes");
    for (String units : UNITS) {
      for (String rules : RULES) {
        String size = units + "x" + rules;
        if (measures.get("library", size).isPresent()) {
          out.printf("%-15s", size);
          WAYS.forEach(way -> out.printf("%14s", measures.nanos(way, size)));
          out.printf("%14s", text(value("library", size, Measure::bytes)));
          out.printf("%14s%n", text(value("prepared", size, Measure::bytes)));
        }
      }
    }
    out.printf("%n%-64s %10s %10s%n", "ratio", "measured", "wanted");
    for (String size : sizes()) {
      most(
          "library / floor asked in text, " + size, 1.2, ratio("library", size, "floorText", size));
    }
    for (String size : sizes()) {
      most(
          "library prepared / floor asked with numbers, " + size,
          1.3,
          ratio("prepared", size, "floorHandles", size));
    }
    for (String size : sizes()) {
      beside(
          "library asked in text / floor asked with numbers, " + size,
          ratio("library", size, "floorHandles", size));
    }
    for (String size : sizes()) {
      beside(
          "first pass / floor asked in text, " + size, ratio("firstPass", size, "floorText", size));
      beside("  / library once it remembers", ratio("firstPass", size, "library", size));
    }
    for (String size : sizes()) {
      most("bytes a decision, " + size, 48, value("library", size, Measure::bytes));
    }
    for (String units : UNITS) {
      String thousand = units + "x1000";
      String most = units + "x100000";
      most(
          "library / map of rule lists, " + thousand,
          0.7,
          ratio("library", thousand, "map", thousand));
      most("library / map of rule lists, " + most, 0.1, ratio("library", most, "map", most));
      most(
          "growth from 10 to 100000 rules, " + units + " units",
          3.5,
          ratio("library", most, "library", units + "x10"));
      beside("  the floor's", ratio("floorText", most, "floorText", units + "x10"));
      most("  prepared", 3.5, ratio("prepared", most, "prepared", units + "x10"));
      beside(
          "  the floor's, with numbers",
          ratio("floorHandles", most, "floorHandles", units + "x10"));
      beside("  first pass", ratio("firstPass", most, "firstPass", units + "x10"));
    }
    most(
        "growth from 10 to 100000 rules in one cell",
        5,
        ratio("crowded", "100000", "crowded", "10"));
    most("  prepared", 5, ratio("crowdedPrepared", "100000", "crowdedPrepared", "10"));
    for (String rules : RULES) {
      most(
          "growth from 50 to 100000 units prepared, " + rules + " rules",
          1.5,
          ratio("prepared", "100000x" + rules, "prepared", "50x" + rules));
      beside(
          "  the floor's, asked with numbers",
          ratio("floorHandles", "100000x" + rules, "floorHandles", "50x" + rules));
      beside("  in text", ratio("library", "100000x" + rules, "library", "50x" + rules));
      beside("  the floor's", ratio("floorText", "100000x" + rules, "floorText", "50x" + rules));
    }
    for (String who : WHO) {
      for (String size : List.of("1000x1000", "100000x1000", "100000x100000")) {
        whoMay(who, size);
      }
    }
    most(
        "every refusal told which permits are near / not, 1000x1000",
        1.5,
        ratio("near", "1000x1000", "plain", "1000x1000"));
    beside("  and what was found of them", ratio("told", "1000x1000", "plain", "1000x1000"));
    beside("  only told why", ratio("reasoned", "1000x1000", "plain", "1000x1000"));
    for (String size : sizes()) {
      beside("explained / decided, " + size, ratio("explained", size, "library", size));
    }
    for (String rules : List.of("10", "1000")) {
      for (String rival : Rival.names()) {
        String what = rival + " / library, both on the rivals' terms, " + rules + " rules";
        Optional<Double> measured = ratio(rival, rules, "onSameTerms", rules);
        Integer wanted = FASTER.get(rival);
        if (wanted != null && (rules.equals("1000") || rival.equals("drools"))) {
          least(what, wanted, measured);
        } else {
          beside(what, measured);
        }
      }
    }
    most(
        "compiling 100000 rules / making the map",
        1,
        ratio("compileLibrary", "1000x100000", "compileMap", "1000x100000"));
    least(
        "compiling 100000 rules / adding one agreement",
        1000,
        ratio("compileLibrary", "1000x100000", "add", "1000x100000"));
    beside(
        "  and deciding a first request",
        ratio("compileLibrary", "1000x100000", "addAndDecide", "1000x100000"));
  }

  private void whoMay(String who, String size) {
    String each = who.equals("Use") ? "decideEachUser" : "decideEachGiver";
    String what = "deciding for all / who may " + who.toLowerCase(Locale.ROOT) + ", " + size;
    String all = "whoMay" + who;
    Optional<Double> ratio = ratio(each, size, all, size);
    if (size.startsWith("100000x")) {
      least(what, 500, ratio);
    } else {
      beside(what, ratio);
    }
    beside("  each time on another day", ratio(each, size, all + "OnAnotherDay", size));
    beside("  µs: at once", value(all, size, one -> one.nanos() / 1000));
    beside(
        "  µs: at once, another day", value(all + "OnAnotherDay", size, one -> one.nanos() / 1000));
    beside("  µs: one after the other", value(each, size, one -> one.nanos() / 1000));
    beside(
        "  µs: at once, and the names",
        value("namesOfWhoMay" + who, size, one -> one.nanos() / 1000));
    beside("  bytes: at once", value(all, size, Measure::bytes));
  }

  /** Prints what referrals cost beside a search of the same graph, for these numbers of units. */
  public void printReferrals(List<String> units) {
    for (String size : units) {
      Optional<Double> found = ratio("askLibrary", size, "askGraph", size);
      if (size.equals("10000")) {
        most("ten best / all found by JGraphT, " + size, 0.1, found);
      } else {
        beside("ten best / all found by JGraphT, " + size, found);
      }
      beside("  µs: ten best", value("askLibrary", size, one -> one.nanos() / 1000));
      beside("  µs: all found by JGraphT", value("askGraph", size, one -> one.nanos() / 1000));
      beside("  ms: made, and asked once", value("makeLibrary", size, one -> one.nanos() / 1e6));
      beside("  ms: graph made", value("makeGraph", size, one -> one.nanos() / 1e6));
    }
    most("ten best, 100000 / 10000", 10, ratio("askLibrary", "100000", "askLibrary", "10000"));
  }

  /** Prints what it takes to know what rules do. */
  public void printAnalyses() {
    most("s: all findings, 1000x1000", 5, value("analyse", "1000x1000", one -> one.nanos() / 1e9));
    most(
        "s: one rule changed, 1000x1000",
        1,
        value("compare", "1000x1000", one -> one.nanos() / 1e9));
    for (String what : List.of("analyse", "compare")) {
      ratio(what, "1000x10000", what, "1000x100")
          .ifPresent(
              grown ->
                  beside(
                      what + ", log-log slope from 100 to 10000 rules",
                      Optional.of(Math.log10(grown) / 2)));
    }
    beside(
        "every request decided twice / one rule changed, 50x10",
        ratio("decideAll", "50x10", "compare", "50x10"));
  }

  /** Prints what it takes to tell and to make changes, for these numbers of units. */
  public void printDiffs(List<String> units) {
    String fewest = units.get(0);
    String most = units.get(units.size() - 1);
    double tens = Math.log10(Double.parseDouble(most) / Double.parseDouble(fewest));
    for (String what : List.of("between", "apply")) {
      units.forEach(
          size ->
              beside(
                  "ms: " + what + ", one member in a hundred changed, " + size,
                  value(what, size, one -> one.nanos() / 1e6)));
      beside(
          "  log-log slope",
          ratio(what, most, what, fewest).map(grown -> Math.log10(grown) / tens));
    }
  }

  /** Prints a figure that is to be at most so much. */
  public void most(String what, double wanted, Optional<Double> measured) {
    print(what, "<= " + wanted, measured, measured.filter(found -> found > wanted).isPresent());
  }

  /** Prints a figure that is to be at least so much. */
  void least(String what, double wanted, Optional<Double> measured) {
    print(what, ">= " + wanted, measured, measured.filter(found -> found < wanted).isPresent());
  }

  /** Prints a figure of which nothing is wanted. */
  public void beside(String what, Optional<Double> measured) {
    print(what, "", measured, false);
  }

  Optional<Double> ratio(String name, String size, String otherName, String otherSize) {
    return measures
        .get(name, size)
        .flatMap(
            one -> measures.get(otherName, otherSize).map(other -> one.nanos() / other.nanos()));
  }

  private Optional<Double> value(String name, String size, ToDoubleFunction<Measure> value) {
    return measures.get(name, size).map(value::applyAsDouble);
  }

  private List<String> sizes() {
    return UNITS.stream()
        .flatMap(units -> RULES.stream().map(rules -> units + "x" + rules))
        .filter(size -> measures.get("library", size).isPresent())
        .toList();
  }

  private void print(String what, String wanted, Optional<Double> measured, boolean isMissed) {
    if (measured.isPresent()) {
      out.printf("%-64s %10s %10s%s%n", what, text(measured), wanted, isMissed ? "  missed" : "");
    }
  }

  private static String text(Optional<Double> measured) {
    return measured.map(found -> String.format(Locale.ROOT, "%,.2f", found)).orElse("-");
  }
}
