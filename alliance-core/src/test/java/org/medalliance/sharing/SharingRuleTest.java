// SPDX-License-Identifier: Apache-2.0
package org.medalliance.sharing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import com.google.common.collect.ImmutableSortedSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.medalliance.agreement.Bearer;
import org.medalliance.agreement.Duty;
import org.medalliance.agreement.DutyKind;
import org.medalliance.code.AgreementId;
import org.medalliance.code.Fault;
import org.medalliance.code.InvalidValueException;
import org.medalliance.membership.Roles;
import org.medalliance.resource.Quota;
import org.medalliance.resource.ResourceKind;
import org.medalliance.time.DateSpan;

class SharingRuleTest {
  private static final SharingRule IMAGING =
      SharingRule.permit("r1")
          .resource(ResourceKind.of("remote-imaging"))
          .provider(UnitSelector.unit("lakeside"))
          .recipient(UnitSelector.role(Roles.MEMBER))
          .under("charter")
          .build();

  @Test
  void readsAloud() {
    assertThat(IMAGING)
        .hasToString(
            "r1 permits remote-imaging, provider unit lakeside, recipient role member,"
                + " under charter");
  }

  @Test
  void readsAloudWhatItProhibitsAndWhen() {
    SharingRule rule =
        SharingRule.prohibit("r2")
            .resource(ResourceSelector.one("workstation"))
            .provider(UnitSelector.any())
            .recipient(UnitSelector.any())
            .when(SharingCondition.flag(Attribute.CONSENT))
            .under("charter")
            .build();

    assertThat(rule)
        .hasToString(
            "r2 prohibits resource workstation, provider any unit, recipient any unit,"
                + " when consent is so, under charter");
    assertThat(rule.toBuilder().id("r3").build().id()).isEqualTo(RuleId.of("r3"));
    assertThat(rule.span()).isEqualTo(DateSpan.ALWAYS);
  }

  @Test
  void sharesTheKindsThatAreNamedLast() {
    ResourceKind pathology = ResourceKind.of("remote-pathology");

    assertThat(IMAGING.toBuilder().resource(pathology).build().resource())
        .isEqualTo(ResourceSelector.kinds(pathology));
  }

  @Test
  void isCitedInTheOrderOfRulesAndThenOfAgreements() {
    Citation first = new Citation(RuleId.of("r1"), AgreementId.of("charter"));
    Citation second = new Citation(RuleId.of("r1"), AgreementId.of("g6"));
    Citation third = new Citation(RuleId.of("r2"), AgreementId.of("charter"));

    assertThat(ImmutableSortedSet.of(third, second, first)).containsExactly(first, second, third);
  }

  @Test
  void doesNotFloat() {
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(() -> IMAGING.toBuilder().under(List.of()).build())
        .withMessage("rule r1 must be under at least one agreement: no rule floats")
        .returns(Fault.MIN_SIZE, InvalidValueException::fault);
  }

  @Test
  void onlyAPermitCarriesDuties() {
    Duty reply = Duty.of(DutyKind.of("reply"), Bearer.provider());

    assertThat(IMAGING.toBuilder().addDuty(reply).build().duties()).containsExactly(reply);
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(() -> IMAGING.toBuilder().effect(Effect.PROHIBIT).addDuty(reply).build())
        .withMessage("prohibition r1 must not carry duties; only a permit does")
        .returns(Fault.MEMBER_MISFIT, InvalidValueException::fault);
  }

  @Test
  void onlyAPermitCarriesAQuota() {
    Quota quota = Quota.of(20, Quota.Window.MONTH, Quota.Of.RECIPIENT);

    assertThat(IMAGING.toBuilder().quota(quota).build().quota()).contains(quota);
    assertThatExceptionOfType(InvalidValueException.class)
        .isThrownBy(() -> IMAGING.toBuilder().effect(Effect.PROHIBIT).quota(quota).build())
        .withMessage("prohibition r1 must not carry a quota; only a permit does");
  }

  @Test
  void selectsNothingByOmission() {
    assertThatIllegalStateException()
        .isThrownBy(() -> SharingRule.permit("r1").under("charter").build())
        .withMessage(
            "Cannot build SharingRule, some of required attributes are not set"
                + " [resource, provider, recipient]");
  }
}
