// SPDX-License-Identifier: Apache-2.0
package org.medalliance.agreement;

import static java.util.Objects.requireNonNull;
import static org.medalliance.code.InvalidValueException.require;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import java.io.InvalidObjectException;
import java.io.NotActiveException;
import java.io.ObjectInputStream;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.medalliance.code.AgreementId;
import org.medalliance.code.Arrival;
import org.medalliance.code.Fault;
import org.medalliance.code.LocalizedText;
import org.medalliance.code.SourceId;
import org.medalliance.code.Syntax;
import org.medalliance.time.Certain;
import org.medalliance.time.Happenings;
import org.medalliance.time.OpenDate;

/**
 * What units have agreed, and what has become of it.
 *
 * <p>An agreement lets nothing be shared by itself: it carries the sharing rules that are under it,
 * while it is in force and between the units that it binds. Parent, scope and document describe;
 * they decide nothing.
 */
@Value.Immutable
public abstract class Agreement implements Serializable {

  Agreement() {} // extended by the generated class only

  /** Returns a builder that needs an id, a kind and whom it binds. */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * Returns a charter that binds full members and takes effect on {@code effective}, without a
   * term.
   */
  public static Agreement charter(String id, LocalDate effective) {
    requireNonNull(effective, "effective");
    return builder()
        .id(id)
        .kind(AgreementKinds.CHARTER)
        .binds(Binding.members())
        .addFact(AgreementFact.effective(effective))
        .build();
  }

  /** The name of the agreement within its alliance. */
  public abstract AgreementId id();

  /** What sort of agreement it is. */
  public abstract AgreementKind kind();

  /** Whom it binds while it is in force. */
  public abstract Binding binds();

  /** What happened to it, in the order in which it happened. */
  public abstract ImmutableList<AgreementFact> facts();

  /** The agreement under which it was made. */
  public abstract Optional<AgreementId> parent();

  /** What it is about, in words. */
  public abstract Optional<LocalizedText> scope();

  /** How long before it ends notice has to be given. */
  public abstract Optional<Period> noticePeriod();

  /** What it asks of whom, in the author's order. */
  public abstract ImmutableList<Duty> duties();

  /** Title or address of the paper; never opened by this library. */
  public abstract Optional<String> document();

  /** Where that is written, as far as a part does not name its own source. */
  public abstract Optional<SourceId> source();

  /** A remark for readers. */
  public abstract Optional<String> note();

  /** Returns a builder that starts from these values. */
  public abstract Builder toBuilder();

  /** Returns the status on {@code day}, as far as it is known. */
  public Certain<AgreementStatus> statusOn(LocalDate day) {
    Certain<StatusFold> folds = history().stateOn(day, StatusFold.of(this), StatusFold::after);
    ImmutableSet.Builder<AgreementStatus> possible = ImmutableSet.builder();
    List<OpenDate> blame = new ArrayList<>(folds.blame());
    for (StatusFold fold : folds.possible()) {
      possible.addAll(fold.on(day));
      if (fold.expiredOn(day).isUnknown()) {
        blame.add(openTerm(fold));
      }
    }
    return Certain.of(possible.build(), blame).under("agreements[" + id() + "]");
  }

  /** Returns the status that each fact led to, in their order, the passing of terms left aside. */
  public ImmutableList<AgreementStatus> statuses() {
    ImmutableList.Builder<AgreementStatus> statuses = ImmutableList.builder();
    StatusFold reached = StatusFold.of(this);
    for (AgreementFact fact : facts()) {
      reached = reached.after(fact);
      statuses.add(reached.phase());
    }
    return statuses.build();
  }

  /** Returns the days on which its status may change. */
  public ImmutableSortedSet<LocalDate> boundaries() {
    ImmutableSortedSet.Builder<LocalDate> days = ImmutableSortedSet.naturalOrder();
    days.addAll(history().boundaries());
    facts().stream()
        .flatMap(fact -> fact.expiresAfter().stream())
        .flatMap(last -> last.boundaries().stream())
        .forEach(last -> days.add(last.plusDays(1)));
    return days.build();
  }

  /** Returns the facts as a history. */
  public Happenings<AgreementFact> history() {
    return Happenings.of(facts());
  }

  /** Returns id, kind and whom it binds. */
  @Override
  public String toString() {
    return id() + " (" + kind() + ", " + binds() + ")";
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
    Syntax.text("document", document());
    history(); // checks the order
    require(
        !parent().equals(Optional.of(id())),
        Fault.MEMBER_MISFIT,
        "parent",
        "agreement %s must not be made under itself",
        id());
    require(
        noticePeriod().map(period -> !period.isNegative()).orElse(true),
        Fault.NUMBER_RANGE,
        "noticePeriod",
        "notice period of %s must not be negative: %s",
        id(),
        noticePeriod().orElse(Period.ZERO));
  }

  /** The fact whose term is the one of {@code fold}: the last that set it. */
  private OpenDate openTerm(StatusFold fold) {
    int at = facts().size() - 1;
    while (!facts().get(at).expiresAfter().equals(fold.lastDay())) {
      at--;
    }
    return new OpenDate(history().pathOf(at) + ".expiresAfter", fold.lastDay().orElseThrow());
  }

  /** Collects the values of an {@link Agreement}. */
  public static final class Builder extends AgreementBuilder {
    Builder() {} // by builder() and toBuilder() alone

    /** Sets the id. */
    public Builder id(String id) {
      return id(AgreementId.of(id));
    }
  }
}
