// SPDX-License-Identifier: Apache-2.0
package org.medalliance.wording;

import java.io.Serializable;
import java.util.Collection;
import org.medalliance.sharing.ResourceSelector;
import org.medalliance.sharing.SharingCondition;
import org.medalliance.sharing.UnitSelector;

/** What is said of selectors and conditions, kind by kind. */
final class Algebras {
  private Algebras() {}

  static Table in(Table table) {
    return conditions(units(resources(table)));
  }

  private static Table resources(Table table) {
    return table
        .kind(
            ResourceSelector.OfKind.class,
            selected -> {
              Phrase kinds = Phrase.list(selected.kinds());
              return selected.specialty().map(code -> specialty(kinds, code)).orElse(kinds);
            })
        .kind(
            ResourceSelector.One.class,
            one -> {
              Phrase resource = Phrase.of("ResourceSelector.One", one.id());
              return one.specialty().map(code -> specialty(resource, code)).orElse(resource);
            });
  }

  private static Phrase specialty(Phrase selected, Serializable code) {
    return Phrase.of("ResourceSelector.specialty", selected, code);
  }

  private static Table units(Table table) {
    return table
        .kind(UnitSelector.Any.class, any -> Phrase.of("UnitSelector.Any"))
        .kind(
            UnitSelector.Units.class,
            in -> Phrase.of("UnitSelector.Units", Phrase.list(in.units())))
        .kind(UnitSelector.OnTier.class, on -> Phrase.of("UnitSelector.OnTier", on.tier()))
        .kind(
            UnitSelector.TierAtLeast.class, at -> Phrase.of("UnitSelector.TierAtLeast", at.tier()))
        .kind(UnitSelector.TierAtMost.class, at -> Phrase.of("UnitSelector.TierAtMost", at.tier()))
        .kind(UnitSelector.InRole.class, in -> Phrase.of("UnitSelector.InRole", in.role()))
        .kind(
            UnitSelector.InStanding.class,
            in -> Phrase.of("UnitSelector.InStanding", in.standing()))
        .kind(UnitSelector.OfKind.class, is -> Phrase.of("UnitSelector.OfKind", is.kind()))
        .kind(
            UnitSelector.GradeAtLeast.class,
            at -> Phrase.of("UnitSelector.GradeAtLeast", at.grade()))
        .kind(UnitSelector.InRegion.class, in -> Phrase.of("UnitSelector.InRegion", in.region()))
        .kind(
            UnitSelector.HasSpecialty.class,
            has -> Phrase.of("UnitSelector.HasSpecialty", has.specialty()))
        .kind(UnitSelector.PartyTo.class, to -> Phrase.of("UnitSelector.PartyTo", to.agreement()))
        .kind(UnitSelector.AllOf.class, all -> every(all.parts()))
        .kind(UnitSelector.AnyOf.class, any -> some(any.parts()))
        .kind(UnitSelector.Not.class, not -> Phrase.of("not", not.part()));
  }

  private static Table conditions(Table table) {
    return table
        .kind(
            SharingCondition.PurposeIn.class,
            in -> Phrase.of("SharingCondition.PurposeIn", Phrase.list(in.purposes())))
        .kind(
            SharingCondition.UrgencyAtLeast.class,
            bound -> Phrase.of("SharingCondition.UrgencyAtLeast", bound.urgency()))
        .kind(SharingCondition.NumberIn.class, Algebras::number)
        .kind(
            SharingCondition.Flag.class,
            flag -> Phrase.of("SharingCondition.Flag", flag.attribute()))
        .kind(
            SharingCondition.RecipientTier.class,
            tier -> Phrase.of("SharingCondition.RecipientTier", tier.relation()))
        .kind(
            SharingCondition.SameRegion.class,
            same -> Phrase.of("SharingCondition.SameRegion", (long) same.depth()))
        .kind(SharingCondition.AllOf.class, all -> every(all.parts()))
        .kind(SharingCondition.AnyOf.class, any -> some(any.parts()))
        .kind(SharingCondition.Not.class, not -> Phrase.of("not", not.part()));
  }

  private static Phrase number(SharingCondition.NumberIn in) {
    if (in.atLeast().isEmpty()) {
      return Phrase.of("SharingCondition.NumberAtMost", in.attribute(), in.atMost().orElseThrow());
    }
    long least = in.atLeast().get();
    return in.atMost()
        .map(most -> Phrase.of("SharingCondition.NumberBetween", in.attribute(), least, most))
        .orElseGet(() -> Phrase.of("SharingCondition.NumberAtLeast", in.attribute(), least));
  }

  private static Phrase every(Collection<? extends Serializable> parts) {
    return Phrase.of("nested", Phrase.all(parts));
  }

  private static Phrase some(Collection<? extends Serializable> parts) {
    return Phrase.of("nested", Phrase.either(parts));
  }
}
