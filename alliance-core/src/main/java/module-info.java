module org.medalliance.core {
  requires transitive com.google.common;
  requires transitive static org.jspecify;
  requires static com.google.errorprone.annotations;
  requires static java.compiler;
  requires static org.immutables.value.annotations;

  exports org.medalliance;
  exports org.medalliance.agreement;
  exports org.medalliance.analysis;
  exports org.medalliance.analysis.finding;
  exports org.medalliance.calendar;
  exports org.medalliance.catalog;
  exports org.medalliance.catalog.china;
  exports org.medalliance.change;
  exports org.medalliance.check;
  exports org.medalliance.check.assessment;
  exports org.medalliance.check.finding;
  exports org.medalliance.code;
  exports org.medalliance.decision;
  exports org.medalliance.decision.premise;
  exports org.medalliance.decision.quota;
  exports org.medalliance.evidence;
  exports org.medalliance.governance;
  exports org.medalliance.institution;
  exports org.medalliance.membership;
  exports org.medalliance.programme;
  exports org.medalliance.referral;
  exports org.medalliance.resource;
  exports org.medalliance.sharing;
  exports org.medalliance.time;
  exports org.medalliance.view;
  exports org.medalliance.view.indicator;
  exports org.medalliance.voting;
  exports org.medalliance.wording;
}
