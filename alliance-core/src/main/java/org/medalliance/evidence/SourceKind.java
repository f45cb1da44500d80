// SPDX-License-Identifier: Apache-2.0
package org.medalliance.evidence;

/** What a source is. */
public enum SourceKind {
  /** Somebody reports on the alliance: a news item, a web page, an article. */
  REPORT,
  /**
   * A document of the alliance or of an authority: a charter, an agreement, a notice, a register.
   */
  DOCUMENT,
  /** What the author of the alliance, or somebody named, says without a document. */
  STATEMENT,
  /** A conclusion of the author from other sources. */
  INFERENCE
}
