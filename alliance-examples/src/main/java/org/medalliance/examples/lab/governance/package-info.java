// SPDX-License-Identifier: Apache-2.0
/**
 * Commands about how an alliance decides: {@link
 * org.medalliance.examples.lab.governance.TallyCommand}.
 */
@NullMarked
package org.medalliance.examples.lab.governance;

import org.jspecify.annotations.NullMarked;
