// SPDX-License-Identifier: Apache-2.0
package org.medalliance.examples.lab;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.medalliance.code.Syntax;
import org.medalliance.examples.lab.terminal.Misread;
import org.medalliance.examples.report.Saying;
import org.medalliance.sharing.Attribute;
import org.medalliance.sharing.Attributes;
import org.medalliance.sharing.Purpose;
import org.medalliance.sharing.Urgency;

/** Attributes of a request as they are written on the command line: {@code NAME=VALUE}. */
final class Circumstances {
  private Circumstances() {}

  static Attributes parse(List<String> circumstances) {
    Attributes attributes = Attributes.NONE;
    Set<String> told = new HashSet<>();
    for (String circumstance : circumstances) {
      int at = circumstance.indexOf('=');
      if (at < 1) {
        throw wrong(Saying.of("must be NAME=VALUE, such as consent=true"), circumstance);
      }
      String name = circumstance.substring(0, at);
      if (!told.add(name)) {
        throw wrong(Saying.of("must be told once"), circumstance);
      }
      attributes = with(attributes, name, circumstance.substring(at + 1));
    }
    return attributes;
  }

  /** The type is found out of the name and, where that does not tell it, out of the value. */
  private static Attributes with(Attributes attributes, String name, String value) {
    if (name.equals(Attribute.URGENCY.name())) {
      return attributes.with(Attribute.URGENCY, urgency(value));
    }
    if (name.equals(Attribute.PURPOSE.name())) {
      return attributes.with(Attribute.PURPOSE, Purpose.of(value));
    }
    if (value.equals("true") || value.equals("false")) {
      return attributes.with(Attribute.flag(name), value.equals("true"));
    }
    try {
      return attributes.with(Attribute.number(name), Long.valueOf(value));
    } catch (NumberFormatException e) {
      throw wrong(Saying.of("must be true, false or a whole number"), name + "=" + value);
    }
  }

  private static Urgency urgency(String value) {
    return Arrays.stream(Urgency.values())
        .filter(urgency -> urgency.name().equals(value))
        .findFirst()
        .orElseThrow(
            () ->
                wrong(
                    Saying.of(
                        "must be one of {0}",
                        Arrays.stream(Urgency.values()).map(Urgency::name).toList()),
                    "urgency=" + value));
  }

  private static Misread wrong(Saying rule, String circumstance) {
    return new Misread(Saying.of("circumstance {0}: {1}", rule, Syntax.quote(circumstance)));
  }
}
