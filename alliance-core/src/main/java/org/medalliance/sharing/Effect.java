// SPDX-License-Identifier: Apache-2.0
package org.medalliance.sharing;

/** What a sharing rule does where it applies. */
public enum Effect {
  /** It lets the resource be used, unless a prohibition applies. */
  PERMIT,
  /** It forbids the use; nothing overrules it. */
  PROHIBIT
}
