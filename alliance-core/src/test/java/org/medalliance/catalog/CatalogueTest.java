// SPDX-License-Identifier: Apache-2.0
package org.medalliance.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.medalliance.code.Code;
import org.medalliance.code.Fault;
import org.medalliance.code.InvalidValueException;
import org.medalliance.code.LocalizedText;

class CatalogueTest {
  private static final Catalogue<Code> VALLEYS =
      Catalogue.table(Code::of, "en", "fr")
          .rows("map of 1903", Evidence.READ, "02 | River Valley | Val de la Rivière\n")
          .rows("hearsay", Evidence.PROVISIONAL, "x|9 | Lost Valley | Val Perdu\n01 | Glen | Val")
          .build();

  @Test
  void saysWhatACodeStandsFor() {
    assertThat(VALLEYS.nameOf(Code.of("02")))
        .map(name -> name.in(Locale.FRENCH))
        .contains("Val de la Rivière");
  }

  @Test
  void saysWhereItIsWrittenAndHowWellItIsKnown() {
    assertThat(VALLEYS.find(Code.of("02")))
        .hasValueSatisfying(
            entry -> {
              assertThat(entry.source()).isEqualTo("map of 1903");
              assertThat(entry.isProvisional()).isFalse();
            });
    assertThat(VALLEYS.find(Code.of("01"))).map(Entry::isProvisional).contains(true);
  }

  @Test
  void aCodeThatIsNotListedHasNoName() {
    assertThat(VALLEYS.find(Code.of("03"))).isEmpty();
    assertThat(VALLEYS.nameOf(Code.of("03"))).isEmpty();
  }

  @Test
  void listsTheCodesInTheirOrder() {
    assertThat(VALLEYS.entries())
        .extracting(entry -> entry.code().value())
        .containsExactly("01", "02", "x|9");
    assertThat(VALLEYS).hasToString("[01, 02, x|9]");
    assertThat(Catalogue.of(VALLEYS.entries().reverse()).entries()).isEqualTo(VALLEYS.entries());
  }

  @Test
  void refusesACodeThatStandsTwice() {
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(
            () ->
                Catalogue.table(Code::of, "en")
                    .rows("map", Evidence.READ, "01 | Glen")
                    .rows("hearsay", Evidence.PROVISIONAL, "01 | Dale")
                    .build())
        .withMessage("entries must bear different ids: 01 stands twice")
        .returns(Fault.DUPLICATE_ID, InvalidValueException::fault);
  }

  @Test
  void refusesARowWithoutAllItsNames() {
    Catalogue.Table<Code> table = Catalogue.table(Code::of, "en", "fr");

    for (String row : List.of("01 | Glen", "01 | Glen | Val | Tal", "01|Glen|Val", "")) {
      assertThatExceptionOfType(InvalidValueException.class)
          .isThrownBy(() -> table.rows("map", Evidence.READ, row + "\n"))
          .withMessageStartingWith("row must be a code and its names in [en, fr]")
          .returns(Fault.MEMBER_MISFIT, InvalidValueException::fault);
    }
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(() -> table.rows("map", Evidence.READ, "01 |   | Val"))
        .returns(Fault.TEXT_BLANK, InvalidValueException::fault);
  }

  @Test
  void refusesWhatHasNoSource() {
    LocalizedText name = LocalizedText.english("Glen");

    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(() -> new Entry<>(Code.of("01"), name, " ", Evidence.READ))
        .returns(Fault.TEXT_BLANK, InvalidValueException::fault);
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(() -> new Attested<>(name, "", Evidence.READ))
        .returns(Fault.TEXT_BLANK, InvalidValueException::fault);
  }
}
