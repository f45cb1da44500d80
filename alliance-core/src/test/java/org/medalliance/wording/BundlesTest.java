// SPDX-License-Identifier: Apache-2.0
package org.medalliance.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.medalliance.AllianceFact;
import org.medalliance.agreement.AgreementFact;
import org.medalliance.agreement.AgreementStatus;
import org.medalliance.agreement.Bearer;
import org.medalliance.analysis.finding.RuleFinding;
import org.medalliance.change.Part;
import org.medalliance.change.Revision;
import org.medalliance.check.finding.FindingCodes;
import org.medalliance.check.finding.Severity;
import org.medalliance.code.Certainty;
import org.medalliance.decision.Outcome;
import org.medalliance.decision.Reason;
import org.medalliance.decision.premise.Premise;
import org.medalliance.decision.premise.Unknown;
import org.medalliance.evidence.Claim;
import org.medalliance.evidence.SourceKind;
import org.medalliance.institution.OtherName;
import org.medalliance.institution.Succession;
import org.medalliance.membership.MemberFact;
import org.medalliance.membership.Standing;
import org.medalliance.referral.Direction;
import org.medalliance.resource.Quota;
import org.medalliance.sharing.ResourceSelector;
import org.medalliance.sharing.SharingCondition;
import org.medalliance.sharing.UnitSelector;
import org.medalliance.sharing.Urgency;
import org.medalliance.view.indicator.IndicatorCode;

/** The two bundles say the same things. */
class BundlesTest {
  private static final Path SOURCES = Path.of("src", "main", "java");

  private static final Path BUNDLES =
      Path.of("src", "main", "resources", "org", "medalliance", "wording");

  /** Whose constants are named in explanations. */
  private static final List<Class<? extends Enum<?>>> NAMED =
      List.of(
          AllianceFact.Kind.class,
          AgreementFact.Kind.class,
          AgreementStatus.class,
          Bearer.Side.class,
          Claim.Meaning.class,
          Direction.class,
          MemberFact.Kind.class,
          OtherName.Kind.class,
          Outcome.class,
          Premise.Kind.class,
          Quota.Of.class,
          Quota.Window.class,
          Revision.Kind.class,
          Severity.class,
          SharingCondition.TierRelation.class,
          SourceKind.class,
          Standing.class,
          Succession.Kind.class,
          Urgency.class);

  private static final List<String> ROLES =
      List.of(
          "lead", "core", "branch", "member", "partner", "observer", "operator", "rotating-chair");

  private static final Properties ENGLISH = read("words_en.properties");
  private static final Properties CHINESE = read("words_zh.properties");

  @Test
  void haveTheSameKeys() {
    assertThat(CHINESE.stringPropertyNames()).isEqualTo(ENGLISH.stringPropertyNames());
  }

  @Test
  void askForTheSameArguments() {
    for (String key : ENGLISH.stringPropertyNames()) {
      assertThat(gaps(CHINESE.getProperty(key))).as(key).isEqualTo(gaps(ENGLISH.getProperty(key)));
    }
  }

  @Test
  void leaveNothingEmptyAndNoGapMisspelt() {
    for (Properties bundle : List.of(ENGLISH, CHINESE)) {
      bundle.forEach(
          (key, words) ->
              assertThat(words.toString().replaceAll("\\{[0-9]}", "_"))
                  .as(key.toString())
                  .isNotBlank()
                  .doesNotContain("{", "}"));
    }
  }

  @Test
  void writeEachKeyOnce() throws IOException {
    for (String file : List.of("words_en.properties", "words_zh.properties")) {
      assertThat(
              Files.readAllLines(BUNDLES.resolve(file)).stream()
                  .filter(line -> !line.startsWith("#") && !line.isBlank())
                  .map(line -> line.substring(0, line.indexOf('='))))
          .doesNotHaveDuplicates();
    }
  }

  @Test
  void areInTheOrderOfOneAnother() throws IOException {
    assertThat(keys("words_zh.properties")).isEqualTo(keys("words_en.properties"));
  }

  @Test
  void haveWordsForEveryConstant() {
    assertThat(ENGLISH.stringPropertyNames()).containsAll(constants());
  }

  @Test
  void haveWordsForEveryKindOfSelectorAndCondition() {
    assertThat(
            Stream.of(UnitSelector.class, SharingCondition.class, ResourceSelector.class)
                .flatMap(algebra -> Stream.of(algebra.getPermittedSubclasses())))
        .hasSizeGreaterThan(20)
        .allMatch(Vocabulary.KINDS::containsKey);
  }

  @Test
  void holdNoKeyThatNothingSays() {
    Set<String> said = new TreeSet<>(constants());
    ROLES.forEach(role -> said.add("Role." + role));
    Stream.of("consent", "purpose", "urgency").forEach(name -> said.add("Attribute." + name));
    Stream.of(true, false).forEach(truth -> said.add("Boolean." + truth));
    said.addAll(literals());
    attributes().forEach(name -> said.add("change.attribute." + name));

    assertThat(ENGLISH.stringPropertyNames()).filteredOn(key -> !said.contains(key)).isEmpty();
  }

