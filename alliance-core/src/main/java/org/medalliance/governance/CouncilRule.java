// SPDX-License-Identifier: Apache-2.0
package org.medalliance.governance;

import java.io.InvalidObjectException;
import java.io.NotActiveException;
import java.io.ObjectInputStream;
import java.io.Serializable;
import java.util.Optional;
import org.immutables.value.Value;
import org.medalliance.code.Arrival;
import org.medalliance.code.LocalizedText;
import org.medalliance.code.SourceId;
import org.medalliance.code.Syntax;

/**
 * A decision rule that a council has for motions of some sort, as its charter states it.
 *
 * <p>Where the charter is amended the new rule bears a new id, so that old motions keep theirs.
 */
@Value.Immutable
public abstract class CouncilRule implements Serializable {

  CouncilRule() {} // extended by the generated class only

  /** Returns a builder that needs an id and a rule. */
  public static Builder builder() {
    return new Builder();
  }

  /** Returns a rule of which nothing is written but what it needs. */
  public static CouncilRule of(String id, DecisionRule rule) {
    return builder().id(id).rule(rule).build();
  }

  /** The name by which motions refer to the rule. */
  public abstract DecisionRuleId id();

  /** What a motion needs to pass. */
  public abstract DecisionRule rule();

  /** The rule in the words of the charter. */
  public abstract Optional<LocalizedText> text();

  /** Where that is written. */
  public abstract Optional<SourceId> source();

  /** A remark for readers. */
  public abstract Optional<String> note();

  /** Returns a builder that starts from these values. */
  public abstract Builder toBuilder();

  /** Returns id and rule. */
  @Override
  public String toString() {
    return id() + ": " + rule();
  }

  private void readObject(ObjectInputStream in) throws InvalidObjectException, NotActiveException {
    in.registerValidation(() -> Arrival.check(this, toBuilder().build()), 0);
  }

  @Value.Check
  void check() {
    Syntax.text("note", note());
  }

  /** Collects the values of a {@link CouncilRule}. */
  public static final class Builder extends CouncilRuleBuilder {
    Builder() {} // by builder() and toBuilder() alone

    /** Sets the id. */
    public Builder id(String id) {
      return id(DecisionRuleId.of(id));
    }
  }
}
