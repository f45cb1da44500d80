// SPDX-License-Identifier: Apache-2.0
package org.medalliance.jackson.reading;

import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.medalliance.code.Syntax;
import org.medalliance.jackson.problem.ProblemCode;
import org.medalliance.jackson.token.TextSink;
import org.medalliance.jackson.token.Token;

/** Passes over a value that means nothing here, with a look at what is wrong in any document. */
final class Skipping {
  private final TokenReader in;
  private final Optional<TextSink> copy;
  private final Deque<Frame> frames = new ArrayDeque<>();

  /** An object or array that is open. */
  private static final class Frame {
    private final Set<String> names = new HashSet<>();
    private final boolean array;
    private int index;

    private Frame(boolean array) {
      this.array = array;
    }
  }

  Skipping(TokenReader in, Optional<TextSink> copy) {
    this.in = in;
    this.copy = copy;
  }

  void value() throws IOException {
    begin(in.token());
    while (!frames.isEmpty()) {
      Frame frame = frames.element();
      Token token = in.next();
      if (token.closes() || token == Token.END) {
        frames.remove();
        copy();
        in.leave();
        ended();
      } else if (token == Token.NAME) {
        member(frame);
      } else {
        if (frame.array) {
          in.push(frame.index++);
        }
        begin(token);
      }
    }
  }

  private void member(Frame frame) throws IOException {
    String name = in.name();
    in.countUnknownName();
    in.push(name);
    copy();
    if (!frame.names.add(name)) {
      in.problem(
          ProblemCode.DUPLICATE_MEMBER,
          "object must have each member once: " + Syntax.quote(name),
          ImmutableMap.of("member", name));
    }
  }

  private void begin(Token token) throws IOException {
    copy();
    if (token.opens()) {
      in.enter();
      frames.push(new Frame(token == Token.ARRAY));
    } else {
      ended();
    }
  }

  private void copy() throws IOException {
    if (copy.isPresent()) {
      in.copyTo(copy.get());
    }
  }

  /** A value within another has been passed: the pointer goes up. */
  private void ended() {
    if (!frames.isEmpty()) {
      in.pop();
    }
  }
}
