// SPDX-License-Identifier: Apache-2.0
package org.medalliance.examples.lab.document;

import org.medalliance.jackson.AllianceJson;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Prints the JSON Schema of documents. */
@SuppressWarnings("NullAway.Init") // picocli fills the fields
@Command(name = "schema", description = "Prints the JSON Schema of documents.")
public final class SchemaCommand implements Runnable {
  @Spec private CommandSpec spec;

  /** Creates what picocli fills. */
  public SchemaCommand() {}

  @Override
  public void run() {
    Document.print(spec.commandLine().getOut(), AllianceJson.schema());
  }
}
