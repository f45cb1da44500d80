/** The module for Jackson 3. */
@NullMarked
package org.medalliance.jackson3;

import org.jspecify.annotations.NullMarked;
