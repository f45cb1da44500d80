// SPDX-License-Identifier: Apache-2.0
package org.medalliance.jackson.format.value;

import static org.medalliance.jackson.format.basic.CodeShapes.AGREEMENT_ID;
import static org.medalliance.jackson.format.basic.CodeShapes.CODE;
import static org.medalliance.jackson.format.basic.CodeShapes.RESOURCE_ID;
import static org.medalliance.jackson.format.basic.CodeShapes.TIER_ID;
import static org.medalliance.jackson.format.basic.CodeShapes.UNIT_ID;
import static org.medalliance.jackson.format.value.InstitutionShapes.INSTITUTION_KIND;
import static org.medalliance.jackson.format.value.MembershipShapes.ROLE;
import static org.medalliance.jackson.format.value.MembershipShapes.STANDING;
import static org.medalliance.jackson.format.value.ResourceShapes.RESOURCE_KIND;
import static org.medalliance.jackson.object.ObjectShape.record;
import static org.medalliance.jackson.object.Part.optional;
import static org.medalliance.jackson.shape.Shapes.distinct;
import static org.medalliance.jackson.shape.Shapes.later;
import static org.medalliance.jackson.shape.Shapes.setOf;
import static org.medalliance.jackson.shape.Shapes.truth;

import com.google.common.collect.ImmutableSortedSet;
import java.util.Optional;
import org.medalliance.code.Code;
import org.medalliance.jackson.object.UnionShape;
import org.medalliance.jackson.shape.Shape;
import org.medalliance.resource.ResourceId;
import org.medalliance.resource.ResourceKind;
import org.medalliance.sharing.ResourceSelector;
import org.medalliance.sharing.ResourceSelector.OfKind;
import org.medalliance.sharing.ResourceSelector.One;
import org.medalliance.sharing.UnitSelector;
import org.medalliance.sharing.UnitSelector.AllOf;
import org.medalliance.sharing.UnitSelector.Any;
import org.medalliance.sharing.UnitSelector.AnyOf;
import org.medalliance.sharing.UnitSelector.GradeAtLeast;
import org.medalliance.sharing.UnitSelector.HasSpecialty;
import org.medalliance.sharing.UnitSelector.InRegion;
import org.medalliance.sharing.UnitSelector.InRole;
import org.medalliance.sharing.UnitSelector.InStanding;
import org.medalliance.sharing.UnitSelector.Not;
import org.medalliance.sharing.UnitSelector.OnTier;
import org.medalliance.sharing.UnitSelector.PartyTo;
import org.medalliance.sharing.UnitSelector.TierAtLeast;
import org.medalliance.sharing.UnitSelector.TierAtMost;
import org.medalliance.sharing.UnitSelector.Units;

/** Which resources and units a rule is about; one member whose name is the sort of selection. */
public final class SelectorShapes {
  private static final String UNIT_SELECTOR_NAME = "unit selector";
  private static final String ANY = "{\"any\": true}";

  /** A selector within another. */
  private static final Shape<UnitSelector> PART =
      later(UNIT_SELECTOR_NAME, ANY, () -> SelectorShapes.UNIT_SELECTOR);

  /** Which units; never left out and never empty. */
  public static final UnionShape<UnitSelector> UNIT_SELECTOR =
      UnionShape.<UnitSelector>union(UNIT_SELECTOR_NAME, ANY)
          .kind("any", Any.class, truth("any"), any -> true, yes -> new Any())
          .kind(
              "unit",
              Units.class,
              units -> units.units().size() == 1,
              UNIT_ID,
              units -> units.units().first(),
              unit -> new Units(ImmutableSortedSet.of(unit)))
          .kind("units", Units.class, setOf(UNIT_ID, 2), Units::units, Units::new)
          .kind("tier", OnTier.class, TIER_ID, OnTier::tier, OnTier::new)
          .kind("tierAtLeast", TierAtLeast.class, TIER_ID, TierAtLeast::tier, TierAtLeast::new)
          .kind("tierAtMost", TierAtMost.class, TIER_ID, TierAtMost::tier, TierAtMost::new)
          .kind("role", InRole.class, ROLE, InRole::role, InRole::new)
          .kind("standing", InStanding.class, STANDING, InStanding::standing, InStanding::new)
          .kind(
              "kind",
              UnitSelector.OfKind.class,
              INSTITUTION_KIND,
              UnitSelector.OfKind::kind,
              UnitSelector.OfKind::new)
          .kind("gradeAtLeast", GradeAtLeast.class, CODE, GradeAtLeast::grade, GradeAtLeast::new)
          .kind("regionWithin", InRegion.class, CODE, InRegion::region, InRegion::new)
          .kind("specialty", HasSpecialty.class, CODE, HasSpecialty::specialty, HasSpecialty::new)
          .kind("party", PartyTo.class, AGREEMENT_ID, PartyTo::agreement, PartyTo::new)
          .kind("allOf", AllOf.class, distinct(PART, 2), AllOf::parts, AllOf::new)
          .kind("anyOf", AnyOf.class, distinct(PART, 2), AnyOf::parts, AnyOf::new)
          .kind("not", Not.class, PART, Not::part, Not::new)
          .done();

  /** Which resources: of a kind, of one of several kinds, or one; perhaps only for a specialty. */
  public static final Shape<ResourceSelector> RESOURCE_SELECTOR =
      record(
              "resource selector",
              SelectorShapes::resourceSelector,
              optional("kind", RESOURCE_KIND, SelectorShapes::kind),
              optional("kinds", setOf(RESOURCE_KIND, 2), SelectorShapes::kinds),
              optional("id", RESOURCE_ID, SelectorShapes::id),
              optional("specialty", CODE, ResourceSelector::specialty))
          .withExactlyOneOf("kind", "kinds", "id");

  private SelectorShapes() {}

  private static ResourceSelector resourceSelector(
      Optional<ResourceKind> kind,
      Optional<ImmutableSortedSet<ResourceKind>> kinds,
      Optional<ResourceId> id,
      Optional<Code> specialty) {
    if (id.isPresent()) {
      return new One(id.get(), specialty);
    }
    return new OfKind(kinds.orElseGet(() -> ImmutableSortedSet.of(kind.orElseThrow())), specialty);
  }

  private static Optional<ResourceKind> kind(ResourceSelector selector) {
    return selector instanceof OfKind of && of.kinds().size() == 1
        ? Optional.of(of.kinds().first())
        : Optional.empty();
  }

  private static Optional<ImmutableSortedSet<ResourceKind>> kinds(ResourceSelector selector) {
    return selector instanceof OfKind of && of.kinds().size() > 1
        ? Optional.of(of.kinds())
        : Optional.empty();
  }

  private static Optional<ResourceId> id(ResourceSelector selector) {
    return selector instanceof One one ? Optional.of(one.id()) : Optional.empty();
  }
}
