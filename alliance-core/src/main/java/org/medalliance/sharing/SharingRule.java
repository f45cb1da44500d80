// SPDX-License-Identifier: Apache-2.0
package org.medalliance.sharing;

import static java.util.Objects.requireNonNull;
import static org.medalliance.code.InvalidValueException.require;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.io.InvalidObjectException;
import java.io.NotActiveException;
import java.io.ObjectInputStream;
import java.io.Serializable;
import java.util.Optional;
import org.immutables.value.Value;
import org.medalliance.agreement.Duty;
import org.medalliance.code.AgreementId;
import org.medalliance.code.Arrival;
import org.medalliance.code.Fault;
import org.medalliance.code.SourceId;
import org.medalliance.code.Syntax;
import org.medalliance.resource.Quota;
import org.medalliance.resource.ResourceKind;
import org.medalliance.time.DateSpan;

/**
 * Who may use what of whom, or must not, under which agreements and circumstances.
 *
 * <p>A rule applies once for each of its agreements, between units that the agreement binds, while
 * it is in force. A prohibition wins over every permit; exceptions are written into the
 * prohibition.
 */
@Value.Immutable
public abstract class SharingRule implements Serializable {

  SharingRule() {} // extended by the generated class only

  /**
   * Returns a builder that needs an id, an effect, a resource, a provider, a recipient and an
   * agreement.
   */
  public static Builder builder() {
    return new Builder();
  }

  /** Returns a builder of a permit. */
  public static Builder permit(String id) {
    return builder().id(RuleId.of(id)).effect(Effect.PERMIT);
  }

  /** Returns a builder of a prohibition. */
  public static Builder prohibit(String id) {
    return builder().id(RuleId.of(id)).effect(Effect.PROHIBIT);
  }

  /** The name of the rule within its alliance. */
  public abstract RuleId id();

  /** What the rule does where it applies. */
  public abstract Effect effect();

  /** What may, or must not, be used. */
  public abstract ResourceSelector resource();

  /** Of whom. */
  public abstract UnitSelector provider();

  /** By whom. */
  public abstract UnitSelector recipient();

  /** The days on which the rule itself holds. */
  @Value.Default
  public DateSpan span() {
    return DateSpan.ALWAYS;
  }

  /** The circumstances that it asks for; empty if it asks for none. */
  public abstract Optional<SharingCondition> when();

  /** The agreements that carry the rule; at least one. */
  @Value.NaturalOrder
  public abstract ImmutableSortedSet<AgreementId> under();

  /** What a permit asks of whom, in the author's order; empty for a prohibition. */
  public abstract ImmutableList<Duty> duties();

  /** The most that a permit lets be used; empty if there is no limit, and for a prohibition. */
  public abstract Optional<Quota> quota();

  /** Where that is written, as far as a part does not name its own source. */
  public abstract Optional<SourceId> source();

  /** A remark for readers. */
  public abstract Optional<String> note();

  /** Returns a builder that starts from these values. */
  public abstract Builder toBuilder();

  /** Returns the rule as a sentence. */
  @Override
  public String toString() {
    String sentence =
        id()
            + (effect() == Effect.PERMIT ? " permits " : " prohibits ")
            + resource()
            + ", provider "
            + provider()
            + ", recipient "
            + recipient()
            + when().map(condition -> ", when " + condition).orElse("")
            + ", under "
            + Wording.list(under());
    return Wording.cut(sentence);
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
        !under().isEmpty(),
        Fault.MIN_SIZE,
        "under",
        "rule %s must be under at least one agreement: no rule floats",
        id());
    require(
        effect() == Effect.PERMIT || duties().isEmpty(),
        Fault.MEMBER_MISFIT,
        "duties",
        "prohibition %s must not carry duties; only a permit does",
        id());
    require(
        effect() == Effect.PERMIT || quota().isEmpty(),
        Fault.MEMBER_MISFIT,
        "quota",
        "prohibition %s must not carry a quota; only a permit does",
        id());
  }

  /** Collects the values of a {@link SharingRule}. */
  public static final class Builder extends SharingRuleBuilder {
    Builder() {} // by builder() and toBuilder() alone

    /** Sets the id. */
    public Builder id(String id) {
      return id(RuleId.of(id));
    }

    /** Sets the kinds of resource that the rule is about, with the kinds below them. */
    public Builder resource(ResourceKind... kinds) {
      requireNonNull(kinds, "kinds");
      return resource(ResourceSelector.kinds(kinds));
    }

    /** Sets the agreements that carry the rule. */
    public Builder under(String... agreements) {
      under(ImmutableList.of());
      requireNonNull(agreements, "agreements");
      for (String agreement : agreements) {
        addUnder(AgreementId.of(agreement));
      }
      return this;
    }
  }
}
