// SPDX-License-Identifier: Apache-2.0
package org.medalliance.jackson.format.basic;

import static org.medalliance.jackson.object.LanguageShape.byLanguage;
import static org.medalliance.jackson.shape.Shapes.text;
import static org.medalliance.jackson.shape.Shapes.word;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.function.Function;
import org.medalliance.AllianceId;
import org.medalliance.catalog.Catalogue;
import org.medalliance.catalog.Entry;
import org.medalliance.code.AgreementId;
import org.medalliance.code.Certainty;
import org.medalliance.code.Code;
import org.medalliance.code.LocalizedText;
import org.medalliance.code.Ratio;
import org.medalliance.code.SessionId;
import org.medalliance.code.SourceId;
import org.medalliance.code.Syntax;
import org.medalliance.code.UnitId;
import org.medalliance.governance.CouncilId;
import org.medalliance.governance.DecisionRuleId;
import org.medalliance.governance.MotionId;
import org.medalliance.governance.SeatId;
import org.medalliance.jackson.reading.TokenReader.Recurrence;
import org.medalliance.jackson.shape.Schema;
import org.medalliance.jackson.shape.SchemaBook;
import org.medalliance.jackson.shape.Shape;
import org.medalliance.membership.TierId;
import org.medalliance.programme.ProgrammeId;
import org.medalliance.resource.ResourceId;
import org.medalliance.sharing.RuleId;

/** Ids, codes, ratios, texts, and how sure something is. */
public final class CodeShapes {
  /** Letters that nobody sees: the fillers of Hangul. */
  private static final String UNSEEN = "(?!.*[\\u115f\\u1160\\u3164\\uffa0])";

  private static final String ID = "[\\p{L}\\p{Nd}_.:-]{1,128}";
  private static final String PLAIN = "[A-Za-z0-9_.:-]{1,128}";

  /** The id of an alliance: letters and digits of any script in NFC, and {@code -_.:}. */
  public static final Shape<AllianceId> ALLIANCE_ID =
      id("alliance id", "river-valley", AllianceId::of);

  /** The id of a unit. */
  public static final Shape<UnitId> UNIT_ID = id("unit id", "lakeside", UnitId::of);

  /** The id of an agreement. */
  public static final Shape<AgreementId> AGREEMENT_ID =
      id("agreement id", "charter", AgreementId::of);

  /** The id of a resource. */
  public static final Shape<ResourceId> RESOURCE_ID =
      id("resource id", "workstation", ResourceId::of);

  /** The id of a sharing rule. */
  public static final Shape<RuleId> RULE_ID = id("rule id", "imaging", RuleId::of);

  /** The id of a source. */
  public static final Shape<SourceId> SOURCE_ID = id("source id", "s1", SourceId::of);

  /** The id of a tier. */
  public static final Shape<TierId> TIER_ID = id("tier id", "county", TierId::of);

  /** The id of a programme. */
  public static final Shape<ProgrammeId> PROGRAMME_ID =
      id("programme id", "free-clinics", ProgrammeId::of);

  /** The id of a council. */
  public static final Shape<CouncilId> COUNCIL_ID = id("council id", "council", CouncilId::of);

  /** The id of a seat. */
  public static final Shape<SeatId> SEAT_ID = id("seat id", "chair", SeatId::of);

  /** The id of a decision rule. */
  public static final Shape<DecisionRuleId> DECISION_RULE_ID =
      id("decision rule id", "admission", DecisionRuleId::of);

  /** The id of a session. */
  public static final Shape<SessionId> SESSION_ID = id("session id", "council-4", SessionId::of);

  /** The id of a motion. */
  public static final Shape<MotionId> MOTION_ID = id("motion id", "admission-7", MotionId::of);

  /** The id of anything of which something is counted. */
  public static final Shape<String> SUBJECT =
      id("subject", "council-4", text -> Syntax.id("subject of a claim", text));

  /** The id of anything that an alliance has. */
  public static final Shape<String> ANY_ID = id("id", "lakeside", text -> Syntax.id("id", text));

  /** An exact part of a whole: {@code 2/3}, in lowest terms when it is written. */
  public static final Shape<Ratio> RATIO =
      text("ratio", "2/3", string("^(0|[1-9][0-9]{0,9})/[1-9][0-9]{0,9}$"), Ratio::parse);

  /** A region, specialty or grade: bare, or {@code system|value}. */
  public static final Shape<Code> CODE =
      text("code", "511603", string("^" + UNSEEN + ID + "(\\|" + ID + ")?$"), Code::of);

  /** A text for people: not blank, at most 8,192 characters. */
  public static final Shape<String> TEXT =
      text(
          "text",
          "as agreed",
          Recurrence.SELDOM,
          SchemaBook.text(),
          written -> Syntax.text("text", written));

  /** A remark for readers; kept. */
  public static final Shape<String> NOTE =
      text(
          "note",
          "as agreed",
          Recurrence.SELDOM,
          SchemaBook.text(),
          written -> Syntax.text("note", written));

  /** A text by language. */
  public static final Shape<LocalizedText> LOCALIZED_TEXT = byLanguage(TEXT);

  /** Whether something is so. */
  public static final Shape<Certainty> CERTAINTY = word("certainty", Certainty.class);

  private CodeShapes() {}

  /** Returns the shape of an open code: {@code lower-kebab}, or {@code system|value}. */
  public static <T> Shape<T> openCode(String name, String sample, Function<String, T> parse) {
    return openCode(name, sample, parse, ImmutableList.of());
  }

  /** Returns the shape of an open code, some of which are known and can be offered to authors. */
  public static <T extends Comparable<? super T>> Shape<T> openCode(
      String name, String sample, Function<String, T> parse, Catalogue<T> known) {
    return openCode(name, sample, parse, known.entries().stream().map(Entry::code).toList());
  }

  /** Returns the shape of an open code, some of which are known and can be offered to authors. */
  public static <T> Shape<T> openCode(
      String name, String sample, Function<String, T> parse, List<T> known) {
    return text(
        name,
        sample,
        string("^([a-z0-9]+([-.][a-z0-9]+)*|" + PLAIN + "\\|" + PLAIN + ")$")
            .with("maxLength", 257)
            .with(
                "examples",
                known.isEmpty() ? ImmutableList.of(sample) : ImmutableList.copyOf(known)),
        parse);
  }

  private static <T> Shape<T> id(String name, String sample, Function<String, T> parse) {
    return text(
        name,
        sample,
        Recurrence.BY_REFERENCE,
        string("^" + UNSEEN + ID + "$").with("examples", ImmutableList.of(sample)),
        parse);
  }

  private static Schema string(String pattern) {
    return Schema.type("string").with("pattern", pattern);
  }
}
