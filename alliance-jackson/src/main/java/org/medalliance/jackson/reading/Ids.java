// SPDX-License-Identifier: Apache-2.0
package org.medalliance.jackson.reading;

import java.io.IOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.medalliance.check.finding.FindingPath;
import org.medalliance.jackson.token.MalformedException;
import org.medalliance.jackson.token.Token;
import org.medalliance.jackson.token.TokenSource;

/**
 * At which index of which list the elements of some ids stand, all found in one pass: those that
 * paths name, in every list to which such a path might lead. It goes no deeper than paths do.
 */
final class Ids {
  private final TokenSource source;
  private final Map<String, Map<String, Integer>> indexes = new HashMap<>();

  /** What paths want of the values that are reached by the same names. */
  private static final class Node {
    private final Map<String, Node> members = new HashMap<>();
    private final Set<String> ids = new HashSet<>();
    private final String key;
    private @Nullable Node elements;

    private Node(String key) {
      this.key = key;
    }

    private Node down(FindingPath.Step step, int depth) {
      if (step instanceof FindingPath.Member member) {
        boolean isRoll = depth == 0 && member.name().equals("members");
        return members.computeIfAbsent(member.name(), name -> new Node(isRoll ? "unit" : "id"));
      }
      if (step instanceof FindingPath.ById by) {
        ids.add(by.id());
      }
      Node below = elements == null ? new Node(key) : elements;
      elements = below;
      return below;
    }
  }

  private Ids(TokenSource source) {
    this.source = source;
  }

  /** Returns the ids that paths name, each with its index, by the pointer of their list. */
  static Map<String, Map<String, Integer>> in(TokenSource source, Iterable<FindingPath> paths)
      throws IOException {
    Node root = new Node("id");
    for (FindingPath path : paths) {
      Node node = root;
      for (int depth = 0; depth < path.steps().size(); depth++) {
        node = node.down(path.steps().get(depth), depth);
      }
    }
    Ids ids = new Ids(source);
    try {
      source.next();
      ids.value(root, "", "");
    } catch (MalformedException e) {
      // what comes after it has no place
    }
    return ids.indexes;
  }

  /** Goes through the current value; returns its text, or that of its member {@code key}. */
  private @Nullable String value(Node node, String pointer, String key) throws IOException {
    switch (source.current()) {
      case TEXT -> {
        return source.text();
      }
      case OBJECT -> {
        return object(node, pointer, key);
      }
      case ARRAY -> array(node, pointer);
      default -> {}
    }
    return null;
  }

  private @Nullable String object(Node node, String pointer, String key) throws IOException {
    String id = null;
    while (source.next() == Token.NAME) {
      String name = source.text();
      Token token = source.next();
      Node member = node.members.get(name);
      if (token == Token.TEXT && name.equals(key)) {
        id = source.text();
      } else if (member == null) {
        Locator.skip(source);
      } else {
        value(member, Pointer.child(pointer, name), "");
      }
    }
    return id;
  }

  private void array(Node node, String pointer) throws IOException {
    Node elements = node.elements;
    if (elements == null) {
      Locator.skip(source);
      return;
    }
    for (int i = 0; !ends(source.next()); i++) {
      String id = value(elements, Pointer.child(pointer, Integer.toString(i)), node.key);
      if (id != null && node.ids.contains(id)) {
        indexes.computeIfAbsent(pointer, list -> new HashMap<>()).putIfAbsent(id, i);
      }
    }
  }

  private static boolean ends(Token token) {
    return token == Token.ARRAY_END || token == Token.END;
  }
}
