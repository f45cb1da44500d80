// SPDX-License-Identifier: Apache-2.0
/**
 * Answers about units: who {@linkplain org.medalliance.examples.report.unit.MembersReport belongs},
 * what the {@linkplain org.medalliance.examples.report.unit.RollReport roll} says of everyone on
 * it, who holds which {@linkplain org.medalliance.examples.report.unit.OfficesReport office} on a
 * day or was {@linkplain org.medalliance.examples.report.unit.AppointmentsReport appointed} to it
 * ever, and all that is written about one {@linkplain
 * org.medalliance.examples.report.unit.InstitutionReport institution}.
 */
@NullMarked
package org.medalliance.examples.report.unit;

import org.jspecify.annotations.NullMarked;
