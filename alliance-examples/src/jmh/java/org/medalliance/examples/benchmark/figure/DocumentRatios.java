// SPDX-License-Identifier: Apache-2.0
package org.medalliance.examples.benchmark.figure;

import java.io.PrintStream;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The figures of reading and writing documents that are watched, beside what they should be.
 *
 * @param bytes the length of the document, by the number of units
 */
public record DocumentRatios(
    Measures measures, Ratios ratios, Map<String, Integer> bytes, PrintStream out) {
  private static final List<String> WAYS =
      List.of("Library", "ByHand", "Records", "Values", "Blackbird", "Tokens");
  private static final List<String> BINDINGS = List.of("Records", "Values", "Blackbird");

  /** Prints them. */
  public void print() {
    for (String doing : List.of("read", "write")) {
      out.printf("%n%-26s", "µs to " + doing);
      WAYS.forEach(way -> out.printf("%14s", way));
      out.printf("%n");
      for (String units : sizes()) {
        line(units + " units", doing, units, 1 / 1000d, false);
        line("  bytes for each byte", doing, units, 1d / bytes.get(units), true);
      }
    }
    out.printf("%n");
    for (String units : sizes()) {
      most(units, "read", "ByHand", 1.15);
      most(units, "write", "ByHand", 1.1);
      ratios.most(
          "read / best data binding, " + units + " units",
          units.equals("50") ? 0.9 : 0.75,
          best("read", units).flatMap(best -> nanos("readLibrary", units).map(own -> own / best)));
      ratios.most(
          "bytes allocated for each byte read, " + units + " units",
          3,
          measures.get("readLibrary", units).map(one -> one.bytes() / bytes.get(units)));
    }
    ratios.most("log-log slope from 1000 to 200000 units", 1.1, slope("1000", "200000"));
    ratios.most(
        "16384 colliding ids / random ids",
        3,
        nanos("readColliding", "")
            .flatMap(one -> nanos("readRandom", "").map(other -> one / other)));
  }

  private void line(String title, String doing, String units, double scale, boolean ofBytes) {
    out.printf("%-26s", title);
    for (String way : WAYS) {
      out.printf(
          "%14s",
          measures
              .get(doing + way, units)
              .map(one -> (ofBytes ? one.bytes() : one.nanos()) * scale)
              .map(value -> String.format(Locale.ROOT, "%,.2f", value))
              .orElse("-"));
    }
    out.printf("%n");
  }

  private void most(String units, String doing, String other, double wanted) {
    ratios.most(
        doing + " / by hand, " + units + " units",
        wanted,
        ratios.ratio(doing + "Library", units, doing + other, units));
  }

  private Optional<Double> best(String doing, String units) {
    return BINDINGS.stream()
        .flatMap(way -> nanos(doing + way, units).stream())
        .min(Comparator.naturalOrder());
  }

  private Optional<Double> slope(String few, String many) {
    return ratios
        .ratio("readLibrary", many, "readLibrary", few)
        .map(ratio -> Math.log(ratio) / Math.log(Double.parseDouble(many) / Integer.parseInt(few)));
  }

  private Optional<Double> nanos(String name, String size) {
    return measures.get(name, size).map(Measure::nanos);
  }

  private List<String> sizes() {
    return Stream.of("50", "1000", "100000")
        .filter(units -> measures.get("readByHand", units).isPresent())
        .toList();
  }
}
