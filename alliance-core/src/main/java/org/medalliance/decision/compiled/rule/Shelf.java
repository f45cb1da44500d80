// SPDX-License-Identifier: Apache-2.0
package org.medalliance.decision.compiled.rule;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Sets;
import com.google.common.primitives.Ints;
import com.google.common.primitives.Longs;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.medalliance.code.Certainty;
import org.medalliance.code.UnitId;
import org.medalliance.decision.compiled.unit.Side;
import org.medalliance.decision.compiled.unit.UnitTest;

/**
 * The rows about one resource or one kind of resource, in the order of the units that they name.
 * Rows that test units alike make a run; a long run is looked through by its days.
 */
public final class Shelf {
  /** The number of no unit. */
  private static final int NOBODY = -1;

  /** A row that names more units than this lies with those that describe theirs. */
  private static final int MAX_NAMED = 8;

  /** A run that is longer is not looked through row by row. */
  private static final int MAX_SCANNED = 16;

  private final long[] keys; // of the units that each run names, ascending
  private final int[] starts; // where each run begins among the rows, and where the last ends
  private final Row[] rows;
  private final @Nullable LiveRows[] days; // of each run; null if it is short or not yet asked
  private final int[] recipients; // that rows name, ascending
  private final ImmutableList<UnitTest> givers; // by which the other providers are found
  private final ImmutableList<UnitTest> takers; // by which the other recipients are found
  private final boolean relatesUnits;

  private Shelf(long[] keys, int[] starts, Row[] rows) {
    this.keys = keys;
    this.starts = starts;
    this.rows = rows;
    this.days = new @Nullable LiveRows[rows.length > MAX_SCANNED ? keys.length : 0];
    this.recipients =
        Arrays.stream(keys)
            .mapToInt(key -> (int) key)
            .filter(n -> n != NOBODY)
            .sorted()
            .distinct()
            .toArray();
    this.givers = tests(Side.PROVIDER, Row::gives);
    this.takers = tests(Side.RECIPIENT, Row::takes);
    this.relatesUnits = Arrays.stream(rows).anyMatch(Row::relatesUnits);
  }

  private ImmutableList<UnitTest> tests(Side side, Function<Row, UnitTest> selector) {
    Set<UnitTest> tests = Sets.newIdentityHashSet();
    ImmutableList.Builder<UnitTest> all = ImmutableList.builder();
    for (int run = 0; run < keys.length; run++) {
      if (named(side, keys[run]) == NOBODY) {
        for (int i = starts[run]; i < starts[run + 1]; i++) {
          Stream.of(selector.apply(rows[i]), rows[i].binds()).filter(tests::add).forEach(all::add);
        }
      }
    }
    return all.build();
  }

  private static int named(Side side, long key) {
    return side == Side.PROVIDER ? (int) (key >> Integer.SIZE) : (int) key;
  }

  /** By which tests rows find the units that they do not name. */
  public ImmutableList<UnitTest> tests(Side side) {
    return side == Side.PROVIDER ? givers : takers;
  }

  /** Whether some row names the unit of this number. */
  public boolean names(Side side, int unit) {
    if (side == Side.RECIPIENT) {
      return Arrays.binarySearch(recipients, unit) >= 0;
    }
    int run = firstRun(key(unit, 0));
    return run < keys.length && named(side, keys[run]) == unit;
  }

  /** Whether some row compares the rungs or the places of its two units. */
  public boolean relatesUnits() {
    return relatesUnits;
  }

  /** Returns a shelf to be filled with rows about units with these numbers. */
  public static Builder builder(ToIntFunction<UnitId> numbers) {
    return new Builder(numbers);
  }

  /** Visits every row, some more than once. */
  void forEach(Consumer<Row> visitor) {
    Arrays.stream(rows).forEach(visitor);
  }

  /** Adds the rows that may apply to what is searched. */
  public void search(Search search, Certainty given) {
    int provider = search.provider().unit().number();
    int recipient = search.recipient().unit().number();
    search(key(provider, recipient), search, given);
    search(key(provider, NOBODY), search, given);
    search(key(NOBODY, recipient), search, given);
    search(key(NOBODY, NOBODY), search, given);
  }

  @SuppressWarnings("ReferenceEquality") // each test is made once
  private void search(long key, Search search, Certainty given) {
    UnitTest gives = null;
    Certainty provides = Certainty.NO;
    for (int run = firstRun(key); run < keys.length && keys[run] == key; run++) {
      Row first = rows[starts[run]];
      if (first.gives() != gives) {
        gives = first.gives();
        provides = given.and(gives.of(search.provider()));
      }
      if (!provides.isNo()) {
        Certainty both = provides.and(first.takes().of(search.recipient()));
        if (!both.isNo()) {
          search(run, search, both);
        }
      }
    }
  }

  private void search(int run, Search search, Certainty given) {
    int start = starts[run];
    int end = starts[run + 1];
    if (end - start > MAX_SCANNED) {
      days(run).on(search.stretch(), row -> search.add(rows[start + row], given));
      return;
    }
    for (int i = start; i < end; i++) {
      search.add(rows[i], given);
    }
  }

