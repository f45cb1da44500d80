// SPDX-License-Identifier: Apache-2.0
package org.medalliance.testing;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Chooses how large the alliance behind a {@code @ForAll} parameter is; without it, SMALL. It goes
 * with every type that is drawn with a whole alliance: the alliance itself, {@link
 * AllianceAndRequest}, a roll, a policy, a request, a decision or an explanation.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.PARAMETER, ElementType.TYPE_USE})
public @interface Sized {
  /** How large it is. */
  AllianceSize value();
}
