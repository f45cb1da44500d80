// SPDX-License-Identifier: Apache-2.0
package org.medalliance.examples.report.unit;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.medalliance.Alliance;
import org.medalliance.jackson.AllianceJson;

/** A made-up alliance small enough to know by heart, with something to ask of everything. */
public final class Lakes {
  /** The document. */
  public static final String JSON =
      """
      {
        "format": "medalliance/1", "id": "lakes", "kind": "medical-consortium",
        "name": {"en": "Lakes Alliance", "zh": "湖区医联体"},
        "tiers": ["city", "county"],
        "facts": [
          {"fact": "FOUNDED", "on": "2018-01-01", "source": "news"},
          {"fact": "DISSOLVED", "on": "2025"}
        ],
        "roll": {"extent": "PARTIAL", "source": "news", "note": "Some are counted, not named."},
        "sources": [
          {"id": "charter-text", "kind": "DOCUMENT", "title": "湖区医联体章程", "published": "2018"},
          {"id": "news", "kind": "REPORT", "title": "Lakes Alliance founded", "published": "2018-01-02"},
          {"id": "unread", "kind": "STATEMENT"}
        ],
        "institutions": [
          {"id": "fishery", "name": {"en": "Fishery Clinic"},
           "successions": [{"kind": "MERGED", "on": "2021-03", "units": ["hillside"], "source": "news"}]},
          {"id": "hillside", "name": {"en": "Hillside Hospital", "zh": "山麓县人民医院"}, "source": "news",
           "kind": [{"value": "clinic", "from": "[..2010-12-31]"}, {"value": "hospital", "from": "2020", "note": "升格"}],
           "grade": "II", "specialties": ["03", "05"],
           "identifiers": [{"system": "cn-uscc", "value": "12500000450400000X"}]},
          {"id": "lakeside", "name": {"en": "Lakeside General Hospital of the University", "zh": "大学附属湖滨总医院"},
           "otherNames": [{"kind": "FORMER", "name": {"zh": "湖滨第一人民医院"}, "until": "2015", "source": "charter-text"}],
           "kind": "hospital", "ownership": "public", "region": "500105", "source": "news",
           "note": "The hospital on the lake."},
          {"id": "lakeside-east", "name": {"en": "Eastern Campus"}, "partOf": "lakeside"},
          {"id": "outsider", "name": {"en": "Somebody Else"}},
          {"id": "tower", "name": {"en": "Tower Clinic"}, "source": "unread", "partOf": "hillside",
           "otherNames": [{"kind": "FORMER", "name": {"en": "Old Tower"}}],
           "successions": [{"kind": "MERGED", "on": "2024", "units": ["outsider"]}]}
        ],
        "members": [
          {"unit": "fishery", "facts": [
            {"fact": "ADMITTED", "on": "2018-01-01", "basis": "founding", "source": "news"},
            {"fact": "CEASED", "on": "2021-03", "note": "Merged into Hillside."}]},
          {"unit": "hillside", "source": "charter-text",
           "tier": [{"value": "county", "from": "2019"}],
           "facts": [
            {"fact": "APPLIED", "on": "2018-06-01"},
            {"fact": "ADMITTED", "on": "2019", "basis": "unveiling", "agreement": "pact", "source": "news"}]},
          {"unit": "lakeside", "tier": "city", "roles": ["lead"],
           "facts": [{"fact": "ADMITTED", "on": "2018-01-01", "basis": "founding", "source": "news"}]},
          {"unit": "lakeside-east", "note": "Mentioned once, no more."}
        ],
        "agreements": [
          {"id": "charter", "kind": "charter", "binds": {"members": ["FULL"]},
           "facts": [{"fact": "EFFECTIVE", "on": "2018-01-01"}], "source": "charter-text"},
          {"id": "pact", "kind": "bilateral-cooperation", "binds": {"parties": ["hillside", "lakeside"]},
           "facts": [{"fact": "SIGNED", "on": "2019"}, {"fact": "EFFECTIVE", "on": "2020-01-01", "expiresAfter": "2022-12-31"}]}
        ],
        "resources": [
          {"id": "imaging", "kind": "remote-imaging.ct", "owner": "lakeside", "name": {"en": "Imaging Centre", "zh": "影像中心"},
           "from": "2019-05-01", "source": "news"}
        ],
        "rules": [],
        "programmes": [
          {"id": "screening", "kind": "outreach", "organiser": "lakeside", "at": "hillside", "from": "2020", "source": "news",
           "participants": {"anyOf": [{"units": ["fishery", "hillside"]}, {"tier": "county"}]}, "note": "Every spring."},
          {"id": "tiers-only", "kind": "training", "organiser": "lakeside",
           "participants": {"allOf": [{"tier": "county"}, {"not": {"unit": "hillside"}}]}}
        ],
        "councils": [
          {"id": "board", "source": "charter-text",
           "seats": [
            {"id": "first", "office": "chair", "tenures": [
              {"unit": "lakeside", "until": "2020-01-01", "source": "news"}, {"unit": "hillside", "from": "2020-01-01"}]}],
           "sessions": [
            {"id": "opening", "on": "2018-02-01", "at": "lakeside", "present": ["hillside", "lakeside"], "guests": ["outsider"],
             "note": "In the great hall."}]}
        ],
        "claims": [
          {"measure": "beds", "of": "hillside", "value": 120, "meaning": "AT_LEAST", "asOf": "2020", "source": "unread",
           "quote": "more than 119 beds"},
          {"measure": "members", "value": 9, "meaning": "CURRENT", "asOf": "2020"}
        ],
        "appointments": [
          {"office": "president", "at": "hillside", "person": "李涛", "home": "lakeside", "from": "2019", "until": "2022-07-01",
           "source": "news", "note": "On loan for three years."},
          {"office": "president", "at": "hillside", "person": "王敏", "from": "2022", "source": "unread"},
          {"office": "president", "at": "lakeside", "person": "Chen Hua", "from": "2010-01-01"},
          {"office": "vice-president", "at": "lakeside", "person": "赵一", "from": "[..2021-06-24]", "until": "[2021-06-25..]"}
        ]
      }
      """;

  private Lakes() {}

  /** The alliance. */
  public static Alliance alliance() {
    return AllianceJson.read(JSON);
  }

  /** The document as a file. */
  public static String in(Path folder) throws IOException {
    return write(folder.resolve("lakes.json"), JSON);
  }

  /** The document with another English name of Hillside that does what names should not. */
  public static String hostile() {
    return JSON.replace("Hillside Hospital", "Hill\\u202eside\\nlakeside  none\\u200b Hospital");
  }

  /** An alliance of which nothing is written. */
  public static String empty() {
    return """
        {"format": "medalliance/1", "id": "empty", "kind": "specialty-alliance",
         "roll": {"extent": "COMPLETE"}, "institutions": [], "members": [], "agreements": [], "rules": []}
        """;
  }

  /** Another document as a file. */
  public static String write(Path file, String document) throws IOException {
    return Files.writeString(file, document).toString();
  }
}
