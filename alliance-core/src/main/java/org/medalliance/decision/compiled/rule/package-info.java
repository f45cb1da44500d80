// SPDX-License-Identifier: Apache-2.0
/**
 * Rules laid out to be found; not exported. A {@link org.medalliance.decision.compiled.rule.Row} is
 * a rule under one of its agreements. Rows lie on a {@link
 * org.medalliance.decision.compiled.rule.Shelf} for each kind or resource that they are about, and
 * there by the units that they name. A {@link org.medalliance.decision.compiled.rule.Topic} is what
 * a request can be about: some shelves. A {@link org.medalliance.decision.compiled.rule.Search}
 * looks through them for two units and leaves a {@link
 * org.medalliance.decision.compiled.rule.Cell}, which answers for all units alike and all days
 * around; a {@link org.medalliance.decision.compiled.rule.Sweep} looks for one unit and all others.
 */
@NullMarked
package org.medalliance.decision.compiled.rule;

import org.jspecify.annotations.NullMarked;
