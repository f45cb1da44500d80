// SPDX-License-Identifier: Apache-2.0
/** Somebody else's service. */
module org.example.host {
  requires org.medalliance.core;
  requires org.medalliance.jackson;
  requires tools.jackson.databind;

  exports org.example.host;

  // for values of its own in JSON
  opens org.example.host to
      com.fasterxml.jackson.databind,
      tools.jackson.databind;
}
