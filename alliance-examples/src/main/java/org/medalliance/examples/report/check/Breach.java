// SPDX-License-Identifier: Apache-2.0
package org.medalliance.examples.report.check;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.medalliance.code.InvalidValueException;
import org.medalliance.examples.report.Saying;
import org.medalliance.examples.report.Worded;
import org.medalliance.examples.report.Words;
import org.medalliance.jackson.problem.Problem;
import org.medalliance.jackson.problem.ProblemCode;

/**
 * A broken rule in the reader's language. The library says it in English; in Chinese there is, in
 * {@code breaches_zh.json} beside this class, a sentence for what messages say with bounds and the
 * like and, for what is not there, one for each code, with the value at fault.
 */
public final class Breach {
  private static final ImmutableMap<String, ImmutableMap<String, String>> CHINESE = chinese();

  /** By what whole messages say in English, in the order in which they are tried. */
  private static final ImmutableList<Rule> RULES =
      texts("rules").entrySet().stream()
          .map(rule -> new Rule(Pattern.compile(rule.getKey()), rule.getValue()))
          .collect(ImmutableList.toImmutableList());

  /** The value at fault, as messages end with it: quoted, whatever stands in it, or a number. */
  private static final Pattern VALUE = Pattern.compile(": ('.*'|-?\\d+)[^']*$");

  private static final Pattern NEAREST = Pattern.compile("; did you mean ('[^']*')\\?$");
  private static final Pattern MISPLACED =
      Pattern.compile("document must be JSON: (.*) should be here, not ('.*?'|[^;]+)(?:;.*)?");
  private static final Pattern CUT =
      Pattern.compile("document must be whole: unexpected end where (.*) should be");
  private static final Pattern GAP = Pattern.compile("\\{([a-z]+)}");

  private Breach() {}

  /** Returns what is wrong with a value. */
  public static Worded of(InvalidValueException e) {
    String message = String.valueOf(e.getMessage());
    return locale ->
        Words.isChinese(locale)
            ? chinese(ProblemCode.of(e.fault()), message, ImmutableMap.of())
            : message;
  }

  /** Returns what is wrong with a document. */
  public static Worded of(Problem problem) {
    return locale ->
        Words.isChinese(locale)
            ? chinese(problem.code(), problem.message(), problem.arguments())
            : problem.message();
  }

  private static String chinese(ProblemCode code, String message, Map<String, String> arguments) {
    Map<String, String> known = new HashMap<>(arguments);
    Matcher nearest = NEAREST.matcher(message);
    boolean isNearOne = nearest.find();
    String breach = isNearOne ? message.substring(0, nearest.start()) : message;
    Optional<String> exact =
        RULES.stream().flatMap(rule -> rule.chinese(breach).stream()).findFirst();
    Matcher value = VALUE.matcher(breach);
    if (value.find()) {
      known.putIfAbsent("value", value.group(1));
      known.putIfAbsent("member", value.group(1));
    }
    return exact.orElseGet(() -> filled(sentence(code, message, known), known))
        + (isNearOne ? "；是否应为 " + nearest.group(1) + "？" : "");
  }

  /** The sentence that fits best what is known. */
  private static String sentence(ProblemCode code, String message, Map<String, String> known) {
    String plain = text("sentences", code.name());
    Matcher cut = CUT.matcher(message);
    if (cut.matches() && isShape(cut.group(1))) {
      known.put("expected", cut.group(1));
      return text("sentences", code + ".end");
    }
    Matcher misplaced = MISPLACED.matcher(message);
    if (misplaced.matches() && isShape(misplaced.group(1))) {
      known.put("expected", misplaced.group(1));
      known.put("actual", misplaced.group(2));
    }
    return known.containsKey("expected")
        ? requireNonNull(texts("sentences").getOrDefault(code + ".expected", plain))
        : plain;
  }

  /** The sentence with what is known; a value that is not known is left out at its end. */
  private static String filled(String sentence, Map<String, String> known) {
    String whole =
        known.containsKey("value") ? sentence : sentence.replaceFirst("：?\\{value}$", "");
    List<Object> values = new ArrayList<>();
    String numbered =
        GAP.matcher(whole)
            .replaceAll(
                gap -> {
                  values.add(shape(known.getOrDefault(gap.group(1), "")));
                  return "{" + (values.size() - 1) + "}";
                });
    return new Saying(numbered, ImmutableList.copyOf(values)).in(Locale.CHINESE);
  }

  /**
   * One rule as messages say it.
   *
   * @param english the whole message, with a group for each value; what stands before its rule
   *     holds no quotation mark, so that no value that is quoted is taken for a rule
   * @param sentence the same in Chinese, {@code {0}} for the first group
   */
  private record Rule(Pattern english, String sentence) {
    Optional<String> chinese(String message) {
      Matcher said = english.matcher(message);
      if (!said.matches()) {
        return Optional.empty();
      }
      ImmutableList.Builder<Object> values = ImmutableList.builder();
      for (int group = 1; group <= said.groupCount(); group++) {
        values.add(said.group(group));
      }
      return Optional.of(new Saying(sentence, values.build()).in(Locale.CHINESE));
    }
  }

  private static boolean isShape(String english) {
    return texts("shapes").containsKey(english);
  }

  /** What JSON something should be or is, in Chinese; a list of names without English commas. */
  private static String shape(String english) {
    String whole = texts("shapes").get(english);
    if (whole != null) {
      return whole;
    }
    for (Map.Entry<String, String> beginning : texts("beginnings").entrySet()) {
      if (english.startsWith(beginning.getKey())) {
        return beginning.getValue() + english.substring(beginning.getKey().length());
      }
    }
    return english.matches("[A-Za-z, ]+") ? english.replace(", ", "、") : english;
  }

  private static String text(String part, String key) {
    return requireNonNull(texts(part).get(key), key);
  }

  private static ImmutableMap<String, String> texts(String part) {
    return requireNonNull(CHINESE.get(part), part);
  }

  /** What there is in Chinese: whole sentences by code, and parts of them by what is English. */
  static ImmutableMap<String, ImmutableMap<String, String>> chinese() {
    try (InputStream words = requireNonNull(Breach.class.getResourceAsStream("breaches_zh.json"))) {
      Map<String, Map<String, String>> all =
          JsonMapper.builder()
              .build()
              .readValue(words, new TypeReference<Map<String, Map<String, String>>>() {});
      ImmutableMap.Builder<String, ImmutableMap<String, String>> parts = ImmutableMap.builder();
      all.forEach((part, texts) -> parts.put(part, ImmutableMap.copyOf(texts)));
      return parts.buildOrThrow();
    } catch (IOException e) {
      throw new UncheckedIOException("the jar must hold the words", e);
    }
  }
}
