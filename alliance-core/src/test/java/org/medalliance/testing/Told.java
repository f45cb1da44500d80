// SPDX-License-Identifier: Apache-2.0
package org.medalliance.testing;

import org.medalliance.sharing.Attribute;
import org.medalliance.sharing.Attributes;
import org.medalliance.sharing.SharingCondition;
import org.medalliance.sharing.Urgency;

/** What requests tell about their circumstances: by chance, or to meet a condition. */
final class Told {
  private Told() {}

  static Attributes any(Dice dice) {
    Attributes told = Attributes.NONE;
    for (Attribute<Boolean> flag : Words.FLAGS) {
      told = dice.chance(50) ? told.with(flag, dice.chance(60)) : told;
    }
    for (Attribute<Long> number : Words.NUMBERS) {
      told = dice.chance(50) ? told.with(number, (long) dice.between(0, 6)) : told;
    }
    told = dice.chance(60) ? told.with(Attribute.URGENCY, dice.oneOf(Urgency.values())) : told;
    return dice.chance(60) ? told.with(Attribute.PURPOSE, Words.purpose(dice)) : told;
  }

  /** As little as meets the condition, as far as the request can tell and no two parts disagree. */
  static Attributes toMeet(SharingCondition condition) {
    return toMeet(condition, true, Attributes.NONE);
  }

  private static Attributes toMeet(SharingCondition condition, boolean met, Attributes told) {
    if (condition instanceof SharingCondition.Not not) {
      return toMeet(not.part(), !met, told);
    }
    if (condition instanceof SharingCondition.Flag flag) {
      return told.with(flag.attribute(), met);
    }
    if (condition instanceof SharingCondition.UrgencyAtLeast least) {
      return told.with(Attribute.URGENCY, met ? least.urgency() : Urgency.ROUTINE);
    }
    if (condition instanceof SharingCondition.PurposeIn in) {
      return met ? told.with(Attribute.PURPOSE, in.purposes().first()) : told;
    }
    if (condition instanceof SharingCondition.NumberIn range) {
      long inside = range.atLeast().orElseGet(() -> range.atMost().orElseThrow());
      long outside = range.atLeast().map(least -> least - 1).orElse(Long.MAX_VALUE);
      return told.with(range.attribute(), met ? inside : outside);
    }
    Attributes all = told;
    for (SharingCondition part : condition.components()) {
      all = toMeet(part, met, all);
    }
    return all;
  }
}
