// SPDX-License-Identifier: Apache-2.0
package org.medalliance.examples.report.unit;

import java.util.List;
import org.medalliance.code.SourceId;
import org.medalliance.code.UnitId;
import org.medalliance.evidence.Claim;
import org.medalliance.examples.report.Saying;
import org.medalliance.examples.report.Table;
import org.medalliance.examples.report.Words;
import org.medalliance.programme.Programme;

/** In what a unit has a part, and what is reported of it. */
final class ParticipationTables {
  private ParticipationTables() {}

  static Table programmes(List<Programme> programmes, UnitId unit) {
    Table table = Table.headed("programme", "kind", "as", "days", "name", "source");
    for (Programme one : programmes) {
      table
          .row(
              one.id().toString(),
              one.kind().toString(),
              Saying.of("{0}", Participation.roles(one, unit)),
              Words.narrow(one.span()),
              one.name().map(Words::name).orElse(""),
              one.source().map(SourceId::toString).orElse(""))
          .remark(one.note());
    }
    return table;
  }

  static Table sessions(List<Participation.Attended> sessions, UnitId unit) {
    Table table = Table.headed("session", "council", "on", "as", "source");
    for (Participation.Attended one : sessions) {
      table
          .row(
              one.session().id().toString(),
              one.council().toString(),
              Words.narrow(one.session().on()),
              Saying.of("{0}", Participation.roles(one.session(), unit)),
              one.source().map(SourceId::toString).orElse(""))
          .remark(one.session().note());
    }
    return table;
  }

  static Table seats(List<Participation.Held> seats) {
    Table table = Table.headed("seat", "council", "office", "days", "source");
    for (Participation.Held one : seats) {
      table
          .row(
              one.seat().toString(),
              one.council().toString(),
              one.office().map(Object::toString).orElse(""),
              Words.narrow(one.tenure().span()),
              one.source().map(SourceId::toString).orElse(""))
          .remark(one.tenure().note());
    }
    return table;
  }

  static Table claims(List<Claim> claims) {
    Table table = Table.headed("figure", "value", "meaning", "as of", "source");
    for (Claim one : claims) {
      table
          .row(
              one.measure().toString(),
              Long.toString(one.value()),
              Saying.of("{0}", one.meaning()),
              Words.narrow(one.asOf()),
              one.source().map(SourceId::toString).orElse(""))
          .remark(one.quote().map(words -> "“" + words + "”").or(one::note));
    }
    return table;
  }
}
