// SPDX-License-Identifier: Apache-2.0
package org.medalliance.jackson.reading;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableMap;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.medalliance.code.InvalidValueException;
import org.medalliance.code.Syntax;
import org.medalliance.jackson.problem.Problem;
import org.medalliance.jackson.problem.ProblemCode;
import org.medalliance.jackson.problem.ReadLimits;
import org.medalliance.jackson.token.CanonicalSink;
import org.medalliance.jackson.token.TextSink;
import org.medalliance.jackson.token.Token;
import org.medalliance.jackson.token.TokenSource;

/**
 * The tokens of a document as shapes see them: with a place, limits, and a log of what is wrong.
 *
 * <p>A shape reads its value from the first token of it, the current one, to the last. It keeps
 * what it has read of an unfinished value in {@link #slots()}, so that a large document leaves
 * little garbage.
 */
public final class TokenReader {
  /** No code, date or id that stands again and again has more characters. */
  private static final int LONGEST_KNOWN = 64;

  private final TokenSource source;
  private final ProblemLog log;
  private final ReadLimits limits;
  private final String base;
  private final Orders orders;
  private final Optional<Kept> kept;
  private final Pointer pointer = new Pointer();
  private final Slots slots = new Slots();
  private final Vocabulary words = new Vocabulary(1 << 13); // all of it is near at hand
  private final Vocabulary ids = new Vocabulary(1 << 13);
  private final int maxDepth;
  private final int maxName;
  private final int maxString;
  private int depth;
  private int facts;
  private int unknownNames;

  /** How often the same text stands in a document. */
  public enum Recurrence {
    /** Again and again, of not so many: dates, codes, words. */
    OFTEN,
    /** Wherever a thing is referred to, of as many as there are things: ids. */
    BY_REFERENCE,
    /** Once, mostly: what people say. */
    SELDOM
  }

  /**
   * Creates a reader of the value whose first token comes next; {@code base} points to that value.
   */
  public TokenReader(TokenSource source, ProblemLog log, ReadLimits limits, String base) {
    this(source, log, limits, base, new Orders(), Optional.empty());
  }

  /**
   * Creates a reader that may also keep what the format does not know.
   *
   * @param orders where it goes in which order sets are listed
   * @param kept where members go that the format does not know; empty if they are refused
   */
  public TokenReader(
      TokenSource source,
      ProblemLog log,
      ReadLimits limits,
      String base,
      Orders orders,
      Optional<Kept> kept) {
    this.source = source;
    this.orders = orders;
    this.kept = kept;
    this.log = log;
    this.limits = limits;
    this.base = base;
    this.maxDepth = limits.of(ReadLimits.Kind.DEPTH);
    this.maxName = limits.of(ReadLimits.Kind.NAME);
    this.maxString = limits.of(ReadLimits.Kind.STRING);
  }

  /** Returns the current token. */
  public Token token() {
    return source.current();
  }

  /** Goes on to the next token. */
  public Token next() throws IOException {
    return source.next();
  }

  /** Returns the name that is the current token. */
  public String name() throws IOException {
    String name = source.text();
    if (name.length() > maxName) {
      exceed(
          ReadLimits.Kind.NAME,
          "name of a member must have at most " + maxName + " characters",
          name.length());
    }
    return name;
  }

  /** Returns whether the current text, or number, is short enough to be looked at. */
  public boolean isShortEnough(ReadLimits.Kind kind) throws IOException {
    int most = kind == ReadLimits.Kind.STRING ? maxString : limits.of(kind);
    if (source.length() <= most) {
      return true;
    }
    problem(
        kind.code(),
        (kind == ReadLimits.Kind.STRING ? "text" : "number")
            + " must have at most "
            + most
            + " characters: it has "
            + source.length(),
        ImmutableMap.of(
            "limit", Integer.toString(most), "actual", Integer.toString(source.length())));
    return false;
  }

  /** Returns the text of the current token. */
  public String text() throws IOException {
    return source.text();
  }

