// SPDX-License-Identifier: Apache-2.0
package org.medalliance.check.finding;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import java.io.Serializable;
import java.util.Locale;
import org.medalliance.wording.Phrase;

/**
 * What the library's checks find. The names are stable; what each is about is said in {@link
 * #what}, why it matters in {@link #why}, the way out in {@link #mend}.
 */
public enum FindingCodes implements FindingCode {
  // references and ids

  /** A reference leads nowhere. About what should be there, its id, and perhaps another that is. */
  DANGLING_REF(
      Severity.ERROR,
      "A reference names an id that nothing bears.",
      "What rests on it is unknown, and nothing is permitted by it.",
      "Correct the id, or write down what it refers to.",
      "\"under\": [\"chartre\"]"),
  /** A reference leads to a thing of another kind. About what should be there, the id, what is. */
  REF_KIND(
      Severity.ERROR,
      "A reference names the id of a thing of another kind.",
      "Ids of different kinds are apart: nothing is found, and nothing is permitted by it.",
      "Name a thing of the kind that belongs there.",
      "\"under\": [\"workstation\"], which is a resource"),
  /** References lead back to where they began. About the ids on the way. */
  CYCLE(
      Severity.ERROR,
      "References lead back to where they began.",
      "Nothing is part of, made under, inferred from or succeeded by itself.",
      "Remove the reference that is wrong.",
      "a is part of b, b is part of a"),
  /** Two ids look alike. About this one and the other. */
  ID_CONFUSABLE(
      Severity.WARNING,
      "Two ids differ in case, compatibility forms or letters of the same shape only.",
      "They are two to the library and one to whoever reads them.",
      "Rename one, or write the same one in both places.",
      "\"unit-a\" and \"Unit-A\""),
  /** A registered number is not well formed. About the number. */
  IDENTIFIER_SYNTAX(
      Severity.WARNING,
      "A unified social credit code is not 18 digits and capital letters without I, O, S, V, Z.",
      "It is nobody's number, so no register knows it.",
      "Copy it again from the certificate.",
      "\"9135010OM000100Y43\", with a letter O"),
  /**
   * The last character of a registered number does not check the others. About it, and which would.
   */
  IDENTIFIER_CHECK(
      Severity.WARNING,
      "The last character of a unified social credit code does not check the others.",
      "Mostly a slip in copying; codes are registered, though, whose check fails.",
      "Compare it with the certificate; leave it if that says so.",
      "\"91350100M000100Y44\""),
  /** Two institutions bear one registered number. About the number and the other institution. */
  IDENTIFIER_DUPLICATE(
      Severity.WARNING,
      "Two institutions bear the same name in one register.",
      "They may be one body under two ids: it would then have half of its rights under each.",
      "Join the two, or correct the identifier of one.",
      "two with \"cn-uscc\": \"12500000450400269L\""),
  /** Two institutions bear one official name. About the name and the other institution. */
  NAME_SHARED(
      Severity.INFO,
      "Two institutions bear the same official name in one language.",
      "Names are not keys, but one body may have been written down twice.",
      "Look whether it is one body; if not, leave it.",
      "two named \"Qianfeng Hospital\"");

  private final Severity severity;
  private final String what;
  private final String why;
  private final String mend;
  private final String example;

  FindingCodes(Severity severity, String what, String why, String mend, String example) {
    this.severity = severity;
    this.what = what;
    this.why = why;
    this.mend = mend;
    this.example = example;
  }

  @Override
  public String code() {
    return name();
  }

  @Override
  public Severity severity() {
    return severity;
  }

  @Override
  public String what() {
    return what;
  }

  @Override
  public String why() {
    return why;
  }

  @Override
  public String mend() {
    return mend;
  }

  @Override
  public String example() {
    return example;
  }

  @Override
  public String text(Locale locale, ImmutableList<Serializable> arguments) {
    requireNonNull(locale, "locale");
    return phrase(requireNonNull(arguments, "arguments")).text(locale);
  }

  Phrase phrase(ImmutableList<Serializable> arguments) {
    return new Phrase("finding." + name(), arguments);
  }
}
