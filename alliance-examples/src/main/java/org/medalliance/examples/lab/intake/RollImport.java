// SPDX-License-Identifier: Apache-2.0
package org.medalliance.examples.lab.intake;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.medalliance.Alliance;
import org.medalliance.AllianceFact;
import org.medalliance.CodeSystems;
import org.medalliance.RollScope;
import org.medalliance.catalog.china.ChinaCodeSystems;
import org.medalliance.catalog.china.UnifiedSocialCreditCode;
import org.medalliance.code.Code;
import org.medalliance.code.InvalidValueException;
import org.medalliance.code.LocalizedText;
import org.medalliance.code.SourceId;
import org.medalliance.code.Syntax;
import org.medalliance.code.UnitId;
import org.medalliance.evidence.Source;
import org.medalliance.evidence.SourceKind;
import org.medalliance.examples.report.Saying;
import org.medalliance.examples.report.check.Breach;
import org.medalliance.institution.ExternalId;
import org.medalliance.institution.Institution;
import org.medalliance.institution.InstitutionKind;
import org.medalliance.membership.Basis;
import org.medalliance.membership.MemberFact;
import org.medalliance.membership.MemberUnit;
import org.medalliance.membership.Role;
import org.medalliance.membership.Roles;
import org.medalliance.membership.TierId;
import org.medalliance.time.PartialDate;
import org.medalliance.time.Timeline;

/** Makes an alliance of a list of its members. */
final class RollImport {
  private static final SourceId LIST = SourceId.of("list");
  private static final Basis LISTED = Basis.of("list-revision");
  private static final ImmutableSortedSet<Role> NOT_ADMITTED =
      ImmutableSortedSet.of(Roles.PARTNER, Roles.OBSERVER);

  private final String file;
  private final CsvFile table;
  private final Columns columns;
  private final Intake intake;
  private final RowReader reader;
  private final List<Institution> institutions = new ArrayList<>();
  private final List<MemberUnit> members = new ArrayList<>();
  private final Map<UnitId, Integer> lines = new HashMap<>();
  private final Map<LocalizedText, Integer> names = new HashMap<>();
  private final Map<ImmutableList<String>, Integer> rowsWithoutId = new HashMap<>();
  private final List<Refused> passedOver = new ArrayList<>();
  private int rows;
  private int blankRows;

  private RollImport(String file, CsvFile table, Columns columns, Intake intake) {
    this.file = file;
    this.table = table;
    this.columns = columns;
    this.intake = intake;
    this.reader = new RowReader(columns, intake);
  }

  /** Reads every row of a table. */
  static RollImport of(String file, CsvFile table, Columns columns, Intake intake) {
    RollImport roll = new RollImport(file, table, columns, intake);
    boolean below = false;
    for (Row row : table.rows()) {
      if (below) {
        roll.take(row);
      } else if (row.line() == columns.header().line()) {
        below = true;
      } else if (!row.isBlank()) {
        roll.passedOver.add(
            RowReader.whole(
                row, Saying.of("stands above the headings: {0}", Syntax.brief(row.cells()))));
      }
    }
    return roll;
  }

  /** The alliance as far as the list tells. */
  Alliance alliance() {
    boolean complete = intake.complete() && reader.refused().isEmpty();
    return Alliance.builder()
        .id(intake.id())
        .name(intake.name())
        .kind(intake.kind())
        .roll(complete ? RollScope.COMPLETE : RollScope.PARTIAL)
        .facts(intake.founded().stream().map(AllianceFact::founded).toList())
        .codeSystems(
            new CodeSystems(
                Optional.of(ChinaCodeSystems.REGIONS),
                Optional.of(ChinaCodeSystems.SPECIALTIES),
                Optional.of(ChinaCodeSystems.GRADES)))
        .tiers(intake.tiers())
        .addSource(
            Source.builder()
                .id(LIST)
                .kind(SourceKind.DOCUMENT)
                .title(file)
                .note(intake.asOf().map(day -> "true on " + day))
                .build())
        .institutions(institutions)
        .members(members)
        .build();
  }

  /** What became of the table. */
  ImportReport report() {
    return new ImportReport(
        file,
        table.charset().name(),
        table.separator() == '\t' ? "TAB" : String.valueOf(table.separator()),
        reader.columns(),
        rows,
        members.size(),
        blankRows,
        reader.refused(),
        reader.changed(),
        ImmutableList.copyOf(passedOver),
        reader.terms(),
        notes());
  }

