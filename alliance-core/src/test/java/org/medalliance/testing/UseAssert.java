// SPDX-License-Identifier: Apache-2.0
package org.medalliance.testing;

import com.google.errorprone.annotations.CheckReturnValue;
import java.io.Serializable;
import java.util.Optional;
import org.medalliance.code.UnitId;
import org.medalliance.decision.Outcome;
import org.medalliance.decision.SharingPolicy;
import org.medalliance.decision.quota.QuotaLedger;
import org.medalliance.resource.ResourceKind;
import org.medalliance.sharing.Attribute;
import org.medalliance.sharing.Attributes;
import org.medalliance.sharing.SharingRequest;

/**
 * An assertion in the making about what one unit may use on one day.
 *
 * <p>{@link #of} completes it. <b>A chain that ends before verifies nothing</b> of what it says,
 * and Java cannot prevent that: Error Prone's {@code CheckReturnValue} does.
 *
 * <p>What no rule is asked about fails whatever is expected: a unit that shares with itself, and a
 * resource that is not the provider's.
 */
public final class UseAssert {
  private final AllianceOnDayAssert on;
  private final Outcome[] expected;
  private final SharingRequest.Builder request;
  private Attributes attributes = Attributes.NONE;
  private Optional<QuotaLedger> ledger = Optional.empty();

  UseAssert(AllianceOnDayAssert on, UnitId recipient, Outcome... expected) {
    this.on = on;
    this.expected = expected;
    this.request = SharingRequest.builder().recipient(recipient).on(on.roll().day());
  }

  /** Names the resource by its id; one that the alliance does not know fails. */
  @CheckReturnValue
  public UseAssert use(String resource) {
    on.knownResource(resource);
    request.resource(resource);
    return this;
  }

  /**
   * Names the kind of resource; one that no resource, rule or programme of the alliance names fails
   * unless they name a broader or a narrower one.
   */
  @CheckReturnValue
  public UseAssert use(ResourceKind kind) {
    on.knownKind(kind);
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

  /** Tells how much is to be used, in the unit in which quotas count; 1 where it is not told. */
  @CheckReturnValue
  public UseAssert amount(long amount) {
    request.amount(amount);
    return this;
  }

  /** Tells what has been used before; without it, whatever has a quota is undetermined. */
  @CheckReturnValue
  public UseAssert after(QuotaLedger used) {
    ledger = Optional.of(used);
    return this;
  }

  /** Names the unit that gives it, and verifies how the use is decided. */
  public DecisionAssert of(String provider) {
    on.known(provider);
    SharingPolicy policy = SharingPolicy.of(on.roll().alliance());
    SharingRequest asked = request.provider(provider).attributes(attributes).build();
    DecisionAssert decision =
        DecisionAssert.of(
            ledger.map(used -> policy.explain(asked, used)).orElseGet(() -> policy.explain(asked)));
    on.handOnTo(decision);
    return decision.restsOnRules().is(expected);
  }
}
