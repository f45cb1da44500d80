// SPDX-License-Identifier: Apache-2.0
package org.medalliance.examples.report.unit;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.medalliance.RollScope;
import org.medalliance.code.LocalizedText;
import org.medalliance.code.SourceId;
import org.medalliance.evidence.Source;
import org.medalliance.examples.report.AgreementsReport;
import org.medalliance.examples.report.Page;
import org.medalliance.examples.report.Saying;
import org.medalliance.examples.report.Table;
import org.medalliance.examples.report.Words;
import org.medalliance.institution.ExternalId;
import org.medalliance.institution.Institution;
import org.medalliance.institution.OtherName;
import org.medalliance.institution.Succession;
import org.medalliance.resource.SharedResource;
import org.medalliance.time.Certain;
import org.medalliance.time.Timeline;

/** One unit, section by section; a section with nothing in it is left out. */
final class InstitutionPage {
  private final InstitutionReport report;
  private final Institution body;
  private final Page page;

  InstitutionPage(InstitutionReport report, Page page) {
    this.report = report;
    this.body = report.institution();
    this.page = page;
  }

  void write() {
    page.line(body.id() + "  " + Words.name(body.name()));
    page.line(report.about().heading(page.locale()));
    report.about().writeLife(page);
    body.note().ifPresent(page::indented);
    report.onDay().ifPresent(day -> page.blank().line(page.say("On the day:")).table(onDay(day)));
    page.blank().line(page.say("Names:")).table(names());
    throughTime();
    belonging();
    roll();
    section(page.say("Its offices:"), report.appointmentsAt(), AppointmentsReport::table);
    section(
        page.say("Its staff in offices of others:"),
        report.appointmentsFrom(),
        AppointmentsReport::table);
    section(page.say("Agreements that name it:"), report.agreements(), AgreementsReport::table);
    section(
        page.say("Agreements of the members, which bind it while it is in such a standing:"),
        report.agreementsOfMembers(),
        AgreementsReport::table);
    Participation participation = report.participation();
    section(
        page.say("Programmes that name it:"),
        participation.programmes(),
        programmes -> ParticipationTables.programmes(programmes, body.id()));
    section(
        page.say("Sessions of councils:"),
        participation.sessions(),
        sessions -> ParticipationTables.sessions(sessions, body.id()));
    section(page.say("Seats on councils:"), participation.seats(), ParticipationTables::seats);
    section(page.say("What it owns:"), report.resources(), InstitutionPage::resources);
    section(page.say("Figures reported of it:"), report.claims(), ParticipationTables::claims);
    section(page.say("Sources:"), report.sources(), InstitutionPage::sources);
  }

  private <T, C extends Collection<T>> void section(
      String heading, C things, Function<C, Table> table) {
    if (!things.isEmpty()) {
      page.blank().line(heading).table(table.apply(things));
    }
  }

  private Table onDay(InstitutionReport.OnDay day) {
    Table table = new Table();
    table.row(Saying.of("kind"), known(day.kind()));
    table.row(Saying.of("ownership"), known(day.ownership()));
    table.row(Saying.of("grade"), known(day.grade()));
    table.row(Saying.of("region"), known(day.region()));
    table.row(Saying.of("specialties"), known(day.specialties()));
    report
        .roll()
        .flatMap(RollReport.Entry::onDay)
        .ifPresentOrElse(
            entry ->
                table
                    .row(Saying.of("standing"), Saying.of("{0}", entry.standing()))
                    .row(Saying.of("tier"), orNone(entry.tierInWords()))
                    .row(Saying.of("roles"), orNone(entry.rolesInWords())),
            () -> table.row(Saying.of("standing"), notOnTheRoll()));
    return table;
  }

  private Saying notOnTheRoll() {
    return report.about().roll().extent() == RollScope.Extent.COMPLETE
        ? Saying.of("none: it is not on the roll")
        : Saying.of("not written: it is not on the roll, and the roll is not complete");
  }

  private static <T> Saying known(Certain<Optional<T>> value) {
    return Saying.of(
        "{0}", value.map(held -> held.map(InstitutionPage::orNone).orElse(Saying.of("not known"))));
  }

  private static Saying orNone(Object value) {
    Saying words = value instanceof Saying saying ? saying : Saying.of("{0}", value);
    return words.toString().isEmpty() ? Saying.of("none") : words;
  }

