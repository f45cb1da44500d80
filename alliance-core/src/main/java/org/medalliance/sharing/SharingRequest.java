// SPDX-License-Identifier: Apache-2.0
package org.medalliance.sharing;

import static java.util.Objects.requireNonNull;
import static org.medalliance.code.InvalidValueException.require;

import java.io.InvalidObjectException;
import java.io.NotActiveException;
import java.io.ObjectInputStream;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.medalliance.code.Arrival;
import org.medalliance.code.Code;
import org.medalliance.code.Fault;
import org.medalliance.code.UnitId;
import org.medalliance.resource.ResourceId;
import org.medalliance.resource.ResourceKind;

/**
 * The question whether one unit may use something of another on a day.
 *
 * <p>It names a resource, or a kind of resource: a kind stands for the resources of that kind that
 * the provider has. It holds nothing about a patient.
 */
@Value.Immutable
public abstract class SharingRequest implements Serializable {

  SharingRequest() {} // extended by the generated class only

  /** Returns a builder that needs a recipient, a provider, a resource or a kind, and a day. */
  public static Builder builder() {
    return new Builder();
  }

  /** The unit that wants to use it. */
  public abstract UnitId recipient();

  /** The unit that would give it. */
  public abstract UnitId provider();

  /** The resource; empty if a kind is asked for. */
  public abstract Optional<ResourceId> resource();

  /** The kind of resource; empty if one resource is asked for. */
  public abstract Optional<ResourceKind> kind();

  /** The day of use. */
  public abstract LocalDate on();

  /** The specialty that it is wanted for; empty if that is not told. */
  public abstract Optional<Code> specialty();

  /** What is told about the circumstances. */
  @Value.Default
  public Attributes attributes() {
    return Attributes.NONE;
  }

  /** How much is to be used, in the unit in which quotas count; at least 1. */
  @Value.Default
  public long amount() {
    return 1;
  }

  /** Returns a builder that starts from these values. */
  public abstract Builder toBuilder();

  /**
   * Returns the same request that also tells something about the circumstances, in place of what it
   * told before.
   */
  public <T extends Serializable> SharingRequest with(Attribute<T> attribute, T value) {
    requireNonNull(attribute, "attribute");
    return toBuilder().attributes(attributes().with(attribute, value)).build();
  }

  /** Returns the resource or the kind as text. */
  public String subject() {
    return resource().map(ResourceId::toString).orElseGet(() -> kind().orElseThrow().toString());
  }

  /** Returns the question in words. */
  @Override
  public String toString() {
    return recipient() + " uses " + subject() + " of " + provider() + " on " + on();
  }

  private void readObject(ObjectInputStream in) throws InvalidObjectException, NotActiveException {
    in.registerValidation(() -> Arrival.check(this, toBuilder().build()), 0);
  }

  private void readObjectNoData() throws InvalidObjectException {
    throw new InvalidObjectException("bytes must not leave a class out");
  }

  @Value.Check
  void check() {
    require(
        resource().isPresent() != kind().isPresent(),
        Fault.MEMBER_MISFIT,
        "resource",
        "request must name a resource or a kind of resource, and not both: %s uses … of %s",
        recipient(),
        provider());
    require(amount() >= 1, Fault.NUMBER_RANGE, "amount", "amount must be at least 1: %d", amount());
  }

  /** Collects the values of a {@link SharingRequest}. */
  public static final class Builder extends SharingRequestBuilder {
    Builder() {} // by builder() and toBuilder() alone

    /** Sets the unit that wants to use it. */
    public Builder recipient(String recipient) {
      return recipient(UnitId.of(recipient));
    }

    /** Sets the unit that would give it. */
    public Builder provider(String provider) {
      return provider(UnitId.of(provider));
    }

    /** Sets the resource by its id. */
    public Builder resource(String resource) {
      return resource(ResourceId.of(resource));
    }

    /** Sets the kind of resource. */
    public Builder kind(String kind) {
      return kind(ResourceKind.of(kind));
    }

    /** Sets the specialty that it is wanted for. */
    public Builder specialty(String specialty) {
      return specialty(Code.of(specialty));
    }
  }
}
