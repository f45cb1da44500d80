// SPDX-License-Identifier: Apache-2.0
package org.medalliance.decision.compiled.rule;

import com.google.common.primitives.ImmutableIntArray;
import java.util.BitSet;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.medalliance.code.AgreementId;
import org.medalliance.code.Certainty;
import org.medalliance.decision.compiled.unit.Muster;
import org.medalliance.decision.compiled.unit.Side;
import org.medalliance.decision.compiled.unit.Stretch;
import org.medalliance.decision.compiled.unit.UnitNumbers;
import org.medalliance.decision.compiled.unit.UnitOn;
import org.medalliance.sharing.Effect;
import org.medalliance.sharing.SharingRequest;

/**
 * The rules about a topic, one unit and every other at once: what {@link Search} is for one pair.
 * It belongs to one thread.
 */
public final class Sweep {
  private final Circumstances circumstances;
  private final SharingRequest request;
  private final Side side;
  private final UnitOn fixed;
  private final Muster muster;
  private final @Nullable AgreementId without;
  private final Stretch stretch;
  private final Sum permitted;
  private final Sum prohibited;

  private Sweep(
      Circumstances circumstances,
      SharingRequest request,
      Side side,
      UnitOn fixed,
      Muster muster,
      @Nullable AgreementId without) {
    this.circumstances = circumstances;
    this.request = request;
    this.side = side;
    this.fixed = fixed;
    this.muster = muster;
    this.without = without;
    this.stretch = Stretch.around(muster.day());
    this.permitted = new Sum(muster.size());
    this.prohibited = new Sum(muster.size());
  }

  /**
   * Returns a sweep.
   *
   * @param circumstances those of the fixed unit, in which any may stand on the swept side
   * @param request what is asked; nobody knows what is used
   * @param side where all units stand
   * @param fixed the unit on the other side
   * @param muster all units
   * @param without an agreement that is left out; null for none
   */
  public static Sweep of(
      Circumstances circumstances,
      SharingRequest request,
      Side side,
      UnitOn fixed,
      Muster muster,
      @Nullable AgreementId without) {
    return new Sweep(circumstances, request, side, fixed, muster, without);
  }

  public Side side() {
    return side;
  }

  public UnitOn fixed() {
    return fixed;
  }

  public Stretch stretch() {
    return stretch;
  }

  /** Adds a row for one unit; of the other side it is known so far how far it lets it apply. */
  public void add(Row row, int number, Certainty given) {
    if (row.deal().id().equals(without)) {
      return;
    }
    UnitOn unit = muster.unit(number);
    UnitOn provider = side == Side.PROVIDER ? unit : fixed;
    UnitOn recipient = side == Side.PROVIDER ? fixed : unit;
    Certainty applies =
        given.and(row.selects(side).of(unit)).and(row.holds(stretch, provider, recipient));
    if (applies.isNo()) {
      return;
    }
    applies = applies.and(asked(row, circumstances.of(provider.facts(), recipient.facts())));
    if (!applies.isNo()) {
      sum(row).add(number, applies);
    }
  }

  /** Adds a row for all units. */
  public void add(Row row, Certainty given) {
    Certainty applies = given.and(row.isOn(stretch)).and(row.binds().of(fixed));
    if (applies.isNo() || row.deal().id().equals(without)) {
      return;
    }
    Muster.Passing selected = muster.passing(row.selects(side));
    Muster.Passing bound = muster.passing(row.binds());
    if (row.rule().when().filter(Circumstances::relateUnits).isEmpty()) {
      sum(row).add(selected, bound, applies.and(asked(row, circumstances)));
      return;
    }
    for (Muster.Kin kin : muster.kin()) {
      if (!Sum.isAnyOf(kin.numbers(), selected, bound)) {
        continue;
      }
      Circumstances here =
          side == Side.PROVIDER
              ? circumstances.of(kin.facts(), fixed.facts())
              : circumstances.of(fixed.facts(), kin.facts());
      sum(row).add(selected, bound, kin.numbers(), applies.and(asked(row, here)));
    }
  }

  /** Whether what a row asks of two units and of the request is so. */
  private Certainty asked(Row row, Circumstances here) {
    Certainty so =
        row.relatesUnits() ? here.meet(row.rule().when().orElseThrow(), request) : Certainty.YES;
    Optional<Question> question = Question.of(row);
    return question.isPresent() ? so.and(question.get().of(here, request, null)) : so;
  }

  private Sum sum(Row row) {
    return row.rule().effect() == Effect.PERMIT ? permitted : prohibited;
  }

  /**
   * Returns what was found, as far as something else lets the rules apply.
   *
   * @param there whether what is asked for is there
   * @param left whether what is left to lend is enough
   */
  public Outcomes outcomes(Certainty there, Certainty left) {
    prohibited.given(there);
    permitted.given(there.and(left));
    BitSet isProhibited = prohibited.surely.toBitSet();
    BitSet mayPermit = permitted.perhaps.toBitSet();
    mayPermit.andNot(isProhibited);
    BitSet mayBeUncovered = new BitSet(muster.size());
    mayBeUncovered.set(0, muster.size());
    mayBeUncovered.andNot(isProhibited);
    mayBeUncovered.andNot(permitted.surely.toBitSet());
    return new Outcomes(muster.numbers(), prohibited.perhaps.toBitSet(), mayPermit, mayBeUncovered);
  }

  /** The units for which some rule applies. */
  private static final class Sum {
    private final UnitNumbers surely;
    private final UnitNumbers perhaps;

    Sum(int units) {
      this.surely = UnitNumbers.below(units);
      this.perhaps = UnitNumbers.below(units);
    }

    void add(int unit, Certainty applies) {
      perhaps.add(unit);
      if (applies.isYes()) {
        surely.add(unit);
      }
    }

    void add(Muster.Passing one, Muster.Passing other, Certainty applies) {
      if (!applies.isNo()) {
        perhaps.addBoth(one.perhaps(), other.perhaps());
      }
      if (applies.isYes()) {
        surely.addBoth(one.surely(), other.surely());
      }
    }

    /** Whether some unit among these may pass two tests. */
    static boolean isAnyOf(ImmutableIntArray units, Muster.Passing one, Muster.Passing other) {
      for (int i = 0; i < units.length(); i++) {
        if (one.perhaps().contains(units.get(i)) && other.perhaps().contains(units.get(i))) {
          return true;
        }
      }
      return false;
    }

    /** Adds those among some units who pass two tests. */
    void add(Muster.Passing one, Muster.Passing other, ImmutableIntArray among, Certainty applies) {
      if (applies.isNo()) {
        return;
      }
      for (int i = 0; i < among.length(); i++) {
        int unit = among.get(i);
        if (one.perhaps().contains(unit) && other.perhaps().contains(unit)) {
          boolean isSure = one.surely().contains(unit) && other.surely().contains(unit);
          add(unit, isSure ? applies : Certainty.UNKNOWN);
        }
      }
    }

    /** Keeps what is left if each applies only as far as something else does. */
    void given(Certainty condition) {
      if (condition.isNo()) {
        perhaps.clear();
      }
      if (!condition.isYes()) {
        surely.clear();
      }
    }
  }
}
