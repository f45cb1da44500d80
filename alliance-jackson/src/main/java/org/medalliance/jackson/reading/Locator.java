// SPDX-License-Identifier: Apache-2.0
package org.medalliance.jackson.reading;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.medalliance.jackson.token.MalformedException;
import org.medalliance.jackson.token.Token;
import org.medalliance.jackson.token.TokenSource;

/**
 * Finds pointers in a text, all in one pass. Reading itself then need not remember the place of
 * every value for the few that turn out to be wrong.
 */
final class Locator {
  private final TokenSource source;
  private final Map<String, Long> offsets = new HashMap<>();
  private final Node root = new Node(null, "");

  /** A step that leads to a wanted pointer. */
  private static final class Node {
    private final @Nullable Node parent;
    private final String pointer;
    private final Map<String, Node> children = new HashMap<>();
    private boolean wanted;

    /** How many elements have passed; -1 in an object. */
    private int index = -1;

    private Node(@Nullable Node parent, String pointer) {
      this.parent = parent;
      this.pointer = pointer;
    }
  }

  private Locator(TokenSource source) {
    this.source = source;
  }

  /**
   * Returns the offsets of the values to which {@code pointers} point, as far as they are found.
   */
  static Map<String, Long> offsets(TokenSource source, Set<String> pointers) throws IOException {
    Locator locator = new Locator(source);
    pointers.forEach(locator::want);
    if (!pointers.isEmpty()) {
      try {
        locator.walk();
      } catch (MalformedException e) {
        // what comes after it has no place
      }
    }
    return locator.offsets;
  }

  private void want(String pointer) {
    Node node = root;
    for (int at = 0; at < pointer.length(); ) {
      int end = pointer.indexOf('/', at + 1);
      end = end < 0 ? pointer.length() : end;
      String child = pointer.substring(0, end);
      Node parent = node;
      node =
          node.children.computeIfAbsent(
              pointer.substring(at + 1, end), step -> new Node(parent, child));
      at = end;
    }
    node.wanted = true;
  }

  private void walk() throws IOException {
    source.next();
    @Nullable Node inside = enter(root);
    while (inside != null) {
      Token token = source.next();
      if (token == Token.END) {
        return;
      }
      if (token.closes()) {
        inside = inside.parent;
        continue;
      }
      Node child = inside.children.get(step(inside, token));
      if (child == null) {
        skip(source);
      } else {
        Node entered = enter(child);
        inside = entered == null ? inside : entered;
      }
    }
  }

  /** The step to the value that comes next; a name is passed over. */
  private String step(Node inside, Token token) throws IOException {
    if (token != Token.NAME) {
      return Integer.toString(++inside.index);
    }
    String name = source.text();
    source.next();
    return name.replace("~", "~0").replace("/", "~1");
  }

  /** Notes the place of a value; returns its node if something in it is wanted. */
  private @Nullable Node enter(Node node) throws IOException {
    if (node.wanted) {
      offsets.putIfAbsent(node.pointer, source.location().offset());
    }
    if (source.current().opens() && !node.children.isEmpty()) {
      node.index = -1;
      return node;
    }
    skip(source);
    return null;
  }

  /** Passes over the current value. */
  static void skip(TokenSource source) throws IOException {
    int depth = 0;
    Token token = source.current();
    while (token != Token.END) {
      depth += token.opens() ? 1 : token.closes() ? -1 : 0;
      if (depth == 0) {
        return;
      }
      token = source.next();
    }
  }
}