  /** Returns what {@code shape} has made of the current text before; null if it is not known. */
  public @Nullable Object known(Object shape, Recurrence recurrence) throws IOException {
    if (recurrence == Recurrence.SELDOM) {
      return null;
    }
    int length = source.length();
    return length <= LONGEST_KNOWN
        ? vocabulary(recurrence).find(shape, source.characters(), source.offset(), length)
        : null;
  }

  /** Returns what {@code shape} has made of this very thing before; null if it is not known. */
  public @Nullable Object known(Object shape, Object thing) {
    return words.find(shape, thing);
  }

  /** Returns what {@code shape} has made of a text, for it not to be made again. */
  public <T> T learn(Object shape, Recurrence recurrence, String text, T value) {
    requireNonNull(value, "value");
    if (recurrence != Recurrence.SELDOM) {
      vocabulary(recurrence).learn(shape, text, value);
    }
    return value;
  }

  /** Returns what {@code shape} has made of a thing, for it not to be made again. */
  public <T> T learn(Object shape, Object thing, T value) {
    words.learn(shape, thing, requireNonNull(value, "value"));
    return value;
  }

  private Vocabulary vocabulary(Recurrence recurrence) {
    return recurrence == Recurrence.OFTEN ? words : ids;
  }

  /** Goes into the object or array that the current token begins. */
  public void enter() throws IOException {
    if (++depth > maxDepth) {
      exceed(
          ReadLimits.Kind.DEPTH,
          "objects and arrays must be nested at most " + maxDepth + " deep",
          depth);
    }
  }

  /** Goes out of the object or array that the current token ends. */
  public void leave() {
    depth--;
  }

  /**
   * Counts one thing more of a kind that is limited.
   *
   * @param size how many there are in this list; facts are counted over all lists
   */
  public void count(ReadLimits.Kind kind, int size) throws IOException {
    int actual = kind == ReadLimits.Kind.FACTS ? ++facts : size;
    if (actual > limits.of(kind)) {
      exceed(
          kind,
          kind.name().toLowerCase(Locale.ROOT) + " must be at most " + limits.of(kind),
          actual);
    }
  }

  /** Counts one more name that the format does not know. */
  void countUnknownName() throws IOException {
    count(ReadLimits.Kind.NAMES, ++unknownNames);
  }

  /** Goes down to a member. */
  public void push(String name) {
    pointer.push(name);
  }

  /** Goes down to an element. */
  public void push(int index) {
    pointer.push(index);
  }

  /** Goes up. */
  public void pop() {
    pointer.pop();
  }

  /** Returns where this is. */
  public String pointer() {
    return base + pointer;
  }

  /** Returns whether the current value is the whole document. */
  public boolean isAtRoot() {
    return depth == 0 && base.isEmpty();
  }

  /** Returns what unfinished values are made of. */
  public Slots slots() {
    return slots;
  }

  /** Passes over the value that begins with the current token. */
  public void skip() throws IOException {
    new Skipping(this, Optional.empty()).value();
  }

  /** Returns whether members that the format does not know are kept. */
  public boolean isLenient() {
    return kept.isPresent();
  }

  /** Keeps the member whose name is the current token, and warns of it. */
  public void keep(String name, String message, Map<String, String> arguments) throws IOException {
    log.warn(
        ProblemCode.MEMBER_UNKNOWN,
        pointer(),
        pointer.place(),
        source.location(),
        message,
        arguments);
    refuseHalves(name);
    source.next();
    ByteArrayOutputStream json = new ByteArrayOutputStream();
    CanonicalSink sink = new CanonicalSink(json);
    new Skipping(this, Optional.of(sink)).value();
    sink.end();
    String here = pointer();
    String object = here.substring(0, here.lastIndexOf('/'));
    kept.orElseThrow().add(object, name, json.toString(StandardCharsets.UTF_8));
  }

  /** Gives the members that were kept of the object just read to the value that it has become. */
  public void giveKept(@Nullable Object value) {
    if (value != null && kept.isPresent() && kept.get().hasOwnerless()) {
      kept.get().give(pointer(), value);
    }
  }

