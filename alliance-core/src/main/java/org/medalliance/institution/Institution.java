// SPDX-License-Identifier: Apache-2.0
package org.medalliance.institution;

import static java.util.Objects.requireNonNull;
import static org.medalliance.code.InvalidValueException.require;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.io.InvalidObjectException;
import java.io.NotActiveException;
import java.io.ObjectInputStream;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.immutables.value.Value;
import org.medalliance.code.Arrival;
import org.medalliance.code.Code;
import org.medalliance.code.Fault;
import org.medalliance.code.InvalidValueException;
import org.medalliance.code.LocalizedText;
import org.medalliance.code.SourceId;
import org.medalliance.code.Syntax;
import org.medalliance.code.UnitId;
import org.medalliance.time.Certain;
import org.medalliance.time.Happenings;
import org.medalliance.time.Timeline;

/**
 * A body in the world: a hospital, a health centre, a university, a foundation, another alliance;
 * member of the alliance or not.
 *
 * <p>What is not written about it is not known. Names are not keys: two institutions may bear the
 * same one, and one may bear several.
 */
@Value.Immutable
public abstract class Institution implements Serializable {

  Institution() {} // extended by the generated class only

  /** Returns a builder that needs an id and a name. */
  public static Builder builder() {
    return new Builder();
  }

  /** Returns an institution of which only an id and a name in English are known. */
  public static Institution of(String id, String englishName) {
    return builder().id(id).name(LocalizedText.english(englishName)).build();
  }

  /** The name of the institution in every question about it; never used again for another. */
  public abstract UnitId id();

  /** The name it bears officially. */
  public abstract LocalizedText name();

  /** The names it bears or bore beside that one, in the author's order. */
  public abstract ImmutableList<OtherName> otherNames();

  /** What sort of body it is; before the first step not known. */
  @Value.Default
  public Timeline<InstitutionKind> kind() {
    return Timeline.empty();
  }

  /** Who owns it; before the first step not known. */
  @Value.Default
  public Timeline<Ownership> ownership() {
    return Timeline.empty();
  }

  /** The grade that an authority has given it; before the first step not known. */
  @Value.Default
  public Timeline<Code> grade() {
    return Timeline.empty();
  }

  /** Where it lies; before the first step not known. */
  @Value.Default
  public Timeline<Code> region() {
    return Timeline.empty();
  }

  /**
   * The specialties it is registered for; before the first step not known, an empty set is none.
   */
  @Value.Default
  public Timeline<ImmutableSortedSet<Code>> specialties() {
    return Timeline.empty();
  }

  /** Its names in registers outside. */
  @Value.NaturalOrder
  public abstract ImmutableSortedSet<ExternalId> identifiers();

  /** The institution of which it is a campus or branch; nothing is inherited from it. */
  public abstract Optional<UnitId> partOf();

  /**
   * What became of it, in the order in which it happened; nothing follows on its end. Empty if it
   * goes on as it is.
   */
  public abstract ImmutableList<Succession> successions();

  /** Where all this is written, as far as a part does not name its own source. */
  public abstract Optional<SourceId> source();

  /** A remark for readers. */
  public abstract Optional<String> note();

  /** Returns a builder that starts from these values. */
  public abstract Builder toBuilder();

  /** Returns its sort on {@code day}; an empty one is not known. */
  public Certain<Optional<InstitutionKind>> kindOn(LocalDate day) {
    requireNonNull(day, "day");
    return kind().valueOn(day).under(path() + ".kind");
  }

  /** Returns its grade on {@code day}; an empty one is not known. */
  public Certain<Optional<Code>> gradeOn(LocalDate day) {
    requireNonNull(day, "day");
    return grade().valueOn(day).under(path() + ".grade");
  }

  /** Returns where it lies on {@code day}; an empty place is not known. */
  public Certain<Optional<Code>> regionOn(LocalDate day) {
    requireNonNull(day, "day");
    return region().valueOn(day).under(path() + ".region");
  }

  /**
   * Returns the specialties it is registered for on {@code day}; an empty optional is not known.
   */
  public Certain<Optional<ImmutableSortedSet<Code>>> specialtiesOn(LocalDate day) {
    requireNonNull(day, "day");
    return specialties().valueOn(day).under(path() + ".specialties");
  }

  /** Returns the days on which its kind, owner, grade, place or specialties may change. */
  public ImmutableSortedSet<LocalDate> boundaries() {
    return ImmutableSortedSet.<LocalDate>naturalOrder()
        .addAll(kind().boundaries())
        .addAll(ownership().boundaries())
        .addAll(grade().boundaries())
        .addAll(region().boundaries())
        .addAll(specialties().boundaries())
        .build();
  }

  /** Returns id and name. */
  @Override
  public String toString() {
    return id() + " " + Syntax.quote(name().in(Locale.ENGLISH));
  }

  private void readObject(ObjectInputStream in) throws InvalidObjectException, NotActiveException {
    in.registerValidation(() -> Arrival.check(this, toBuilder().build()), 0);
  }

  private void readObjectNoData() throws InvalidObjectException {
    throw new InvalidObjectException("bytes must not leave a class out");
  }

  @Value.Check
  void check() {
    Syntax.text("note", note());
    partOf().ifPresent(this::checkWhole);
    if (!successions().isEmpty()) {
      checkSuccessions();
    }
  }

  private void checkWhole(UnitId whole) {
    require(
        !whole.equals(id()),
        Fault.MEMBER_MISFIT,
        "partOf",
        "institution %s must not be part of itself",
        id());
  }

  private void checkSuccessions() {
    try {
      Happenings.of(successions()); // checks the order
    } catch (InvalidValueException e) {
      throw new InvalidValueException(e.fault(), "successions", requireNonNull(e.getMessage()));
    }
    for (int i = 0; i < successions().size(); i++) {
      Succession succession = successions().get(i);
      require(
          !succession.units().contains(id()),
          Fault.MEMBER_MISFIT,
          "successions[" + i + "].units",
          "institution %s must not take its own place: %s",
          id(),
          succession);
      require(
          !succession.isEnd() || i == successions().size() - 1,
          Fault.MEMBER_MISFIT,
          "successions[" + i + "]",
          "institution %s must not go on after its end: %s",
          id(),
          succession);
    }
  }

  private String path() {
    return "institutions[" + id() + "]";
  }

  /** Collects the values of an {@link Institution}. */
  public static final class Builder extends InstitutionBuilder {
    Builder() {} // by builder() and toBuilder() alone

    /** Sets the id. */
    public Builder id(String id) {
      return id(UnitId.of(id));
    }

    /** Sets the sort of body that it has always been. */
    public Builder kind(InstitutionKind kind) {
      requireNonNull(kind, "kind");
      return kind(Timeline.always(kind));
    }

    /** Sets where it has always lain. */
    public Builder region(Code region) {
      requireNonNull(region, "region");
      return region(Timeline.always(region));
    }

    /** Sets the grade that it has always had. */
    public Builder grade(Code grade) {
      requireNonNull(grade, "grade");
      return grade(Timeline.always(grade));
    }

    /** Sets the specialties for which it has always been registered. */
    public Builder specialties(Code... specialties) {
      requireNonNull(specialties, "specialties");
      return specialties(Timeline.always(ImmutableSortedSet.copyOf(specialties)));
    }
  }
}
