module org.medalliance.core {
  requires transitive com.google.common;
  requires transitive static org.jspecify;
  requires static com.google.errorprone.annotations;
  requires static java.compiler;
  requires static org.immutables.value.annotations;

  exports org.medalliance;
}