  @Test
  void nameEveryRoleThatIsMetInTheField() throws IOException {
    Matcher role =
        Pattern.compile("Role\\.of\\(\"([a-z-]+)\"\\)")
            .matcher(Files.readString(SOURCES.resolve("org/medalliance/membership/Roles.java")));

    assertThat(role.results().map(found -> found.group(1)))
        .containsExactlyInAnyOrderElementsOf(ROLES);
  }

  /** The attributes that can change in what alliances consist of. */
  private static Set<String> attributes() {
    return Pattern.compile("(?:text|minor|major)\\(\"([a-zA-Z]+)\"")
        .matcher(text(SOURCES.resolve("org/medalliance/change/Attribute.java")))
        .results()
        .map(found -> found.group(1))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** Every text in the sources, and what is added to one to make a key. */
  private static Set<String> literals() {
    Set<String> literals = new TreeSet<>();
    try (Stream<Path> files = Files.walk(SOURCES)) {
      files
          .filter(file -> file.toString().endsWith(".java"))
          .forEach(
              file -> {
                Matcher literal = Pattern.compile("\"([^\"\n]*)\"").matcher(text(file));
                while (literal.find()) {
                  literals.add(literal.group(1));
                }
              });
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    Stream.of("list", "or", "and", "clauses")
        .forEach(join -> literals.add("join." + join + ".more"));
    for (Premise.Kind kind : List.of(Premise.Kind.PROVIDER, Premise.Kind.RECIPIENT)) {
      literals.add("expected." + kind);
      literals.add("expected." + kind + ".any");
    }
    return literals;
  }

  private static Set<String> constants() {
    Set<String> keys = new TreeSet<>();
    NAMED.forEach(
        type ->
            Stream.of(type.getEnumConstants())
                .forEach(
                    constant ->
                        keys.add(
                            type.getName().replaceAll(".*\\.", "").replace('$', '.')
                                + "."
                                + constant.name())));
    Stream.of(Outcome.values()).forEach(outcome -> keys.add("headline." + outcome));
    Stream.of(Reason.Code.values()).forEach(code -> keys.add("reason." + code));
    Stream.of(Unknown.Cause.values()).forEach(cause -> keys.add("unknown." + cause));
    Stream.of(Certainty.values()).forEach(met -> keys.add("verdict." + met));
    Stream.of(FindingCodes.values()).forEach(code -> keys.add("finding." + code));
    Stream.of(FindingCodes.values()).forEach(code -> keys.add("mend." + code));
    for (IndicatorCode code : IndicatorCode.values()) {
      Stream.of("name", "numerator", "scope")
          .forEach(part -> keys.add("indicator." + code.name() + "." + part));
      code.denominator().ifPresent(whole -> keys.add(whole.key()));
    }
    Stream.of("REINSTATED", "ADMITTED", "RESUMED", "RENEWED", "EFFECTIVE")
        .forEach(kind -> keys.add("remedy." + kind));
    Stream.of("CONFLICTING", "DUPLICATE", "SHADOWED")
        .forEach(kind -> keys.add("RuleFinding." + kind + ".by"));
    Stream.of(RuleFinding.Kind.values())
        .filter(kind -> !keys.contains("RuleFinding." + kind + ".by"))
        .forEach(kind -> keys.add("RuleFinding." + kind));
    Stream.of("PROVIDER", "RECIPIENT").forEach(side -> keys.add("RuleFinding.nobody." + side));
    Part.all().forEach(part -> keys.add("change.part." + part));
    Stream.of(MemberFact.Kind.values()).forEach(kind -> keys.add("change.MemberFact." + kind));
    Stream.of("RENAMED", "RENAMED.into", "MERGED.into", "SPLIT.into", "CLOSED")
        .forEach(kind -> keys.add("change.Succession." + kind));
    Stream.of(AgreementFact.Kind.values())
        .forEach(kind -> keys.add("change.AgreementFact." + kind));
    return keys;
  }

  private static Set<String> gaps(String words) {
    return Pattern.compile("\\{[0-9]}")
        .matcher(words)
        .results()
        .map(gap -> gap.group())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static List<String> keys(String file) throws IOException {
    return Files.readAllLines(BUNDLES.resolve(file)).stream()
        .filter(line -> !line.startsWith("#") && !line.isBlank())
        .map(line -> line.substring(0, line.indexOf('=')))
        .toList();
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Properties read(String file) {
    Properties bundle = new Properties();
    try (InputStream bytes = Phrase.class.getResourceAsStream(file);
        Reader reader = new InputStreamReader(bytes, StandardCharsets.UTF_8)) {
      bundle.load(reader);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bundle;
  }
}
