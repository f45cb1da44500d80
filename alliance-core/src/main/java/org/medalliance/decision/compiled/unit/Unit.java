// SPDX-License-Identifier: Apache-2.0
package org.medalliance.decision.compiled.unit;

import org.medalliance.code.UnitId;

/**
 * One institution of the alliance.
 *
 * @param id its id
 * @param number its place among all, from 0 on
 */
public record Unit(UnitId id, int number) {}
