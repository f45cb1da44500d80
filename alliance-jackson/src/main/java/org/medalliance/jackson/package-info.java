// SPDX-License-Identifier: Apache-2.0
/**
 * Alliances as JSON. {@link org.medalliance.jackson.AllianceJson} reads and writes whole documents
 * with whichever Jackson is there; what is wrong with one is an {@link
 * org.medalliance.jackson.problem.AllianceFormatException}, or stands in a {@link
 * org.medalliance.jackson.Reading}. {@link org.medalliance.jackson.AnswerJson} writes what was
 * asked of an alliance, for others to use. {@link org.medalliance.jackson.JsonLines} are many
 * documents in one stream.
 */
@NullMarked
package org.medalliance.jackson;

import org.jspecify.annotations.NullMarked;
