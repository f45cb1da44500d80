// SPDX-License-Identifier: Apache-2.0
package org.medalliance.check.reference;

import com.google.common.collect.ImmutableMap;
import java.text.Normalizer;
import java.util.Locale;

/**
 * What an id looks like: two ids of one look are two to the library and one to whoever reads them.
 *
 * <p>Ids look alike that differ in case, in compatibility forms (NFKC), or in letters of Latin,
 * Greek and Cyrillic that have the same shape. Source of the shapes: Unicode Technical Standard 39,
 * confusables, as far as these scripts go.
 */
final class Lookalike {
  private static final String OTHERS = "АВЕКМНОРСТУХІЈЅасеорухіјѕһԁԛԝ" + "ΑΒΕΖΗΙΚΜΝΟΡΤΥΧανορι";
  private static final String LATIN = "ABEKMHOPCTYXIJSaceopyxijshdqw" + "ABEZHIKMNOPTYXavopi";
  private static final ImmutableMap<Character, Character> SHAPES = shapes();

  private Lookalike() {}

  /** The look of an id, the same for all ids that look like it. */
  static String of(String id) {
    StringBuilder look = new StringBuilder(id.length());
    for (char c : Normalizer.normalize(id, Normalizer.Form.NFKC).toCharArray()) {
      look.append((char) SHAPES.getOrDefault(c, c));
    }
    return look.toString().toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
  }

  private static ImmutableMap<Character, Character> shapes() {
    ImmutableMap.Builder<Character, Character> shapes = ImmutableMap.builder();
    for (int i = 0; i < OTHERS.length(); i++) {
      shapes.put(OTHERS.charAt(i), LATIN.charAt(i));
    }
    return shapes.buildOrThrow();
  }
}
