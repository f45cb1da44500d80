// SPDX-License-Identifier: Apache-2.0
package org.medalliance.examples.benchmark.workload;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.medalliance.Alliance;
import org.medalliance.sharing.SharingRequest;

/**
 * A made-up alliance on four rungs and what is asked of it, the same for the same sizes and seed.
 *
 * <p>Six rules in ten describe both units by role, rung, region, kind and grade, and are under a
 * charter or under a framework that has ended; three name them, under agreements of two to six
 * parties; one is about a single resource. One rule in ten is a prohibition, one in seven has a
 * condition, one in thirty a quota. Few rules are broad, however many there are: about as many
 * apply to a request in a large alliance as in a small one.
 *
 * <p>Four requests in five are drawn from the rules, with a day inside the span or beside a
 * boundary and with circumstances that are met, not met or not told.
 *
 * @param plain the alliance as plain records
 * @param asked what is asked of it, in plain words
 */
public record Workload(Plain.Model plain, List<Plain.Request> asked) {
  /** How many requests there are. */
  public static final int REQUESTS = 10_000;

  /** The roles, by number. */
  public static final List<String> ROLES =
      List.of("lead", "core", "branch", "member", "partner", "observer");

  /** The rungs from the top. */
  public static final List<String> TIERS = List.of("lead", "county", "township", "village");

  /** The kinds of institution, by number. */
  public static final List<String> KINDS =
      List.of("general-hospital", "tcm-hospital", "township-health-centre", "village-clinic");

  /** The grades from the lowest. */
  public static final List<String> GRADES = List.of("ungraded", "II-B", "II-A", "III-B", "III-A");

  /** The purposes, by number. */
  public static final List<String> PURPOSES =
      List.of("diagnosis", "treatment", "teaching", "research");

  private static final List<String> ROOTS =
      List.of(
          "remote-imaging",
          "remote-ecg",
          "remote-consultation",
          "remote-pathology",
          "laboratory",
          "pharmacy",
          "operating-room",
          "expert-team",
          "training",
          "ambulance",
          "sterile-supply",
          "bed");

  private static final int DAY_ZERO = (int) LocalDate.of(2015, 1, 1).toEpochDay();
  private static final int FRAMEWORK_ENDS = (int) LocalDate.of(2022, 1, 1).toEpochDay();
  private static final int LAST_DAY = (int) LocalDate.of(2026, 12, 31).toEpochDay();
  private static final int CHARTER = 0;
  private static final int FRAMEWORK = 1;
  private static final int BROAD_RULES = 12;

  /** Returns the workload of this size. */
  public static Workload of(int units, int rules, long seed) {
    Maker maker = new Maker(units, rules, new SplittableRandom(seed));
    return new Workload(maker.model(), maker.asked());
  }

  /**
   * Returns a workload of rules that are all about the same kind of resource of the same two units
   * and differ in their days alone; three of them apply on each day.
   */
  public static Workload crowded(int rules, long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    int first = (int) LocalDate.of(1900, 1, 1).toEpochDay();
    List<Plain.Unit> units = new ArrayList<>();
    for (int i = 0; i < 50; i++) {
      units.add(unit(i, i == 0 ? 0 : 2, 0, random));
    }
    List<Plain.Rule> all = new ArrayList<>();
    for (int i = 0; i < rules; i++) {
      all.add(
          new Plain.Rule(
              "r-" + i,
              i % 10 == 9,
              new int[] {0},
              Plain.NONE,
              Plain.Selector.of(0),
              Plain.Selector.of(1),
              first + i,
              first + i + 1 + i % 5,
              Plain.Condition.NONE,
              0,
              false,
              new int[] {0}));
    }
    Plain.Model model =
        new Plain.Model(
            List.of("remote-imaging"),
            units,
            List.of(new Plain.Agreement("a-0", new int[] {0, 1}, first, first, Plain.NEVER)),
            List.of(new Plain.Resource("x-0", 0, 0, first)),
            all);
    List<Plain.Request> asked = new ArrayList<>();
    for (int i = 0; i < REQUESTS; i++) {
      LocalDate on = LocalDate.ofEpochDay(first + random.nextInt(rules));
      asked.add(new Plain.Request("u-1", "u-0", "x-0", null, on, 0, 0));
    }
    return new Workload(model, asked);
  }

