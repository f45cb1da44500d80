// SPDX-License-Identifier: Apache-2.0
package org.medalliance.decision.compiled;

import com.google.common.collect.ImmutableList;
import org.medalliance.code.Certainty;

/**
 * What a request can be about, with the rules about it.
 *
 * @param number its number; below 0 if it has none, as nobody is expected to ask for it often
 * @param sure the rules that are about it
 * @param perhaps the rules of which that cannot be told
 */
record Topic(int number, ImmutableList<Shelf> sure, ImmutableList<Shelf> perhaps) {

  /** Adds the rules that may apply to what is searched. */
  void search(Search search) {
    sure.forEach(shelf -> shelf.search(search, Certainty.YES));
    perhaps.forEach(shelf -> shelf.search(search, Certainty.UNKNOWN));
  }
}
