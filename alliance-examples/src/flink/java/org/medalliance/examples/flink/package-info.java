// SPDX-License-Identifier: Apache-2.0
/**
 * Requests of many alliances decided as a stream, by Apache Flink in local mode, while the
 * alliances change: {@link org.medalliance.examples.flink.StreamRun} must count what {@link
 * org.medalliance.examples.flink.PlainRun}, a loop over the same files, counts.
 *
 * <p>Both files are NDJSON in order of time: of each line {@code at} says when it came. A request
 * is decided by the alliance as it was when the request came, however late either of them is read.
 */
@NullMarked
package org.medalliance.examples.flink;

import org.jspecify.annotations.NullMarked;