  private ImmutableList<Saying> notes() {
    ImmutableList.Builder<Saying> notes = ImmutableList.builder();
    if (!columns.has(Field.UNIT)) {
      notes.add(
          Saying.of(
              "no column holds ids: units are u1, u2 … after their place in the list; go on from"
                  + " the document rather than from the list"));
    }
    if (intake.founded().isEmpty()) {
      notes.add(
          Saying.of(
              "until the fact FOUNDED is written nobody is bound as a member: --founded, or write"
                  + " it into the document"));
    }
    notes.add(
        Saying.of(
            "the document has neither agreement nor rule yet, so nothing is permitted: lab init"
                + " shows how they are written"));
    if (intake.complete() && !reader.refused().isEmpty()) {
      notes.add(Saying.of("the roll is PARTIAL, since not all of the list could be used"));
    }
    return notes.build();
  }

  private void take(Row row) {
    if (row.isBlank()) {
      blankRows++;
      return;
    }
    if (columns.isTotal(row)) {
      passedOver.add(
          RowReader.whole(row, Saying.of("is a total, no unit: {0}", Syntax.brief(row.cells()))));
      return;
    }
    rows++;
    try {
      requireFitting(row);
      take(row, id(row));
    } catch (Misfit listed) {
      return; // the reader has it
    }
  }

  private void requireFitting(Row row) throws Misfit {
    int width = columns.header().cells().size();
    for (int i = width; i < row.cells().size(); i++) {
      if (!row.cell(i).isEmpty()) {
        throw reader.refuse(
            row,
            Saying.of(
                "has {0} cells, the headings are {1}: is a comma not in quotation marks? {2}",
                row.cells().size(), width, Syntax.brief(row.cells())));
      }
    }
    if (row.cells().size() < width) {
      reader.change(
          row,
          Saying.of(
              "has {0} cells, the headings are {1}: what is missing was taken as blank",
              row.cells().size(), width));
    }
  }

  private UnitId id(Row row) throws Misfit {
    if (!columns.has(Field.UNIT)) {
      return UnitId.of("u" + rows);
    }
    UnitId id =
        reader
            .take(row, Field.UNIT, (text, told) -> UnitId.of(Cells.narrow(text)))
            .orElseThrow(() -> reader.refuse(row, Field.UNIT, Saying.of("a unit must have an id")));
    Integer before = lines.putIfAbsent(id, row.line());
    if (before != null) {
      throw reader.refuse(
          row,
          Field.UNIT,
          Saying.of("the id is that of line {0} already: {1}", before, Syntax.quote(id.value())));
    }
    if (!id.value().equals(columns.cell(row, Field.UNIT))) {
      reader.change(row, Field.UNIT, Saying.of("was taken as {0}", id));
    }
    return id;
  }

  private void take(Row row, UnitId id) throws Misfit {
    LocalizedText name = name(row);
    Optional<ImmutableSortedSet<Role>> roles = reader.takeTerm(row, Field.ROLE, Terms::roles);
    PartialDate joined = joined(row);
    Optional<PartialDate> left = day(row, Field.LEFT);
    MemberUnit.Builder member = MemberUnit.builder().unit(id).source(LIST);
    roles.ifPresent(held -> member.roles(since(held, joined)));
    reader
        .takeTermOrLeave(row, Field.TIER, this::tier)
        .ifPresent(tier -> member.tier(since(tier, joined)));
    if (roles.isPresent() && NOT_ADMITTED.containsAll(roles.get())) {
      reader.change(
          row,
          Field.ROLE,
          Saying.of("takes part and is on the roll, but was not admitted: no fact is written"));
    } else {
      member.addFact(fact(MemberFact.Kind.ADMITTED, joined));
    }
    left.ifPresent(day -> member.addFact(fact(MemberFact.Kind.LEFT, day)));
    MemberUnit unit;
    try {
      unit = member.build();
    } catch (InvalidValueException e) {
      throw reader.refuse(row, Field.LEFT, Saying.of("{0}", Breach.of(e)));
    }
    requireNew(row, name);
    institutions.add(institution(row, id, name));
    members.add(unit);
  }

  /** Refuses what a list without ids holds twice, and tells of a name that is there already. */
  private void requireNew(Row row, LocalizedText name) throws Misfit {
    boolean hasIds = columns.has(Field.UNIT);
    Integer same = hasIds ? null : rowsWithoutId.putIfAbsent(row.said(), row.line());
    if (same != null) {
      throw reader.refuse(
          row, Saying.of("says what line {0} says: strike it out, or give each its id", same));
    }
    Integer before = names.putIfAbsent(name, row.line());
    if (before != null) {
      reader.change(
          row,
          hasIds
              ? Saying.of("bears the name of line {0}; as its id is another, it is another", before)
              : Saying.of(
                  "bears the name of line {0}; as other cells differ, it was taken for another:"
                      + " with ids this could be told",
                  before));
    }
  }

