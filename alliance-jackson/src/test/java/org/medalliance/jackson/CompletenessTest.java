// SPDX-License-Identifier: Apache-2.0
package org.medalliance.jackson;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.Serializable;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.medalliance.Roll;
import org.medalliance.agreement.AgreementStatus;
import org.medalliance.agreement.Bearer;
import org.medalliance.agreement.Binding;
import org.medalliance.change.AllianceHistory;
import org.medalliance.change.Revision;
import org.medalliance.code.Certainty;
import org.medalliance.code.CodeSystem;
import org.medalliance.code.Fault;
import org.medalliance.code.LocalizedText;
import org.medalliance.code.Ratio;
import org.medalliance.decision.SharingDecision;
import org.medalliance.decision.quota.QuotaLedger;
import org.medalliance.evidence.Claim;
import org.medalliance.evidence.Source;
import org.medalliance.governance.Counts;
import org.medalliance.governance.Tenure;
import org.medalliance.institution.OtherName;
import org.medalliance.jackson.format.ShapeTable;
import org.medalliance.jackson.object.ObjectShape;
import org.medalliance.jackson.object.UnionShape;
import org.medalliance.membership.Appointment;
import org.medalliance.membership.OfficeHolders;
import org.medalliance.programme.Programme;
import org.medalliance.resource.SharedResource;
import org.medalliance.sharing.Attribute;
import org.medalliance.sharing.Attributes;
import org.medalliance.sharing.ResourceSelector;
import org.medalliance.sharing.SharingRequest;
import org.medalliance.sharing.SharingRule;
import org.medalliance.time.Certain;
import org.medalliance.time.DateSpan;
import org.medalliance.time.Happenings;
import org.medalliance.time.OpenDate;
import org.medalliance.time.Timeline;

/** No type and no attribute is forgotten when documents are read and written. */
class CompletenessTest {
  /** The packages of what is written down; see the design. */
  private static final ImmutableSet<String> WRITTEN_DOWN =
      ImmutableSet.of(
          "org.medalliance",
          "org.medalliance.governance",
          "org.medalliance.programme",
          "org.medalliance.sharing",
          "org.medalliance.agreement",
          "org.medalliance.membership",
          "org.medalliance.resource",
          "org.medalliance.institution",
          "org.medalliance.evidence",
          "org.medalliance.time",
          "org.medalliance.code");

  /** What an alliance answers is never written. */
  private static final ImmutableSet<Class<?>> ANSWERS =
      ImmutableSet.of(
          AgreementStatus.class,
          Certain.class,
          Certainty.class,
          Counts.class,
          Counts.Count.class,
          Fault.class,
          Happenings.class,
          OfficeHolders.class,
          OpenDate.class,
          Roll.class);

  /** What is written as part of something else: in steps, by its name. */
  private static final ImmutableSet<Class<?>> WITHIN_OTHERS =
      ImmutableSet.of(Attribute.class, Timeline.class, Timeline.Step.class);

  /** What is made of a map, or is replayed. */
  private static final ImmutableSet<Class<?>> WITHOUT_ATTRIBUTES =
      ImmutableSet.of(QuotaLedger.class, AllianceHistory.class);

  /** Attributes whose members bear other names. */
  static final ImmutableMap<String, List<String>> OTHER_NAMES =
      ImmutableMap.<String, List<String>>builder()
          .put(name(Source.class, "inferredFrom"), List.of("from"))
          .put(name(OtherName.class, "text"), List.of("name"))
          .put(name(OtherName.class, "span"), List.of("from", "until", "seen"))
          .put(name(SharedResource.class, "span"), List.of("from", "until", "seen"))
          .put(name(SharingRule.class, "span"), List.of("from", "until", "seen"))
          .put(name(Programme.class, "span"), List.of("from", "until", "seen"))
          .put(name(Appointment.class, "span"), List.of("from", "until", "seen"))
          .put(name(Tenure.class, "span"), List.of("from", "until", "seen"))
          .put(name(Claim.class, "subject"), List.of("of"))
          .put(name(DateSpan.class, "from"), List.of("from", "seen"))
          .put(name(DateSpan.class, "until"), List.of("until", "seen"))
          .put(name(SharingRequest.class, "kind"), List.of("resourceKind"))
          .put(name(SharingDecision.class, "possibleOutcomes"), List.of("possible"))
          .put(name(SharingDecision.class, "unknowns"), List.of("unknown"))
          .put(name(Revision.class, "diff"), List.of("changes"))
          .buildOrThrow();

