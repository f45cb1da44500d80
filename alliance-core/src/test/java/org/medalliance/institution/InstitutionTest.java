// SPDX-License-Identifier: Apache-2.0
package org.medalliance.institution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.medalliance.code.Code;
import org.medalliance.code.Fault;
import org.medalliance.code.InvalidValueException;
import org.medalliance.code.LocalizedText;
import org.medalliance.code.UnitId;
import org.medalliance.time.PartialDate;
import org.medalliance.time.Timeline;

class InstitutionTest {
  private static final LocalDate DAY = LocalDate.of(2016, 1, 8);
  private static final Institution LAKESIDE = Institution.of("lakeside", "Lakeside Hospital");

  @Test
  void hadTheGradeOfItsTime() {
    Institution risen =
        LAKESIDE.toBuilder()
            .grade(
                Timeline.of(
                    List.of(
                        Timeline.Step.of(Code.of("III-B"), PartialDate.parse("[..2016-01-08]")),
                        Timeline.Step.of(Code.of("III-A"), PartialDate.parse("2019-06-30")))))
            .build();

    assertThat(risen.gradeOn(DAY).known()).contains(Optional.of(Code.of("III-B")));
    assertThat(risen.gradeOn(LocalDate.of(2019, 6, 30)).known())
        .contains(Optional.of(Code.of("III-A")));
    assertThat(risen.gradeOn(DAY.minusDays(1)).blame())
        .hasToString("[institutions[lakeside].grade[0] [..2016-01-08]]");
  }

  @Test
  void tellsOnlyWhatIsWrittenOfIt() {
    Institution written =
        LAKESIDE.toBuilder()
            .kind(InstitutionKind.of("hospital"))
            .grade(Code.of("III-A"))
            .region(Code.of("510000"))
            .specialties(Code.of("07"), Code.of("05"))
            .build();

    assertThat(LAKESIDE.kindOn(DAY).known()).contains(Optional.empty());
    assertThat(LAKESIDE.gradeOn(DAY).known()).contains(Optional.empty());
    assertThat(LAKESIDE.regionOn(DAY).known()).contains(Optional.empty());
    assertThat(LAKESIDE.specialtiesOn(DAY).known()).contains(Optional.empty());
    assertThat(written.kindOn(DAY).known()).contains(Optional.of(InstitutionKind.of("hospital")));
    assertThat(written.gradeOn(DAY).known()).contains(Optional.of(Code.of("III-A")));
    assertThat(written.regionOn(DAY).known()).contains(Optional.of(Code.of("510000")));
    assertThat(written.specialtiesOn(DAY).known())
        .contains(Optional.of(ImmutableSortedSet.of(Code.of("05"), Code.of("07"))));
  }

  @Test
  void mayChangeOnlyOnADayOfATimeline() {
    Institution changing =
        LAKESIDE.toBuilder()
            .kind(since(InstitutionKind.of("hospital"), "2001-01-01"))
            .ownership(since(Ownership.of("public"), "2002"))
            .grade(since(Code.of("III-A"), "2003-03-03"))
            .region(since(Code.of("510000"), "2004-04-04"))
            .specialties(since(ImmutableSortedSet.of(Code.of("05")), "2005-05-05"))
            .build();

    assertThat(LAKESIDE.boundaries()).isEmpty();
    assertThat(changing.boundaries())
        .containsExactly(
            LocalDate.of(2001, 1, 1),
            LocalDate.of(2002, 1, 1),
            LocalDate.of(2002, 12, 31),
            LocalDate.of(2003, 3, 3),
            LocalDate.of(2004, 4, 4),
            LocalDate.of(2005, 5, 5));
  }

  @Test
  void goesByItsIdAndItsNames() {
    assertThat(LAKESIDE).hasToString("lakeside 'Lakeside Hospital'");
    assertThat(OtherName.of(OtherName.Kind.FORMER, LocalizedText.english("Lake Clinic")))
        .hasToString("FORMER {en=Lake Clinic}");
  }

  @Test
  void refusesToBePartOfItself() {
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(() -> LAKESIDE.toBuilder().partOf(UnitId.of("lakeside")).build())
        .withMessage("institution lakeside must not be part of itself")
        .returns(Fault.MEMBER_MISFIT, InvalidValueException::fault);
    assertThat(LAKESIDE.toBuilder().partOf(UnitId.of("hillside")).build().partOf()).isPresent();
  }

  @Test
  void keepsExternalIdentifiersAsTheyAreWritten() {
    assertThat(new ExternalId("gln", " 042 ")).hasToString("gln| 042 ");
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(() -> new ExternalId("GLN", "042"))
        .withMessageStartingWith("identifier system must be lower-kebab");
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(() -> new ExternalId("gln", ""));
  }

  @Test
  void sortsExternalIdentifiersBySystem() {
    ExternalId first = new ExternalId("gln", "1");
    ExternalId second = new ExternalId("gln", "2");
    ExternalId third = new ExternalId("uscc", "1");

    assertThat(ImmutableSortedSet.of(third, second, first)).containsExactly(first, second, third);
  }

  @Test
  void isNotFinishedWithoutIdAndName() {
    assertThatIllegalStateException()
        .isThrownBy(() -> Institution.builder().build())
        .withMessage(
            "Cannot build Institution, some of required attributes are not set [id, name]");
  }

  private static <T> Timeline<T> since(T value, String day) {
    return Timeline.of(List.of(Timeline.Step.of(value, PartialDate.parse(day))));
  }
}
