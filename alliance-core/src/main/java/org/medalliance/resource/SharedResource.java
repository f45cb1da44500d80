// SPDX-License-Identifier: Apache-2.0
package org.medalliance.resource;

import static org.medalliance.code.InvalidValueException.require;

import java.io.InvalidObjectException;
import java.io.NotActiveException;
import java.io.ObjectInputStream;
import java.io.Serializable;
import java.util.Optional;
import org.immutables.value.Value;
import org.medalliance.code.Arrival;
import org.medalliance.code.Code;
import org.medalliance.code.Fault;
import org.medalliance.code.LocalizedText;
import org.medalliance.code.SourceId;
import org.medalliance.code.Syntax;
import org.medalliance.code.UnitId;
import org.medalliance.time.DateSpan;

/**
 * One thing that one unit can let others use: a platform, a workstation, a team of experts.
 *
 * <p>Being there permits nothing; a sharing rule does.
 */
@Value.Immutable
public abstract class SharedResource implements Serializable {

  SharedResource() {} // extended by the generated class only

  /** Returns a builder that needs an id, a kind and an owner. */
  public static Builder builder() {
    return new Builder();
  }

  /** The name of the resource within its alliance. */
  public abstract ResourceId id();

  /** What sort of thing it is. */
  public abstract ResourceKind kind();

  /** The unit that provides it. */
  public abstract UnitId owner();

  /** What the resource calls itself. */
  public abstract Optional<LocalizedText> name();

  /** The specialty it serves; empty if it is not bound to one. */
  public abstract Optional<Code> specialty();

  /** The days on which it is there to be used. */
  @Value.Default
  public DateSpan span() {
    return DateSpan.ALWAYS;
  }

  /** The most that all permits together may let be used of it; empty if there is no such limit. */
  public abstract Optional<Quota> lendLimit();

  /** Where that is written. */
  public abstract Optional<SourceId> source();

  /** A remark for readers. */
  public abstract Optional<String> note();

  /** Returns a builder that starts from these values. */
  public abstract Builder toBuilder();

  /** Returns id, kind and owner. */
  @Override
  public String toString() {
    return id() + " (" + kind() + " of " + owner() + ")";
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
    require(
        lendLimit().map(quota -> quota.of() != Quota.Of.AGREEMENT).orElse(true),
        Fault.MEMBER_MISFIT,
        "lendLimit",
        "lend limit of %s must be of RECIPIENT or PROVIDER: a resource knows no agreement",
        id());
  }

  /** Collects the values of a {@link SharedResource}. */
  public static final class Builder extends SharedResourceBuilder {
    Builder() {} // by builder() and toBuilder() alone

    /** Sets the id. */
    public Builder id(String id) {
      return id(ResourceId.of(id));
    }

    /** Sets the unit that provides it. */
    public Builder owner(String owner) {
      return owner(UnitId.of(owner));
    }
  }
}
