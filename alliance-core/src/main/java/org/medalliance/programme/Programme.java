// SPDX-License-Identifier: Apache-2.0
package org.medalliance.programme;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSortedSet;
import java.io.InvalidObjectException;
import java.io.NotActiveException;
import java.io.ObjectInputStream;
import java.io.Serializable;
import java.util.Locale;
import java.util.Optional;
import org.immutables.value.Value;
import org.medalliance.code.AgreementId;
import org.medalliance.code.Arrival;
import org.medalliance.code.LocalizedText;
import org.medalliance.code.SourceId;
import org.medalliance.code.Syntax;
import org.medalliance.code.UnitId;
import org.medalliance.resource.ResourceKind;
import org.medalliance.sharing.UnitSelector;
import org.medalliance.time.DateSpan;

/**
 * Something that units of an alliance undertake together: a training, a free clinic, a joint base.
 *
 * <p>A programme describes and decides nothing: it binds no unit, and nothing may be used because
 * of it.
 */
@Value.Immutable
public abstract class Programme implements Serializable {

  Programme() {} // extended by the generated class only

  /** Returns a builder that needs an id, a kind and an organiser. */
  public static Builder builder() {
    return new Builder();
  }

  /** The name of the programme within its alliance. */
  public abstract ProgrammeId id();

  /** What sort of undertaking it is. */
  public abstract ProgrammeKind kind();

  /** What it calls itself. */
  public abstract Optional<LocalizedText> name();

  /** The unit that runs it. */
  public abstract UnitId organiser();

  /**
   * The units that take part, among all that the alliance speaks of; empty if that is not said. The
   * organiser takes part whether or not it is selected.
   */
  public abstract Optional<UnitSelector> participants();

  /** The unit at which it takes place; empty if that is not said, or it takes place at several. */
  public abstract Optional<UnitId> at();

  /** The agreements that it carries out; empty if none is named. */
  @Value.NaturalOrder
  public abstract ImmutableSortedSet<AgreementId> under();

  /** What sorts of resource it brings to those who take part; empty if none is named. */
  @Value.NaturalOrder
  public abstract ImmutableSortedSet<ResourceKind> delivers();

  /** The days on which it goes on. */
  @Value.Default
  public DateSpan span() {
    return DateSpan.ALWAYS;
  }

  /** Where that is written. */
  public abstract Optional<SourceId> source();

  /** A remark for readers. */
  public abstract Optional<String> note();

  /** Returns a builder that starts from these values. */
  public abstract Builder toBuilder();

  /** Returns id, kind, organiser and name. */
  @Override
  public String toString() {
    return id()
        + " ("
        + kind()
        + " of "
        + organiser()
        + ")"
        + name().map(text -> " " + Syntax.quote(text.in(Locale.ENGLISH))).orElse("");
  }

  private void readObject(ObjectInputStream in) throws InvalidObjectException, NotActiveException {
    in.registerValidation(() -> Arrival.check(this, toBuilder().build()), 0);
  }

  @Value.Check
  void check() {
    Syntax.text("note", note());
  }

  /** Collects the values of a {@link Programme}. */
  public static final class Builder extends ProgrammeBuilder {
    Builder() {} // by builder() and toBuilder() alone

    /** Sets the id. */
    public Builder id(String id) {
      return id(ProgrammeId.of(id));
    }

    /** Sets the unit that runs it. */
    public Builder organiser(String unit) {
      return organiser(UnitId.of(unit));
    }

    /** Sets the unit at which it takes place. */
    public Builder at(String unit) {
      return at(UnitId.of(unit));
    }

    /** Adds agreements that it carries out. */
    public Builder under(String... agreements) {
      requireNonNull(agreements, "agreements");
      for (String agreement : agreements) {
        addUnder(AgreementId.of(agreement));
      }
      return this;
    }
  }
}
