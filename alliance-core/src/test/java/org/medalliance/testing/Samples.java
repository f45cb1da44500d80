// SPDX-License-Identifier: Apache-2.0
package org.medalliance.testing;

import static java.util.Objects.requireNonNull;

import java.util.SplittableRandom;
import java.util.function.LongFunction;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.medalliance.Alliance;
import org.medalliance.sharing.SharingRequest;

/**
 * Alliances and requests by seed and number, for JUnit and plain loops; needs no jqwik.
 *
 * <p>Equal seeds, sizes and numbers give equal values on every machine and Java, and until the
 * changelog says otherwise; what one number gives does not hang on whether others were asked for.
 * So a failure is told by seed and number, and streams may run in parallel.
 */
public final class Samples {
  private final long seed;
  private final AllianceSize size;

  private Samples(long seed, AllianceSize size) {
    this.seed = seed;
    this.size = requireNonNull(size, "size");
  }

  /** Returns the samples of a seed, with SMALL alliances. */
  public static Samples of(long seed) {
    return of(seed, AllianceSize.SMALL);
  }

  /** Returns the samples of a seed, with alliances of this size. */
  public static Samples of(long seed, AllianceSize size) {
    return new Samples(seed, size);
  }

  /** Returns the alliance of this number. */
  public Alliance alliance(long number) {
    return Draw.alliance(dice(number), size);
  }

  /** Returns the alliance and request of this number. */
  public AllianceAndRequest allianceAndRequest(long number) {
    return Draw.allianceAndRequest(dice(number), size);
  }

  /** Returns the alliance with quotas, the request and the ledger of this number. */
  public Metered metered(long number) {
    return DrawLedger.metered(dice(number), size);
  }

  /** Returns the alliances of the numbers from 0 on, without end. */
  public Stream<Alliance> alliances() {
    return stream(this::alliance);
  }

  /** Returns the alliances and requests of the numbers from 0 on, without end. */
  public Stream<AllianceAndRequest> alliancesAndRequests() {
    return stream(this::allianceAndRequest);
  }

  /**
   * Returns requests of one alliance, drawn or not, without end; four in five are made to suit one
   * of its rules. Many requests of one alliance cost far less than as many pairs.
   */
  public Stream<SharingRequest> requests(Alliance alliance) {
    DrawRequest requests = new DrawRequest(alliance);
    return stream(number -> requests.request(dice(number)));
  }

  /** Returns seed and size. */
  @Override
  public String toString() {
    return size + " samples of seed " + seed;
  }

  private static <T> Stream<T> stream(LongFunction<T> sample) {
    return LongStream.range(0, Long.MAX_VALUE).mapToObj(sample);
  }

  /** Dice of their own for each number; those of neighbouring seeds have nothing in common. */
  private Dice dice(long number) {
    return Dice.of(new SplittableRandom(seed).nextLong() + number);
  }
}
