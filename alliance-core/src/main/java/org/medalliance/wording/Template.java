// SPDX-License-Identifier: Apache-2.0
package org.medalliance.wording;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Words with gaps: {@code {0}} stands for the first argument, {@code {1}} for the second.
 *
 * @param words the words before, between and after the gaps; one more than there are gaps
 * @param gaps the number of the argument that fills each gap
 */
record Template(ImmutableList<String> words, ImmutableList<Integer> gaps) {
  private static final Pattern GAP = Pattern.compile("\\{([0-9])}");

  static Template parse(String text) {
    ImmutableList.Builder<String> words = ImmutableList.builder();
    ImmutableList.Builder<Integer> gaps = ImmutableList.builder();
    Matcher gap = GAP.matcher(text);
    int from = 0;
    while (gap.find()) {
      words.add(text.substring(from, gap.start()));
      gaps.add(gap.group(1).charAt(0) - '0');
      from = gap.end();
    }
    return new Template(words.add(text.substring(from)).build(), gaps.build());
  }

  /** How many arguments the words ask for. */
  int arguments() {
    return gaps.stream().mapToInt(gap -> gap + 1).max().orElse(0);
  }

  /** Returns the words with every gap filled; what fills one is not looked at again. */
  String filled(List<String> arguments) {
    StringBuilder text = new StringBuilder(words.get(0));
    for (int i = 0; i < gaps.size(); i++) {
      append(text, arguments.get(gaps.get(i)));
      append(text, words.get(i + 1));
    }
    return text.toString();
  }

  /** Sets a Chinese character and what is Latin apart, as printers do. */
  private static void append(StringBuilder text, String more) {
    if (!more.isEmpty() && text.length() > 0) {
      int before = text.codePointBefore(text.length());
      int after = more.codePointAt(0);
      if ((isHan(before) && isLatin(after, "([")) || (isLatin(before, ")]") && isHan(after))) {
        text.append(' ');
      }
    }
    text.append(more);
  }

  private static boolean isHan(int c) {
    return Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN;
  }

  private static boolean isLatin(int c, String brackets) {
    return c < 128 && (Character.isLetterOrDigit(c) || brackets.indexOf(c) >= 0);
  }
}
