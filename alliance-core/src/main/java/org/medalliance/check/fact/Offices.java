// SPDX-License-Identifier: Apache-2.0
package org.medalliance.check.fact;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.medalliance.Alliance;
import org.medalliance.calendar.Course;
import org.medalliance.check.finding.Finding;
import org.medalliance.check.finding.FindingCodes;
import org.medalliance.check.finding.FindingPath;
import org.medalliance.code.Certainty;
import org.medalliance.institution.Institution;
import org.medalliance.institution.OtherName;
import org.medalliance.membership.Appointment;
import org.medalliance.membership.Office;

/** Whether an office that one person holds is held by one, and former names are borne no longer. */
public final class Offices {
  /** Offices that a unit has once; of others it may have several. */
  private static final ImmutableSet<Office> SINGLE =
      ImmutableSet.of(
          org.medalliance.membership.Offices.PRESIDENT,
          org.medalliance.membership.Offices.PARTY_SECRETARY,
          org.medalliance.membership.Offices.CHAIR);

  private Offices() {}

  /** Hands over offices held twice on one day, and former names without an end. */
  public static void find(Alliance alliance, Consumer<? super Finding> findings) {
    overlaps(alliance.appointments().asList(), findings);
    alliance.institutions().forEach(institution -> names(institution, findings));
  }

  private static void overlaps(
      ImmutableList<Appointment> appointments, Consumer<? super Finding> findings) {
    record Held(int index, LocalDate from, LocalDate until) {}
    Map<String, List<Held>> together = new TreeMap<>();
    for (int i = 0; i < appointments.size(); i++) {
      Appointment one = appointments.get(i);
      if (SINGLE.contains(one.office())) {
        int index = i;
        Course.of(one.span())
            .stretches(Certainty::isYes)
            .forEach(
                sure ->
                    together
                        .computeIfAbsent(one.at() + " " + one.office(), key -> new ArrayList<>())
                        .add(
                            new Held(
                                index,
                                sure.from().orElse(LocalDate.MIN),
                                sure.until().orElse(LocalDate.MAX))));
      }
    }
    for (List<Held> same : together.values()) {
      same.sort(Comparator.comparing(Held::from));
      Held longest = same.get(0);
      for (Held held : same.subList(1, same.size())) {
        if (held.from.isBefore(longest.until)
            && !isOfOne(appointments, held.index, longest.index)) {
          overlap(
              held.index, appointments.get(held.index), appointments.get(longest.index), findings);
        }
        if (longest.until.isBefore(held.until)) {
          longest = held;
        }
      }
    }
  }

  /** One person in one office may be told by two sources. */
  private static boolean isOfOne(ImmutableList<Appointment> appointments, int one, int other) {
    return appointments.get(one).person().equals(appointments.get(other).person());
  }

  private static void overlap(
      int index, Appointment one, Appointment other, Consumer<? super Finding> findings) {
    findings.accept(
        Finding.of(
            FindingCodes.OFFICE_OVERLAP,
            FindingPath.of(index, one),
            one.office().value(),
            one.at(),
            one.person(),
            other.person()));
  }

  private static void names(Institution institution, Consumer<? super Finding> findings) {
    for (int i = 0; i < institution.otherNames().size(); i++) {
      OtherName name = institution.otherNames().get(i);
      if (name.kind() == OtherName.Kind.FORMER && name.span().until().isEmpty()) {
        findings.accept(
            Finding.of(
                FindingCodes.FORMER_WITHOUT_END,
                FindingPath.of("institutions")
                    .id(institution.id().value())
                    .member("otherNames")
                    .at(i),
                name.text()));
      }
    }
  }
}
