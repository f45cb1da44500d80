// SPDX-License-Identifier: Apache-2.0
package org.medalliance.examples.lab.document;

/** A document or a question that is wrong; the message is for the user, of one line or several. */
public final class LabException extends RuntimeException {
  private static final long serialVersionUID = 1;

  /** Creates an exception with what the user has to know. */
  public LabException(String message) {
    super(message);
  }
}
