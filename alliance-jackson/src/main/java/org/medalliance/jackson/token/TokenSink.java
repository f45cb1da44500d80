// SPDX-License-Identifier: Apache-2.0
package org.medalliance.jackson.token;

import java.io.IOException;

/** Where the tokens of a document go. */
public interface TokenSink {
  /** Begins an object. */
  void beginObject() throws IOException;

  /** Writes whatever else is to be a member of the object, of a value, that is about to end. */
  default void rest(Object owner) throws IOException {}

  /** Ends an object. */
  void endObject() throws IOException;

  /** Begins an array. */
  void beginArray() throws IOException;

  /** Ends an array. */
  void endArray() throws IOException;

  /** Writes the name of the member that follows. */
  void name(String name) throws IOException;

  /** Writes a text. */
  void text(String text) throws IOException;

  /** Writes a number. */
  void number(long number) throws IOException;

  /** Writes a number that is finite. */
  void decimal(double number) throws IOException;

  /** Writes true or false. */
  void truth(boolean truth) throws IOException;
}