  /** Makes the alliance. */
  public Alliance alliance() {
    return new Translation(plain).alliance();
  }

  /** Makes the requests. */
  public List<SharingRequest> requests() {
    Translation translation = new Translation(plain);
    return asked.stream().map(translation::request).toList();
  }

  private static Plain.Unit unit(int number, int tier, int place, SplittableRandom random) {
    boolean isMember = number < 4 || random.nextInt(50) > 0;
    int kind = tier < 2 ? random.nextInt(2) : tier;
    int grade = tier == 3 ? 0 : tier == 2 ? random.nextInt(2) : 4 - 2 * tier - random.nextInt(2);
    int role =
        switch (tier) {
          case 0 -> random.nextInt(2);
          case 1 -> 1 + random.nextInt(2);
          default -> 2 + random.nextInt(4);
        };
    int admitted = DAY_ZERO + random.nextInt(4 * 365);
    int perhaps = admitted;
    if (random.nextInt(20) == 0) { // only the year is known
      LocalDate day = LocalDate.ofEpochDay(admitted);
      perhaps = (int) day.withDayOfYear(1).toEpochDay();
      admitted = (int) day.withDayOfYear(day.lengthOfYear()).toEpochDay();
    }
    int fate = random.nextInt(25);
    int suspended = fate < 2 ? admitted + 100 + random.nextInt(1500) : Plain.NEVER;
    return new Plain.Unit(
        "u-" + number,
        isMember ? tier : Plain.NONE,
        isMember ? role : Plain.NONE,
        String.format("51%02d%02d", 1 + place / 12, 1 + place % 12),
        kind,
        grade,
        isMember ? perhaps : Plain.NEVER,
        isMember ? admitted : Plain.NEVER,
        suspended,
        fate == 0 ? suspended + 200 : Plain.NEVER,
        fate == 3 ? admitted + 1000 + random.nextInt(2000) : Plain.NEVER);
  }

  /** An alliance that is being made. */
  private static final class Maker {
    private static final int PLACES = 60;

    private final SplittableRandom random;
    private final int ruleCount;
    private final List<String> kinds = new ArrayList<>();
    private final List<Integer> leaves = new ArrayList<>();
    private final List<Integer> middles = new ArrayList<>();
    private final List<Integer> roots = new ArrayList<>();
    private final List<Plain.Unit> units = new ArrayList<>();
    private final List<List<Integer>> unitsAt = new ArrayList<>();
    private final List<Plain.Agreement> agreements = new ArrayList<>();
    private final List<Plain.Resource> resources = new ArrayList<>();
    private final List<List<Integer>> resourcesOfKind = new ArrayList<>();
    private final List<Plain.Rule> rules = new ArrayList<>();
    private final int[] days;

    Maker(int unitCount, int ruleCount, SplittableRandom random) {
      this.random = random;
      this.ruleCount = ruleCount;
      this.days =
          IntStream.range(0, 40)
              .map(i -> DAY_ZERO + random.nextInt(LAST_DAY - DAY_ZERO))
              .sorted()
              .toArray();
      makeKinds(ruleCount < 1000 ? 3 : 12);
      makeUnits(unitCount);
      makeAgreements(Math.max(1, Math.min(ruleCount / 20, unitCount / 2)));
      makeResources(Math.max(25, Math.min(4000, unitCount / 2)));
      for (int i = 0; i < ruleCount; i++) {
        rules.add(rule(i));
      }
    }

    Plain.Model model() {
      return new Plain.Model(kinds, units, agreements, resources, rules);
    }

    private void makeKinds(int rootCount) {
      for (int root = 0; root < rootCount; root++) {
        roots.add(kind(ROOTS.get(root)));
        for (int middle = 0; middle < 4; middle++) {
          String name = ROOTS.get(root) + ".m" + middle;
          middles.add(kind(name));
          for (int leaf = 0; leaf < 5; leaf++) {
            leaves.add(kind(name + ".s" + leaf));
          }
        }
      }
    }

    private int kind(String name) {
      kinds.add(name);
      resourcesOfKind.add(new ArrayList<>());
      return kinds.size() - 1;
    }

