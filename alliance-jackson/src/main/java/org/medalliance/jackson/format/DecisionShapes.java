// SPDX-License-Identifier: Apache-2.0
package org.medalliance.jackson.format;

import static org.medalliance.jackson.format.basic.CodeShapes.AGREEMENT_ID;
import static org.medalliance.jackson.format.basic.CodeShapes.CODE;
import static org.medalliance.jackson.format.basic.CodeShapes.RESOURCE_ID;
import static org.medalliance.jackson.format.basic.CodeShapes.RULE_ID;
import static org.medalliance.jackson.format.basic.CodeShapes.SOURCE_ID;
import static org.medalliance.jackson.format.basic.CodeShapes.TEXT;
import static org.medalliance.jackson.format.basic.CodeShapes.UNIT_ID;
import static org.medalliance.jackson.format.basic.TimeShapes.DAY_ONLY;
import static org.medalliance.jackson.format.basic.TimeShapes.PARTIAL_DATE;
import static org.medalliance.jackson.format.value.AgreementShapes.DUTY;
import static org.medalliance.jackson.format.value.ResourceShapes.RESOURCE_KIND;
import static org.medalliance.jackson.format.value.ResourceShapes.WINDOW;
import static org.medalliance.jackson.object.ObjectShape.object;
import static org.medalliance.jackson.object.ObjectShape.record;
import static org.medalliance.jackson.object.Part.list;
import static org.medalliance.jackson.object.Part.required;
import static org.medalliance.jackson.shape.Shapes.distinctBy;
import static org.medalliance.jackson.shape.Shapes.listOf;
import static org.medalliance.jackson.shape.Shapes.number;
import static org.medalliance.jackson.shape.Shapes.setOf;
import static org.medalliance.jackson.shape.Shapes.word;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Map;
import org.medalliance.decision.Outcome;
import org.medalliance.decision.Reason;
import org.medalliance.decision.SharingDecision;
import org.medalliance.decision.SharingDecisionBuilder;
import org.medalliance.decision.premise.Unknown;
import org.medalliance.decision.quota.QuotaAccount;
import org.medalliance.decision.quota.QuotaBalance;
import org.medalliance.decision.quota.QuotaHolder;
import org.medalliance.decision.quota.QuotaLedger;
import org.medalliance.decision.quota.QuotaPeriod;
import org.medalliance.decision.quota.QuotaSubject;
import org.medalliance.jackson.format.value.AttributesShape;
import org.medalliance.jackson.object.ObjectShape;
import org.medalliance.jackson.object.UnionShape;
import org.medalliance.jackson.shape.Shape;
import org.medalliance.sharing.Attributes;
import org.medalliance.sharing.Citation;
import org.medalliance.sharing.SharingRequest;

/** Questions and answers; documents of their own, no part of an alliance. */
public final class DecisionShapes {
  /** How a request is decided. */
  public static final Shape<Outcome> OUTCOME = word("outcome", Outcome.class);

  /** What sort of reason it is. */
  public static final Shape<Reason.Code> REASON_CODE = word("reason code", Reason.Code.class);

  /** What sort of thing is not known. */
  public static final Shape<Unknown.Cause> CAUSE = word("cause", Unknown.Cause.class);

  /** What a request tells: each attribute by its name. */
  public static final Shape<Attributes> ATTRIBUTES = new AttributesShape();

  /** May this unit use that of that unit on that day? It names a resource or a kind. */
  public static final ObjectShape<SharingRequest> REQUEST =
      object("request", SharingRequest::builder, SharingRequest.Builder::build)
          .required(
              "recipient", UNIT_ID, SharingRequest::recipient, SharingRequest.Builder::recipient)
          .required("provider", UNIT_ID, SharingRequest::provider, SharingRequest.Builder::provider)
          .optional(
              "resource", RESOURCE_ID, SharingRequest::resource, SharingRequest.Builder::resource)
          .optional(
              "resourceKind", RESOURCE_KIND, SharingRequest::kind, SharingRequest.Builder::kind)
          .required("on", DAY_ONLY, SharingRequest::on, SharingRequest.Builder::on)
          .optional("specialty", CODE, SharingRequest::specialty, SharingRequest.Builder::specialty)
          .defaulted(
              "attributes",
              ATTRIBUTES,
              Attributes.NONE,
              SharingRequest::attributes,
              SharingRequest.Builder::attributes)
          .defaulted(
              "amount",
              number("amount of use", 1, Long.MAX_VALUE),
              1L,
              SharingRequest::amount,
              SharingRequest.Builder::amount)
          .withExactlyOneOf("resource", "resourceKind");

  /** A rule under one of the agreements that carry it. */
  public static final Shape<Citation> CITATION =
      record(
          "citation",
          Citation::new,
          required("rule", RULE_ID, Citation::rule),
          required("agreement", AGREEMENT_ID, Citation::agreement));

  /** Why it is so decided. */
  public static final Shape<Reason> REASON =
      record(
          "reason",
          Reason::new,
          required("code", REASON_CODE, Reason::code),
          list("about", listOf(TEXT), Reason::about));

  /** What would have to be known. */
  public static final Shape<Unknown> UNKNOWN =
      record(
          "unknown",
          Unknown::new,
          required("cause", CAUSE, Unknown::cause),
          required("subject", TEXT, Unknown::subject),
          required("date", PARTIAL_DATE, Unknown::date));

