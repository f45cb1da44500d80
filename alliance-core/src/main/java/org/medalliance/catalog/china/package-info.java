// SPDX-License-Identifier: Apache-2.0
/**
 * What alliances in China (医联体) have in common. {@link
 * org.medalliance.catalog.china.ChinaCodeSystems} are the systems of regions, specialties and
 * grades, which a document names by their id instead of writing them out; {@link
 * org.medalliance.catalog.china.Regions}, {@link org.medalliance.catalog.china.Specialties} and
 * {@link org.medalliance.catalog.china.HospitalGrades} say in English and Chinese what their codes
 * stand for, and {@link org.medalliance.catalog.china.UnifiedSocialCreditCode} takes the number
 * apart under which a body is registered. {@link org.medalliance.catalog.china.AllianceKinds},
 * {@link org.medalliance.catalog.china.InstitutionKinds} and {@link
 * org.medalliance.catalog.china.ResourceKinds} are the kinds that are met in the field, {@link
 * org.medalliance.catalog.china.AllianceKindProfile} is what is typical of a kind of alliance,
 * {@link org.medalliance.catalog.china.ReferralReasons} are why patients are referred, and {@link
 * org.medalliance.catalog.china.SessionRules} how charters say that motions pass.
 *
 * <p>Each entry says where it is written and how well it is known. Codes that are not listed here
 * are as valid as those that are.
 */
@NullMarked
package org.medalliance.catalog.china;

import org.jspecify.annotations.NullMarked;
