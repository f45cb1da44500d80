// SPDX-License-Identifier: Apache-2.0
package org.medalliance.examples.flink;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.flink.api.common.accumulators.LongCounter;
import org.apache.flink.api.common.functions.OpenContext;
import org.apache.flink.api.common.state.MapState;
import org.apache.flink.api.common.state.MapStateDescriptor;
import org.apache.flink.api.common.typeinfo.Types;
import org.apache.flink.streaming.api.functions.co.KeyedCoProcessFunction;
import org.apache.flink.util.Collector;
import org.jspecify.annotations.Nullable;

/**
 * Decides the requests of one alliance, each by the version that was there when it came.
 *
 * <p>Kept for each alliance: its versions since the last request that was decided, as documents,
 * and the requests that wait until everything before them has been read. Policies are no state:
 * they are made of the documents, once on each machine.
 */
final class DecideFunction extends KeyedCoProcessFunction<String, Line, Line, String> {
  /** What is counted where an alliance was not there yet. */
  static final String NO_ALLIANCE = "NO_ALLIANCE";

  private static final long serialVersionUID = 1;

  private transient @Nullable MapState<Long, String> versions;
  private transient @Nullable MapState<Long, List<String>> waiting;
  private transient @Nullable Decider decider;
  private transient @Nullable Map<String, LongCounter> counters;

  @Override
  public void open(OpenContext context) {
    versions =
        getRuntimeContext()
            .getMapState(new MapStateDescriptor<>("versions", Types.LONG, Types.STRING));
    waiting =
        getRuntimeContext()
            .getMapState(new MapStateDescriptor<>("waiting", Types.LONG, Types.LIST(Types.STRING)));
    decider = new Decider();
    counters = new HashMap<>();
  }

  @Override
  public void processElement1(Line version, Context context, Collector<String> out)
      throws Exception {
    versions.put(version.at(), version.json());
  }

  @Override
  public void processElement2(Line request, Context context, Collector<String> out)
      throws Exception {
    List<String> sameTime = waiting.get(request.at());
    List<String> all = sameTime == null ? new ArrayList<>() : sameTime;
    all.add(request.json());
    waiting.put(request.at(), all);
    context.timerService().registerEventTimeTimer(request.at());
  }

  @Override
  public void onTimer(long at, OnTimerContext context, Collector<String> out) throws Exception {
    long latest = -1;
    for (long from : versions.keys()) {
      latest = from <= at ? Math.max(latest, from) : latest;
    }
    for (String request : waiting.get(at)) {
      String outcome = NO_ALLIANCE;
      if (latest >= 0) {
        Line version = new Line(context.getCurrentKey(), latest, versions.get(latest));
        outcome = decider.decide(version, request).name();
      }
      counters.computeIfAbsent(outcome, this::counter).add(1);
      out.collect(outcome);
    }
    waiting.remove(at);
    forgetBefore(latest);
  }

  private void forgetBefore(long latest) throws Exception {
    List<Long> older = new ArrayList<>();
    for (long from : versions.keys()) {
      if (from < latest) {
        older.add(from);
      }
    }
    for (long from : older) {
      versions.remove(from);
    }
  }

  private LongCounter counter(String outcome) {
    LongCounter counter = new LongCounter();
    getRuntimeContext().addAccumulator(outcome, counter);
    return counter;
  }
}
