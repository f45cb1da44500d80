// SPDX-License-Identifier: Apache-2.0
/** The code on the front page, compiled and run by a test. */
@NullMarked
package org.medalliance.examples.readme;

import org.jspecify.annotations.NullMarked;
