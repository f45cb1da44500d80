// SPDX-License-Identifier: Apache-2.0
package org.medalliance.jackson.shape;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.medalliance.code.Syntax;
import org.medalliance.jackson.migration.Migrations;
import org.medalliance.jackson.migration.Tree;
import org.medalliance.jackson.problem.AllianceFormatException;
import org.medalliance.jackson.problem.Problem;
import org.medalliance.jackson.problem.ProblemCode;
import org.medalliance.jackson.problem.ReadLimits;
import org.medalliance.jackson.reading.KeepingSink;
import org.medalliance.jackson.reading.Kept;
import org.medalliance.jackson.reading.Orders;
import org.medalliance.jackson.reading.Places;
import org.medalliance.jackson.reading.ProblemLog;
import org.medalliance.jackson.reading.ReadingStopped;
import org.medalliance.jackson.reading.TokenReader;
import org.medalliance.jackson.token.CanonicalSink;
import org.medalliance.jackson.token.Document;
import org.medalliance.jackson.token.MalformedException;
import org.medalliance.jackson.token.PrettySink;
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
  private final Migrations migrations;

  /** Creates a reader by one major of Jackson. */
  public DocumentReader(TokenFactory factory, ReadLimits limits) {
    this(factory, limits, Migrations.NONE);
  }

  /**
   * Creates a reader that also reads older formats. What is wrong with such a document is said of
   * the one that it was turned into, which has pointers but no places in a text.
   */
  public DocumentReader(TokenFactory factory, ReadLimits limits, Migrations migrations) {
    this.factory = factory;
    this.limits = limits;
    this.migrations = migrations;
  }

  /**
   * What became of a document: its value, unless something is wrong with it, what is wrong or odd,
   * what the format does not know, and where things are in it.
   */
  public record Result<T>(
      Optional<T> value, ImmutableList<Problem> problems, Kept kept, Places places) {}

  /** Reads the value that a document is, or throws with all that is wrong. */
  public <T> T read(Shape<T> shape, Document document) {
    Result<T> result = read(shape, document, Optional.empty());
    return result.value.orElseThrow(() -> new AllianceFormatException(result.problems));
  }

  /** Reads as much as is there, and says all that is wrong or odd. */
  public <T> Result<T> inspect(Shape<T> shape, Document document) {
    return read(shape, document, Optional.empty());
  }

  /** Does the same with a document that begins at a place in something larger. */
  public <T> Result<T> inspect(Shape<T> shape, Document document, Problem.Location origin) {
    Result<T> result = inspect(shape, document);
    return new Result<>(
        result.value,
        result.problems.stream()
            .map(problem -> problem.at(problem.location().within(origin)))
            .collect(ImmutableList.toImmutableList()),
        result.kept,
        result.places.within(origin));
  }

  /** Reads as {@link #inspect} does, and keeps members that the format does not know. */
  public <T> Result<T> readLenient(Shape<T> shape, Document document) {
    return read(shape, document, Optional.of(new Kept()));
  }

  /**
   * Returns a document laid out for people, its members and elements in their order; throws if it
   * is not JSON, whatever it means.
   */
  public String layOut(Document document) {
    Tree tree = read(TreeShape.ANY, document);
    PrettySink sink = new PrettySink();
    try {
      tree.write(sink);
    } catch (IOException e) {
      throw new UncheckedIOException("text in memory cannot fail", e);
    }
    return sink.toString();
  }

  private <T> Result<T> read(Shape<T> shape, Document document, Optional<Kept> kept) {
    Result<T> result = readAsIs(shape, document, kept);
    return isOfAnotherFormat(result) && !migrations.isEmpty()
        ? readMigrated(shape, document, kept).orElse(result)
        : result;
  }

  private static boolean isOfAnotherFormat(Result<?> result) {
    return result.problems.stream()
        .anyMatch(problem -> problem.code() == ProblemCode.VERSION_UNSUPPORTED);
  }

  private <T> Optional<Result<T>> readMigrated(
      Shape<T> shape, Document document, Optional<Kept> kept) {
    ProblemLog log = new ProblemLog(limits.of(ReadLimits.Kind.PROBLEMS));
    TokenReader in = new TokenReader(document.tokens(factory), log, limits, "");
    try {
      in.next();
      Optional<Tree.Branch> migrated = migrations.migrate(Tree.read(in));
      if (migrated.isEmpty() || log.hasErrors()) {
        return migrated.map(wrong -> refused(log, document));
      }
      PrettySink sink = new PrettySink();
      migrated.get().write(sink);
      Result<T> result =
          readAsIs(shape, Document.of(sink.toString()), kept.map(before -> new Kept()));
      return Optional.of(
          new Result<>(
              result.value,
              result.problems.stream()
                  .map(problem -> problem.at(Problem.Location.UNKNOWN))
                  .collect(ImmutableList.toImmutableList()),
              result.kept,
              result.places.unseen()));
    } catch (ReadingStopped e) {
      return Optional.of(refused(log, document));
    } catch (IOException e) {
      return Optional.empty(); // the text ends too early, which is for the present format to say
    }
  }

  private <T> Result<T> refused(ProblemLog log, Document document) {
    try {
      return new Result<>(
          Optional.empty(),
          log.locatedIn(document, factory),
          new Kept(),
          Places.in(document, factory, new Orders()));
    } catch (IOException e) {
      throw new UncheckedIOException("text in memory cannot fail", e);
    }
  }

  private <T> Result<T> readAsIs(Shape<T> shape, Document document, Optional<Kept> kept) {
    ProblemLog log = new ProblemLog(limits.of(ReadLimits.Kind.PROBLEMS));
    Orders orders = new Orders();
    try {
      T value = value(shape, document, log, orders, kept);
      if (value != null && kept.isPresent()) {
        log.refuse(lost(shape, value, kept.get()));
      }
      Optional<T> sound = log.hasErrors() ? Optional.empty() : Optional.ofNullable(value);
      return new Result<>(
          sound,
          log.locatedIn(document, factory),
          kept.orElseGet(Kept::new),
          Places.in(document, factory, orders));
    } catch (IOException e) {
      throw new UncheckedIOException("text in memory cannot fail", e);
    }
  }

  /** Returns the pointers of the members that would be lost if the value were written. */
  private <T> Set<String> lost(Shape<T> shape, T value, Kept kept) throws IOException {
    if (kept.byPointer().isEmpty()) {
      return Set.of();
    }
    KeepingSink sink =
        new KeepingSink(new CanonicalSink(OutputStream.nullOutputStream()), kept, factory);
    shape.write(value, sink);
    return kept.pointersWithout(sink.written());
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
    if (value == null || log.hasErrors()) {
      throw new AllianceFormatException(log.found());
    }
    return value;
  }

  private <T> @Nullable T value(
      Shape<T> shape, Document document, ProblemLog log, Orders orders, Optional<Kept> kept)
      throws IOException {
    try {
      checkText(document, log);
      return value(shape, new TokenReader(document.tokens(factory), log, limits, "", orders, kept));
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
