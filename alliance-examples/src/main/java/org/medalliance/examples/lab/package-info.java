/** A place to try rules in. */
@NullMarked
package org.medalliance.examples.lab;

import org.jspecify.annotations.NullMarked;
