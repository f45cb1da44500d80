// SPDX-License-Identifier: Apache-2.0
package org.medalliance.jackson.reading;

import java.io.IOException;
import java.util.HashSet;
import java.util.Set;
import org.medalliance.jackson.token.TextSink;
import org.medalliance.jackson.token.TokenFactory;
import org.medalliance.jackson.token.TokenSink;

/** Writes back, at the end of each object, the members that were kept of it. */
public final class KeepingSink implements TokenSink {
  private final TextSink out;
  private final Kept kept;
  private final TokenFactory factory;
  private final Set<String> written = new HashSet<>();

  /** Creates a sink before another. */
  public KeepingSink(TextSink out, Kept kept, TokenFactory factory) {
    this.out = out;
    this.kept = kept;
    this.factory = factory;
  }

  /** Returns the pointers of the members that have been written back. */
  public Set<String> written() {
    return written;
  }

  @Override
  public void rest(Object owner) throws IOException {
    kept.write(owner, out, factory, written);
  }

  @Override
  public void beginObject() throws IOException {
    out.beginObject();
  }

  @Override
  public void endObject() throws IOException {
    out.endObject();
  }

  @Override
  public void beginArray() throws IOException {
    out.beginArray();
  }

  @Override
  public void endArray() throws IOException {
    out.endArray();
  }

  @Override
  public void name(String name) throws IOException {
    out.name(name);
  }

  @Override
  public void text(String text) throws IOException {
    out.text(text);
  }

  @Override
  public void number(long number) throws IOException {
    out.number(number);
  }

  @Override
  public void decimal(double number) throws IOException {
    out.decimal(number);
  }

  @Override
  public void truth(boolean truth) throws IOException {
    out.truth(truth);
  }
}
