// SPDX-License-Identifier: Apache-2.0
package org.medalliance.testing;

import static java.util.Objects.requireNonNull;

import org.medalliance.Alliance;
import org.medalliance.check.finding.FindingCode;
import org.medalliance.check.finding.FindingPath;

/**
 * An alliance in which one thing has been broken.
 *
 * @param whole the alliance before
 * @param alliance the alliance after
 * @param code what a check finds after and not before
 * @param path where it finds it
 */
public record Broken(Alliance whole, Alliance alliance, FindingCode code, FindingPath path) {
  /** Checks that nothing is null. */
  public Broken {
    requireNonNull(whole, "whole");
    requireNonNull(alliance, "alliance");
    requireNonNull(code, "code");
    requireNonNull(path, "path");
  }
}
