// SPDX-License-Identifier: Apache-2.0
package org.medalliance.sharing;

import static java.util.Objects.requireNonNull;
import static org.medalliance.code.InvalidValueException.require;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.medalliance.code.Fault;

/**
 * Under which circumstances a rule applies.
 *
 * <p>The algebra is closed, so that rules can be compared exactly.
 */
public sealed interface SharingCondition extends Serializable {

  /** Where one unit stands on the ladder, seen from another. */
  enum TierRelation {
    /** On a rung below. */
    LOWER,
    /** On the next rung below. */
    ADJACENT_LOWER,
    /** On the same rung. */
    SAME,
    /** On the next rung above. */
    ADJACENT_HIGHER,
    /** On a rung above. */
    HIGHER
  }

  /**
   * The resource is to be used for one of these purposes.
   *
   * @param purposes the purposes; at least one
   */
  record PurposeIn(ImmutableSortedSet<Purpose> purposes) implements SharingCondition {
    /** Checks that there is a purpose. */
    public PurposeIn {
      requireNonNull(purposes, "purposes");
      purposes = ImmutableSortedSet.copyOf(purposes);
      require(
          !purposes.isEmpty(),
          Fault.MIN_SIZE,
          "purposeIn",
          "condition must name at least one purpose");
    }

    /** Returns the condition in words. */
    @Override
    public String toString() {
      return "purpose is " + Wording.list(purposes);
    }
  }

  /**
   * The request is at least so urgent.
   *
   * @param urgency the least urgency, inclusive
   */
  record UrgencyAtLeast(Urgency urgency) implements SharingCondition {
    /** Checks that nothing is null. */
    public UrgencyAtLeast {
      requireNonNull(urgency, "urgency");
    }

    /** Returns the condition in words. */
    @Override
    public String toString() {
      return "urgency is at least " + urgency;
    }
  }

  /**
   * A number that the request tells lies in a range.
   *
   * @param attribute the number
   * @param atLeast the least, inclusive; empty if there is none
   * @param atMost the most, inclusive; empty if there is none
   */
  record NumberIn(Attribute<Long> attribute, Optional<Long> atLeast, Optional<Long> atMost)
      implements SharingCondition {
    /** Checks that there is a bound, and that the range holds a number. */
    public NumberIn {
      requireNonNull(attribute, "attribute");
      requireNonNull(atLeast, "atLeast");
      requireNonNull(atMost, "atMost");
      require(
          atLeast.isPresent() || atMost.isPresent(),
          Fault.MEMBER_MISFIT,
          "number",
          "range of %s must have a bound: atLeast, atMost or both",
          attribute);
      require(
          atLeast.orElse(Long.MIN_VALUE) <= atMost.orElse(Long.MAX_VALUE),
          Fault.NUMBER_RANGE,
          "number",
          "range of %s must hold a number: at least %s, at most %s",
          attribute,
          atLeast.orElse(Long.MIN_VALUE),
          atMost.orElse(Long.MAX_VALUE));
    }

    /** Returns the condition in words. */
    @Override
    public String toString() {
      return attribute
          + " is"
          + atLeast.map(least -> " at least " + least).orElse("")
          + (atLeast.isPresent() && atMost.isPresent() ? " and" : "")
          + atMost.map(most -> " at most " + most).orElse("");
    }

    private Object writeReplace() {
      return new Sent(attribute, atLeast.orElse(null), atMost.orElse(null));
    }

    /** A range on its way: an {@link Optional} cannot travel. */
    private record Sent(Attribute<Long> attribute, @Nullable Long atLeast, @Nullable Long atMost)
        implements Serializable {
      private Object readResolve() {
        return new NumberIn(attribute, Optional.ofNullable(atLeast), Optional.ofNullable(atMost));
      }
    }
  }

  /**
   * Something that the request tells is so.
   *
   * @param attribute what has to be so
   */
  record Flag(Attribute<Boolean> attribute) implements SharingCondition {
    /** Checks that nothing is null. */
    public Flag {
      requireNonNull(attribute, "attribute");
    }

    /** Returns the condition in words. */
    @Override
    public String toString() {
      return attribute + " is so";
    }
  }

  /**
   * The recipient stands so on the ladder, seen from the provider; not so if either stands nowhere.
   *
   * @param relation where the recipient stands
   */
  record RecipientTier(TierRelation relation) implements SharingCondition {
    /** Checks that nothing is null. */
    public RecipientTier {
      requireNonNull(relation, "relation");
    }

    /** Returns the condition in words. */
    @Override
    public String toString() {
      return "recipient's tier is " + relation + " seen from the provider";
    }
  }

