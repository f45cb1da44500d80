// SPDX-License-Identifier: Apache-2.0
package org.medalliance.jackson.object;

import java.util.Optional;
import org.medalliance.jackson.problem.ProblemCode;
import org.medalliance.jackson.shape.Shape;

/**
 * One member of an object.
 *
 * @param name its name
 * @param shape how its value is written
 * @param missing the problem if it is not there; empty if it may be left out
 * @param need what the object must do for which the member is needed, such as {@code say whom it
 *     serves}
 * @param remedy how it can be written
 */
record Member(
    String name, Shape<?> shape, Optional<ProblemCode> missing, String need, String remedy) {
  static Member mandatory(String name, Shape<?> shape) {
    return mandatory(name, shape, ProblemCode.MEMBER_MISSING);
  }

  static Member mandatory(String name, Shape<?> shape, ProblemCode missing) {
    return new Member(
        name,
        shape,
        Optional.of(missing),
        "be complete",
        "write \"" + name + "\": " + shape.sample());
  }

  static Member optional(String name, Shape<?> shape) {
    return new Member(name, shape, Optional.empty(), "", "");
  }

  Member because(String otherNeed, String otherRemedy) {
    return new Member(name, shape, missing, otherNeed, otherRemedy);
  }
}
