// SPDX-License-Identifier: Apache-2.0
package org.medalliance.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import org.medalliance.code.Certainty;
import org.medalliance.code.Code;
import org.medalliance.membership.TierId;
import org.medalliance.sharing.Attribute;
import org.medalliance.sharing.SharingCondition;
import org.medalliance.sharing.SharingRequest;
import org.medalliance.time.Certain;

/** Whether conditions hold, as it is defined. */
final class ReferenceConditions {
  private ReferenceConditions() {}

  static Certainty holds(SharingCondition condition, SharingRequest request, ReferenceUnits units) {
    if (condition instanceof SharingCondition.AllOf all) {
      return Certainty.all(all.parts(), part -> holds(part, request, units));
    }
    if (condition instanceof SharingCondition.AnyOf any) {
      return Certainty.any(any.parts(), part -> holds(part, request, units));
    }
    if (condition instanceof SharingCondition.Not not) {
      return holds(not.part(), request, units).not();
    }
    if (condition instanceof SharingCondition.PurposeIn in) {
      return told(request, Attribute.PURPOSE, in.purposes()::contains);
    }
    if (condition instanceof SharingCondition.UrgencyAtLeast least) {
      return told(request, Attribute.URGENCY, urgency -> urgency.compareTo(least.urgency()) >= 0);
    }
    if (condition instanceof SharingCondition.NumberIn in) {
      return told(
          request,
          in.attribute(),
          number ->
              number >= in.atLeast().orElse(Long.MIN_VALUE)
                  && number <= in.atMost().orElse(Long.MAX_VALUE));
    }
    if (condition instanceof SharingCondition.Flag flag) {
      return told(request, flag.attribute(), isSo -> isSo);
    }
    if (condition instanceof SharingCondition.SameRegion same) {
      return isSameRegion(same.depth(), request, units);
    }
    return isTierSo((SharingCondition.RecipientTier) condition, request, units);
  }

  private static <T> Certainty told(
      SharingRequest request, Attribute<T> attribute, Predicate<T> question) {
    return request
        .attributes()
        .get(attribute)
        .map(value -> Certainty.of(question.test(value)))
        .orElse(Certainty.UNKNOWN);
  }

  private static Certainty isSameRegion(int depth, SharingRequest request, ReferenceUnits units) {
    Certain<Optional<Code>> ofProvider =
        units.alliance().institution(request.provider()).orElseThrow().regionOn(units.day());
    Certain<Optional<Code>> ofRecipient =
        units.alliance().institution(request.recipient()).orElseThrow().regionOn(units.day());
    return pairs(
        ofProvider.possible(),
        ofRecipient.possible(),
        Certainty.UNKNOWN,
        (one, other) -> units.alliance().codeSystems().regionsAgree(one, other, depth));
  }

  private static Certainty isTierSo(
      SharingCondition.RecipientTier condition, SharingRequest request, ReferenceUnits units) {
    return pairs(
        units.tiers(request.provider()),
        units.tiers(request.recipient()),
        Certainty.NO,
        (TierId provider, TierId recipient) ->
            units.ranked(
                provider,
                recipient,
                (from, to) -> // 0 is the highest rung
                switch (condition.relation()) {
                      case LOWER -> to > from;
                      case ADJACENT_LOWER -> to == from + 1;
                      case SAME -> to.equals(from);
                      case ADJACENT_HIGHER -> to == from - 1;
                      case HIGHER -> to < from;
                    }));
  }

  /** What all pairs answer alike; {@code nothing} is the answer where either is empty. */
  private static <T> Certainty pairs(
      Iterable<Optional<T>> some,
      Iterable<Optional<T>> others,
      Certainty nothing,
      BiFunction<T, T, Certainty> question) {
    List<Certainty> answers = new ArrayList<>();
    for (Optional<T> one : some) {
      for (Optional<T> other : others) {
        answers.add(
            one.isPresent() && other.isPresent()
                ? question.apply(one.get(), other.get())
                : nothing);
      }
    }
    return ReferenceUnits.agreed(answers);
  }
}
