// SPDX-License-Identifier: Apache-2.0
package org.medalliance.decision.compiled.unit;

/**
 * A unit in a stretch of days in which nothing about it changes.
 *
 * @param unit the unit
 * @param state the number of its state: the same for all that no selector tells apart, but by name
 * @param kin the number of all that no rule tells apart: the state, or one of its own if a rule or
 *     its agreement names the unit
 * @param facts what it is
 */
public record UnitOn(Unit unit, int state, int kin, UnitFacts facts) {}
