// SPDX-License-Identifier: Apache-2.0
package org.medalliance.examples.lab;

import java.time.LocalDate;
import org.medalliance.code.Fault;
import org.medalliance.code.InvalidValueException;
import org.medalliance.code.Syntax;
import org.medalliance.examples.lab.terminal.Misread;
import org.medalliance.examples.report.Saying;
import org.medalliance.examples.report.check.Breach;
import org.medalliance.time.PartialDate;
import picocli.CommandLine.ITypeConverter;

/** A day on the command line. */
final class DayConverter implements ITypeConverter<LocalDate> {
  @Override
  public LocalDate convert(String text) {
    try {
      PartialDate date = PartialDate.parse(text);
      if (date.isKnown()) {
        return date.earliest();
      }
    } catch (InvalidValueException e) {
      if (e.fault() != Fault.DATE_FORMAT) { // which offers months, years and ranges too
        throw new Misread(Breach.of(e));
      }
    }
    throw new Misread(
        Saying.of("day must be one day, written like 2021-06-24: {0}", Syntax.quote(text)));
  }
}
