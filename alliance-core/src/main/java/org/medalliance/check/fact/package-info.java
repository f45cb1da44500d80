// SPDX-License-Identifier: Apache-2.0
/**
 * Whether what is said to have happened can have happened so: each step on its own list ({@link
 * org.medalliance.check.fact.Transitions}), units within the life of the alliance and their own
 * ({@link org.medalliance.check.fact.Lifetimes}), agreements between those who signed ({@link
 * org.medalliance.check.fact.Agreements}), somebody in the lead ({@link
 * org.medalliance.check.fact.Leadership}), one president at a time ({@link
 * org.medalliance.check.fact.Offices}), spans that end as they are meant to ({@link
 * org.medalliance.check.fact.SpanEnds}), and members in one alliance where the kind asks for it
 * ({@link org.medalliance.check.fact.SharedMembers}).
 */
@NullMarked
package org.medalliance.check.fact;

import org.jspecify.annotations.NullMarked;