  /** Adds the rows that may apply to some unit of what is swept. */
  @SuppressWarnings("ReferenceEquality") // each test is made once
  public void sweep(Sweep sweep, Certainty given) {
    Side side = sweep.side();
    int fixed = sweep.fixed().unit().number();
    UnitTest last = null;
    Certainty selects = Certainty.NO;
    for (int run = 0; run < keys.length; run++) {
      int other = named(side.other(), keys[run]);
      if (other != NOBODY && other != fixed) {
        run = side == Side.RECIPIENT ? lastOf(other, run, fixed) : run;
        continue;
      }
      UnitTest test = rows[starts[run]].selects(side.other());
      if (test != last) {
        last = test;
        selects = given.and(test.of(sweep.fixed()));
      }
      if (!selects.isNo()) {
        sweep(run, named(side, keys[run]), sweep, selects);
      }
    }
  }

  /** The run before the next that can be about a provider. */
  private int lastOf(int other, int run, int fixed) {
    return other < fixed ? Math.max(run, firstRun(key(fixed, 0)) - 1) : keys.length;
  }

  private void sweep(int run, int named, Sweep sweep, Certainty given) {
    int start = starts[run];
    int end = starts[run + 1];
    if (end - start > MAX_SCANNED) {
      days(run).on(sweep.stretch(), row -> sweep(rows[start + row], named, sweep, given));
      return;
    }
    for (int i = start; i < end; i++) {
      sweep(rows[i], named, sweep, given);
    }
  }

  private static void sweep(Row row, int named, Sweep sweep, Certainty given) {
    if (named == NOBODY) {
      sweep.add(row, given);
    } else {
      sweep.add(row, named, given);
    }
  }

  private LiveRows days(int run) {
    LiveRows known = days[run];
    if (known == null) {
      List<Row> all = Arrays.asList(rows).subList(starts[run], starts[run + 1]);
      known =
          LiveRows.of(
              all.stream().mapToLong(Row::begins).toArray(),
              all.stream().mapToLong(Row::ends).toArray());
      days[run] = known; // threads that ask at once write what is alike
    }
    return known;
  }

  private int firstRun(long key) {
    int low = 0;
    int high = keys.length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (keys[middle] < key) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  private static long key(int provider, int recipient) {
    return ((long) provider << Integer.SIZE) | (recipient & 0xffff_ffffL);
  }

  /** A shelf that is being filled. */
  public static final class Builder {
    private final ToIntFunction<UnitId> numbers;
    private final List<Posting> postings = new ArrayList<>();
    private final IdentityHashMap<UnitTest, Integer> tests = new IdentityHashMap<>();

    private Builder(ToIntFunction<UnitId> numbers) {
      this.numbers = numbers;
    }

    /** Adds a row. */
    public void add(Row row) {
      int gives = number(row.gives());
      int takes = number(row.takes());
      for (int provider : named(row.binds(), row.gives())) {
        for (int recipient : named(row.binds(), row.takes())) {
          postings.add(new Posting(key(provider, recipient), gives, takes, row));
        }
      }
    }

    /** Returns the shelf. */
    public Shelf build() {
      postings.sort(Posting.ORDER);
      List<Long> keys = new ArrayList<>();
      List<Integer> starts = new ArrayList<>();
      Posting last = null;
      for (int i = 0; i < postings.size(); i++) {
        Posting next = postings.get(i);
        if (last == null || Posting.ORDER.compare(last, next) != 0) {
          keys.add(next.key);
          starts.add(i);
        }
        last = next;
      }
      starts.add(postings.size());
      return new Shelf(
          Longs.toArray(keys),
          Ints.toArray(starts),
          postings.stream().map(Posting::row).toArray(Row[]::new));
    }

    private int number(UnitTest test) {
      return tests.computeIfAbsent(test, key -> tests.size());
    }

    /**
     * The units that a row names by its agreement or its selector; nobody if it describes them, or
     * if there can be none: such a row applies to no request, but may be near.
     */
    private int[] named(UnitTest bound, UnitTest selected) {
      return UnitTest.fewest(ImmutableList.of(bound.named(), selected.named()))
          .filter(units -> !units.isEmpty() && units.size() <= MAX_NAMED)
          .map(units -> units.stream().mapToInt(numbers).toArray())
          .orElse(new int[] {NOBODY});
    }
  }

  /**
   * A row as it lies on the shelf.
   *
   * @param key the units that it names
   * @param gives the number of its test of the provider
   * @param takes the number of its test of the recipient
   * @param row the row
   */
  private record Posting(long key, int gives, int takes, Row row) {
    /** What is equal in this order makes a run. */
    static final Comparator<Posting> ORDER =
        Comparator.comparingLong(Posting::key)
            .thenComparingInt(Posting::gives)
            .thenComparingInt(Posting::takes);
  }
}
