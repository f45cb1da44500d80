// SPDX-License-Identifier: Apache-2.0
package org.medalliance;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import javax.annotation.processing.Generated;
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
    deferCollectionAllocation = true, // most collections of most values are empty
    unsafeDefaultAndDerived = true, // no default asks for another attribute
    // not Immutables' own @Generated: its arguments stay in class files, where they warn too
    allowedClasspathAnnotations = {CanIgnoreReturnValue.class, Generated.class},
    defaults =
        @Value.Immutable(copy = false, lazyhash = true)) // with* would sit on the hidden class
@interface ValueStyle {}
