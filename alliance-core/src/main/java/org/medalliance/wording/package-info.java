// SPDX-License-Identifier: Apache-2.0
/**
 * What is said to people. A {@link org.medalliance.wording.Phrase} says it in no language: a stable
 * key and the values that it is about, so that programs may act on it. Its words come from one
 * bundle for each language, English and Chinese, whatever the language of the machine; selectors,
 * conditions and facts are put in words there and nowhere else.
 */
@NullMarked
package org.medalliance.wording;

import org.jspecify.annotations.NullMarked;