  private Institution institution(Row row, UnitId id, LocalizedText name) {
    Institution.Builder body = Institution.builder().id(id).name(name).source(LIST);
    Optional<InstitutionKind> kind = reader.takeTermOrLeave(row, Field.KIND, Terms::kind);
    kind.ifPresent(body::kind);
    Optional<Code> grade = reader.takeTermOrLeave(row, Field.GRADE, Terms::grade);
    grade.ifPresent(
        held ->
            body.grade(
                intake
                    .asOf()
                    .map(day -> since(held, PartialDate.by(day)))
                    .orElseGet(() -> Timeline.always(held))));
    reader.takeTermOrLeave(row, Field.REGION, Terms::region).ifPresent(body::region);
    reader
        .takeTermOrLeave(row, Field.SPECIALTY, Terms::specialties)
        .ifPresent(codes -> body.specialties(Timeline.always(codes)));
    reader.takeOrLeave(row, Field.USCC, (text, told) -> uscc(text)).ifPresent(body::addIdentifier);
    reader
        .takeOrLeave(row, Field.NOTE, (text, told) -> Syntax.text("note", text))
        .ifPresent(body::note);
    return body.build();
  }

  private static ExternalId uscc(String text) {
    return new ExternalId(
        UnifiedSocialCreditCode.SYSTEM, UnifiedSocialCreditCode.parse(Cells.narrow(text)).value());
  }

  private LocalizedText name(Row row) throws Misfit {
    Map<String, String> texts = new TreeMap<>();
    name(row, Field.NAME).ifPresent(text -> texts.put(Cells.hasHan(text) ? "zh" : "en", text));
    name(row, Field.NAME_ZH).ifPresent(text -> texts.put("zh", text));
    name(row, Field.NAME_EN).ifPresent(text -> texts.put("en", text));
    if (texts.isEmpty()) {
      throw reader.refuse(
          row, Saying.of("a unit must have a name: {0}", Syntax.brief(row.cells())));
    }
    return new LocalizedText(ImmutableSortedMap.copyOf(texts));
  }

  private Optional<String> name(Row row, Field field) throws Misfit {
    Optional<String> name =
        reader.take(row, field, (text, told) -> Syntax.text("name", Cells.unbroken(text)));
    if (name.isPresent() && !name.get().equals(columns.cell(row, field))) {
      reader.change(row, field, Saying.of("was taken as {0}", Syntax.quote(name.get())));
    }
    return name;
  }

  private PartialDate joined(Row row) throws Misfit {
    Optional<PartialDate> said = day(row, Field.JOINED);
    if (said.isPresent()
        && intake.asOf().map(day -> said.get().earliest().isAfter(day)).orElse(false)) {
      throw reader.refuse(
          row,
          Field.JOINED,
          Saying.of(
              "is after the day of the list, {0}: {1}", intake.asOf().orElseThrow(), said.get()));
    }
    return said.or(() -> intake.asOf().map(PartialDate::by))
        .orElseThrow(
            () ->
                reader.refuse(
                    row,
                    Field.JOINED,
                    Saying.of(
                        "says no day of joining; with --as-of, the day on which the list was true,"
                            + " it is known to have joined by then")));
  }

  private Optional<PartialDate> day(Row row, Field field) throws Misfit {
    return reader.take(row, field, (text, told) -> Dates.parse(text, intake.asOf()));
  }

  private TierId tier(String text, boolean told) throws Misfit {
    TierId tier = TierId.of(Cells.narrow(text));
    if (!intake.tiers().contains(tier)) {
      throw new Misfit(
          Saying.of(
              "is no rung of the ladder: {0}; --tiers names them from the top: {1}",
              Syntax.quote(text), intake.tiers()));
    }
    return tier;
  }

  private MemberFact fact(MemberFact.Kind kind, PartialDate on) {
    boolean isListed = intake.asOf().map(PartialDate::by).filter(on::equals).isPresent();
    return MemberFact.builder()
        .fact(kind)
        .on(on)
        .basis(isListed ? Optional.of(LISTED) : Optional.empty())
        .build();
  }

  private static <T> Timeline<T> since(T value, PartialDate day) {
    return Timeline.of(ImmutableList.of(Timeline.Step.of(value, day)));
  }
}
