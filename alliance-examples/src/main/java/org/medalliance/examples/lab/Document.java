// SPDX-License-Identifier: Apache-2.0
package org.medalliance.examples.lab;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import org.medalliance.Alliance;
import org.medalliance.examples.report.Words;
import org.medalliance.jackson.AllianceJson;
import org.medalliance.jackson.problem.AllianceFormatException;
import org.medalliance.jackson.problem.Problem;
import org.medalliance.jackson.problem.ReadLimits;

/** A document in a file. */
final class Document {
  private Document() {}

  /** The alliance in a file; if there is none, all that is wrong becomes the message. */
  static Alliance read(Path file) {
    try {
      return AllianceJson.read(bytes(file), ReadLimits.LARGE);
    } catch (AllianceFormatException e) {
      throw new LabException(inWords(file, e.problems()));
    }
  }

  private static byte[] bytes(Path file) {
    if (Files.isDirectory(file)) {
      throw new LabException(file + ": is a folder, not a document");
    }
    try {
      return Files.readAllBytes(file);
    } catch (NoSuchFileException e) {
      throw new LabException(file + ": there is no such file");
    } catch (AccessDeniedException e) {
      throw new LabException(file + ": must not be read by you");
    } catch (IOException e) {
      throw new LabException(file + ": cannot be read: " + e.getMessage());
    }
  }

  /** Two lines for each problem, and how many there are. */
  private static String inWords(Path file, List<Problem> problems) {
    StringBuilder text = new StringBuilder();
    for (Problem problem : problems) {
      text.append(file).append(':').append(problem.location());
      text.append("  ").append(problem.pointer().isEmpty() ? "/" : problem.pointer());
      text.append("  ")
          .append(problem.code())
          .append("\n  ")
          .append(problem.message())
          .append('\n');
    }
    return text + Words.count(problems.size(), "error");
  }
}
