// SPDX-License-Identifier: Apache-2.0
/** Somebody else's service. */
module org.example.gateway {
  requires transitive org.medalliance.core;
  requires org.medalliance.jackson;

  exports org.example.gateway;
}
