// SPDX-License-Identifier: Apache-2.0
/**
 * What is wrong with documents, and with what they say: a {@link
 * org.medalliance.examples.report.check.CheckReport} of all that was {@linkplain
 * org.medalliance.examples.report.check.Found found}, where it is and how it is mended; {@link
 * org.medalliance.examples.report.check.Breach} puts broken rules in words.
 */
@NullMarked
package org.medalliance.examples.report.check;

import org.jspecify.annotations.NullMarked;
