// SPDX-License-Identifier: Apache-2.0
package org.medalliance.jackson;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.io.Resources;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.medalliance.jackson.problem.ProblemCode;
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
    return (ObjectNode) value(text);
  }

  /** Returns any JSON as a tree. */
  static JsonNode value(String text) {
    try {
      return MAPPER.readTree(text);
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Returns a document as a tree; empty if it is not one document of JSON in UTF-8. */
  static Optional<JsonNode> json(byte[] document) {
    try {
      String text =
          StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(document)).toString();
      return Optional.of(
          MAPPER.reader().with(DeserializationFeature.FAIL_ON_TRAILING_TOKENS).readTree(text));
    } catch (CharacterCodingException | JsonProcessingException e) {
      return Optional.empty();
    }
  }

  /** Returns a document without white space, its members in their order. */
  static String withoutSpace(String text) {
    return tree(text).toString();
  }

  /** What a mapper might be told to let pass, or to report itself. */
  private static final ImmutableSet<String> TEMPTING =
      ImmutableSet.of(
          "TYPE",
          "TEXT_SURROGATE",
          "LIMIT_STRING",
          "ENUM_UNKNOWN",
          "DUPLICATE_VALUE",
          "NUMBER_RANGE",
          "DATE_FORMAT",
          "MEMBER_MISSING",
          "MEMBER_NULL",
          "MEMBER_UNKNOWN",
          "DUPLICATE_MEMBER");

  /** Returns documents that are JSON and no alliance: one for a problem, and one with many. */
  static ImmutableList<String> badJson() {
    Map<String, String> byCode = new LinkedHashMap<>();
    for (JsonNode row : rows()) {
      String code = row.get("problems").path(0).asText().split(" ")[0];
      if (TEMPTING.contains(code)) {
        byCode.putIfAbsent(code, BadInputTest.text(row));
      }
    }
    byCode.put(ProblemCode.ROOT_TYPE.name(), "[]"); // of null a mapper makes null
    return ImmutableList.<String>builder().addAll(byCode.values()).add(faults()).build();
  }

  /** Returns a document with faults that are seen as they come, and others seen too late. */
  static String faults() {
    ObjectNode tree = tree(text("everything.json"));
    set(tree, "/id", tree.numberNode(1));
    remove(tree, "/roll");
    set(tree, "/institutions/2/id", tree.textNode("hillside"));
    set(tree, "/institutions/2/x", tree.textNode("y"));
    set(tree, "/members/1/facts/0/on", tree.textNode("2021-02-30"));
    set(tree, "/rules/0/until", tree.textNode("2020"));
    remove(tree, "/rules/1/recipient");
    set(tree, "/rules/1/provider", tree.objectNode());
    set(tree, "/rules/2/id", tree.textNode("imaging"));
    set(tree, "/rules/2/under", tree.arrayNode());
    set(tree, "/zz", tree.objectNode());
    return tree.toString();
  }

  /** Returns the catalogue of bad input. */
  static JsonNode rows() {
    return value(text("bad-input.json"));
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
