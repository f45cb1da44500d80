// SPDX-License-Identifier: Apache-2.0
package org.medalliance.decision.compiled;

import com.google.common.collect.ImmutableList;
import org.medalliance.decision.compiled.unit.DayTable;
import org.medalliance.decision.compiled.unit.Unit;
import org.medalliance.decision.compiled.unit.UnitOn;

/**
 * A unit with all that is known of it.
 *
 * @param unit the unit
 * @param days what it is on each day
 * @param owned its resources, by id
 */
record Body(Unit unit, DayTable<UnitOn> days, ImmutableList<Lent> owned) {}
