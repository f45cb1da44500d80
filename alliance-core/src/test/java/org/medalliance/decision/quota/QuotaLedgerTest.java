// SPDX-License-Identifier: Apache-2.0
package org.medalliance.decision.quota;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.medalliance.code.AgreementId;
import org.medalliance.code.UnitId;
import org.medalliance.resource.Quota;
import org.medalliance.resource.ResourceId;
import org.medalliance.sharing.RuleId;
import org.medalliance.sharing.SharingRequest;

class QuotaLedgerTest {
  private static final LocalDate JUNE = LocalDate.of(2023, 6, 1);
  private static final QuotaAccount HILLSIDE = account("hillside", JUNE);
  private static final QuotaAccount LAKESIDE = account("lakeside", JUNE);

  @Test
  void nothingIsUsedOnAnEmptyLedger() {
    assertThat(QuotaLedger.empty().used(HILLSIDE)).isZero();
    assertThat(QuotaLedger.empty().balance(HILLSIDE, 20).left()).isEqualTo(20);
    assertThat(QuotaLedger.empty()).hasToString("quota ledger of 0 accounts");
  }

  @Test
  void recordsUpToTheLimitAndNoFurther() {
    QuotaLedger full = QuotaLedger.empty().record(use(17)).record(use(3));

    assertThat(full.used(HILLSIDE)).isEqualTo(20);
    assertThat(full.used(LAKESIDE)).isZero();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> full.record(use(1)))
        .withMessage(
            "use of 1 must stay within the limit, or be decided again:"
                + " rule imaging, recipient hillside, MONTH from 2023-06-01: 20 of 20 used");
  }

  @Test
  void releasesWhatWasRecordedAndNoMore() {
    QuotaLedger three = QuotaLedger.empty().record(use(3));

    assertThat(three.release(use(3))).isEqualTo(QuotaLedger.empty());
    assertThatIllegalArgumentException()
        .isThrownBy(() -> three.release(use(4)))
        .withMessage(
            "use of 4 must have been recorded to be released:"
                + " rule imaging, recipient hillside, MONTH from 2023-06-01: 3 used");
  }

  @Test
  void recordsOnEveryAccountOrOnNone() {
    QuotaLedger full = QuotaLedger.empty().record(use(20));
    QuotaUse both = new QuotaUse(1, ImmutableSortedMap.of(HILLSIDE, 20L, LAKESIDE, 20L));

    assertThatIllegalArgumentException().isThrownBy(() -> full.record(both));
    assertThat(full.used(LAKESIDE)).isZero();
  }

  @Test
  void leavesNothingOfALimitThatWasLoweredSince() {
    QuotaBalance balance = QuotaLedger.empty().record(use(20)).balance(HILLSIDE, 5);

    assertThat(balance.left()).isZero();
    assertThat(balance.allows(1)).isFalse();
    assertThat(balance).hasToString(HILLSIDE + ": 20 of 5 used");
  }

  @Test
  void countsUpToTheGreatestNumberThereIs() {
    QuotaLedger most = QuotaLedger.copyOf(ImmutableMap.of(HILLSIDE, Long.MAX_VALUE - 1));
    QuotaUse one = new QuotaUse(1, ImmutableSortedMap.of(HILLSIDE, Long.MAX_VALUE));

    assertThat(most.record(one).used(HILLSIDE)).isEqualTo(Long.MAX_VALUE);
    assertThatIllegalArgumentException().isThrownBy(() -> most.record(one).record(one));
    assertThat(new QuotaBalance(HILLSIDE, 0, Long.MAX_VALUE).left()).isZero();
  }

  @Test
  void forgetsAPeriodOnTheDayAfterItsLast() {
    QuotaLedger ledger = QuotaLedger.empty().record(use(3));

    assertThat(ledger.since(LocalDate.of(2023, 6, 30))).isEqualTo(ledger);
    assertThat(ledger.since(LocalDate.of(2023, 7, 1))).isEqualTo(QuotaLedger.empty());
  }

  @Test
  void doesNotTakeOneSortOfAccountForAnother() {
    UnitId unit = UnitId.of("hillside");
    QuotaPeriod month = QuotaPeriod.of(Quota.Window.MONTH, LocalDate.of(2023, 1, 1));
    QuotaPeriod year = QuotaPeriod.of(Quota.Window.YEAR, LocalDate.of(2023, 1, 1));
    QuotaSubject rule = new QuotaSubject.OfRule(RuleId.of("imaging"));
    QuotaAccount used = new QuotaAccount(rule, new QuotaHolder.Recipient(unit), month);
    QuotaLedger ledger = QuotaLedger.copyOf(ImmutableMap.of(used, 3L));

    assertThat(ledger.used(used)).isEqualTo(3);
    assertThat(
            new QuotaAccount[] {
              new QuotaAccount(rule, new QuotaHolder.Recipient(unit), year),
              new QuotaAccount(rule, new QuotaHolder.Provider(unit), month),
              new QuotaAccount(rule, new QuotaHolder.Agreement(AgreementId.of("hillside")), month),
              new QuotaAccount(
                  new QuotaSubject.OfResource(ResourceId.of("imaging")),
                  new QuotaHolder.Recipient(unit),
                  month)
            })
        .allMatch(other -> ledger.used(other) == 0);
  }

  @Test
  void aResourceKnowsNoAgreement() {
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                new QuotaAccount(
                    new QuotaSubject.OfResource(ResourceId.of("ct-1")),
                    new QuotaHolder.Agreement(AgreementId.of("charter")),
                    HILLSIDE.period()))
        .withMessage(
            "account of resource ct-1 must be of a recipient or provider:"
                + " a resource knows no agreement charter");
    SharingRequest request =
        SharingRequest.builder()
            .recipient("hillside")
            .provider("lakeside")
            .resource("ct-1")
            .on(JUNE)
            .build();
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                QuotaAccount.of(
                    ResourceId.of("ct-1"),
                    Quota.of(3, Quota.Window.MONTH, Quota.Of.AGREEMENT),
                    request))
        .withMessage(
            "lend limit of ct-1 must be of RECIPIENT or PROVIDER: a resource knows no agreement");
  }

  @Test
  void ledgersAreEqualIfTheSameIsUsedOnTheSameAccounts() {
    QuotaLedger one = QuotaLedger.copyOf(ImmutableMap.of(HILLSIDE, 2L, LAKESIDE, 3L));
    QuotaLedger grown =
        QuotaLedger.empty()
            .record(new QuotaUse(3, ImmutableSortedMap.of(LAKESIDE, 20L)))
            .record(use(2));
    QuotaLedger turned = QuotaLedger.copyOf(ImmutableMap.of(HILLSIDE, 3L, LAKESIDE, 2L));

    assertThat(one).isEqualTo(grown).hasSameHashCodeAs(grown);
    assertThat(one).isNotEqualTo(turned).doesNotHaveSameHashCodeAs(turned);
    assertThat(one).isNotEqualTo(one.amounts()).isNotEqualTo(QuotaLedger.empty());
  }

  @Test
  void saysWhatIsUsedAndWhoseItIs() {
    QuotaAccount given =
        new QuotaAccount(
            HILLSIDE.subject(), new QuotaHolder.Provider(UnitId.of("lakeside")), HILLSIDE.period());

    assertThat(given).hasToString("rule imaging, provider lakeside, MONTH from 2023-06-01");
    assertThat(use(2))
        .hasToString("use of 2 on [rule imaging, recipient hillside, MONTH from 2023-06-01]");
  }

  @Test
  void balancesStandByAccountThenByLimitThenByWhatIsUsed() {
    QuotaBalance first = new QuotaBalance(HILLSIDE, 1, 0);
    QuotaBalance used = new QuotaBalance(HILLSIDE, 1, 1);
    QuotaBalance more = new QuotaBalance(HILLSIDE, 2, 0);
    QuotaBalance other = new QuotaBalance(LAKESIDE, 0, 0);

    assertThat(ImmutableSortedSet.of(other, more, used, first))
        .containsExactly(first, used, more, other);
  }

  @Test
  void amountsAreNotNegative() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> QuotaLedger.copyOf(ImmutableMap.of(HILLSIDE, -1L)))
        .withMessageStartingWith("what is used on rule imaging")
        .withMessageEndingWith("must not be negative: -1");
    assertThatIllegalArgumentException().isThrownBy(() -> use(0));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new QuotaUse(1, ImmutableSortedMap.of(HILLSIDE, -1L)));
    assertThatIllegalArgumentException().isThrownBy(() -> new QuotaBalance(HILLSIDE, -1, 0));
    assertThatIllegalArgumentException().isThrownBy(() -> new QuotaBalance(HILLSIDE, 0, -1));
    assertThat(QuotaLedger.copyOf(ImmutableMap.of(HILLSIDE, 0L))).isEqualTo(QuotaLedger.empty());
  }

  /** {@code Aa} and {@code BB} have one hash code, and so have all texts made of them. */
  @Test
  void idsMadeToCollideCostNothing() {
    QuotaLedger ledger = QuotaLedger.empty();
    for (int i = 0; i < 1 << 14; i++) {
      ledger =
          ledger.record(new QuotaUse(1, ImmutableSortedMap.of(account(colliding(i), JUNE), 1L)));
    }

    assertThat(ledger.amounts()).hasSize(1 << 14);
    assertThat(ledger.used(account(colliding(77), JUNE))).isEqualTo(1);
  }

  @Test
  void anAmountThatBecameNegativeOnItsWayIsRefused() {
    byte[] bytes = send(QuotaLedger.copyOf(ImmutableMap.of(HILLSIDE, 0x0102030405060708L)));

    assertThatThrownBy(() -> receive(replace(bytes, "\1\2\3\4\5\6\7\b", "\u00ff\2\3\4\5\6\7\b")))
        .hasMessageContaining("must not be negative");
  }

  @Test
  void anAccountThatStandsTwiceIsRefused() {
    byte[] bytes = send(QuotaLedger.copyOf(ImmutableMap.of(HILLSIDE, 1L, LAKESIDE, 2L)));

    assertThatThrownBy(() -> receive(replace(bytes, "hillside", "lakeside")))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private static QuotaUse use(long amount) {
    return new QuotaUse(amount, ImmutableSortedMap.of(HILLSIDE, 20L));
  }

  private static QuotaAccount account(String recipient, LocalDate day) {
    return new QuotaAccount(
        new QuotaSubject.OfRule(RuleId.of("imaging")),
        new QuotaHolder.Recipient(UnitId.of(recipient)),
        QuotaPeriod.of(Quota.Window.MONTH, day));
  }

  private static String colliding(int i) {
    return IntStream.range(0, 14)
        .mapToObj(bit -> (i >> bit & 1) == 0 ? "Aa" : "BB")
        .reduce("", String::concat);
  }

  private static byte[] replace(byte[] bytes, String text, String other) {
    String all = new String(bytes, StandardCharsets.ISO_8859_1);
    assertThat(all).contains(text);
    return all.replace(text, other).getBytes(StandardCharsets.ISO_8859_1);
  }

  private static byte[] send(QuotaLedger ledger) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
      out.writeObject(ledger);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
    return bytes.toByteArray();
  }

  private static Object receive(byte[] bytes) throws IOException, ClassNotFoundException {
    try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes))) {
      return in.readObject();
    }
  }
}
