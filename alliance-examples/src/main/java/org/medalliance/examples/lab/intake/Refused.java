// SPDX-License-Identifier: Apache-2.0
package org.medalliance.examples.lab.intake;

import java.util.Optional;
import org.medalliance.examples.report.Saying;

/**
 * Something in the table that was not taken as it stands.
 *
 * @param line the line of the file in which its row begins, from 1
 * @param column the heading of its column; empty if it is about the row
 * @param value what stands there
 * @param why what is wrong with it, or what was made of it
 */
record Refused(int line, Optional<String> column, String value, Saying why) {}