  /**
   * Recipient and provider lie in the same region.
   *
   * @param depth how many steps of the region's code must agree, from the broadest; at least 1
   */
  record SameRegion(int depth) implements SharingCondition {
    /** Checks that the depth is at least 1. */
    public SameRegion {
      require(
          depth >= 1 && depth <= 16,
          Fault.NUMBER_RANGE,
          "sameRegion",
          "depth of region must be 1 to 16: %d",
          depth);
    }

    /** Returns the condition in words. */
    @Override
    public String toString() {
      return "same region to depth " + depth;
    }
  }

  /**
   * Every part holds.
   *
   * @param parts two or more different conditions, in one order whatever order they came in
   */
  record AllOf(ImmutableList<SharingCondition> parts) implements SharingCondition {
    /** Checks number and depth of the parts. */
    public AllOf {
      SelectorOrder.requireBoundedConditions(requireNonNull(parts, "parts"));
      parts = Wording.parts("allOf", parts, SelectorOrder.CONDITIONS);
    }

    /** Returns the condition in words. */
    @Override
    public String toString() {
      return Wording.nested("and", parts);
    }
  }

  /**
   * Some part holds.
   *
   * @param parts two or more different conditions, in one order whatever order they came in
   */
  record AnyOf(ImmutableList<SharingCondition> parts) implements SharingCondition {
    /** Checks number and depth of the parts. */
    public AnyOf {
      SelectorOrder.requireBoundedConditions(requireNonNull(parts, "parts"));
      parts = Wording.parts("anyOf", parts, SelectorOrder.CONDITIONS);
    }

    /** Returns the condition in words. */
    @Override
    public String toString() {
      return Wording.nested("or", parts);
    }
  }

  /**
   * The part does not hold.
   *
   * @param part the condition
   */
  record Not(SharingCondition part) implements SharingCondition {
    /** Checks the depth of the part. */
    public Not {
      requireNonNull(part, "part");
      SelectorOrder.requireBoundedConditions(ImmutableList.of(part));
    }

    /** Returns the condition in words. */
    @Override
    public String toString() {
      return Wording.cut("not " + part);
    }
  }

  /** Returns the condition that the resource is used for one of these purposes. */
  static SharingCondition purposeIn(Purpose... purposes) {
    requireNonNull(purposes, "purposes");
    return new PurposeIn(ImmutableSortedSet.copyOf(purposes));
  }

  /** Returns the condition that the request is at least so urgent. */
  static SharingCondition urgencyAtLeast(Urgency urgency) {
    return new UrgencyAtLeast(urgency);
  }

  /** Returns the condition that a number is at least {@code least}. */
  static SharingCondition atLeast(Attribute<Long> number, long least) {
    requireNonNull(number, "number");
    return new NumberIn(number, Optional.of(least), Optional.empty());
  }

  /** Returns the condition that a number is at most {@code most}. */
  static SharingCondition atMost(Attribute<Long> number, long most) {
    requireNonNull(number, "number");
    return new NumberIn(number, Optional.empty(), Optional.of(most));
  }

  /** Returns the condition that a number lies between two others, both inclusive. */
  static SharingCondition between(Attribute<Long> number, long least, long most) {
    requireNonNull(number, "number");
    return new NumberIn(number, Optional.of(least), Optional.of(most));
  }

  /** Returns the condition that something is so. */
  static SharingCondition flag(Attribute<Boolean> attribute) {
    return new Flag(attribute);
  }

  /** Returns the condition that the recipient stands so on the ladder, seen from the provider. */
  static SharingCondition recipientTier(TierRelation relation) {
    return new RecipientTier(relation);
  }

  /** Returns the condition that recipient and provider lie in the same region to a depth. */
  static SharingCondition sameRegion(int depth) {
    return new SameRegion(depth);
  }

  /** Returns the condition that every part holds; two or more parts. */
  static SharingCondition allOf(SharingCondition... parts) {
    requireNonNull(parts, "parts");
    return new AllOf(ImmutableList.copyOf(parts));
  }

  /** Returns the condition that some part holds; two or more parts. */
  static SharingCondition anyOf(SharingCondition... parts) {
    requireNonNull(parts, "parts");
    return new AnyOf(ImmutableList.copyOf(parts));
  }

  /** Returns the condition that {@code part} does not hold. */
  static SharingCondition not(SharingCondition part) {
    requireNonNull(part, "part");
    return new Not(part);
  }

  /** Returns the conditions that this one is made of; empty for one that is not composed. */
  default List<SharingCondition> components() {
    if (this instanceof AllOf all) {
      return all.parts;
    }
    if (this instanceof AnyOf any) {
      return any.parts;
    }
    return this instanceof Not not ? ImmutableList.of(not.part) : ImmutableList.of();
  }
}
