// SPDX-License-Identifier: Apache-2.0
package org.medalliance.examples.benchmark.document;

import java.util.Locale;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import org.medalliance.Alliance;
import org.medalliance.RollScope;
import org.medalliance.catalog.china.AllianceKinds;
import org.medalliance.examples.benchmark.Benchmarks;
import org.medalliance.examples.benchmark.Spent;
import org.medalliance.institution.Institution;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** Reading a document of ids that somebody has chosen for their hash code to be the same. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@State(Scope.Thread)
public class CollidingIds {
  private static final int PAIRS = 14;
  private static final int IDS = 1 << PAIRS;

  private final Library library = new Library();
  private final byte[] colliding = document(CollidingIds::colliding);
  private final byte[] random = document(CollidingIds::random);

  /** Makes an id of a number. */
  private interface Naming {
    String id(int number);
  }

  /** The ids collide. */
  @Benchmark
  public Alliance readColliding(Spent spent) {
    spent.call();
    return library.read(colliding);
  }

  /** The ids, of the same length, do not. */
  @Benchmark
  public Alliance readRandom(Spent spent) {
    spent.call();
    return library.read(random);
  }

  private byte[] document(Naming naming) {
    Alliance.Builder alliance =
        Alliance.builder()
            .id("colliding")
            .kind(AllianceKinds.SPECIALTY_ALLIANCE)
            .roll(RollScope.COMPLETE);
    for (int number = 0; number < IDS; number++) {
      alliance.addInstitution(Institution.of(naming.id(number), "Unit"));
    }
    return library.write(alliance.build());
  }

  /** "Aa" and "BB" have the same hash code, and so has whatever is made of as many of them. */
  private static String colliding(int number) {
    StringBuilder id = new StringBuilder();
    for (int bit = 0; bit < PAIRS; bit++) {
      id.append((number >> bit & 1) == 0 ? "Aa" : "BB");
    }
    return id.toString();
  }

  private static String random(int number) {
    long bits = new SplittableRandom(Benchmarks.SEED + number).nextLong() >>> 1;
    return String.format(Locale.ROOT, "%0" + 2 * PAIRS + "d", bits);
  }
}
