// SPDX-License-Identifier: Apache-2.0
package org.medalliance.examples.lab.intake;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableTable;
import java.time.LocalDate;
import java.util.Optional;
import org.medalliance.AllianceId;
import org.medalliance.AllianceKind;
import org.medalliance.code.LocalizedText;
import org.medalliance.membership.TierId;
import org.medalliance.time.PartialDate;

/**
 * What the list does not say and its reader does.
 *
 * @param id the alliance
 * @param name what it is called
 * @param kind what it is
 * @param founded when; until that is written, nobody is bound as a member
 * @param asOf the day on which the list was true; without it every row must say a day of joining
 * @param complete whether who is not on the list does not belong
 * @param tiers the ladder, highest first
 * @param terms what terms of a field stand for, beside those that are known
 */
record Intake(
    AllianceId id,
    Optional<LocalizedText> name,
    AllianceKind kind,
    Optional<PartialDate> founded,
    Optional<LocalDate> asOf,
    boolean complete,
    ImmutableList<TierId> tiers,
    ImmutableTable<Field, String, String> terms) {}
