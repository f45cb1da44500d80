// SPDX-License-Identifier: Apache-2.0
package org.medalliance.examples.lab.document;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.medalliance.Alliance;
import org.medalliance.change.AllianceHistory;
import org.medalliance.examples.lab.terminal.ProgressBar;
import org.medalliance.examples.report.Page;
import org.medalliance.examples.report.Saying;
import org.medalliance.examples.report.check.CheckReport;
import org.medalliance.jackson.AllianceJson;
import org.medalliance.jackson.JsonLines;
import org.medalliance.jackson.Reading;
import org.medalliance.jackson.problem.AllianceFormatException;
import org.medalliance.jackson.problem.Problem;
import org.medalliance.jackson.problem.ReadLimits;
import org.medalliance.sharing.SharingRequest;

/** Documents in files and on the screen. */
public final class Document {
  /** Why nothing is written over what is read. */
  public static final Saying LOST =
      Saying.of("is what is read, and would be lost: write to another file");

  private Document() {}

  /** Returns the alliance in a file; if there is none, all that is wrong becomes the message. */
  public static Alliance read(Path file) {
    Reading<Alliance> reading = inspect(file);
    return reading.value().orElseThrow(() -> wrong(file, reading.problems()));
  }

  /** Returns what becomes of a file as a document. */
  static Reading<Alliance> inspect(Path file) {
    return AllianceJson.inspect(bytes(file), ReadLimits.LARGE);
  }

  /** Returns the history in a file; if there is none, all that is wrong becomes the message. */
  public static AllianceHistory readHistory(Path file) {
    try {
      return AllianceJson.readHistory(bytes(file), ReadLimits.LARGE);
    } catch (AllianceFormatException e) {
      throw wrong(file, e.problems());
    }
  }

  /**
   * Returns what is made of the requests in a file, one in each line; of a line that holds none,
   * what is wrong with it becomes the message.
   */
  public static <T> T requests(
      Path file, ProgressBar bar, Function<Stream<SharingRequest>, T> use) {
    return lines(
        file,
        bar,
        lines ->
            use.apply(
                lines.map(line -> line.value().orElseThrow(() -> wrong(file, line.problems())))));
  }

  /**
   * Returns what is made of the lines of a file, or of standard input if it is {@code -}; each
   * holds a request or what is wrong with it, and is read when it is asked for.
   */
  public static <T> T lines(
      Path file, ProgressBar bar, Function<Stream<Reading<SharingRequest>>, T> use) {
    if (isStandardStream(file)) {
      return use.apply(JsonLines.REQUESTS.read(System.in));
    }
    if (Files.isDirectory(file)) {
      throw new LabException(Saying.of("{0}: is a folder, not a file of requests", file));
    }
    try (bar;
        InputStream lines = bar.watch(Files.newInputStream(file), Files.size(file))) {
      return use.apply(JsonLines.REQUESTS.read(lines));
    } catch (IOException | UncheckedIOException e) {
      throw unread(file, e);
    }
  }

  /** Whether a file stands for standard input or, where it is written to, standard output. */
  public static boolean isStandardStream(Path file) {
    return file.toString().equals("-");
  }

  /** The bytes of a file; of one that is too long, one more than may be read. */
  public static byte[] bytes(Path file) {
    if (Files.isDirectory(file)) {
      throw new LabException(Saying.of("{0}: is a folder, not a document", file));
    }
    int most = ReadLimits.LARGE.of(ReadLimits.Kind.BYTES);
    try (InputStream document = Files.newInputStream(file)) {
      return document.readNBytes(most + 1);
    } catch (IOException e) {
      throw unread(file, e);
    }
  }

  /** Returns a document laid out in its author's order. */
  static String laidOut(Path file, byte[] document) {
    try {
      return AllianceJson.layOut(document, ReadLimits.LARGE);
    } catch (AllianceFormatException e) {
      throw wrong(file, e.problems());
    }
  }

  /** Prints a text of several lines as it is, with a line feed at the end. */
  public static void print(PrintWriter out, String text) {
    out.print(text.endsWith("\n") ? text : text + "\n");
  }

  /** Writes a text to a file in UTF-8, as {@link #write(Path, Function)} does. */
  public static void write(Path file, String text) {
    write(
        file,
        out -> {
          print(out, text);
          return text;
        });
  }

  /**
   * Writes a file in UTF-8 once all that it is to hold is made: until then what was there stays,
   * whoever still reads it, and if making it fails it stays for good. It stays the file that it is,
   * with its owner, permissions and links. A pipe or a device is written to at once.
   *
   * @param content what writes, and what it returns
   */
  public static <T> T write(Path file, Function<PrintWriter, T> content) {
    if (Files.isDirectory(file)) {
      throw new LabException(Saying.of("{0}: is a folder, not a file", file));
    }
    if (Files.exists(file) && !Files.isWritable(file)) {
      throw new LabException(Saying.of("{0}: you are not permitted to write it", file));
    }
    try {
      if (Files.exists(file) && !Files.isRegularFile(file)) {
        return writeTo(file, file, content);
      }
      Path made = Files.createTempFile("alliance-lab", null); // for its owner's eyes alone
      made.toFile().deleteOnExit(); // if the user ends this with Ctrl-C
      try {
        T result = writeTo(file, made, content);
        try (OutputStream out = Files.newOutputStream(file)) {
          Files.copy(made, out);
        }
        return result;
      } finally {
        Files.deleteIfExists(made);
      }
    } catch (NoSuchFileException e) {
      throw new LabException(Saying.of("{0}: there is no such folder", file));
    } catch (AccessDeniedException e) {
      throw new LabException(Saying.of("{0}: you are not permitted to write it", file));
    } catch (IOException e) {
      throw new LabException(Saying.of("{0}: cannot be written: {1}", file, why(e)));
    }
  }

  private static <T> T writeTo(Path named, Path file, Function<PrintWriter, T> content)
      throws IOException {
    try (PrintWriter out = Page.utf8(Files.newOutputStream(file))) {
      T result = content.apply(out);
      if (out.checkError()) {
        throw new LabException(Saying.of("{0}: not all of it could be written", named));
      }
      return result;
    }
  }

  /**
   * Refuses to write to a file, by whatever name, from which that is read which is written.
   *
   * @param refusal what it is, and where to write instead
   */
  public static void requireNotRead(Path output, Saying refusal, Path... inputs) {
    for (Path input : inputs) {
      try {
        if (Files.isRegularFile(output) && Files.exists(input) && Files.isSameFile(output, input)) {
          throw new LabException(Saying.of("{0}: {1}", output, refusal));
        }
      } catch (IOException e) {
        throw new LabException(
            Saying.of("{0}: cannot be told from {1}: {2}", output, input, why(e)));
      }
    }
  }

  private static LabException unread(Path file, Exception why) {
    if (why instanceof NoSuchFileException) {
      return new LabException(Saying.of("{0}: there is no such file", file));
    }
    return new LabException(
        why instanceof AccessDeniedException
            ? Saying.of("{0}: you are not permitted to read it", file)
            : Saying.of("{0}: cannot be read: {1}", file, why(why)));
  }

  /** What the machine says, in its own language. */
  private static String why(Exception problem) {
    return String.valueOf(problem.getMessage());
  }

  private static LabException wrong(Path file, List<Problem> problems) {
    CheckReport report = CheckReport.of(file.toString(), problems);
    return new LabException(
        locale -> {
          StringWriter text = new StringWriter();
          report.write(new Page(new PrintWriter(text), Page.WIDTH, locale, false));
          return text.toString().stripTrailing();
        });
  }
}
