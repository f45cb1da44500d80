// SPDX-License-Identifier: Apache-2.0
package org.medalliance.examples.benchmark.document;

import org.medalliance.Alliance;
import org.medalliance.jackson.AllianceJson;
import org.medalliance.jackson.problem.ReadLimits;

/** The library's own way. */
final class Library implements Way<Alliance> {
  @Override
  public Alliance read(byte[] document) {
    return AllianceJson.read(document, ReadLimits.LARGE);
  }

  @Override
  public byte[] write(Alliance value) {
    return AllianceJson.writeBytes(value);
  }
}
