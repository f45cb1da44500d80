// SPDX-License-Identifier: Apache-2.0
package org.medalliance.examples.story;

import java.io.PrintWriter;
import java.util.function.Consumer;
import org.medalliance.examples.report.Page;

/** All stories, one after the other. */
public final class Stories {
  private Stories() {}

  /** Tells all stories. */
  public static void tell(PrintWriter out) {
    Page page = new Page(out);
    page.line(
            "Alliance lab: five questions about two medical alliances (医联体) in China, answered out of"
                + " two documents that write down what news reports say of them:")
        .indented("alliance-examples/src/main/resources/seeds/chongqing-mch-alliance.json")
        .indented("alliance-examples/src/main/resources/seeds/chenghua-consortium.json");
    S1_WhoBelongs.tell(page.blank());
    S2_WhatIsInForce.tell(page.blank());
    S3_MayTheyUseIt.tell(page.blank());
    S4_OnlyThePilots.tell(page.blank());
    S5_CannotBeTold.tell(page.blank());
    page.blank()
        .line("And a sixth about an invented one, whose charter has 25 articles:")
        .indented("alliance-examples/src/main/resources/charter/two-rivers-spine-alliance.json");
    S6_WhatACharterSays.tell(page.blank());
    page.blank().line("And a seventh about the first of them, with a rule that somebody proposes:");
    S7_WhatAChangeAlters.tell(page.blank());
    page.blank()
        .line(
            "And seven more: referrals, amounts, checks, changes, expiry, documents and figures.");
    S8_WhereToRefer.tell(page.blank());
    S9_HowMuchIsLeft.tell(page.blank());
    S10_WhatIsWrong.tell(page.blank());
    S11_WhatWasKnownWhen.tell(page.blank());
    S12_WhatRunsOut.tell(page.blank());
    S13_ThereAndBack.tell(page.blank());
    S14_WhoIsConnected.tell(page.blank());
    page.blank().line("Ask your own: alliance-examples/README.md says how.");
  }

  /** Tells one story on the standard output. */
  static void alone(Consumer<Page> story) {
    PrintWriter out = Page.utf8(System.out);
    story.accept(new Page(out));
    out.flush();
  }
}
