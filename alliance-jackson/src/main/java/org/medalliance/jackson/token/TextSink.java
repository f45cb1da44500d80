// SPDX-License-Identifier: Apache-2.0
package org.medalliance.jackson.token;

import java.io.IOException;

/** Where the tokens of a document become text, and so may also be what the format does not have. */
public interface TextSink extends TokenSink {
  /** Writes a number of any kind, or null, as it stands. */
  void literal(String text) throws IOException;
}