  private Table names() {
    Table table = Table.headed("kind", "language", "days", "name", "source");
    nameRows(
        table,
        Saying.of("official"),
        body.name(),
        Saying.of("{0}", ""),
        body.source(),
        Optional.empty());
    for (OtherName other : body.otherNames()) {
      nameRows(
          table,
          Saying.of("{0}", other.kind()),
          other.text(),
          Words.narrow(other.span()),
          other.source().or(body::source),
          other.note());
    }
    return table;
  }

  private static void nameRows(
      Table table,
      Saying kind,
      LocalizedText name,
      Saying days,
      Optional<SourceId> source,
      Optional<String> note) {
    name.byLanguage()
        .forEach((language, text) -> table.row(kind, language, days, text, source(source)));
    table.remark(note);
  }

  private void throughTime() {
    Table table = Table.headed("what", "value", "since", "source");
    steps(table, Saying.of("kind"), body.kind());
    steps(table, Saying.of("ownership"), body.ownership());
    steps(table, Saying.of("grade"), body.grade());
    steps(table, Saying.of("region"), body.region());
    steps(table, Saying.of("specialties"), body.specialties());
    for (ExternalId identifier : body.identifiers()) {
      table.row(identifier.system(), identifier.value(), "", source(body.source()));
    }
    page.blank();
    if (table.isEmpty()) {
      page.line(
          page.say(
              "Neither kind, owner, grade, region, specialties nor any identifier is written."));
    } else {
      page.line(page.say("Through time:")).table(table);
    }
  }

  private <T> void steps(Table table, Saying what, Timeline<T> timeline) {
    for (Timeline.Step<T> step : timeline.steps()) {
      table
          .row(
              what,
              orNone(step.value()),
              History.since(step),
              source(step.source().or(body::source)))
          .remark(step.note());
    }
  }

  /** Of what it is part, what is part of it, what it came from and what became of it. */
  private void belonging() {
    Table table = Table.headed("what", "when", "units", "source");
    body.partOf()
        .ifPresent(
            whole -> table.row(Saying.of("part of"), "", whole.toString(), source(body.source())));
    if (!report.parts().isEmpty()) {
      table.row(Saying.of("has parts"), "", Saying.of("{0}", report.parts()), "");
    }
    report
        .predecessors()
        .forEach(
            one ->
                succession(
                    table,
                    Saying.of("{0} was {1}", one.unit(), one.succession().kind()),
                    one.succession(),
                    Saying.of("into this one"),
                    one.source()));
    body.successions()
        .forEach(
            one ->
                succession(
                    table,
                    Saying.of("it was {0}", one.kind()),
                    one,
                    Saying.of("{0}", one.units()),
                    one.source().or(body::source)));
    if (!table.isEmpty()) {
      page.blank().line(page.say("Parts and successors:")).table(table);
    }
  }

  private static void succession(
      Table table, Saying what, Succession one, Saying units, Optional<SourceId> source) {
    table.row(what, Words.narrow(one.on()), units, source(source)).remark(one.note());
  }

  private void roll() {
    page.blank();
    if (report.roll().isEmpty()) {
      page.line(page.say("It is not on the roll."));
      report.about().writeExtent(page);
    } else {
      page.line(page.say("On the roll:")).table(History.of(List.of(report.roll().get())));
    }
  }

  private static Table resources(List<SharedResource> resources) {
    Table table = Table.headed("resource", "kind", "specialty", "days", "name", "source");
    for (SharedResource resource : resources) {
      table
          .row(
              resource.id().toString(),
              resource.kind().toString(),
              resource.specialty().map(Object::toString).orElse(""),
              Words.narrow(resource.span()),
              resource.name().map(Words::name).orElse(""),
              source(resource.source()))
          .remark(resource.note());
    }
    return table;
  }

  private static Table sources(List<Source> sources) {
    Table table = Table.headed("source", "kind", "published", "title");
    for (Source source : sources) {
      table.row(
          source.id().toString(),
          Saying.of("{0}", source.kind()),
          source.published().map(Words::narrow).orElse(""),
          source.title().or(source::reading).or(source::url).orElse(""));
    }
    return table;
  }

  private static String source(Optional<SourceId> source) {
    return source.map(SourceId::toString).orElse("");
  }
}