  /** What sets a limit. */
  public static final Shape<QuotaSubject> QUOTA_SUBJECT =
      UnionShape.<QuotaSubject>union("quota subject", "{\"rule\": …}")
          .kind(
              "rule",
              QuotaSubject.OfRule.class,
              RULE_ID,
              QuotaSubject.OfRule::rule,
              QuotaSubject.OfRule::new)
          .kind(
              "resource",
              QuotaSubject.OfResource.class,
              RESOURCE_ID,
              QuotaSubject.OfResource::resource,
              QuotaSubject.OfResource::new)
          .done();

  /** Whose use is counted together. */
  public static final Shape<QuotaHolder> QUOTA_HOLDER =
      UnionShape.<QuotaHolder>union("quota holder", "{\"recipient\": …}")
          .kind(
              "recipient",
              QuotaHolder.Recipient.class,
              UNIT_ID,
              QuotaHolder.Recipient::unit,
              QuotaHolder.Recipient::new)
          .kind(
              "provider",
              QuotaHolder.Provider.class,
              UNIT_ID,
              QuotaHolder.Provider::unit,
              QuotaHolder.Provider::new)
          .kind(
              "agreement",
              QuotaHolder.Agreement.class,
              AGREEMENT_ID,
              QuotaHolder.Agreement::agreement,
              QuotaHolder.Agreement::new)
          .done();

  /** When use is counted together, by its first day. */
  public static final Shape<QuotaPeriod> QUOTA_PERIOD =
      record(
          "quota period",
          QuotaPeriod::new,
          required("per", WINDOW, QuotaPeriod::per),
          required("from", DAY_ONLY, QuotaPeriod::from));

  /** What is counted together. */
  public static final Shape<QuotaAccount> QUOTA_ACCOUNT =
      record(
          "quota account",
          QuotaAccount::new,
          required("subject", QUOTA_SUBJECT, QuotaAccount::subject),
          required("holder", QUOTA_HOLDER, QuotaAccount::holder),
          required("period", QUOTA_PERIOD, QuotaAccount::period));

  /** How much of a limit is used. */
  public static final Shape<QuotaBalance> QUOTA_BALANCE =
      record(
          "quota balance",
          QuotaBalance::new,
          required("account", QUOTA_ACCOUNT, QuotaBalance::account),
          required("limit", number("limit", 0, Long.MAX_VALUE), QuotaBalance::limit),
          required("used", number("used", 0, Long.MAX_VALUE), QuotaBalance::used));

  /** What is used on an account. */
  private static final Shape<Map.Entry<QuotaAccount, Long>> USED =
      ObjectShape.<Map.Entry<QuotaAccount, Long>, QuotaAccount, Long>record(
          "quota use",
          Map::entry,
          required("account", QUOTA_ACCOUNT, Map.Entry::getKey),
          required("used", number("used", 1, Long.MAX_VALUE), Map.Entry::getValue));

  /** What is used on every account on which anything is. */
  public static final ObjectShape<QuotaLedger> QUOTA_LEDGER =
      ObjectShape.<QuotaLedger, ImmutableList<Map.Entry<QuotaAccount, Long>>>record(
          "quota ledger",
          amounts -> QuotaLedger.copyOf(ImmutableMap.copyOf(amounts)),
          required(
              "amounts",
              distinctBy("account", Map.Entry::getKey, USED),
              ledger -> ledger.amounts().entrySet().asList()));

  /** The answer with its grounds; rules and agreements are those of the citations. */
  public static final ObjectShape<SharingDecision> DECISION =
      object("decision", SharingDecision::builder, SharingDecisionBuilder::build)
          .required("request", REQUEST, SharingDecision::request, SharingDecisionBuilder::request)
          .required("outcome", OUTCOME, SharingDecision::outcome, SharingDecisionBuilder::outcome)
          .required(
              "possible",
              setOf(OUTCOME, 1),
              SharingDecision::possibleOutcomes,
              SharingDecisionBuilder::possibleOutcomes)
          .derived("rules", setOf(RULE_ID), SharingDecision::rules)
          .derived("agreements", setOf(AGREEMENT_ID), SharingDecision::agreements)
          .list(
              "citations",
              setOf(CITATION),
              SharingDecision::citations,
              SharingDecisionBuilder::citations)
          .list("duties", listOf(DUTY), SharingDecision::duties, SharingDecisionBuilder::duties)
          .required(
              "reasons",
              setOf(REASON, 1),
              SharingDecision::reasons,
              SharingDecisionBuilder::reasons)
          .list(
              "unknown",
              setOf(UNKNOWN),
              SharingDecision::unknowns,
              SharingDecisionBuilder::unknowns)
          .list(
              "inferences",
              setOf(SOURCE_ID),
              SharingDecision::inferences,
              SharingDecisionBuilder::inferences)
          .list(
              "quotas",
              setOf(QUOTA_BALANCE),
              SharingDecision::quotas,
              SharingDecisionBuilder::quotas)
          .list(
              "alternatives",
              setOf(RESOURCE_ID),
              SharingDecision::alternatives,
              SharingDecisionBuilder::alternatives)
          .done()
          .workedOutBy(decision -> decision.toBuilder().build());

  private DecisionShapes() {}
}
