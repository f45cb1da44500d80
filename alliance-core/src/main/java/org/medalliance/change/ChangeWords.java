// SPDX-License-Identifier: Apache-2.0
package org.medalliance.change;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.medalliance.Alliance;
import org.medalliance.agreement.Agreement;
import org.medalliance.agreement.AgreementFact;
import org.medalliance.code.UnitId;
import org.medalliance.institution.Institution;
import org.medalliance.institution.Succession;
import org.medalliance.membership.MemberFact;
import org.medalliance.membership.MemberUnit;
import org.medalliance.time.PartialDate;
import org.medalliance.wording.Phrase;

/**
 * What is said of changes.
 *
 * @param name what a unit is called
 */
record ChangeWords(Function<UnitId, Serializable> name) {
  /** The attributes that hold what happened. */
  private static final ImmutableSet<String> HISTORIES = ImmutableSet.of("facts", "successions");

  static ChangeWords withIds() {
    return new ChangeWords(id -> id);
  }

  static ChangeWords withNamesOf(Alliance alliance) {
    return new ChangeWords(
        id ->
            alliance
                .institution(id)
                .<Serializable>map(known -> Phrase.of("change.named", known.name(), id))
                .orElse(id));
  }

  /** What a change is, in one line. */
  Phrase of(Change<?> change) {
    Phrase thing = thing(change);
    if (change instanceof Change.Altered<?> altered) {
      return altered(thing, altered);
    }
    if (change instanceof Change.Removed<?>) {
      return Phrase.of("change.removed", thing);
    }
    List<Phrase> facts = facts(change.subject(), 0);
    return facts.isEmpty()
        ? Phrase.of("change.added", thing)
        : Phrase.of("change.added.with", thing, Phrase.clauses(facts));
  }

  private Phrase altered(Phrase thing, Change.Altered<?> altered) {
    ImmutableList<String> attributes = altered.attributes();
    if (attributes.isEmpty()) {
      return Phrase.of("change.altered", thing);
    }
    Optional<List<Phrase>> news = newFacts(altered.from(), altered.to());
    if (news.isEmpty()) {
      return Phrase.of("change.altered.in", thing, names(attributes));
    }
    Phrase facts = Phrase.clauses(news.get());
    return attributes.size() == 1
        ? facts
        : Phrase.of(
            "change.altered.too",
            facts,
            names(attributes.stream().filter(other -> !HISTORIES.contains(other)).toList()));
  }

  private static Phrase names(List<String> attributes) {
    return Phrase.list(
        attributes.stream().map(name -> Phrase.of("change.attribute." + name)).toList());
  }

  /** What happened besides, if what was written before is so still. */
  private Optional<List<Phrase>> newFacts(Serializable from, Serializable to) {
    ImmutableList<? extends Serializable> before = history(from);
    ImmutableList<? extends Serializable> after = history(to);
    boolean isLonger =
        after.size() > before.size() && after.subList(0, before.size()).equals(before);
    return isLonger ? Optional.of(facts(to, before.size())) : Optional.empty();
  }

  private static ImmutableList<? extends Serializable> history(Serializable value) {
    if (value instanceof MemberUnit member) {
      return member.facts();
    }
    if (value instanceof Institution institution) {
      return institution.successions();
    }
    return value instanceof Agreement agreement ? agreement.facts() : ImmutableList.of();
  }

  /** What happened to a thing, without the first so many facts. */
  private List<Phrase> facts(Serializable value, int known) {
    if (value instanceof MemberUnit member) {
      return member.facts().stream()
          .skip(known)
          .map(fact -> fact(name.apply(member.unit()), fact))
          .toList();
    }
    if (value instanceof Institution institution) {
      return institution.successions().stream()
          .skip(known)
          .map(succession -> fact(name.apply(institution.id()), succession))
          .toList();
    }
    return value instanceof Agreement agreement
        ? agreement.facts().stream().skip(known).map(fact -> fact(agreement, fact)).toList()
        : List.of();
  }

  private static Phrase fact(Serializable unit, MemberFact fact) {
    Phrase happened = Phrase.of("change.MemberFact." + fact.fact(), unit, day(fact.on()));
    return fact.basis()
        .map(basis -> Phrase.of("change.basis", happened, basis.toString()))
        .orElse(happened);
  }

  private Phrase fact(Serializable unit, Succession succession) {
    String key = "change.Succession." + succession.kind();
    Phrase on = day(succession.on());
    return succession.units().isEmpty()
        ? Phrase.of(key, unit, on)
        : Phrase.of(
            key + ".into", unit, on, Phrase.list(succession.units().stream().map(name).toList()));
  }

  private static Phrase fact(Agreement agreement, AgreementFact fact) {
    Phrase happened =
        Phrase.of("change.AgreementFact." + fact.fact(), agreement.id(), day(fact.on()));
    Phrase by =
        fact.successor()
            .map(successor -> Phrase.of("change.by", happened, successor))
            .orElseGet(
                () ->
                    fact.signatories().isEmpty()
                        ? happened
                        : Phrase.of("change.by", happened, Phrase.list(fact.signatories())));
    return fact.expiresAfter().map(last -> Phrase.of("change.term", by, last)).orElse(by);
  }

  private static Phrase day(PartialDate date) {
    return Phrase.of(date.isKnown() ? "change.on" : "change.within", date);
  }

  private Phrase thing(Change<?> change) {
    Serializable subject = change.subject();
    String key = "change.part." + change.part().name();
    if (subject instanceof MemberUnit member) {
      return Phrase.of(key, name.apply(member.unit()));
    }
    if (subject instanceof Institution institution) {
      return Phrase.of(key, name.apply(institution.id()));
    }
    return change.part().id(subject).map(id -> Phrase.of(key, id)).orElseGet(() -> Phrase.of(key));
  }
}
