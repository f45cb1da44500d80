module org.medalliance.jackson {
  requires transitive com.fasterxml.jackson.databind;
  requires transitive org.medalliance.core;
  requires static org.jspecify;
  requires static tools.jackson.core;
  requires static tools.jackson.databind;

  exports org.medalliance.jackson;
  exports org.medalliance.jackson.problem;
}
