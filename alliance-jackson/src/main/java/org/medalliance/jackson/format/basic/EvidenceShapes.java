// SPDX-License-Identifier: Apache-2.0
package org.medalliance.jackson.format.basic;

import static org.medalliance.jackson.format.basic.CodeShapes.NOTE;
import static org.medalliance.jackson.format.basic.CodeShapes.SOURCE_ID;
import static org.medalliance.jackson.format.basic.CodeShapes.SUBJECT;
import static org.medalliance.jackson.format.basic.CodeShapes.TEXT;
import static org.medalliance.jackson.format.basic.CodeShapes.openCode;
import static org.medalliance.jackson.format.basic.TimeShapes.DAY_ONLY;
import static org.medalliance.jackson.format.basic.TimeShapes.PARTIAL_DATE;
import static org.medalliance.jackson.object.ObjectShape.object;
import static org.medalliance.jackson.shape.Shapes.number;
import static org.medalliance.jackson.shape.Shapes.setOf;
import static org.medalliance.jackson.shape.Shapes.word;

import org.medalliance.evidence.Claim;
import org.medalliance.evidence.ClaimBuilder;
import org.medalliance.evidence.Measure;
import org.medalliance.evidence.Source;
import org.medalliance.evidence.SourceBuilder;
import org.medalliance.evidence.SourceKind;
import org.medalliance.jackson.object.Where;
import org.medalliance.jackson.shape.Schema;
import org.medalliance.jackson.shape.Shape;

/** What facts rest on. */
public final class EvidenceShapes {
  /** What a source is. */
  public static final Shape<SourceKind> SOURCE_KIND = word("source kind", SourceKind.class);

  /** A report, document, statement or inference. */
  public static final Shape<Source> SOURCE =
      object("source", Source::builder, SourceBuilder::build)
          .required("id", SOURCE_ID, Source::id, SourceBuilder::id)
          .required("kind", SOURCE_KIND, Source::kind, SourceBuilder::kind)
          .optional("published", PARTIAL_DATE, Source::published, SourceBuilder::published)
          .optional("read", DAY_ONLY, Source::read, SourceBuilder::read)
          .optional("title", TEXT, Source::title, SourceBuilder::title)
          .optional("author", TEXT, Source::author, SourceBuilder::author)
          .optional("url", TEXT, Source::url, SourceBuilder::url)
          .list("from", setOf(SOURCE_ID), Source::inferredFrom, SourceBuilder::inferredFrom)
          .optional("quote", TEXT, Source::quote, SourceBuilder::quote)
          .optional("reading", TEXT, Source::reading, SourceBuilder::reading)
          .optional("note", NOTE, Source::note, SourceBuilder::note)
          .asking(
              Where.is("kind", SourceKind.INFERENCE)
                  .needs("from")
                  .that("from", Schema.of("minItems", 1))
                  .needs("quote")
                  .needs("reading"),
              Where.isNot("kind", SourceKind.INFERENCE).empty("from").without("reading"));

  /** What a figure counts. */
  public static final Shape<Measure> MEASURE = openCode("measure", "members", Measure::of);

  /** What a figure means. */
  public static final Shape<Claim.Meaning> MEANING = word("meaning", Claim.Meaning.class);

  /** A figure that somebody reports. */
  public static final Shape<Claim> CLAIM =
      object("claim", Claim::builder, ClaimBuilder::build)
          .required("measure", MEASURE, Claim::measure, ClaimBuilder::measure)
          .optional("of", SUBJECT, Claim::subject, ClaimBuilder::subject)
          .required("value", number("value", 0, Long.MAX_VALUE), Claim::value, ClaimBuilder::value)
          .required("meaning", MEANING, Claim::meaning, ClaimBuilder::meaning)
          .required("asOf", PARTIAL_DATE, Claim::asOf, ClaimBuilder::asOf)
          .optional("source", SOURCE_ID, Claim::source, ClaimBuilder::source)
          .optional("quote", TEXT, Claim::quote, ClaimBuilder::quote)
          .optional("note", NOTE, Claim::note, ClaimBuilder::note)
          .done();

  private EvidenceShapes() {}
}
