// SPDX-License-Identifier: Apache-2.0
package org.medalliance.check.finding;

import static java.util.Objects.requireNonNull;
import static org.medalliance.code.InvalidValueException.require;

import com.google.common.collect.ImmutableList;
import java.io.Serializable;
import java.util.Locale;
import org.medalliance.code.Fault;
import org.medalliance.code.Syntax;
import org.medalliance.wording.Phrase;

/** A code of somebody else's check, in English. */
record OwnFindingCode(String code, Severity severity, String what, String why, String mend)
    implements FindingCode {

  OwnFindingCode {
    requireNonNull(code, "code");
    requireNonNull(severity, "severity");
    requireNonNull(what, "what");
    requireNonNull(why, "why");
    requireNonNull(mend, "mend");
    checkName(code);
    Syntax.text("what", what);
    Syntax.text("why", why);
    Syntax.text("mend", mend);
  }

  /** Checks that a name is none that the library may have. */
  static void checkName(String code) {
    Syntax.openCode("finding code", code);
    require(
        code.indexOf('.') > 0 && code.indexOf('|') < 0,
        Fault.CODE_SYNTAX,
        "code",
        "finding code that is not of the library must carry a dot: %s",
        code);
  }

  @Override
  public String example() {
    return "";
  }

  @Override
  public String text(Locale locale, ImmutableList<Serializable> arguments) {
    requireNonNull(locale, "locale");
    if (requireNonNull(arguments, "arguments").isEmpty()) {
      return what;
    }
    String head = what.endsWith(".") ? what.substring(0, what.length() - 1) : what;
    return head + ": " + Phrase.list(arguments).text(locale);
  }
}
