// SPDX-License-Identifier: Apache-2.0
package org.medalliance.jackson.shape;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.medalliance.code.Syntax;
import org.medalliance.jackson.problem.AllianceFormatException;
import org.medalliance.jackson.problem.Problem;
import org.medalliance.jackson.problem.ProblemCode;
import org.medalliance.jackson.problem.ReadLimits;
import org.medalliance.jackson.reading.ProblemLog;
import org.medalliance.jackson.reading.ReadingStopped;
import org.medalliance.jackson.reading.TokenReader;
import org.medalliance.jackson.token.Document;
import org.medalliance.jackson.token.MalformedException;
import org.medalliance.jackson.token.Token;
import org.medalliance.jackson.token.TokenFactory;
import org.medalliance.jackson.token.TokenSource;

/** Reads whole documents: size, encoding, one value, nothing after it. */
public final class DocumentReader {
  private static final ImmutableList<String> PARSER_ADVICE =
      ImmutableList.of(
          ": enable `",
          " (start marker at",
          " (for ",
          " (not recognized as one since",
          " [Source:");

  private final TokenFactory factory;
  private final ReadLimits limits;

  /** Creates a reader by one major of Jackson. */
  public DocumentReader(TokenFactory factory, ReadLimits limits) {
    this.factory = factory;
    this.limits = limits;
  }

  /** Reads the value that a document is, or throws with all that is wrong. */
  public <T> T read(Shape<T> shape, Document document) {
    ProblemLog log = new ProblemLog(limits.of(ReadLimits.Kind.PROBLEMS));
    try {
      T value = value(shape, document, log);
      if (value != null && log.isEmpty()) {
        return value;
      }
      throw new AllianceFormatException(log.locatedIn(document, factory));
    } catch (IOException e) {
      throw new UncheckedIOException("text in memory cannot fail", e);
    }
  }

  /**
   * Reads a value that is part of a host's document: its first token is the current one of {@code
   * source}.
   *
   * @param pointer where the value is in the document
   */
  public static <T> T readPart(
      Shape<T> shape, TokenSource source, ReadLimits limits, String pointer) throws IOException {
    ProblemLog log = new ProblemLog(limits.of(ReadLimits.Kind.PROBLEMS));
    TokenReader in = new TokenReader(source, log, limits, pointer);
    T value = null;
    try {
      value = shape.read(in);
    } catch (MalformedException e) {
      refuseSyntax(in, e);
    } catch (ReadingStopped e) {
      // the log says why
    }
    if (value == null || !log.isEmpty()) {
      throw new AllianceFormatException(log.found());
    }
    return value;
  }

  private <T> @Nullable T value(Shape<T> shape, Document document, ProblemLog log)
      throws IOException {
    try {
      checkText(document, log);
      return value(shape, new TokenReader(document.tokens(factory), log, limits, ""));
    } catch (ReadingStopped e) {
      return null; // the log says why
    }
  }

  private <T> @Nullable T value(Shape<T> shape, TokenReader in) throws IOException {
    boolean ended = false;
    try {
      if (in.next() == Token.END) {
        in.problem(
            ProblemCode.JSON_EMPTY,
            "document must hold an object: it is empty; write at least its mandatory members",
            new Problem.Location(0, 0, 0));
        return null;
      }
      T value = shape.read(in);
      ended = true;
      if (in.next() != Token.END) {
        in.problem(ProblemCode.JSON_TRAILING, TRAILING, ImmutableMap.of());
      }
      return value;
    } catch (MalformedException e) {
      if (ended) {
        in.problem(ProblemCode.JSON_TRAILING, TRAILING, e.location());
      } else {
        refuseSyntax(in, e);
      }
      return null;
    }
  }

  private static final String TRAILING =
      "document must end with its object: something follows; remove it, or read documents one by one";

  private void checkText(Document document, ProblemLog log) throws ReadingStopped {
    long bytes = document instanceof Document.Characters text ? text.bytes() : document.length();
    int most = limits.of(ReadLimits.Kind.BYTES);
    if (bytes > most) {
      throw stop(
          log,
          ProblemCode.LIMIT_BYTES,
          0,
          "document must have at most "
              + most
              + " bytes: it has more; ReadLimits.LARGE allows "
              + ReadLimits.LARGE.of(ReadLimits.Kind.BYTES));
    }
    OptionalInt foreign =
        document instanceof Document.Bytes text ? text.firstForeign() : OptionalInt.empty();
    if (foreign.isPresent()) {
      throw stop(
          log,
          ProblemCode.JSON_ENCODING,
          foreign.getAsInt(),
          "document must be UTF-8 without a byte order mark: it is not at byte "
              + foreign.getAsInt()
              + "; save it so");
    }
  }

  private static void refuseSyntax(TokenReader in, MalformedException e) throws ReadingStopped {
    if (e.code() == ProblemCode.DUPLICATE_MEMBER) {
      in.push(e.name());
    }
    in.problem(
        e.code(),
        e.code() == ProblemCode.DUPLICATE_MEMBER
            ? "object must have each member once: " + Syntax.quote(e.name()) + "; remove one"
            : (e.code() == ProblemCode.JSON_SYNTAX
                    ? "document must be JSON: "
                    : "document must be what its parser takes: ")
                + withoutAdvice(Syntax.escape(String.valueOf(e.getMessage()))),
        e.location());
  }

  /** What the parser says of the text, without what it says to those who set it up. */
  private static String withoutAdvice(String message) {
    int end = message.length();
    for (String advice : PARSER_ADVICE) {
      int at = message.indexOf(advice);
      end = at < 0 ? end : Math.min(end, at);
    }
    return message.substring(0, end);
  }

  private static ReadingStopped stop(ProblemLog log, ProblemCode code, long offset, String message)
      throws ReadingStopped {
    log.add(code, new Problem.Location(offset, 0, 0), message);
    return new ReadingStopped();
  }
}
