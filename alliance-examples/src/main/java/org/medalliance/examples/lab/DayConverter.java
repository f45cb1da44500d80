// SPDX-License-Identifier: Apache-2.0
package org.medalliance.examples.lab;

import java.time.LocalDate;
import org.medalliance.code.Fault;
import org.medalliance.code.InvalidValueException;
import org.medalliance.code.Syntax;
import org.medalliance.time.PartialDate;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

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
        throw new TypeConversionException(String.valueOf(e.getMessage()));
      }
    }
    throw new TypeConversionException(
        "day must be one day, written like 2021-06-24: " + Syntax.quote(text));
  }
}
