// SPDX-License-Identifier: Apache-2.0
package org.medalliance.view.indicator;

import static java.util.Objects.requireNonNull;

import java.io.Serializable;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.medalliance.view.Node;
import org.medalliance.wording.Phrase;

/**
 * A figure of an alliance on a day.
 *
 * @param code what it tells, with its definition
 * @param about the unit or rung that it is about; empty if it is about the alliance
 * @param value what it comes to
 */
public record Indicator(IndicatorCode code, Optional<Node> about, IndicatorValue value)
    implements Serializable {
  /** Checks that nothing is null. */
  public Indicator {
    requireNonNull(code, "code");
    requireNonNull(about, "about");
    requireNonNull(value, "value");
  }

  static Indicator of(IndicatorCode code, IndicatorValue value) {
    return new Indicator(code, Optional.empty(), value);
  }

  static Indicator of(IndicatorCode code, Node about, IndicatorValue value) {
    return new Indicator(code, Optional.of(about), value);
  }

  /** Returns name and value. */
  public Phrase phrase() {
    return about
        .map(node -> Phrase.of("indicator.about", code.phrase(), node.id(), value.phrase()))
        .orElseGet(() -> Phrase.of("indicator", code.phrase(), value.phrase()));
  }

  /** Returns name and value on one line. */
  public String text(Locale locale) {
    return phrase().text(locale);
  }

  /** Returns name and value in English. */
  @Override
  public String toString() {
    return text(Locale.ENGLISH);
  }

  private Object writeReplace() {
    return new Sent(code, about.orElse(null), value);
  }

  /** An indicator on its way: an {@link Optional} cannot travel. */
  private record Sent(IndicatorCode code, @Nullable Node about, IndicatorValue value)
      implements Serializable {
    private Object readResolve() {
      return new Indicator(code, Optional.ofNullable(about), value);
    }
  }
}
