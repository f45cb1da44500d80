// SPDX-License-Identifier: Apache-2.0
package org.medalliance.catalog.china;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import org.medalliance.AllianceKind;
import org.medalliance.Integration;
import org.medalliance.catalog.Attested;
import org.medalliance.catalog.Evidence;

/**
 * What is typical of alliances of a kind. It decides nothing: an alliance is what it has written
 * down, whatever its kind.
 *
 * @param kind the kind
 * @param formedBy who forms such alliances
 * @param territory the area that one serves
 * @param lead who may lead it; more than one where practice differs
 * @param exclusivity whether a member may belong to another of the same kind
 * @param independence whether members stay legal persons of their own
 * @param integration how tightly members are knit; more than one where practice differs
 */
public record AllianceKindProfile(
    AllianceKind kind,
    Attested<ImmutableSet<Founder>> formedBy,
    Attested<Territory> territory,
    Attested<ImmutableSet<Lead>> lead,
    Attested<Exclusivity> exclusivity,
    Attested<Independence> independence,
    Attested<ImmutableSet<Integration>> integration) {

  /** Who forms an alliance. */
  public enum Founder {
    /** The government of the city or county. */
    GOVERNMENT,
    /** Medical institutions. */
    INSTITUTIONS,
    /** Learned societies. */
    SOCIETIES
  }

  /** The area that an alliance serves. */
  public enum Territory {
    /** One part of a city (网格). */
    PART_OF_CITY,
    /** A whole county; a county may have several alliances. */
    COUNTY,
    /** None: it may reach over provinces. */
    NONE
  }

  /** Who leads an alliance. */
  public enum Lead {
    /** No unit more than the others (京津冀妇女与儿童保健专科联盟). */
    NONE,
    /** One unit. */
    ONE,
    /** Several units together. */
    SEVERAL,
    /** One unit after the other (轮值). */
    ROTATING
  }

  /** Whether a member may belong to another alliance of the same kind. */
  public enum Exclusivity {
    /** It may not. */
    EXCLUSIVE,
    /** It may. */
    NON_EXCLUSIVE
  }

  /** Whether the members stay legal persons of their own. */
  public enum Independence {
    /** They do. */
    INDEPENDENT,
    /** They are managed as one. */
    UNIFIED,
    /** Some do. */
    MIXED
  }

  private static final String MEASURES = "医疗联合体管理办法（试行）, 国卫医发〔2020〕13号, articles 2 and 3";

  private static final String INFERRED = "inferred; no source says so";

  /** The four kinds that the law names. */
  public static final ImmutableList<AllianceKindProfile> ALL =
      ImmutableList.of(
          new AllianceKindProfile(
              AllianceKinds.URBAN_MEDICAL_GROUP,
              read(ImmutableSet.of(Founder.GOVERNMENT), MEASURES),
              read(Territory.PART_OF_CITY, MEASURES),
              read(ImmutableSet.of(Lead.ONE), MEASURES),
              provisional(Exclusivity.EXCLUSIVE),
              provisional(Independence.MIXED),
              provisional(ImmutableSet.of(Integration.CLOSELY_KNIT, Integration.LOOSE))),
          new AllianceKindProfile(
              AllianceKinds.COUNTY_MEDICAL_COMMUNITY,
              read(ImmutableSet.of(Founder.GOVERNMENT), MEASURES),
              read(Territory.COUNTY, MEASURES + "; Huarong County has two"),
              read(ImmutableSet.of(Lead.ONE), MEASURES),
              provisional(Exclusivity.EXCLUSIVE),
              read(Independence.UNIFIED, "海南州全面推进紧密型县域医疗卫生共同体建设实施方案, 2024"),
              read(ImmutableSet.of(Integration.CLOSELY_KNIT), "海南州全面推进紧密型县域医疗卫生共同体建设实施方案, 2024")),
          new AllianceKindProfile(
              AllianceKinds.SPECIALTY_ALLIANCE,
              read(ImmutableSet.of(Founder.INSTITUTIONS, Founder.SOCIETIES), MEASURES),
              read(Territory.NONE, "Western Pediatric Development Alliance, 2023: 13 provinces"),
              read(
                  ImmutableSet.of(Lead.NONE, Lead.ONE, Lead.ROTATING),
                  "Western Pediatric Development Alliance, 2023;"
                      + " Beijing-Tianjin-Hebei alliance for women and children's health, 2017"),
              read(Exclusivity.NON_EXCLUSIVE, "members that real alliances list are in several"),
              read(Independence.INDEPENDENT, "rules of the Taizhou TCM alliance"),
              provisional(ImmutableSet.of(Integration.LOOSE))),
          new AllianceKindProfile(
              AllianceKinds.TELEMEDICINE_NETWORK,
              read(ImmutableSet.of(Founder.INSTITUTIONS), MEASURES),
              provisional(Territory.NONE),
              provisional(ImmutableSet.of(Lead.ONE, Lead.SEVERAL)),
              provisional(Exclusivity.NON_EXCLUSIVE),
              provisional(Independence.INDEPENDENT),
              provisional(ImmutableSet.of(Integration.LOOSE))));

  /** Checks that nothing is null. */
  public AllianceKindProfile {
    requireNonNull(kind, "kind");
    requireNonNull(formedBy, "formedBy");
    requireNonNull(territory, "territory");
    requireNonNull(lead, "lead");
    requireNonNull(exclusivity, "exclusivity");
    requireNonNull(independence, "independence");
    requireNonNull(integration, "integration");
  }

  /**
   * Returns what is typical of a kind; empty if it is not one of the four, as the set of kinds is
   * open, and so for {@link AllianceKinds#MEDICAL_CONSORTIUM}, which may be any of them.
   */
  public static Optional<AllianceKindProfile> find(AllianceKind kind) {
    requireNonNull(kind, "kind");
    return ALL.stream().filter(profile -> profile.kind.equals(kind)).findFirst();
  }

  private static <V> Attested<V> read(V value, String source) {
    return new Attested<>(value, source, Evidence.READ);
  }

  private static <V> Attested<V> provisional(V value) {
    return new Attested<>(value, INFERRED, Evidence.PROVISIONAL);
  }
}
