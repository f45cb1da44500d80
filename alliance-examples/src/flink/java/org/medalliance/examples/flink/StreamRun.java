// SPDX-License-Identifier: Apache-2.0
package org.medalliance.examples.flink;

import java.nio.file.Path;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.flink.api.common.eventtime.WatermarkStrategy;
import org.apache.flink.connector.file.src.FileSource;
import org.apache.flink.connector.file.src.reader.TextLineInputFormat;
import org.apache.flink.streaming.api.datastream.DataStream;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;
import org.apache.flink.streaming.api.functions.sink.v2.DiscardingSink;

/** The files as two streams, brought together by alliance. */
final class StreamRun {
  private StreamRun() {}

  /** Returns how many requests had which outcome, by so many tasks at a time. */
  static SortedMap<String, Long> counts(Workload workload, int parallelism) throws Exception {
    StreamExecutionEnvironment env = StreamExecutionEnvironment.createLocalEnvironment(parallelism);
    lines(env, workload.ofAlliances())
        .keyBy(Line::alliance)
        .connect(lines(env, workload.ofRequests()).keyBy(Line::alliance))
        .process(new DecideFunction())
        .sinkTo(new DiscardingSink<>());
    SortedMap<String, Long> counts = new TreeMap<>();
    env.execute("decide")
        .getAllAccumulatorResults()
        .forEach((outcome, count) -> counts.put(outcome, (Long) count));
    return counts;
  }

  /** Read by one task, in their order: a watermark is a promise about all that is still to come. */
  private static DataStream<Line> lines(StreamExecutionEnvironment env, Path file) {
    return env.fromSource(
            FileSource.forRecordStreamFormat(
                    new TextLineInputFormat(), new org.apache.flink.core.fs.Path(file.toUri()))
                .build(),
            WatermarkStrategy.noWatermarks(),
            file.getFileName().toString())
        .setParallelism(1)
        .map(Line::parse)
        .returns(Line.class)
        .setParallelism(1)
        .assignTimestampsAndWatermarks(
            WatermarkStrategy.<Line>forMonotonousTimestamps()
                .withTimestampAssigner((line, before) -> line.at()))
        .setParallelism(1);
  }
}
