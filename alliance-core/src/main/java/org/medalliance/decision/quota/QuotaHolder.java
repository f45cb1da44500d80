// SPDX-License-Identifier: Apache-2.0
package org.medalliance.decision.quota;

import static java.util.Objects.requireNonNull;

import java.io.Serializable;
import org.medalliance.code.AgreementId;
import org.medalliance.code.UnitId;
import org.medalliance.resource.Quota;

/** Whose use is counted together. */
public sealed interface QuotaHolder extends Comparable<QuotaHolder>, Serializable {

  /**
   * All that one unit uses, whoever gives it.
   *
   * @param unit the recipient
   */
  record Recipient(UnitId unit) implements QuotaHolder {
    /** Checks that nothing is null. */
    public Recipient {
      requireNonNull(unit, "unit");
    }

    @Override
    public Quota.Of of() {
      return Quota.Of.RECIPIENT;
    }

    @Override
    public String id() {
      return unit.value();
    }

    @Override
    public String toString() {
      return "recipient " + unit;
    }
  }

  /**
   * All that one unit gives, whoever uses it.
   *
   * @param unit the provider
   */
  record Provider(UnitId unit) implements QuotaHolder {
    /** Checks that nothing is null. */
    public Provider {
      requireNonNull(unit, "unit");
    }

    @Override
    public Quota.Of of() {
      return Quota.Of.PROVIDER;
    }

    @Override
    public String id() {
      return unit.value();
    }

    @Override
    public String toString() {
      return "provider " + unit;
    }
  }

  /**
   * All that is used under one agreement.
   *
   * @param agreement the agreement
   */
  record Agreement(AgreementId agreement) implements QuotaHolder {
    /** Checks that nothing is null. */
    public Agreement {
      requireNonNull(agreement, "agreement");
    }

    @Override
    public Quota.Of of() {
      return Quota.Of.AGREEMENT;
    }

    @Override
    public String id() {
      return agreement.value();
    }

    @Override
    public String toString() {
      return "agreement " + agreement;
    }
  }

  /** Returns what sort of holder it is. */
  Quota.Of of();

  /** Returns the id of the unit or agreement as text. */
  String id();

  /** Orders by sort of holder, then by id. */
  @Override
  default int compareTo(QuotaHolder other) {
    int order = of().compareTo(requireNonNull(other, "other").of());
    return order != 0 ? order : id().compareTo(other.id());
  }
}