    private void makeUnits(int count) {
      for (int place = 0; place < PLACES; place++) {
        unitsAt.add(new ArrayList<>());
      }
      for (int i = 0; i < count; i++) {
        int tier = i < 2 + count / 1000 ? 0 : i % 10 == 2 ? 1 : i % 5 < 3 ? 2 : 3;
        int place = random.nextInt(PLACES);
        unitsAt.get(place).add(i);
        units.add(unit(i, tier, place, random));
      }
    }

    private void makeAgreements(int bilateral) {
      agreements.add(new Plain.Agreement("charter", null, DAY_ZERO, DAY_ZERO, Plain.NEVER));
      agreements.add(new Plain.Agreement("framework", null, DAY_ZERO, DAY_ZERO, FRAMEWORK_ENDS));
      for (int i = 0; i < bilateral; i++) {
        int[] parties =
            random
                .ints(2 + random.nextInt(5), 0, units.size())
                .boxed()
                .distinct()
                .sorted()
                .mapToInt(unit -> unit)
                .toArray();
        if (parties.length < 2) {
          parties = new int[] {0, 1};
        }
        int from = DAY_ZERO + random.nextInt(5 * 365);
        int perhaps = random.nextInt(20) == 0 ? from - random.nextInt(300) : from;
        int until = random.nextInt(4) == 0 ? from + 365 * (1 + random.nextInt(8)) : Plain.NEVER;
        agreements.add(new Plain.Agreement("a-" + i, parties, perhaps, from, until));
      }
    }

    private void makeResources(int count) {
      for (int i = 0; i < count; i++) {
        int kind = random.nextInt(10) == 0 ? oneOf(middles) : oneOf(leaves);
        int from = random.nextInt(5) == 0 ? oneOf(days) : Plain.BEFORE_ALL;
        resourcesOfKind.get(kind).add(i);
        resources.add(new Plain.Resource("x-" + i, kind, random.nextInt(units.size()), from));
      }
    }

    private Plain.Rule rule(int number) {
      int sort = random.nextInt(10);
      boolean isBroad = number % Math.max(5, ruleCount / BROAD_RULES) == 4;
      boolean prohibits = random.nextInt(10) == 0;
      int from = random.nextInt(2) == 0 ? Plain.BEFORE_ALL : oneOf(days);
      int until = random.nextInt(3) > 0 ? Plain.NEVER : later(from);
      int conditional = number % 10 == 3 ? 0 : random.nextInt(80);
      Plain.Condition condition =
          switch (conditional) {
            case 0, 1 ->
                prohibits ? Plain.Condition.URGENCY_BELOW : Plain.Condition.URGENCY_AT_LEAST;
            case 2 -> Plain.Condition.PURPOSE;
            case 3 -> Plain.Condition.SAME_PREFECTURE;
            default -> Plain.Condition.NONE;
          };
      if (isBroad && prohibits) {
        condition = Plain.Condition.URGENCY_BELOW;
      }
      int argument =
          condition == Plain.Condition.PURPOSE
              ? random.nextInt(PURPOSES.size())
              : 1 + random.nextInt(2);
      boolean hasQuota = !prohibits && random.nextInt(30) == 0;
      int[] aboutKinds = {isBroad ? oneOf(roots) : sort == 0 ? oneOf(middles) : oneOf(leaves)};
      if (!isBroad && random.nextInt(20) == 0) {
        int other = oneOf(leaves);
        if (!root(other).equals(root(aboutKinds[0]))) {
          aboutKinds = new int[] {aboutKinds[0], other};
        }
      }
      int resource = Plain.NONE;
      int[] under = {random.nextInt(8) == 0 ? FRAMEWORK : CHARTER};
      Plain.Selector provider;
      Plain.Selector recipient;
      if (isBroad) {
        provider = prohibits ? Plain.Selector.ANY : described(0, Plain.NONE, Plain.NONE, "");
        recipient = new Plain.Selector(1 + random.nextInt(2), -1, "", -1, -1, null);
      } else if (sort < 6) {
        boolean providerIsNarrow = random.nextBoolean();
        provider = providerIsNarrow ? narrow() : wide();
        recipient = providerIsNarrow ? wide() : narrow();
        if (random.nextInt(30) == 0) {
          under = new int[] {CHARTER, FRAMEWORK};
        }
      } else if (sort < 9) {
        int agreement = 2 + random.nextInt(agreements.size() - 2);
        int[] parties = agreements.get(agreement).parties();
        under = new int[] {agreement};
        int gives = random.nextInt(parties.length);
        provider = Plain.Selector.of(parties[gives]);
        recipient =
            switch (random.nextInt(3)) {
              case 0 -> Plain.Selector.ANY;
              case 1 -> described(1 + random.nextInt(2), -1, -1, "");
              default -> Plain.Selector.of(parties[(gives + 1) % parties.length]);
            };
      } else {
        aboutKinds = new int[0];
        resource = random.nextInt(resources.size());
        provider = Plain.Selector.ANY;
        recipient = narrow();
      }
      return new Plain.Rule(
          "r-" + number,
          prohibits,
          aboutKinds,
          resource,
          provider,
          recipient,
          from,
          until,
          condition,
          argument,
          hasQuota,
          under);
    }

