// SPDX-License-Identifier: Apache-2.0
package org.medalliance.examples.report.unit;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.TreeSet;
import org.medalliance.Alliance;
import org.medalliance.agreement.Agreement;
import org.medalliance.code.SourceId;
import org.medalliance.evidence.Source;
import org.medalliance.institution.Institution;
import org.medalliance.institution.OtherName;
import org.medalliance.institution.Succession;
import org.medalliance.membership.Appointment;
import org.medalliance.membership.MemberFact;
import org.medalliance.membership.MemberUnit;
import org.medalliance.programme.Programme;
import org.medalliance.resource.SharedResource;
import org.medalliance.time.Timeline;

/** The sources that parts of an alliance cite themselves. */
final class Citations {
  private final TreeSet<SourceId> cited = new TreeSet<>();

  Citations add(Institution body) {
    cite(body.source());
    body.otherNames().stream().map(OtherName::source).forEach(this::cite);
    body.successions().stream().map(Succession::source).forEach(this::cite);
    over(body.kind());
    over(body.ownership());
    over(body.grade());
    over(body.region());
    over(body.specialties());
    return this;
  }

  Citations add(MemberUnit entry) {
    cite(entry.source());
    entry.facts().stream().map(MemberFact::source).forEach(this::cite);
    over(entry.tier());
    over(entry.roles());
    return this;
  }

  Citations add(Agreement agreement) {
    cite(agreement.source());
    agreement.facts().forEach(fact -> cite(fact.source()));
    agreement.duties().forEach(duty -> cite(duty.source()));
    return this;
  }

  Citations add(Appointment one) {
    cite(one.source());
    return this;
  }

  Citations add(SharedResource resource) {
    cite(resource.source());
    return this;
  }

  Citations add(Participation participation) {
    participation.programmes().stream().map(Programme::source).forEach(this::cite);
    participation.sessions().stream().map(Participation.Attended::source).forEach(this::cite);
    participation.seats().stream().map(Participation.Held::source).forEach(this::cite);
    return this;
  }

  Citations add(Optional<SourceId> source) {
    cite(source);
    return this;
  }

  /** Those that are written down, by id. */
  ImmutableList<Source> in(Alliance alliance) {
    return cited.stream()
        .flatMap(id -> alliance.source(id).stream())
        .collect(ImmutableList.toImmutableList());
  }

  private void over(Timeline<?> timeline) {
    timeline.steps().forEach(step -> cite(step.source()));
  }

  private void cite(Optional<SourceId> source) {
    source.ifPresent(cited::add);
  }
}
