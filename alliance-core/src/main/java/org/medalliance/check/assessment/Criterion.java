// SPDX-License-Identifier: Apache-2.0
package org.medalliance.check.assessment;

import static java.util.Objects.requireNonNull;

import java.io.Serializable;
import org.medalliance.catalog.Evidence;
import org.medalliance.code.LocalizedText;
import org.medalliance.code.Syntax;

/**
 * One thing that a scheme assesses.
 *
 * @param id its name within the scheme, {@code lower-kebab}
 * @param dimension the part of the scheme to which it belongs, {@code lower-kebab}
 * @param name what people call it
 * @param evidence how well it is known that the scheme has it so
 */
public record Criterion(String id, String dimension, LocalizedText name, Evidence evidence)
    implements Serializable {
  /** Checks id and dimension. */
  public Criterion {
    Syntax.openCode("criterion", id);
    Syntax.openCode("dimension", dimension);
    requireNonNull(name, "name");
    requireNonNull(evidence, "evidence");
  }

  /** Returns dimension and id. */
  @Override
  public String toString() {
    return dimension + "/" + id;
  }
}
