// SPDX-License-Identifier: Apache-2.0
package org.medalliance.examples.lab;

import java.io.PrintWriter;
import java.io.StringWriter;

/** What one command said and how it ended. */
record Session(int exitCode, String out, String err) {
  static final String CHONGQING = "src/main/resources/seeds/chongqing-mch-alliance.json";
  static final String CHENGHUA = "src/main/resources/seeds/chenghua-consortium.json";

  static Session of(String... args) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    int exitCode = AllianceLab.run(new PrintWriter(out), new PrintWriter(err), args);
    return new Session(exitCode, out.toString(), err.toString());
  }

  /** The command that asks the Chongqing sample for a resource of the leading unit. */
  static Session decide(String recipient, String resource, String day, String... more) {
    String[] args = {
      "decide",
      CHONGQING,
      "--recipient",
      recipient,
      "--provider",
      "cqhcwc",
      "--resource",
      resource,
      "--on",
      day
    };
    String[] all = new String[args.length + more.length];
    System.arraycopy(args, 0, all, 0, args.length);
    System.arraycopy(more, 0, all, args.length, more.length);
    return of(all);
  }
}
