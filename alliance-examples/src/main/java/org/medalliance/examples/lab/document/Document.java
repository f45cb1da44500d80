// SPDX-License-Identifier: Apache-2.0
package org.medalliance.examples.lab.document;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import org.medalliance.Alliance;
import org.medalliance.change.AllianceHistory;
import org.medalliance.code.Syntax;
import org.medalliance.examples.report.Words;
import org.medalliance.jackson.AllianceJson;
import org.medalliance.jackson.problem.AllianceFormatException;
import org.medalliance.jackson.problem.Problem;
import org.medalliance.jackson.problem.ReadLimits;

/** Documents in files and on the screen. */
public final class Document {
  private Document() {}

  /** Makes a value of a document. */
  private interface Parser<T> {
    T parse(InputStream document) throws IOException;
  }

  /** Returns the alliance in a file; if there is none, all that is wrong becomes the message. */
  public static Alliance read(Path file) {
    return read(file, document -> AllianceJson.read(document, ReadLimits.LARGE));
  }

  /** Returns the history in a file; if there is none, all that is wrong becomes the message. */
  public static AllianceHistory readHistory(Path file) {
    return read(
        file, document -> AllianceJson.readHistory(document.readAllBytes(), ReadLimits.LARGE));
  }

  private static <T> T read(Path file, Parser<T> parser) {
    if (Files.isDirectory(file)) {
      throw new LabException(file + ": is a folder, not a document");
    }
    try (InputStream document = Files.newInputStream(file)) {
      return parser.parse(document);
    } catch (AllianceFormatException e) {
      throw new LabException(inWords(file, e.problems()));
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

  /** Two lines for each problem, and how many there are. */
  private static String inWords(Path file, List<Problem> problems) {
    StringBuilder text = new StringBuilder();
    for (Problem problem : problems) {
      text.append(file).append(':').append(problem.location());
      text.append("  ")
          .append(problem.pointer().isEmpty() ? "/" : Syntax.escape(problem.pointer()));
      text.append("  ")
          .append(problem.code())
          .append("\n  ")
          .append(problem.message())
          .append('\n');
    }
    return text + Words.count(problems.size(), "error");
  }
}
