// SPDX-License-Identifier: Apache-2.0
/** Commands about what rules really do, and what a change of them alters. */
@NullMarked
package org.medalliance.examples.lab.analysis;

import org.jspecify.annotations.NullMarked;
