// SPDX-License-Identifier: Apache-2.0
package org.medalliance;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.immutables.value.Value;

/** How Immutables writes our value types: a hidden class behind a documented builder. */
@Target(ElementType.PACKAGE)
@Retention(RetentionPolicy.CLASS) // SOURCE loses the style when an IDE recompiles one file
@Value.Style(
    visibilityString = "PRIVATE", // strings: the enum form makes consumers' javac warn
    builderVisibilityString = "PUBLIC",
    typeBuilder = "*Builder", // what Membership.builder() returns
    overshadowImplementation = true, // signatures speak of Membership
    toBuilder = "toBuilder",
    depluralize = true, // specialties() gives addSpecialty(…)
    defaults = @Value.Immutable(copy = false)) // with* would sit on the hidden class
@interface ValueStyle {}
