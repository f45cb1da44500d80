// SPDX-License-Identifier: Apache-2.0
package org.medalliance.examples.lab.intake;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.medalliance.examples.lab.document.LabException;
import org.medalliance.examples.report.Saying;

/**
 * A table of values set apart by commas, semicolons or tabs, decoded without mercy: a byte that the
 * character set does not have ends reading, and nothing is replaced.
 *
 * @param charset in which it was read
 * @param separator what sets cells apart
 * @param rows all of them, blank ones too
 */
record CsvFile(Charset charset, char separator, ImmutableList<Row> rows) {
  private static final int MAX_ROWS = 200_000;
  private static final int MAX_CELLS = 1_000;
  private static final Pattern LINE = Pattern.compile("line:? (\\d+)");
  private static final char BYTE_ORDER_MARK = '\uFEFF';

  /** Reads a table. */
  static CsvFile of(String file, byte[] bytes, Charset charset, Optional<Character> separator) {
    refuseOtherFormats(file, bytes, charset);
    String text = decode(file, bytes, charset);
    char apart = separator.orElseGet(() -> guess(text));
    CSVFormat format =
        CSVFormat.DEFAULT.builder().setDelimiter(apart).setIgnoreEmptyLines(false).get();
    ImmutableList.Builder<Row> rows = ImmutableList.builder();
    try (CSVParser parser = CSVParser.parse(new StringReader(text), format)) {
      long line = 1;
      for (CSVRecord record : parser) {
        refuseBeyond(file, line, parser.getRecordNumber(), record.size());
        rows.add(new Row(Math.toIntExact(line), ImmutableList.copyOf(record.values())));
        line = parser.getCurrentLineNumber() + 1;
      }
    } catch (UncheckedIOException | IOException e) {
      throw new LabException(Saying.of("{0}: is not a table: {1}", file, whyNot(e)));
    }
    return new CsvFile(charset, apart, rows.build());
  }

  /** Whatever the parser says, quotation marks are the cause; it tells the line. */
  private static Saying whyNot(Exception problem) {
    Matcher line = LINE.matcher(String.valueOf(problem.getMessage()));
    return line.find()
        ? Saying.of("near line {0}: is a quotation mark missing or too much?", line.group(1))
        : Saying.of("is a quotation mark missing or too much?");
  }

  private static void refuseBeyond(String file, long line, long rows, int cells) {
    if (rows > MAX_ROWS) {
      throw new LabException(
          Saying.of("{0}:{1}: must have at most {2} rows", file, line, MAX_ROWS));
    }
    if (cells > MAX_CELLS) {
      throw new LabException(
          Saying.of("{0}:{1}: must have at most {2} cells: {3}", file, line, MAX_CELLS, cells));
    }
  }

  /** What people hand over in place of a table, and how it is known. */
  private static void refuseOtherFormats(String file, byte[] bytes, Charset charset) {
    int first = bytes.length > 1 ? ((bytes[0] & 0xFF) << 8) | (bytes[1] & 0xFF) : 0;
    if (first == (('P' << 8) | 'K') && bytes.length > 2 && bytes[2] < ' ') {
      throw new LabException(
          Saying.of("{0}: is a workbook (.xlsx): save it as CSV UTF-8 first", file));
    }
    if (first == 0xD0CF) {
      throw new LabException(
          Saying.of("{0}: is a workbook (.xls): save it as CSV UTF-8 first", file));
    }
    if ((first == 0xFFFE || first == 0xFEFF) && !charset.name().startsWith("UTF-16")) {
      throw new LabException(
          Saying.of("{0}: begins as UTF-16 does; --charset UTF-16 reads it", file));
    }
  }

  private static String decode(String file, byte[] bytes, Charset charset) {
    CharsetDecoder decoder =
        charset
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    ByteBuffer in = ByteBuffer.wrap(bytes);
    CharBuffer out = CharBuffer.allocate((int) (bytes.length * decoder.maxCharsPerByte()) + 2);
    CoderResult result = decoder.decode(in, out, true);
    if (!result.isError()) {
      result = decoder.flush(out);
    }
    out.flip();
    if (result.isError()) {
      throw new LabException(
          Saying.of(
              "{0}:{1}: is not {2}, from byte {3} on; {4}",
              file,
              1 + out.chars().filter(c -> c == '\n').count(),
              charset.name(),
              in.position() + 1,
              charset.equals(StandardCharsets.UTF_8)
                  ? Saying.of("spreadsheets in Chinese often write --charset GB18030")
                  : Saying.of("try --charset UTF-8")));
    }
    boolean marked = out.hasRemaining() && out.get(0) == BYTE_ORDER_MARK;
    String text = out.subSequence(marked ? 1 : 0, out.remaining()).toString();
    if (text.indexOf('\0') >= 0) {
      throw new LabException(
          Saying.of(
              "{0}: holds NUL characters: this is a workbook or UTF-16, not a table of text",
              file));
    }
    return text;
  }

  /** What stands most often in the first line that says something, outside quotation marks. */
  private static char guess(String text) {
    int[] counts = new int[128];
    boolean quoted = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      quoted ^= c == '"';
      boolean ends = c == '\n' || c == '\r';
      if (!quoted && c < counts.length) {
        counts[c]++;
        if (ends && counts[','] + counts[';'] + counts['\t'] > 0) {
          break;
        }
      }
    }
    char best = ',';
    for (char c : new char[] {';', '\t'}) {
      best = counts[c] > counts[best] ? c : best;
    }
    return best;
  }
}
