// SPDX-License-Identifier: Apache-2.0
package org.medalliance.change;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Lists;
import java.util.List;
import java.util.Optional;
import org.medalliance.AllianceFact;
import org.medalliance.RollScope;
import org.medalliance.agreement.AgreementFact;
import org.medalliance.agreement.Duty;
import org.medalliance.code.SourceId;
import org.medalliance.governance.CouncilRule;
import org.medalliance.governance.Motion;
import org.medalliance.governance.Seat;
import org.medalliance.governance.Session;
import org.medalliance.governance.Tenure;
import org.medalliance.institution.Succession;
import org.medalliance.membership.MemberFact;
import org.medalliance.resource.Quota;
import org.medalliance.sharing.ReferralPolicy;
import org.medalliance.time.Timeline;

/** What values say apart from words for readers, and from where they are written. */
final class Remarks {
  private static final Optional<SourceId> SOURCE = Optional.empty();
  private static final Optional<String> NOTE = Optional.empty();

  private Remarks() {}

  /** Whether two values differ in nothing but words for readers, and where they are written. */
  static boolean aloneDiffer(Object one, Object other) {
    return without(one).equals(without(other));
  }

  private static Object without(Object value) {
    if (value instanceof List<?> list) {
      return Lists.transform(ImmutableList.copyOf(list), Remarks::without);
    }
    if (value instanceof Optional<?> optional) {
      return optional.map(Remarks::without);
    }
    if (value instanceof Timeline<?> timeline) {
      return bare(timeline);
    }
    if (value instanceof Duty duty) {
      return duty.toBuilder().text(Optional.empty()).source(SOURCE).note(NOTE).build();
    }
    if (value instanceof Quota quota) {
      return new Quota(quota.amount(), quota.per(), quota.of(), SOURCE, NOTE);
    }
    if (value instanceof RollScope roll) {
      return new RollScope(roll.extent(), SOURCE, NOTE);
    }
    if (value instanceof ReferralPolicy policy) {
      return policy.toBuilder().source(SOURCE).note(NOTE).build();
    }
    return ofCouncil(ofFact(value));
  }

  private static Object ofFact(Object value) {
    if (value instanceof AllianceFact fact) {
      return new AllianceFact(fact.fact(), fact.on(), SOURCE, NOTE);
    }
    if (value instanceof MemberFact fact) {
      return fact.toBuilder().source(SOURCE).note(NOTE).build();
    }
    if (value instanceof AgreementFact fact) {
      return fact.toBuilder().source(SOURCE).note(NOTE).build();
    }
    return value instanceof Succession succession
        ? succession.toBuilder().source(SOURCE).note(NOTE).build()
        : value;
  }

  private static Object ofCouncil(Object value) {
    if (value instanceof Seat seat) {
      return seat.toBuilder()
          .tenures(Lists.transform(seat.tenures(), Remarks::bare))
          .source(SOURCE)
          .note(NOTE)
          .build();
    }
    if (value instanceof Session session) {
      return session.toBuilder()
          .motions(Lists.transform(session.motions(), Remarks::bare))
          .source(SOURCE)
          .note(NOTE)
          .build();
    }
    return value instanceof CouncilRule rule
        ? rule.toBuilder().text(Optional.empty()).source(SOURCE).note(NOTE).build()
        : value;
  }

  private static Tenure bare(Tenure tenure) {
    return tenure.toBuilder().source(SOURCE).note(NOTE).build();
  }

  private static Motion bare(Motion motion) {
    return motion.toBuilder().text(Optional.empty()).source(SOURCE).note(NOTE).build();
  }

  private static <T> Timeline<T> bare(Timeline<T> timeline) {
    return Timeline.of(
        Lists.transform(
            timeline.steps(),
            step -> new Timeline.Step<>(step.value(), step.since(), SOURCE, NOTE)));
  }
}
