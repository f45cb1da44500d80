// SPDX-License-Identifier: Apache-2.0
/**
 * Commands for people who look: {@link org.medalliance.examples.lab.view.ViewCommand} and {@link
 * org.medalliance.examples.lab.view.IndicatorsCommand}.
 */
@NullMarked
package org.medalliance.examples.lab.view;

import org.jspecify.annotations.NullMarked;
