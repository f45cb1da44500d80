// SPDX-License-Identifier: Apache-2.0
package org.medalliance.jackson.migration;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.medalliance.code.Syntax;
import org.medalliance.jackson.problem.ProblemCode;
import org.medalliance.jackson.problem.ReadLimits;
import org.medalliance.jackson.reading.TokenReader;
import org.medalliance.jackson.token.TextSink;
import org.medalliance.jackson.token.Token;

/** A document that means nothing yet: what JSON can say, numbers as they stand. */
public sealed interface Tree {
  /** Writes the document. */
  void write(TextSink out) throws IOException;

  /**
   * An object.
   *
   * @param members its members in their order
   */
  record Branch(ImmutableMap<String, Tree> members) implements Tree {
    /** Returns the text of a member; empty if there is no such text. */
    public Optional<String> text(String name) {
      return members.get(name) instanceof Leaf leaf && leaf.token == Token.TEXT
          ? Optional.of(leaf.text)
          : Optional.empty();
    }

    /** Returns the same object with a member, in its place if there was one. */
    public Branch with(String name, Tree value) {
      Map<String, Tree> changed = new LinkedHashMap<>(members);
      changed.put(name, value);
      return new Branch(ImmutableMap.copyOf(changed));
    }

    /** Returns the same object with another name for a member, if it has it. */
    public Branch renamed(String name, String other) {
      ImmutableMap.Builder<String, Tree> changed = ImmutableMap.builder();
      members.forEach((key, value) -> changed.put(key.equals(name) ? other : key, value));
      return new Branch(changed.buildKeepingLast());
    }

    @Override
    public void write(TextSink out) throws IOException {
      out.beginObject();
      for (Map.Entry<String, Tree> member : members.entrySet()) {
        out.name(member.getKey());
        member.getValue().write(out);
      }
      out.endObject();
    }
  }

  /**
   * An array.
   *
   * @param elements its elements
   */
  record Row(ImmutableList<Tree> elements) implements Tree {
    @Override
    public void write(TextSink out) throws IOException {
      out.beginArray();
      for (Tree element : elements) {
        element.write(out);
      }
      out.endArray();
    }
  }

  /**
   * Anything else.
   *
   * @param token what it is
   * @param text the text, the digits or the word
   */
  record Leaf(Token token, String text) implements Tree {
    @Override
    public void write(TextSink out) throws IOException {
      if (token == Token.TEXT) {
        out.text(text);
      } else {
        out.literal(text);
      }
    }
  }

  /** Returns a text. */
  static Tree text(String text) {
    return new Leaf(Token.TEXT, text);
  }

  /** Reads what begins with the current token, within the limits of the reader. */
  static Tree read(TokenReader in) throws IOException {
    return switch (in.token()) {
      case OBJECT -> readBranch(in);
      case ARRAY -> readRow(in);
      default -> {
        boolean isText = in.token() == Token.TEXT;
        boolean isShort =
            in.isShortEnough(isText ? ReadLimits.Kind.STRING : ReadLimits.Kind.NUMBER);
        yield new Leaf(in.token(), isShort ? in.text() : "");
      }
    };
  }

  private static Tree readBranch(TokenReader in) throws IOException {
    in.enter();
    Map<String, Tree> members = new LinkedHashMap<>();
    while (in.next() == Token.NAME) {
      String name = in.name();
      in.push(name);
      if (members.containsKey(name)) {
        in.problem(
            ProblemCode.DUPLICATE_MEMBER,
            "object must have each member once: " + Syntax.quote(name) + "; remove one",
            ImmutableMap.of("member", Syntax.quote(name)));
      }
      in.next();
      members.put(name, read(in));
      in.pop();
    }
    in.leave();
    return new Branch(ImmutableMap.copyOf(members));
  }

  private static Tree readRow(TokenReader in) throws IOException {
    in.enter();
    ImmutableList.Builder<Tree> elements = ImmutableList.builder();
    for (int index = 0; in.next() != Token.ARRAY_END; index++) {
      in.push(index);
      elements.add(read(in));
      in.pop();
    }
    in.leave();
    return new Row(elements.build());
  }
}