    private String root(int kind) {
      return kinds.get(kind).substring(0, (kinds.get(kind) + ".").indexOf('.'));
    }

    /** What selects one unit in some hundred. */
    private Plain.Selector narrow() {
      String region = district();
      return switch (random.nextInt(4)) {
        case 0 -> described(-1, Plain.NONE, Plain.NONE, region);
        case 1 -> described(-1, 1 + random.nextInt(5), Plain.NONE, region);
        case 2 -> described(1 + random.nextInt(3), Plain.NONE, Plain.NONE, region);
        default -> described(-1, Plain.NONE, random.nextInt(4), region);
      };
    }

    /** What selects one unit in some twenty. */
    private Plain.Selector wide() {
      return switch (random.nextInt(6)) {
        case 0 -> described(-1, random.nextInt(2), Plain.NONE, "");
        case 1 -> described(-1, 2 + random.nextInt(4), Plain.NONE, district().substring(0, 4));
        case 2 -> described(1 + random.nextInt(3), Plain.NONE, Plain.NONE, district());
        case 3 -> described(-1, Plain.NONE, random.nextInt(2), district().substring(0, 4));
        case 4 -> new Plain.Selector(-1, -1, "", -1, 3 + random.nextInt(2), null);
        default -> described(-1, Plain.NONE, Plain.NONE, district());
      };
    }

    /** Where some unit is. */
    private String district() {
      return units.get(random.nextInt(units.size())).region();
    }

    private static Plain.Selector described(int tierAtMost, int role, int kind, String region) {
      return new Plain.Selector(tierAtMost, role, region, kind, Plain.NONE, null);
    }

    private int later(int day) {
      int at = day == Plain.BEFORE_ALL ? days.length / 2 : Arrays.binarySearch(days, day);
      return at + 1 < days.length
          ? days[at + 1 + random.nextInt(days.length - at - 1)] + 1
          : day + 90;
    }

    List<Plain.Request> asked() {
      List<Plain.Rule> permits = rules.stream().filter(rule -> !rule.prohibits()).toList();
      List<Plain.Rule> prohibitions = rules.stream().filter(Plain.Rule::prohibits).toList();
      List<Plain.Request> asked = new ArrayList<>();
      while (asked.size() < REQUESTS) {
        int sort = random.nextInt(100);
        asked.add(
            sort < 15 && !prohibitions.isEmpty()
                ? like(oneOf(prohibitions))
                : sort < 88 && !permits.isEmpty() ? like(oneOf(permits)) : anything());
      }
      return asked;
    }

    private Plain.Request anything() {
      int provider = random.nextInt(units.size());
      int recipient = random.nextInt(units.size());
      int kind = random.nextInt(4) == 0 ? oneOf(middles) : oneOf(leaves);
      return request(recipient, provider, Plain.NONE, kind, anyDay(), told(3), told(4));
    }

    private Plain.Request like(Plain.Rule rule) {
      Plain.Agreement agreement = agreements.get(rule.under()[0]);
      int resource = rule.resource();
      int kind = Plain.NONE;
      int provider = Plain.NONE;
      if (resource == Plain.NONE) {
        kind = rule.kinds()[random.nextInt(rule.kinds().length)];
        if (random.nextInt(3) > 0) {
          resource = resourceOf(kind, rule.provider());
        }
        if (resource == Plain.NONE) {
          kind = below(kind);
          provider = someone(rule.provider(), agreement);
        }
      }
      if (resource != Plain.NONE) {
        provider = resources.get(resource).owner();
      }
      int recipient = someone(rule.recipient(), agreement);
      for (int i = 0; recipient == provider && i < 5; i++) {
        recipient = someone(rule.recipient(), agreement);
      }
      int urgency = told(3);
      int purpose = told(PURPOSES.size());
      if (random.nextInt(4) > 0) {
        switch (rule.condition()) {
          case URGENCY_AT_LEAST -> urgency = rule.argument();
          case URGENCY_BELOW -> urgency = 0;
          case PURPOSE -> purpose = rule.argument();
          default -> {}
        }
      }
      return request(recipient, provider, resource, kind, day(rule, agreement), urgency, purpose);
    }

