// SPDX-License-Identifier: Apache-2.0
package org.medalliance.examples.lab;

/** A document or a question that is wrong; the message is for the user, of one line or several. */
final class LabException extends RuntimeException {
  private static final long serialVersionUID = 1;

  LabException(String message) {
    super(message);
  }
}
