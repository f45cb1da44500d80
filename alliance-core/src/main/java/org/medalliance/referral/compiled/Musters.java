// SPDX-License-Identifier: Apache-2.0
package org.medalliance.referral.compiled;

import com.google.common.cache.CacheBuilder;
import com.google.common.cache.CacheLoader;
import com.google.common.cache.LoadingCache;
import java.time.LocalDate;
import org.medalliance.Alliance;

/** The units of an alliance on the days that were asked about last. Threads may share it. */
public final class Musters {
  /** Days that are kept: mostly one is asked about, and those around it. */
  private static final int MOST = 8;

  private final Units units;
  private final LoadingCache<LocalDate, Muster> days;

  private Musters(Alliance alliance) {
    this.units = Units.of(alliance);
    this.days =
        CacheBuilder.newBuilder()
            .maximumSize(MOST)
            .concurrencyLevel(1)
            .build(CacheLoader.from(day -> Muster.of(alliance, units, day)));
  }

  public static Musters of(Alliance alliance) {
    return new Musters(alliance);
  }

  public Units units() {
    return units;
  }

  public Muster on(LocalDate day) {
    return days.getUnchecked(day);
  }
}
