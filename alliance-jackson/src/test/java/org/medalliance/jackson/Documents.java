// SPDX-License-Identifier: Apache-2.0
package org.medalliance.jackson;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.google.common.collect.ImmutableList;
import com.google.common.io.Resources;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.medalliance.jackson.token.TokenFactory;

/** What tests of documents have in common. */
final class Documents {
  /** Reads documents as trees, for tests to change them. */
  static final ObjectMapper MAPPER = new ObjectMapper();

  /** Either major. */
  static final ImmutableList<TokenFactory> MAJORS =
      ImmutableList.of(new Jackson2Tokens(), jackson3());

  private Documents() {}

  /** Returns the text of a document beside the tests. */
  static String text(String name) {
    try {
      return Resources.toString(
          Resources.getResource(Documents.class, name), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Returns a document as a tree. */
  static ObjectNode tree(String text) {
    try {
      return (ObjectNode) MAPPER.readTree(text);
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Returns a document without white space, its members in their order. */
  static String withoutSpace(String text) {
    return tree(text).toString();
  }

  /** Sets a member, or an element, of a tree. */
  static void set(ObjectNode tree, String pointer, JsonNode value) {
    int last = pointer.lastIndexOf('/');
    JsonNode parent = tree.at(pointer.substring(0, last));
    String step = pointer.substring(last + 1);
    if (parent instanceof ObjectNode object) {
      object.set(step, value);
    } else {
      ((ArrayNode) parent).set(Integer.parseInt(step), value);
    }
  }

  /** Removes a member of a tree. */
  static void remove(ObjectNode tree, String pointer) {
    int last = pointer.lastIndexOf('/');
    ((ObjectNode) tree.at(pointer.substring(0, last))).remove(pointer.substring(last + 1));
  }

  private static TokenFactory jackson3() {
    try {
      var constructor =
          Class.forName("org.medalliance.jackson3.Jackson3Tokens").getDeclaredConstructor();
      constructor.setAccessible(true);
      return (TokenFactory) constructor.newInstance();
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }
}
