// SPDX-License-Identifier: Apache-2.0
package org.medalliance.examples.benchmark.document;

import java.io.IOException;
import java.util.Arrays;
import org.medalliance.Alliance;
import org.medalliance.examples.benchmark.Benchmarks;
import org.medalliance.examples.generator.AllianceGenerator;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** The document of a made-up alliance, and the ways to read it. */
@State(Scope.Thread)
public class Documents {
  /** How many units the alliance has. */
  @Param({"50", "100000"})
  public int units;

  final Way<Alliance> library = new Library();
  final Way<Alliance> hand = new ByHand();
  final Way<Records.Document> records = Binding.ofRecords();
  final Way<Values.Document> values = Binding.ofValues();
  final Way<Values.Document> blackbird = Binding.withBlackbird();

  byte[] document = {};

  /** Makes the document. */
  @Setup
  public void make() throws IOException {
    document = library.write(new AllianceGenerator(units, Benchmarks.SEED).alliance());
  }

  /**
   * Throws if not all ways read the same of an alliance of so many units; returns the number of
   * bytes of its document.
   */
  public static int check(int units) throws IOException {
    Documents documents = new Documents();
    documents.units = units;
    documents.make();
    documents.check(documents.library);
    documents.check(documents.hand);
    documents.check(documents.records);
    documents.check(documents.values);
    documents.check(documents.blackbird);
    byte[] document = documents.document;
    if (!documents.hand.read(document).equals(documents.library.read(document))) {
      throw new IllegalStateException("hand and library must read the same alliance");
    }
    return document.length;
  }

  /** Whoever writes back every byte has read everything. */
  private <T> void check(Way<T> way) throws IOException {
    if (!Arrays.equals(document, way.write(way.read(document)))) {
      throw new IllegalStateException(way + " must write what it has read");
    }
  }
}
