// SPDX-License-Identifier: Apache-2.0
package org.medalliance.values;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.lang.reflect.Field;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import org.medalliance.Alliance;
import org.medalliance.code.InvalidValueException;
import org.medalliance.membership.MemberUnit;
import org.medalliance.membership.Roles;
import org.medalliance.testing.AllianceDomain;
import org.medalliance.testing.Dice;
import org.medalliance.testing.Draw;
import org.medalliance.testing.Specimens;

/** Values are checked again on arrival, whoever wrote the bytes. */
@Domain(AllianceDomain.class)
class TamperingProperties {
  private static final MemberUnit LAKESIDE =
      MemberUnit.admitted("lakeside", LocalDate.of(2023, 5, 21), Roles.LEAD);

  @Example
  void anIdThatIsNoneIsRefused() {
    byte[] bytes = Wire.replace(Wire.send(LAKESIDE), "lakeside", "lake ide");

    assertThatThrownBy(() -> Wire.receive(bytes))
        .isInstanceOf(IOException.class)
        .hasRootCauseInstanceOf(InvalidValueException.class)
        .hasRootCauseMessage("unit id must be letters, digits or -_.: (1 to 128): 'lake ide'");
  }

  @Example
  void anAttributeThatIsWrongForItsValueIsRefused() {
    MemberUnit noted = LAKESIDE.toBuilder().note("once upon").build();
    byte[] bytes = Wire.replace(Wire.send(noted), "once upon", "         ");

    assertThatThrownBy(() -> Wire.receive(bytes))
        .isInstanceOf(InvalidValueException.class)
        .hasMessage("note must not be blank; leave it out: '         '");
  }

  @Example
  void anAttributeThatWasLeftOutIsRefusedUnlessItMayBe() throws Exception {
    int refusals = 0;
    List<Object> built = Specimens.ofEveryType(5).filter(TamperingProperties::isBuilt).toList();
    for (Object value : built) {
      for (Field field : value.getClass().getDeclaredFields()) {
        byte[] bytes = Wire.renameField(Wire.send(value), field.getName());
        try {
          Graph.parts(Wire.receive(bytes)).forEach(Rebuilt::check);
        } catch (IOException | RuntimeException refused) {
          refusals++;
        }
      }
    }

    assertThat(refusals).isGreaterThan(100);
  }

  /** Whether the value was made by a builder. */
  private static boolean isBuilt(Object value) {
    return value.getClass().getEnclosingClass() != null
        && Exported.isBuilder(value.getClass().getEnclosingClass());
  }

  /**
   * Whatever arrives is valid, but for one thing: a collection does not know what it is of, so that
   * bytes can put a class description into a set of ids. Who uses that gets a {@link
   * ClassCastException}.
   */
  @Property(tries = 500)
  void whateverArrivesIsValid(@ForAll Dice dice) throws Throwable {
    Alliance alliance = Draw.alliance(Dice.of(dice.below(20)));
    byte[] bytes = Wire.send(alliance);
    int places = dice.between(1, 3);
    for (int i = 0; i < places; i++) {
      bytes[dice.below(bytes.length)] = (byte) dice.below(256);
    }

    Object arrived;
    try {
      arrived = Wire.receive(bytes);
    } catch (IOException | ClassNotFoundException | RuntimeException refused) {
      return;
    }
    assertThat(arrived).isNotNull();
    if (!Graph.holdsWhatNoValueHolds(arrived)) {
      Graph.parts(arrived).forEach(Rebuilt::check);
    }
  }
}
