// SPDX-License-Identifier: Apache-2.0
package org.medalliance.examples.lab;

import java.time.LocalDate;
import org.medalliance.code.InvalidValueException;
import org.medalliance.code.Syntax;
import org.medalliance.time.PartialDate;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** A day on the command line. */
final class DayConverter implements ITypeConverter<LocalDate> {
  @Override
  public LocalDate convert(String text) {
    PartialDate date;
    try {
      date = PartialDate.parse(text);
    } catch (InvalidValueException e) {
      throw new TypeConversionException(String.valueOf(e.getMessage()));
    }
    if (!date.isKnown()) {
      throw new TypeConversionException(
          "a question is about one day, such as 2023-06-01: " + Syntax.quote(text));
    }
    return date.earliest();
  }
}
