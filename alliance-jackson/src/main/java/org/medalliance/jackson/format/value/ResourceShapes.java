// SPDX-License-Identifier: Apache-2.0
package org.medalliance.jackson.format.value;

import static org.medalliance.jackson.format.basic.CodeShapes.CODE;
import static org.medalliance.jackson.format.basic.CodeShapes.LOCALIZED_TEXT;
import static org.medalliance.jackson.format.basic.CodeShapes.NOTE;
import static org.medalliance.jackson.format.basic.CodeShapes.RESOURCE_ID;
import static org.medalliance.jackson.format.basic.CodeShapes.SOURCE_ID;
import static org.medalliance.jackson.format.basic.CodeShapes.UNIT_ID;
import static org.medalliance.jackson.format.basic.CodeShapes.openCode;
import static org.medalliance.jackson.format.basic.TimeShapes.PARTIAL_DATE;
import static org.medalliance.jackson.object.ObjectShape.object;
import static org.medalliance.jackson.object.ObjectShape.record;
import static org.medalliance.jackson.object.Part.optional;
import static org.medalliance.jackson.object.Part.required;
import static org.medalliance.jackson.shape.Shapes.number;
import static org.medalliance.jackson.shape.Shapes.word;

import org.medalliance.catalog.china.ResourceKinds;
import org.medalliance.jackson.object.Where;
import org.medalliance.jackson.shape.Shape;
import org.medalliance.resource.Quota;
import org.medalliance.resource.ResourceKind;
import org.medalliance.resource.SharedResource;

/** Things that can be shared. */
public final class ResourceShapes {
  /** What sort of thing it is. */
  public static final Shape<ResourceKind> RESOURCE_KIND =
      openCode("resource kind", "remote-imaging", ResourceKind::of, ResourceKinds.ALL);

  /** A stretch of the calendar. */
  public static final Shape<Quota.Window> WINDOW = word("quota window", Quota.Window.class);

  /** Whose use is counted together. */
  public static final Shape<Quota.Of> COUNTED_OF = word("quota of", Quota.Of.class);

  /** How much may be used; 0 lets nothing be used. */
  public static final Shape<Quota> QUOTA =
      record(
          "quota",
          Quota::new,
          required("amount", number("amount", 0, Long.MAX_VALUE), Quota::amount),
          required("per", WINDOW, Quota::per),
          required("of", COUNTED_OF, Quota::of),
          optional("source", SOURCE_ID, Quota::source),
          optional("note", NOTE, Quota::note));

  /** A thing that one unit can let others use. */
  public static final Shape<SharedResource> RESOURCE =
      object("resource", SharedResource::builder, SharedResource.Builder::build)
          .required("id", RESOURCE_ID, SharedResource::id, SharedResource.Builder::id)
          .required("kind", RESOURCE_KIND, SharedResource::kind, SharedResource.Builder::kind)
          .required("owner", UNIT_ID, SharedResource::owner, SharedResource.Builder::owner)
          .optional("name", LOCALIZED_TEXT, SharedResource::name, SharedResource.Builder::name)
          .optional("specialty", CODE, SharedResource::specialty, SharedResource.Builder::specialty)
          .span(PARTIAL_DATE, SharedResource::span, SharedResource.Builder::span)
          .optional(
              "lendLimit", QUOTA, SharedResource::lendLimit, SharedResource.Builder::lendLimit)
          .optional("source", SOURCE_ID, SharedResource::source, SharedResource.Builder::source)
          .optional("note", NOTE, SharedResource::note, SharedResource.Builder::note)
          .asking(
              Where.has("lendLimit")
                  .that("lendLimit", Where.member("of", Quota.Of.RECIPIENT, Quota.Of.PROVIDER)));

  private ResourceShapes() {}
}
