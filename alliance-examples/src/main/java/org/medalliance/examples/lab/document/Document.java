// SPDX-License-Identifier: Apache-2.0
package org.medalliance.examples.lab.document;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.medalliance.Alliance;
import org.medalliance.check.finding.Severity;
import org.medalliance.examples.report.CheckReport;
import org.medalliance.examples.report.Page;
import org.medalliance.jackson.AllianceJson;
import org.medalliance.jackson.Reading;
import org.medalliance.jackson.problem.ReadLimits;

/** Documents in files and on the screen. */
public final class Document {
  private Document() {}

  /** Returns the alliance in a file; if there is none, all that is wrong becomes the message. */
  public static Alliance read(Path file) {
    Reading<Alliance> reading = inspect(file);
    return reading.value().orElseThrow(() -> new LabException(inWords(file, reading)));
  }

  /** Returns what becomes of a file as a document. */
  static Reading<Alliance> inspect(Path file) {
    if (Files.isDirectory(file)) {
      throw new LabException(file + ": is a folder, not a document");
    }
    int most = ReadLimits.LARGE.of(ReadLimits.Kind.BYTES);
    try (InputStream document = Files.newInputStream(file)) {
      return AllianceJson.inspect(document.readNBytes(most + 1), ReadLimits.LARGE);
    } catch (NoSuchFileException e) {
      throw new LabException(file + ": there is no such file");
    } catch (AccessDeniedException e) {
      throw new LabException(file + ": you are not permitted to read it");
    } catch (IOException e) {
      throw new LabException(file + ": cannot be read: " + e.getMessage());
    }
  }

  /** Prints a text of several lines as it is, with a line feed at the end. */
  public static void print(PrintWriter out, String text) {
    out.print(text.endsWith("\n") ? text : text + "\n");
  }

  private static String inWords(Path file, Reading<Alliance> reading) {
    StringWriter text = new StringWriter();
    CheckReport.of(file.toString(), reading, Severity.ERROR).write(new Page(new PrintWriter(text)));
    return text.toString().stripTrailing();
  }
}
