module org.medalliance.examples {
  requires com.fasterxml.jackson.annotation;
  requires com.fasterxml.jackson.core;
  requires com.fasterxml.jackson.databind;
  requires com.google.common;
  requires freemarker;
  requires info.picocli;
  requires org.apache.commons.csv;
  requires org.medalliance.core;
  requires org.medalliance.jackson;
  requires static org.jspecify;

  exports org.medalliance.examples;
  exports org.medalliance.examples.generator;
  exports org.medalliance.examples.html;
  exports org.medalliance.examples.html.section;
  exports org.medalliance.examples.report;
  exports org.medalliance.examples.report.analysis;
  exports org.medalliance.examples.report.check;
  exports org.medalliance.examples.report.governance;
  exports org.medalliance.examples.report.time;
  exports org.medalliance.examples.report.unit;
  exports org.medalliance.examples.report.view;

  opens org.medalliance.examples.html to
      com.fasterxml.jackson.databind,
      freemarker;
  opens org.medalliance.examples.lab to
      info.picocli;
  opens org.medalliance.examples.lab.analysis to
      info.picocli;
  opens org.medalliance.examples.lab.document to
      info.picocli;
  opens org.medalliance.examples.lab.governance to
      info.picocli;
  opens org.medalliance.examples.lab.intake to
      com.fasterxml.jackson.databind,
      info.picocli;
  opens org.medalliance.examples.lab.terminal to
      info.picocli;
  opens org.medalliance.examples.lab.time to
      info.picocli;
  opens org.medalliance.examples.lab.view to
      info.picocli;
}
