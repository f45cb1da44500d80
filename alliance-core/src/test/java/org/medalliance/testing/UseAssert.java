// SPDX-License-Identifier: Apache-2.0
package org.medalliance.testing;

import com.google.errorprone.annotations.CheckReturnValue;
import java.io.Serializable;
import org.medalliance.code.UnitId;
import org.medalliance.decision.SharingPolicy;
import org.medalliance.resource.ResourceKind;
import org.medalliance.sharing.Attribute;
import org.medalliance.sharing.Attributes;
import org.medalliance.sharing.SharingRequest;

/**
 * An assertion in the making about what one unit may use on one day; {@link #of} completes it, and
 * nothing is verified before.
 */
public final class UseAssert {
  private final AllianceOnDayAssert on;
  private final boolean lets;
  private final SharingRequest.Builder request;
  private Attributes attributes = Attributes.NONE;

  UseAssert(AllianceOnDayAssert on, UnitId recipient, boolean lets) {
    this.on = on;
    this.lets = lets;
    this.request = SharingRequest.builder().recipient(recipient).on(on.roll().day());
  }

  /** Names the resource by its id; one that the alliance does not know fails. */
  @CheckReturnValue
  public UseAssert use(String resource) {
    on.knownResource(resource);
    request.resource(resource);
    return this;
  }

  /** Names the kind of resource. */
  @CheckReturnValue
  public UseAssert use(ResourceKind kind) {
    request.kind(kind);
    return this;
  }

  /** Tells the specialty that it is wanted for. */
  @CheckReturnValue
  public UseAssert forSpecialty(String specialty) {
    request.specialty(specialty);
    return this;
  }

  /** Tells a circumstance. */
  @CheckReturnValue
  public <T extends Serializable> UseAssert with(Attribute<T> attribute, T value) {
    attributes = attributes.with(attribute, value);
    return this;
  }

  /** Names the unit that gives it, and verifies that the use is, or is not, permitted. */
  public DecisionAssert of(String provider) {
    on.known(provider);
    DecisionAssert decision =
        DecisionAssert.of(
                SharingPolicy.of(on.roll().alliance())
                    .explain(request.provider(provider).attributes(attributes).build()))
            .as(on.info().description());
    return lets ? decision.isPermitted() : decision.isNotPermitted();
  }
}