  @Test
  void everyTypeHasAShape() {
    Set<String> shaped =
        ShapeTable.ALL.stream().map(entry -> entry.type().getName()).collect(Collectors.toSet());
    Set<String> known =
        Stream.concat(ANSWERS.stream(), WITHIN_OTHERS.stream())
            .map(Class::getName)
            .collect(Collectors.toSet());

    assertThat(valueTypes().map(Class::getName).filter(name -> !known.contains(name)))
        .isSubsetOf(shaped);
  }

  @Test
  void everyAttributeIsAMember() {
    for (ShapeTable.Entry<?> entry : ShapeTable.ALL) {
      if (entry.shape() instanceof ObjectShape<?> shape && !entry.type().isInterface()) {
        assertThat(attributes(entry.type()).isEmpty())
            .as(entry.type().getName())
            .isEqualTo(WITHOUT_ATTRIBUTES.contains(entry.type()));
        for (String attribute : attributes(entry.type())) {
          List<String> members =
              OTHER_NAMES.getOrDefault(name(entry.type(), attribute), List.of(attribute));
          assertThat(shape.memberNames()).as(entry.type().getName()).containsAll(members);
        }
      }
    }
  }

  @Test
  void everyKindOfASumCanBeWritten() {
    for (ShapeTable.Entry<?> entry : ShapeTable.ALL) {
      if (entry.shape() instanceof UnionShape<?> shape) {
        assertThat(shape.types()).containsExactlyInAnyOrder(entry.type().getPermittedSubclasses());
      }
    }
  }

  /**
   * The shapes that are no plain objects or sums; the golden document holds one of each of these.
   */
  @Test
  void whatIsWrittenInAnotherWayIsInTheGoldenDocument() {
    Set<Class<?>> others =
        ShapeTable.ALL.stream()
            .filter(entry -> !attributes(entry.type()).isEmpty() || entry.type().isInterface())
            .filter(entry -> !(entry.shape() instanceof UnionShape<?>))
            .filter(
                entry -> entry.type().isInterface() || !(entry.shape() instanceof ObjectShape<?>))
            .filter(entry -> !isText(entry.type()))
            .map(ShapeTable.Entry::type)
            .collect(Collectors.toSet());

    assertThat(others)
        .containsExactlyInAnyOrder(
            Bearer.class,
            Binding.class,
            CodeSystem.class,
            LocalizedText.class,
            Ratio.class,
            ResourceSelector.class,
            Attributes.class,
            org.medalliance.time.PartialDate.class);
  }

  private static Stream<Class<?>> valueTypes() {
    return new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.medalliance")
            .stream()
            .filter(type -> WRITTEN_DOWN.contains(type.getPackageName()))
            .filter(type -> type.getModifiers().contains(JavaModifier.PUBLIC))
            .filter(type -> type.isAssignableTo(Serializable.class))
            .filter(type -> !type.isAssignableTo(Throwable.class))
            .<Class<?>>map(JavaClass::reflect)
            .filter(
                type ->
                    type.getEnclosingClass() == null
                        || Modifier.isPublic(type.getEnclosingClass().getModifiers()))
            .filter(type -> Arrays.stream(type.getInterfaces()).noneMatch(Class::isSealed))
            .filter(type -> !type.isAnonymousClass());
  }

  /** What makes a value what it is: the components of a record, or what its builder takes. */
  static Set<String> attributes(Class<?> type) {
    if (type.isRecord()) {
      return Arrays.stream(type.getRecordComponents())
          .map(RecordComponent::getName)
          .collect(Collectors.toSet());
    }
    return Modifier.isAbstract(type.getModifiers()) && !type.isInterface() && !type.isEnum()
        ? Sets.intersection(fields(type), methods(type))
        : Set.of();
  }

  /** The fields of the hidden class that Immutables writes. */
  private static Set<String> fields(Class<?> type) {
    try {
      Class<?> builder = Class.forName(type.getName() + "Builder");
      return Arrays.stream(builder.getDeclaredClasses())
          .filter(type::isAssignableFrom)
          .flatMap(hidden -> Arrays.stream(hidden.getDeclaredFields()))
          .filter(field -> !Modifier.isStatic(field.getModifiers()))
          .map(field -> field.getName())
          .collect(Collectors.toSet());
    } catch (ClassNotFoundException e) {
      throw new AssertionError(type + " must have a builder", e);
    }
  }

  private static Set<String> methods(Class<?> type) {
    return Arrays.stream(type.getDeclaredMethods())
        .filter(method -> method.getParameterCount() == 0)
        .map(Method::getName)
        .filter(name -> !name.equals("hashCode")) // Immutables may keep it in a field
        .collect(Collectors.toSet());
  }

  private static boolean isText(Class<?> type) {
    return type.isRecord()
        && type.getRecordComponents().length == 1
        && type.getRecordComponents()[0].getType() == String.class;
  }

  static String name(Class<?> type, String attribute) {
    return type.getSimpleName() + "." + attribute;
  }
}
