module org.medalliance.examples {
  requires com.google.common;
  requires info.picocli;
  requires org.medalliance.core;
  requires org.medalliance.jackson;
  requires static org.jspecify;

  exports org.medalliance.examples;
  exports org.medalliance.examples.generator;
  exports org.medalliance.examples.report;

  opens org.medalliance.examples.lab to
      info.picocli;
}
