import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.medalliance.*;
import org.medalliance.agreement.*;
import org.medalliance.analysis.*;
import org.medalliance.analysis.finding.*;
import org.medalliance.calendar.*;
import org.medalliance.catalog.china.*;
import org.medalliance.change.*;
import org.medalliance.check.*;
import org.medalliance.check.finding.*;
import org.medalliance.code.*;
import org.medalliance.decision.*;
import org.medalliance.decision.premise.*;
import org.medalliance.decision.quota.*;
import org.medalliance.evidence.*;
import org.medalliance.examples.*;
import org.medalliance.examples.lab.*;
import org.medalliance.governance.*;
import org.medalliance.institution.*;
import org.medalliance.jackson.*;
import org.medalliance.jackson.problem.*;
import org.medalliance.membership.*;
import org.medalliance.programme.*;
import org.medalliance.referral.*;
import org.medalliance.resource.*;
import org.medalliance.sharing.*;
import org.medalliance.time.*;
import org.medalliance.voting.*;

Alliance alliance = Samples.chongqing();

/** The document that is asked is from now on the one in this file. */
Alliance load(String path) { return alliance = AllianceJson.read(Path.of(path), ReadLimits.LARGE); }

/** The document that is asked is again the sample. */
Alliance sample() { return alliance = Samples.chongqing(); }

/** Whether a unit may use a resource, or a kind of resource, of another: may("qianfeng-mch", "remote-consultation", "cqhcwc", "2023-06-01"). */
SharingDecision may(String recipient, String resource, String provider, String date) {
  return SharingPolicy.of(alliance).decide(Question.about(alliance, recipient, resource, provider, LocalDate.parse(date)).build());
}

/** The same, premise by premise. */
void why(String recipient, String resource, String provider, String date) {
  System.out.print(SharingPolicy.of(alliance).explain(Question.about(alliance, recipient, resource, provider, LocalDate.parse(date)).build()).text(Locale.ENGLISH));
}

/** Who belongs on a day. */
Roll members(String date) { return alliance.rollOn(LocalDate.parse(date)); }

/** Everything that is wrong with the alliance. */
org.medalliance.check.Report check() { return AllianceChecks.ALL.check(alliance); }

/** What its rules really do. */
RuleAnalysis analyse() { return RuleAnalysis.of(alliance); }

/** What somebody's version of it would decide otherwise: compare("proposal.json"). */
RuleComparison compare(String path) {
  return RuleComparison.between(alliance, AllianceJson.read(Path.of(path), ReadLimits.LARGE));
}
