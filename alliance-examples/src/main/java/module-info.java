module org.medalliance.examples {
  requires info.picocli;
  requires org.medalliance.core;
  requires org.medalliance.jackson;
  requires static org.jspecify;
}
