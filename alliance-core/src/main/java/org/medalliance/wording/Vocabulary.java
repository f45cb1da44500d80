// SPDX-License-Identifier: Apache-2.0
package org.medalliance.wording;

import static org.medalliance.code.InvalidValueException.require;

import com.google.common.collect.ImmutableMap;
import java.io.Serializable;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import org.medalliance.AllianceFact;
import org.medalliance.agreement.AgreementFact;
import org.medalliance.agreement.Bearer;
import org.medalliance.agreement.Duty;
import org.medalliance.agreement.DutyKind;
import org.medalliance.code.AgreementId;
import org.medalliance.code.Code;
import org.medalliance.code.Fault;
import org.medalliance.code.LocalizedText;
import org.medalliance.code.SourceId;
import org.medalliance.code.UnitId;
import org.medalliance.evidence.Claim;
import org.medalliance.evidence.Measure;
import org.medalliance.institution.InstitutionKind;
import org.medalliance.membership.MemberFact;
import org.medalliance.membership.Role;
import org.medalliance.membership.TierId;
import org.medalliance.resource.Quota;
import org.medalliance.resource.ResourceId;
import org.medalliance.resource.ResourceKind;
import org.medalliance.resource.SharedResource;
import org.medalliance.sharing.Attribute;
import org.medalliance.sharing.Citation;
import org.medalliance.sharing.Purpose;
import org.medalliance.sharing.RuleId;
import org.medalliance.time.DateSpan;
import org.medalliance.time.PartialDate;

/** What a phrase can be about, and what is said of each kind of it. */
final class Vocabulary {
  static final ImmutableMap<Class<?>, Function<Serializable, Optional<Phrase>>> KINDS =
      Algebras.in(new Table())
          .asWritten(String.class)
          .asWritten(Long.class)
          .asWritten(LocalDate.class)
          .asWritten(LocalizedText.class)
          .asWritten(Measure.class)
          .asWritten(AgreementId.class)
          .asWritten(ResourceId.class)
          .asWritten(RuleId.class)
          .asWritten(SourceId.class)
          .asWritten(TierId.class)
          .asWritten(UnitId.class)
          .asWritten(Code.class)
          .asWritten(DutyKind.class)
          .asWritten(InstitutionKind.class)
          .asWritten(Purpose.class)
          .asWritten(ResourceKind.class)
          .named(Attribute.class)
          .named(Boolean.class)
          .named(Role.class)
          .kind(Claim.class, Vocabulary::claim)
          .kind(Duration.class, Vocabulary::duration)
          .kind(PartialDate.class, Vocabulary::date)
          .kind(DateSpan.class, Vocabulary::span)
          .kind(Citation.class, cited -> Phrase.of("Citation", cited.rule(), cited.agreement()))
          .kind(
              SharedResource.class,
              it -> Phrase.of("SharedResource", it.id(), it.kind(), it.owner()))
          .kind(Quota.class, quota -> Phrase.of("Quota", quota.amount(), quota.per(), quota.of()))
          .kind(AllianceFact.class, fact -> Phrase.of("AllianceFact", fact.fact(), fact.on()))
          .kind(MemberFact.class, fact -> Phrase.of("MemberFact", fact.fact(), fact.on()))
          .kind(AgreementFact.class, Vocabulary::agreementFact)
          .kind(Bearer.Unit.class, bearer -> Phrase.of("value", bearer.unit()))
          .kind(Bearer.InRole.class, bearer -> Phrase.of("Bearer.InRole", bearer.role()))
          .kind(Duty.class, Vocabulary::duty)
          .done();

  private Vocabulary() {}

  /** What is said of a value; empty if it is written as it is. */
  static Optional<Phrase> phrase(Serializable value) {
    return value instanceof Enum<?> constant
        ? Optional.of(Phrase.of(key(constant)))
        : words(value).flatMap(words -> words.apply(value));
  }

  /** Checks that a value is one that can be put in words, and cannot change. */
  static void requireKnown(Serializable value) {
    require(
        value instanceof Phrase
            || (value instanceof Enum<?> constant
                ? Words.has(key(constant))
                : words(value).isPresent()),
        Fault.MEMBER_MISFIT,
        "arguments",
        "phrase must be about what has words: %s",
        value.getClass().getName());
  }

  /** A value may be of a generated class below the one that users know. */
  private static Optional<Function<Serializable, Optional<Phrase>>> words(Serializable value) {
    Class<?> type = value.getClass();
    return Optional.ofNullable(KINDS.get(type))
        .or(() -> Optional.ofNullable(KINDS.get(type.getSuperclass())));
  }

  /** The name of a constant with that of its type, such as {@code MemberFact.Kind.ADMITTED}. */
  private static String key(Enum<?> constant) {
    String type = constant.getDeclaringClass().getName();
    return type.substring(type.lastIndexOf('.') + 1).replace('$', '.') + "." + constant.name();
  }

  private static Phrase agreementFact(AgreementFact fact) {
    return fact.expiresAfter()
        .map(last -> Phrase.of("AgreementFact.term", fact.fact(), fact.on(), last))
        .orElseGet(() -> Phrase.of("AgreementFact", fact.fact(), fact.on()));
  }

  private static Phrase claim(Claim it) {
    return it.subject()
        .map(of -> Phrase.of("Claim.of", it.measure(), of, it.value(), it.meaning(), it.asOf()))
        .orElseGet(() -> Phrase.of("Claim", it.measure(), it.value(), it.meaning(), it.asOf()));
  }

  private static Phrase duty(Duty duty) {
    Serializable what = duty.text().<Serializable>map(text -> text).orElse(duty.duty());
    return duty.within()
        .map(time -> Phrase.of("Duty.within", duty.bearer(), what, time))
        .orElseGet(() -> Phrase.of("Duty", duty.bearer(), what));
  }

  private static Phrase duration(Duration time) {
    if (time.equals(Duration.ofDays(time.toDays()))) {
      return Phrase.of("Duration.days", time.toDays());
    }
    if (time.equals(Duration.ofHours(time.toHours()))) {
      return Phrase.of("Duration.hours", time.toHours());
    }
    return time.equals(Duration.ofMinutes(time.toMinutes()))
        ? Phrase.of("Duration.minutes", time.toMinutes())
        : Phrase.of("value", time.toString());
  }

  private static Phrase date(PartialDate date) {
    String text = date.toString();
    if (!text.startsWith("[")) {
      return Phrase.of(text.length() == 4 ? "PartialDate.year" : "value", text);
    }
    if (date.isOpenBefore() && date.isOpenAfter()) {
      return Phrase.of("PartialDate.unknown");
    }
    if (date.isOpenBefore()) {
      return Phrase.of("PartialDate.by", date.latest());
    }
    return date.isOpenAfter()
        ? Phrase.of("PartialDate.from", date.earliest())
        : Phrase.of("PartialDate.between", date.earliest(), date.latest());
  }

  private static Phrase span(DateSpan span) {
    if (span.from().isEmpty() && span.until().isEmpty()) {
      return Phrase.of("DateSpan.always");
    }
    if (span.from().isEmpty()) {
      return Phrase.of("DateSpan.until", span.until().orElseThrow());
    }
    return span.until()
        .map(until -> Phrase.of("DateSpan.between", span.from().orElseThrow(), until))
        .orElseGet(() -> Phrase.of("DateSpan.from", span.from().orElseThrow()));
  }
}
