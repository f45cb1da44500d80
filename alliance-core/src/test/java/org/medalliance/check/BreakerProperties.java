// SPDX-License-Identifier: Apache-2.0
package org.medalliance.check;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.HashMultiset;
import com.google.common.collect.ImmutableMultiset;
import com.google.common.collect.Multiset;
import com.google.common.collect.Multisets;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.medalliance.Alliance;
import org.medalliance.check.finding.FindingCode;
import org.medalliance.check.finding.FindingCodes;
import org.medalliance.testing.Breaker;
import org.medalliance.testing.Broken;

/** Whatever else an alliance holds: break one thing, and exactly that is found, exactly there. */
class BreakerProperties {

  @Property(tries = 100)
  void findsExactlyWhatIsBroken(@ForAll Alliance alliance) {
    Map<String, Object> wrong = new TreeMap<>();
    for (Breaker breaker : Breaker.all()) {
      Broken broken = breaker.in(alliance);
      Multiset<String> found = found(broken.alliance(), broken.whole());
      if (!found.equals(ImmutableMultiset.of(broken.code().code() + " " + broken.path()))) {
        wrong.put(breaker.toString(), found);
      }
    }

    assertThat(wrong).isEmpty();
  }

  @Property
  void findsNoErrorInWhatIsWhole(@ForAll Alliance alliance) {
    assertThat(AllianceChecks.ALL.check(alliance).errors()).isEmpty();
  }

  @Example
  void breaksSomethingForEveryCode() {
    Set<FindingCode> codes = new HashSet<>(Arrays.asList(FindingCodes.values()));
    codes.remove(FindingCodes.EXCLUSIVE_KIND); // takes two alliances

    assertThat(Breaker.all().stream().map(Breaker::code).collect(Collectors.toSet()))
        .isEqualTo(codes);
  }

  /** What is found in the one alliance and not in the other. */
  private static Multiset<String> found(Alliance one, Alliance other) {
    return Multisets.difference(found(one), found(other));
  }

  private static Multiset<String> found(Alliance alliance) {
    Multiset<String> found = HashMultiset.create();
    AllianceChecks.ALL.find(
        alliance, finding -> found.add(finding.code().code() + " " + finding.path()));
    return found;
  }
}
