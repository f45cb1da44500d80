// SPDX-License-Identifier: Apache-2.0
package org.medalliance.values;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputFilter;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.nio.charset.StandardCharsets;

/** Sends values as bytes, as engines that spread work over machines do. */
final class Wire {
  /** A length that was tampered with must cost the test no memory. */
  private static final ObjectInputFilter SMALL =
      ObjectInputFilter.Config.createFilter("maxarray=10000;maxdepth=200;maxrefs=100000");

  private Wire() {}

  static byte[] send(Object value) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
      out.writeObject(value);
    } catch (IOException e) {
      throw new AssertionError(value.getClass() + " cannot be sent", e);
    }
    return bytes.toByteArray();
  }

  static Object receive(byte[] bytes) throws IOException, ClassNotFoundException {
    try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes))) {
      in.setObjectInputFilter(SMALL);
      return in.readObject();
    }
  }

  /** The bytes with one text in place of another that is as long. */
  static byte[] replace(byte[] bytes, String text, String other) {
    String all = new String(bytes, StandardCharsets.ISO_8859_1);
    if (!all.contains(text) || text.length() != other.length()) {
      throw new IllegalArgumentException(text);
    }
    return all.replace(text, other).getBytes(StandardCharsets.ISO_8859_1);
  }

  /** The bytes in which the first field of this name bears another, so that its value is lost. */
  static byte[] renameField(byte[] bytes, String field) {
    String all = new String(bytes, StandardCharsets.ISO_8859_1);
    String written = (char) 0 + "" + (char) field.length() + field;
    int at = all.indexOf(written);
    byte[] renamed = bytes.clone();
    if (at >= 0) {
      renamed[at + written.length() - 1] = '$';
    }
    return renamed;
  }
}
