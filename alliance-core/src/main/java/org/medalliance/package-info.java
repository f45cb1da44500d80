/** Medical alliances as values. */
@NullMarked
@ValueStyle
package org.medalliance;

import org.jspecify.annotations.NullMarked;
