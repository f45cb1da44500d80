// SPDX-License-Identifier: Apache-2.0
/**
 * What Jackson 3 needs: an {@link org.medalliance.jackson3.AllianceModule} for its mappers. Whole
 * documents are read by {@link org.medalliance.jackson.AllianceJson} with either major.
 */
@NullMarked
package org.medalliance.jackson3;

import org.jspecify.annotations.NullMarked;
