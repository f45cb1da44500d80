/** Alliances as JSON, with Jackson 2 or 3. */
module org.medalliance.jackson {
  requires transitive com.fasterxml.jackson.databind;
  requires transitive org.medalliance.core;
  requires static org.jspecify;
  requires static tools.jackson.core;
  requires static tools.jackson.databind;

  exports org.medalliance.jackson;
  exports org.medalliance.jackson.problem;
  exports org.medalliance.jackson3;

  // none for Jackson 3: modules that lack it could not start
  provides com.fasterxml.jackson.databind.Module with
      org.medalliance.jackson.AllianceModule;
}
