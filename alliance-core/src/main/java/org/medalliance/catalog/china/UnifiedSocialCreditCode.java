// SPDX-License-Identifier: Apache-2.0
package org.medalliance.catalog.china;

import static java.util.Objects.requireNonNull;
import static org.medalliance.code.InvalidValueException.require;

import java.io.Serializable;
import org.medalliance.code.Code;
import org.medalliance.code.Fault;
import org.medalliance.code.Syntax;
import org.medalliance.institution.ExternalId;

/**
 * The number under which a body is registered in China (统一社会信用代码): 18 digits and upper-case
 * letters, without I, O, S, V and Z. Source: GB 32100-2015.
 *
 * <p>The last character checks the others, but codes are registered whose check fails. So a code
 * that is well formed is a code, and whether its check holds is a question. Any one character that
 * is changed is noticed, and so are any two that change places, unless they are the first and the
 * last: these weigh the same. Lower case is refused rather than raised.
 *
 * @param value the 18 characters
 */
public record UnifiedSocialCreditCode(String value)
    implements Comparable<UnifiedSocialCreditCode>, Serializable {
  /** The {@linkplain ExternalId#system register} in which these are the names of institutions. */
  public static final String SYSTEM = "cn-uscc";

  /** Every character in the place of its value, 0 to 30. */
  private static final String ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";

  private static final int LENGTH = 18;

  /** The weights of the first eight characters of an organisation code. Source: GB 11714-1997. */
  private static final int[] ORGANISATION_WEIGHTS = {3, 7, 9, 10, 5, 8, 4, 2};

  /** Checks the characters and their number. */
  public UnifiedSocialCreditCode {
    requireNonNull(value, "value");
    require(
        value.length() == LENGTH && value.chars().allMatch(c -> ALPHABET.indexOf(c) >= 0),
        Fault.ID_SYNTAX,
        "",
        "unified social credit code must be 18 digits or upper-case letters without I, O, S, V"
            + " and Z: %s",
        Syntax.quote(value));
  }

  /** Returns the code with this text, whether or not its check holds. */
  public static UnifiedSocialCreditCode parse(String text) {
    return new UnifiedSocialCreditCode(text);
  }

  /**
   * The department of government that registers the body, such as {@code 1}, {@code 5}, {@code 9}.
   */
  public char registeringDepartment() {
    return value.charAt(0);
  }

  /** The category of the body; what it means depends on the department. */
  public char category() {
    return value.charAt(1);
  }

  /**
   * Where it is registered: by the standard a code of {@link ChinaCodeSystems#REGIONS}, of whatever
   * year. It is not checked: a code in which these six are no digits stands for no division.
   */
  public Code division() {
    return Code.of(value.substring(2, 8));
  }

  /** The nine characters of the organisation code (组织机构代码). */
  public String organisationCode() {
    return value.substring(8, 17);
  }

  /** The last character, which is to check the others. */
  public char checkCharacter() {
    return value.charAt(LENGTH - 1);
  }

  /** The character that would check the others. */
  public char expectedCheckCharacter() {
    int sum = 0;
    int weight = 1;
    for (int i = 0; i < LENGTH - 1; i++) {
      sum += ALPHABET.indexOf(value.charAt(i)) * weight;
      weight = weight * 3 % ALPHABET.length();
    }
    return ALPHABET.charAt(Math.floorMod(-sum, ALPHABET.length()));
  }

  /** Returns whether the last character checks the others. */
  public boolean isCheckValid() {
    return checkCharacter() == expectedCheckCharacter();
  }

  /**
   * Returns whether the last character of the organisation code checks its first eight.
   *
   * <p>The weights and the remainders are as read in a copy of GB 11714-1997. That letters count
   * from A = 10 to Z = 35 there, unlike here, is provisional: it is inferred from programs, and
   * from registered codes whose organisation codes check with these values and not with those here.
   */
  public boolean isOrganisationCheckValid() {
    int sum = 0;
    for (int i = 0; i < ORGANISATION_WEIGHTS.length; i++) {
      sum += Character.digit(value.charAt(8 + i), 36) * ORGANISATION_WEIGHTS[i];
    }
    return value.charAt(16) == "0123456789X".charAt(Math.floorMod(-sum, 11));
  }

  /** Returns the code as a name that an institution bears. */
  public ExternalId externalId() {
    return new ExternalId(SYSTEM, value);
  }

  /** Orders codes by their text. */
  @Override
  public int compareTo(UnifiedSocialCreditCode other) {
    return value.compareTo(requireNonNull(other, "other").value);
  }

  /** Returns the text. */
  @Override
  public String toString() {
    return value;
  }
}
