// SPDX-License-Identifier: Apache-2.0
package org.medalliance.values;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Example;
import org.medalliance.CodeSystems;
import org.medalliance.agreement.AgreementFact;
import org.medalliance.agreement.Bearer;
import org.medalliance.agreement.Binding;
import org.medalliance.agreement.Duty;
import org.medalliance.agreement.DutyKind;
import org.medalliance.code.AgreementId;
import org.medalliance.code.Code;
import org.medalliance.code.CodeSystem;
import org.medalliance.code.CodeSystem.Containment;
import org.medalliance.code.LocalizedText;
import org.medalliance.code.UnitId;
import org.medalliance.institution.ExternalId;
import org.medalliance.institution.Institution;
import org.medalliance.institution.OtherName;
import org.medalliance.membership.MemberFact;
import org.medalliance.resource.ResourceKind;
import org.medalliance.sharing.Attribute;
import org.medalliance.sharing.Attributes;
import org.medalliance.sharing.Purpose;
import org.medalliance.sharing.ResourceSelector;
import org.medalliance.sharing.SharingCondition;
import org.medalliance.sharing.UnitSelector;
import org.medalliance.testing.Specimens;
import org.medalliance.time.Certain;
import org.medalliance.time.DateSpan;
import org.medalliance.time.Happenings;
import org.medalliance.time.OpenDate;
import org.medalliance.time.PartialDate;
import org.medalliance.time.Timeline;

/** What values say of themselves goes into logs: short, on one line, and what it seems to be. */
class ToStringProperties {
  private static final int MANY = 2_000;
  private static final int LONGEST = 1_000;
  private static final String HOSTILE = "<script>\u202e\n\t\u2028".repeat(700);
  private static final PartialDate DAY = PartialDate.of(LocalDate.of(2023, 5, 21));

  @Example
  void noValueSaysWhatNobodyCanSee() {
    Specimens.ofEveryType(20)
        .flatMap(value -> Graph.parts(value).stream())
        .forEach(ToStringProperties::assertReadable);
  }

  @Example
  void noValueSaysMoreThanAnybodyReads() {
    huge().forEach(ToStringProperties::assertReadable);
  }

  private static void assertReadable(Object value) {
    assertThat(value.toString())
        .as(value.getClass().getName())
        .hasSizeLessThanOrEqualTo(LONGEST)
        .isNotEmpty()
        .matches(
            text -> text.codePoints().noneMatch(ToStringProperties::isInvisible), "can be seen");
  }

  private static boolean isInvisible(int c) {
    return switch (Character.getType(c)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.SURROGATE,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR ->
          true;
      default -> false;
    };
  }

  private static Stream<Object> huge() {
    ImmutableSortedSet<UnitId> units = sorted(i -> UnitId.of(longId(i)));
    CodeSystem codes =
        CodeSystem.ordered(
            "huge", Containment.FLAT, list(i -> Code.of(longId(i))), ImmutableSortedSet.of());
    ImmutableList<UnitSelector> selectors = list(i -> UnitSelector.unit(longId(i)));
    ImmutableList<SharingCondition> conditions =
        list(i -> SharingCondition.flag(Attribute.flag(longCode(i))));
    return Stream.of(
        hostileText(),
        Duty.of(DutyKind.of("reply"), Bearer.unit(longId(0))).toBuilder()
            .text(hostileText())
            .build(),
        Institution.builder().id(longId(0)).name(hostileText()).build(),
        OtherName.of(OtherName.Kind.ALIAS, hostileText()),
        new ExternalId("a|" + longId(0), HOSTILE.substring(0, 8_000)),
        codes,
        new CodeSystems(Optional.of(codes), Optional.of(codes), Optional.of(codes)),
        new Binding.Parties(units),
        new Binding.Members(ImmutableSortedSet.of(), units),
        new UnitSelector.Units(units),
        new UnitSelector.AllOf(selectors),
        UnitSelector.not(new UnitSelector.AnyOf(selectors)),
        new SharingCondition.AnyOf(conditions),
        new SharingCondition.PurposeIn(sorted(i -> Purpose.of(longCode(i)))),
        new ResourceSelector.OfKind(
            sorted(i -> ResourceKind.of(longCode(i))), Optional.of(Code.of(longId(0)))),
        attributes(),
        Timeline.of(list(i -> Timeline.Step.of(longId(i), DAY))),
        new Timeline.Step<>(hostileText(), Optional.of(DAY), Optional.empty(), note()),
        Happenings.of(list(i -> MemberFact.of(MemberFact.Kind.APPLIED, DAY))),
        Certain.of(list(i -> AgreementId.of(longId(i))), list(ToStringProperties::openDate)),
        Certain.known(Optional.of(ImmutableSet.copyOf(units))),
        openDate(0),
        AgreementFact.builder()
            .fact(AgreementFact.Kind.SIGNED)
            .on(DAY)
            .addAllSignatories(units)
            .build(),
        DateSpan.seenOn(DAY));
  }

  private static Attributes attributes() {
    ImmutableSortedMap.Builder<Attribute<?>, Serializable> told =
        ImmutableSortedMap.orderedBy(Comparator.<Attribute<?>>naturalOrder());
    IntStream.range(0, 16).forEach(i -> told.put(Attribute.flag(longCode(i)), true));
    return new Attributes(told.build());
  }

  private static LocalizedText hostileText() {
    return new LocalizedText(
        ImmutableSortedMap.of(
            "en", HOSTILE.substring(0, 8_000), "zh", HOSTILE.substring(3, 8_000)));
  }

  private static Optional<String> note() {
    return Optional.of(HOSTILE.substring(0, 8_000));
  }

  private static OpenDate openDate(int i) {
    return new OpenDate("members[" + longId(i) + "].facts[ADMITTED]", DAY);
  }

  private static String longId(int i) {
    return "x".repeat(120) + "-" + i;
  }

  private static String longCode(int i) {
    return "c".repeat(120) + "-" + i;
  }

  private static <T> ImmutableList<T> list(IntFunction<T> element) {
    return IntStream.range(0, MANY).mapToObj(element).collect(ImmutableList.toImmutableList());
  }

  private static <T extends Comparable<? super T>> ImmutableSortedSet<T> sorted(
      IntFunction<T> element) {
    return IntStream.range(0, MANY)
        .mapToObj(element)
        .collect(ImmutableSortedSet.toImmutableSortedSet(Comparator.naturalOrder()));
  }
}
