// SPDX-License-Identifier: Apache-2.0
package org.medalliance.evidence;

import static org.medalliance.code.InvalidValueException.require;

import com.google.common.collect.ImmutableSortedSet;
import java.io.InvalidObjectException;
import java.io.NotActiveException;
import java.io.ObjectInputStream;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.medalliance.code.Arrival;
import org.medalliance.code.Fault;
import org.medalliance.code.SourceId;
import org.medalliance.code.Syntax;
import org.medalliance.time.PartialDate;

/**
 * What a fact rests on: a report, a document, somebody's statement, or a conclusion that the author
 * of the alliance draws from other sources.
 *
 * <p>A fact that cites no source is the author's own statement.
 */
@Value.Immutable
public abstract class Source implements Serializable {

  Source() {} // extended by the generated class only

  /** Returns a builder that needs an id and a kind. */
  public static SourceBuilder builder() {
    return new SourceBuilder();
  }

  /** The name by which facts cite the source. */
  public abstract SourceId id();

  /** What the source is. */
  public abstract SourceKind kind();

  /** What the source calls itself. */
  public abstract Optional<String> title();

  /** Who wrote or said it. */
  public abstract Optional<String> author();

  /** The day on which it appeared. */
  public abstract Optional<PartialDate> published();

  /** The day on which the author of the alliance had it in hand. */
  public abstract Optional<LocalDate> read();

  /** Where it can be found; never opened by this library. */
  public abstract Optional<String> url();

  /**
   * The sources that an inference draws from; empty for every other kind, never for an inference.
   */
  @Value.NaturalOrder
  public abstract ImmutableSortedSet<SourceId> inferredFrom();

  /** The sentence that matters, word for word; an inference quotes what it rests on. */
  public abstract Optional<String> quote();

  /** What an inference reads out of the quoted sentence; empty for every other kind. */
  public abstract Optional<String> reading();

  /** A remark for readers. */
  public abstract Optional<String> note();

  /** Returns a builder that starts from these values. */
  public abstract SourceBuilder toBuilder();

  /** Returns whether this is a conclusion rather than something that was found written. */
  public boolean isInference() {
    return kind() == SourceKind.INFERENCE;
  }

  /** Returns id and kind. */
  @Override
  public String toString() {
    return "source " + id() + " (" + kind() + ")";
  }

  private void readObject(ObjectInputStream in) throws InvalidObjectException, NotActiveException {
    in.registerValidation(() -> Arrival.check(this, toBuilder().build()), 0);
  }

  private void readObjectNoData() throws InvalidObjectException {
    throw new InvalidObjectException("bytes must not leave a class out");
  }

  @Value.Check
  void check() {
    Syntax.text("title", title());
    Syntax.text("author", author());
    Syntax.text("url", url());
    Syntax.text("quote", quote());
    Syntax.text("reading", reading());
    Syntax.text("note", note());
    read().ifPresent(PartialDate::of); // checks the year
    if (isInference()) {
      require(
          !inferredFrom().isEmpty() && quote().isPresent() && reading().isPresent(),
          Fault.MEMBER_MISFIT,
          "",
          "source %s must say from which sources it infers, the sentence it quotes, and its"
              + " reading",
          id());
      require(
          !inferredFrom().contains(id()),
          Fault.MEMBER_MISFIT,
          "from",
          "source %s must not rest on itself",
          id());
    } else {
      require(
          inferredFrom().isEmpty() && reading().isEmpty(),
          Fault.MEMBER_MISFIT,
          "",
          "source %s must be an INFERENCE to draw from other sources: %s",
          id(),
          kind());
    }
  }
}
