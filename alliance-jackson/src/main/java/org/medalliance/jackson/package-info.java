/** Alliances to JSON and back. */
@NullMarked
package org.medalliance.jackson;

import org.jspecify.annotations.NullMarked;
