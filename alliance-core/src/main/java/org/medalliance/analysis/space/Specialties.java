// SPDX-License-Identifier: Apache-2.0
package org.medalliance.analysis.space;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.medalliance.Alliance;
import org.medalliance.analysis.box.Axis;
import org.medalliance.analysis.box.Bits;
import org.medalliance.code.Certainty;
import org.medalliance.code.Code;
import org.medalliance.code.CodeSystem;
import org.medalliance.resource.SharedResource;
import org.medalliance.wording.Phrase;

/**
 * The specialties that a request may tell, as far as rules and resources can tell them apart: none
 * first, then one for all that are alike.
 *
 * @param axis where they are
 * @param values the specialties; empty if none is told
 */
record Specialties(Axis axis, ImmutableList<Optional<Code>> values) {

  static Specialties of(int number, List<Alliance> alliances) {
    Set<Code> named = new LinkedHashSet<>();
    for (Alliance alliance : alliances) {
      alliance.rules().forEach(rule -> rule.resource().specialty().ifPresent(named::add));
      alliance.resources().stream()
          .map(SharedResource::specialty)
          .flatMap(Optional::stream)
          .forEach(named::add);
    }
    Map<List<Certainty>, Optional<Code>> classes = new LinkedHashMap<>();
    classes.put(ImmutableList.of(), Optional.empty());
    if (!named.isEmpty()) {
      for (Code code : candidates(named, alliances)) {
        classes.putIfAbsent(answers(code, named, alliances), Optional.of(code));
      }
    }
    return new Specialties(
        new Axis(number, classes.size()), ImmutableList.copyOf(classes.values()));
  }

  /** What every code that is named is to a code. */
  private static List<Certainty> answers(Code code, Set<Code> named, List<Alliance> alliances) {
    return alliances.stream()
        .flatMap(
            alliance ->
                named.stream().map(each -> alliance.codeSystems().specialtyContains(each, code)))
        .toList();
  }

  /** Codes among which there is one of each that can be told apart. */
  private static ImmutableSet<Code> candidates(Set<Code> named, List<Alliance> alliances) {
    ImmutableSet.Builder<Code> found = ImmutableSet.builder();
    found.addAll(named);
    for (Alliance alliance : alliances) {
      Optional<CodeSystem> system = alliance.codeSystems().specialty();
      Set<Code> broader = new LinkedHashSet<>(named);
      system.ifPresent(it -> named.forEach(code -> broader.addAll(it.ancestry(code))));
      found.addAll(broader).add(Code.of("other"));
      broader.stream().flatMap(code -> below(code, broader)).forEach(found::add);
    }
    named.stream().flatMap(code -> beside(code, named)).forEach(found::add);
    return found.add(Code.of("other|other")).build();
  }

  /** A code below another, however codes are written, and not below another that is known. */
  private static Stream<Code> below(Code code, Set<Code> known) {
    String text = code.value();
    List<Code> all = new ArrayList<>();
    if (text.length() <= Space.LONGEST) {
      all.add(Code.of(text + ".other"));
      all.add(Code.of(text + "-other"));
    }
    for (int end = 2; end + 2 <= text.length(); end += 2) {
      String rest = "0".repeat(text.length() - end);
      if (text.substring(end).equals(rest)) {
        free(text.substring(0, end), rest.substring(2), known).ifPresent(all::add);
        break;
      }
    }
    return all.stream();
  }

  /** A code as long as another that is not below any that is known. */
  private static Stream<Code> beside(Code code, Set<Code> known) {
    int length = code.value().length();
    return length < 2 ? Stream.empty() : free("", "0".repeat(length - 2), known).stream();
  }

  private static Optional<Code> free(String before, String after, Set<Code> known) {
    for (char first = '9'; first >= '0'; first--) {
      for (char second = '9'; second >= '1'; second--) {
        String start = before + first + second;
        if (known.stream().noneMatch(code -> code.value().startsWith(start))) {
          return Optional.of(Code.of(start + after));
        }
      }
    }
    return Optional.empty();
  }

  /** The values for which the answer is YES or, unless it has to be sure, UNKNOWN. */
  Bits where(Function<Optional<Code>, Certainty> question, boolean sure) {
    return Attributes.where(values, question, sure);
  }

  /** Returns some of the values in words. */
  Phrase words(Bits some) {
    return Phrase.of(
        "cell.specialty",
        Phrase.either(
            some.stream()
                .mapToObj(
                    place ->
                        values
                            .get(place)
                            .<Serializable>map(code -> code)
                            .orElseGet(() -> Phrase.of("cell.untold")))
                .toList()));
  }
}