    private Plain.Request request(
        int recipient, int provider, int resource, int kind, int day, int urgency, int purpose) {
      return new Plain.Request(
          read(units.get(recipient).id()),
          read(units.get(provider).id()),
          resource == Plain.NONE ? null : read(resources.get(resource).id()),
          resource == Plain.NONE ? read(kinds.get(kind)) : null,
          LocalDate.ofEpochDay(day),
          urgency,
          purpose);
    }

    /** A text that a service has read is never the very one that stands in the alliance. */
    private static String read(String text) {
      return new String(text.toCharArray());
    }

    /** A number below a bound, or now and then nothing. */
    private int told(int bound) {
      return random.nextInt(12) == 0 ? Plain.NONE : random.nextInt(bound);
    }

    /** A day on which rule and agreement hold, mostly, or one beside a boundary. */
    private int day(Plain.Rule rule, Plain.Agreement agreement) {
      int first = Math.max(DAY_ZERO, Math.max(rule.from(), agreement.perhaps()));
      int end = Math.min(LAST_DAY, Math.min(rule.until(), agreement.until()));
      int sort = random.nextInt(20);
      if (sort == 0 || end <= first) {
        return anyDay();
      }
      if (sort == 1) {
        return (random.nextBoolean() ? first : end) - 1 + random.nextInt(3);
      }
      // members are admitted in the first years
      int late = Math.min(end - 1, Math.max(first, DAY_ZERO + 4 * 365));
      return sort < 4 ? random.nextInt(first, end) : random.nextInt(late, end);
    }

    private int anyDay() {
      return random.nextBoolean()
          ? oneOf(days) - 1 + random.nextInt(3)
          : random.nextInt(DAY_ZERO, LAST_DAY);
    }

    /** The kind or one at the lowest level below it. */
    private int below(int kind) {
      String name = kinds.get(kind);
      int last = kind;
      while (last + 1 < kinds.size() && Plain.isA(kinds.get(last + 1), name)) {
        last++;
      }
      int leaf = last == kind ? kind : random.nextInt(kind + 1, last + 1);
      return random.nextInt(15) == 0 ? kind : leaf;
    }

    /** A resource of a kind, of an owner that is selected; none if there is none. */
    private int resourceOf(int kind, Plain.Selector owner) {
      List<Integer> all = resourcesOfKind.get(kind);
      for (int i = 0; i < Math.min(20, all.size()); i++) {
        int one = oneOf(all);
        int unit = resources.get(one).owner();
        if (owner.admits(unit) && owner.describes(units.get(unit))) {
          return one;
        }
      }
      return Plain.NONE;
    }

    /** A unit that is bound and selected, or any if none is found soon. */
    private int someone(Plain.Selector selector, Plain.Agreement agreement) {
      int @Nullable [] named = selector.units() == null ? agreement.parties() : selector.units();
      for (int i = 0; i < 200; i++) {
        int unit = named == null ? candidate(selector) : named[random.nextInt(named.length)];
        if (selector.describes(units.get(unit))) {
          return unit;
        }
      }
      return random.nextInt(units.size());
    }

    private int candidate(Plain.Selector selector) {
      if (selector.region().length() < 4) {
        return random.nextInt(units.size());
      }
      int city = Integer.parseInt(selector.region().substring(2, 4)) - 1;
      int place =
          selector.region().length() == 6
              ? Integer.parseInt(selector.region().substring(4)) - 1
              : random.nextInt(12);
      List<Integer> there = unitsAt.get(city * 12 + place);
      return there.isEmpty() ? random.nextInt(units.size()) : oneOf(there);
    }

    private <T> T oneOf(List<T> all) {
      return all.get(random.nextInt(all.size()));
    }

    private int oneOf(int[] all) {
      return all[random.nextInt(all.length)];
    }
  }
}
