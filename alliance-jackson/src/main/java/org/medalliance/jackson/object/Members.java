// SPDX-License-Identifier: Apache-2.0
package org.medalliance.jackson.object;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.medalliance.code.Syntax;
import org.medalliance.jackson.problem.ProblemCode;
import org.medalliance.jackson.reading.Suggestion;
import org.medalliance.jackson.reading.TokenReader;
import org.medalliance.jackson.token.Token;

/** The members of one kind of object: each at most once, in any order, and no others. */
final class Members {
  /** Marks an object that cannot be made because a member is missing or could not be read. */
  private static final long UNSOUND = Long.MIN_VALUE;

  private final String owner;
  private final ImmutableList<Member> members;
  private final ImmutableMap<String, Integer> indexes;
  private final long mandatory;

  /** The members of which exactly one must be there; 0 if there is no such choice. */
  private final long choice;

  /** Whether the only member says what the object is: nothing beside it can be passed over. */
  private final boolean isUnion;

  Members(String owner, List<Member> members, Set<String> choice) {
    checkArgument(
        members.size() < Long.SIZE,
        "members of %s must be fewer than 64: %s",
        owner,
        members.size());
    this.owner = owner;
    this.members = ImmutableList.copyOf(members);
    this.indexes = Maps.uniqueIndex(indexesOf(this.members), index -> members.get(index).name());
    this.mandatory =
        mask(this.members.stream().filter(member -> member.missing().isPresent()).toList());
    this.isUnion = choice.size() == members.size();
    this.choice =
        mask(this.members.stream().filter(member -> choice.contains(member.name())).toList());
  }

  /** Returns the members in the order in which they are written. */
  ImmutableList<Member> list() {
    return members;
  }

  /** Returns the names of which exactly one must be there. */
  ImmutableList<String> alternatives() {
    return members.stream()
        .map(Member::name)
        .filter(name -> has(choice, name))
        .collect(ImmutableList.toImmutableList());
  }

  /** Returns whether the member of this name is among {@code seen}. */
  boolean has(long seen, String name) {
    Integer index = indexes.get(name);
    return index != null && (seen & (1L << index)) != 0;
  }

  /** Returns whether everything that is needed to make a value was read. */
  static boolean isSound(long seen) {
    return (seen & UNSOUND) == 0;
  }

  /** Reads an object into the slots from {@code base} on; returns which members were there. */
  long read(TokenReader in, int base) throws IOException {
    in.enter();
    long seen = 0;
    int expected = 0;
    Set<String> unknown = Set.of();
    while (in.next() == Token.NAME) {
      String name = in.name();
      int index = find(name, expected);
      in.push(name);
      if (index < 0) {
        unknown = unknown.isEmpty() ? new HashSet<>() : unknown;
        refuse(in, name, unknown.add(name));
      } else if ((seen & (1L << index)) != 0) {
        refuse(in, name, false);
      } else {
        seen |= (1L << index) | value(in, members.get(index), base + index);
        expected = index + 1;
      }
      in.pop();
    }
    in.leave();
    return seen | missing(in, seen);
  }

  /** Reads a value; returns UNSOUND if that fails. */
  private long value(TokenReader in, Member member, int slot) throws IOException {
    if (in.next() == Token.NULL) {
      in.problem(
          ProblemCode.MEMBER_NULL,
          owner
              + " must not have null for '"
              + member.name()
              + "': "
              + (member.missing().isPresent() ? member.remedy() : "leave the member out"),
          ImmutableMap.of("member", member.name()));
      return UNSOUND;
    }
    Object value = member.shape().read(in);
    if (value == null) {
      return UNSOUND;
    }
    in.slots().set(slot, value);
    return 0;
  }

  private long missing(TokenReader in, long seen) throws IOException {
    long absent = mandatory & ~seen;
    for (int index = 0; absent >>> index != 0; index++) {
      if ((absent & (1L << index)) != 0) {
        Member member = members.get(index);
        in.problemAt(
            "",
            member.missing().orElse(ProblemCode.MEMBER_MISSING),
            owner
                + " must "
                + member.need()
                + ": member '"
                + member.name()
                + "' is missing; "
                + member.remedy(),
            ImmutableMap.of("member", member.name()));
      }
    }
    return absent == 0 && isChosen(in, seen) ? 0 : UNSOUND;
  }

  private boolean isChosen(TokenReader in, long seen) throws IOException {
    int chosen = Long.bitCount(seen & choice);
    if (choice == 0 || chosen == 1) {
      return true;
    }
    String given =
        alternatives().stream().filter(name -> has(seen, name)).collect(Collectors.joining(", "));
    in.problemAt(
        "",
        chosen == 0 ? ProblemCode.MEMBER_MISSING : ProblemCode.MEMBER_MISFIT,
        owner
            + " must have exactly one of the members "
            + String.join(", ", alternatives())
            + ": "
            + (chosen == 0 ? "it has none; write one, nothing stands for all" : "it has " + given),
        ImmutableMap.of("expected", String.join(", ", alternatives()), "actual", given));
    return false;
  }

  /** Logs a name that has no place here, or none any more, and passes over its value. */
  private void refuse(TokenReader in, String name, boolean first) throws IOException {
    ImmutableMap<String, String> arguments = ImmutableMap.of("member", Syntax.quote(name));
    String suggestion = first ? Suggestion.inWords(name, indexes.keySet()) : "";
    if (first && !isUnion && suggestion.isEmpty() && in.isLenient()) {
      in.keep(
          name,
          owner + " must have only members of the format: " + Syntax.quote(name) + " is kept",
          arguments);
      return;
    }
    if (first) {
      in.problem(
          ProblemCode.MEMBER_UNKNOWN,
          owner
              + " must have only members of the format: "
              + Syntax.quote(name)
              + (suggestion.isEmpty()
                  ? "; it has " + String.join(", ", indexes.keySet())
                  : suggestion),
          arguments);
    } else {
      in.problem(
          ProblemCode.DUPLICATE_MEMBER,
          owner + " must have each member once: " + Syntax.quote(name) + "; remove one",
          arguments);
    }
    in.next();
    in.skip();
  }

  /** Members mostly come in their order. */
  private int find(String name, int expected) {
    if (expected < members.size() && members.get(expected).name().equals(name)) {
      return expected;
    }
    Integer index = indexes.get(name);
    return index == null ? -1 : index;
  }

  private long mask(List<Member> some) {
    return some.stream()
        .mapToLong(member -> 1L << members.indexOf(member))
        .reduce(0, (a, b) -> a | b);
  }

  private static ImmutableList<Integer> indexesOf(List<?> list) {
    return java.util.stream.IntStream.range(0, list.size())
        .boxed()
        .collect(ImmutableList.toImmutableList());
  }
}