  /**
   * Notes that the set just read is listed in another order than its own.
   *
   * @param order the index in the document of each of its elements
   */
  public void noteOrder(int[] order) {
    orders.note(pointer(), order);
  }

  /** Copies the current token, if it may be written back. */
  void copyTo(TextSink copy) throws IOException {
    switch (source.current()) {
      case OBJECT -> copy.beginObject();
      case OBJECT_END -> copy.endObject();
      case ARRAY -> copy.beginArray();
      case ARRAY_END -> copy.endArray();
      case NAME -> {
        refuseHalves(source.text());
        copy.name(source.text());
      }
      case TEXT -> {
        if (isShortEnough(ReadLimits.Kind.STRING)) {
          refuseHalves(source.text());
          copy.text(source.text());
        }
      }
      case INTEGER, DECIMAL -> {
        if (isShortEnough(ReadLimits.Kind.NUMBER)) {
          copy.literal(source.text());
        }
      }
      default -> copy.literal(source.text());
    }
  }

  private void refuseHalves(String text) throws IOException {
    if (text.codePoints()
        .anyMatch(c -> c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE)) {
      problem(
          ProblemCode.TEXT_SURROGATE,
          "text must not hold half of a surrogate pair: " + Syntax.quote(text),
          ImmutableMap.of());
    }
  }

  /** Logs a problem of the current token. */
  public void problem(ProblemCode code, String message, Map<String, String> arguments)
      throws IOException {
    log.add(code, pointer(), pointer.place(), source.location(), message, arguments);
  }

  /** Logs a problem, after which nothing follows, of a place that the tokens do not show. */
  public void problem(ProblemCode code, String message, Problem.Location location)
      throws ReadingStopped {
    log.add(code, pointer(), ProblemLog.END, location, message, ImmutableMap.of());
  }

  /**
   * Logs a problem of the current value, which has been read already, or of something in it.
   *
   * @param path a pointer from the value; empty for the value itself
   */
  public void problemAt(
      String path, ProblemCode code, String message, Map<String, String> arguments)
      throws IOException {
    log.addPassed(
        code, pointer() + path, pointer.place(path), source.location(), message, arguments);
  }

  /** Logs a problem of an element, or of a member of it, of the list that has just been read. */
  public void problemAt(
      int element, String path, ProblemCode code, String message, Map<String, String> arguments)
      throws IOException {
    push(element);
    problemAt(path, code, message, arguments);
    pop();
  }

  /** Logs that the current text breaks the rule of its value. */
  public void refuse(InvalidValueException e) throws IOException {
    problem(ProblemCode.of(e.fault()), String.valueOf(e.getMessage()), ImmutableMap.of());
  }

  /** Logs a problem of the current token after which reading cannot go on. */
  public ReadingStopped stop(ProblemCode code, String message, Map<String, String> arguments)
      throws IOException {
    log.add(code, pointer(), ProblemLog.END, source.location(), message, arguments);
    return new ReadingStopped();
  }

  /** Logs that the current value is of another type, and passes over it. */
  public void wrongType(ProblemCode code, String subject, String expected) throws IOException {
    Problem.Location here = source.location();
    String actual = actual();
    skip();
    log.add(
        code,
        pointer(),
        pointer.place(),
        here,
        subject + " must be " + expected + ": it is " + actual,
        ImmutableMap.of("expected", expected, "actual", actual));
  }

  private String actual() throws IOException {
    Token token = source.current();
    return token.isScalar() && source.length() <= maxString
        ? token + " " + Syntax.quote(source.text())
        : token.toString();
  }

  private void exceed(ReadLimits.Kind kind, String rule, int actual) throws IOException {
    int limit = limits.of(kind);
    int large = ReadLimits.LARGE.of(kind);
    throw stop(
        kind.code(),
        rule + ": " + actual + (large > limit ? "; ReadLimits.LARGE allows " + large : ""),
        ImmutableMap.of("limit", Integer.toString(limit), "actual", Integer.toString(actual)));
  }
}
