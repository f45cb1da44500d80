// SPDX-License-Identifier: Apache-2.0
package org.medalliance.jackson;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.google.common.collect.ImmutableList;
import com.google.common.primitives.Bytes;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import org.medalliance.testing.Dice;

/**
 * What somebody did to a document by hand, and not well: members and elements dropped, added or
 * written twice, values exchanged or replaced, slips of the finger, bytes changed.
 */
final class Edits {
  private static final int MOST = 4;
  private static final int ANYWHERE = 1 << 16;
  private static final JsonFactory JSON = new JsonFactory();

  /** Values of each type; some look like what they are not. */
  private static final ImmutableList<String> VALUES =
      ImmutableList.of(
          "null",
          "true",
          "false",
          "0",
          "-0",
          "-1",
          "17",
          "1.0",
          "1.5",
          "1e2",
          "1e400",
          "2147483648",
          "9223372036854775807",
          "9223372036854775808",
          "\"\"",
          "\" \"",
          "\"\\u3000\"",
          "\"x\"",
          "\"a|b\"",
          "\"A|1\"",
          "\"a.b-c\"",
          "\"e\\u0301\"",
          "\"FULL\"",
          "\"INFERENCE\"",
          "\"charter\"",
          "\"lakeside\"",
          "\"0000\"",
          "\"0001\"",
          "\"2021-13\"",
          "\"2021-02-28\"",
          "\"2021-02-30\"",
          "\"2023-02-29\"",
          "\"2024-02-29\"",
          "\"1900-02-29\"",
          "\"2021-04-31\"",
          "\"9999-12-31\"",
          "\"10000-01-01\"",
          "\"[2021-01-02..2021-01-01]\"",
          "\"[..2021-01-01]\"",
          "\"[..]\"",
          "\"PT30M\"",
          "\"PT0.5S\"",
          "\"-PT1H\"",
          "\"P1D\"",
          "\"P1Y2W\"",
          "\"P-1M\"",
          "\"PT\"",
          "\"P9999999999Y\"",
          "\"PT99999999999999999999H\"",
          "\"1/2\"",
          "\"2/4\"",
          "\"3/2\"",
          "\"0/1\"",
          "\"1/0\"",
          "[]",
          "[null]",
          "[\"x\"]",
          "[\"x\",\"x\"]",
          "{}",
          "{\"x\":1}",
          "{\"en\":\"x\"}",
          "{\"en_US\":\"x\"}",
          "{\"a\":\"x\"}",
          "{\"any\":true}",
          "{\"any\":false}",
          "{\"any\":true,\"unit\":\"x\"}",
          "{\"units\":[\"x\"]}",
          "{\"not\":{\"any\":true}}",
          "[{\"value\":\"x\"}]",
          "[{\"value\":\"x\",\"from\":\"2021\"},{\"value\":\"y\"}]");

  /** What a finger slips on, within a text or a name. */
  private static final ImmutableList<String> SLIPS =
      ImmutableList.of(
          "x",
          "X",
          "9",
          "0",
          " ",
          "-",
          ".",
          ":",
          "/",
          "|",
          "_",
          "é",
          "医",
          "\u200b",
          "\u3000",
          "\u0301",
          "\ud83c\udfe5",
          "\u3164",
          "\\u0000",
          "\\n",
          "\\t",
          "\\ud800");

  private final ImmutableList<Edit> edits;

  private Edits(ImmutableList<Edit> edits) {
    this.edits = edits;
  }

  /** Draws up to four edits, which suit any document. */
  static Edits of(Dice dice) {
    return new Edits(dice.list(0, MOST, () -> edit(dice)));
  }

  /** Draws one edit. */
  static Edits one(Dice dice) {
    return new Edits(ImmutableList.of(edit(dice)));
  }

  private static Edit edit(Dice dice) {
    return new Edit(
        dice.oneOf(Kind.values()), dice.below(ANYWHERE), dice.below(ANYWHERE), dice.below(256));
  }

  /** Returns a document without white space as it is after the edits, one after the other. */
  byte[] in(byte[] document) {
    byte[] edited = document;
    for (Edit edit : edits) {
      List<Place> places = places(edited);
      edited = places.isEmpty() ? edited : edit.in(edited, places);
    }
    return edited;
  }

  private enum Kind {
    DROP,
    DUPLICATE,
    SWAP,
    RETYPE,
    ADD,
    SLIP,
    CHANGE
  }

  /** Where an element, or a member with its name, begins, its value begins, and both end. */
  private record Place(int from, int value, int until) {}

  private record Edit(Kind kind, int here, int there, int with) {
    byte[] in(byte[] document, List<Place> places) {
      Place one = places.get(here % places.size());
      return switch (kind) {
        case DROP -> {
          int comma = document[one.from - 1] == ',' ? 1 : 0;
          int next =
              comma == 0 && one.until < document.length && document[one.until] == ',' ? 1 : 0;
          yield replaced(document, one.from - comma, one.until + next);
        }
        case DUPLICATE ->
            replaced(
                document,
                one.until,
                one.until,
                new byte[] {','},
                Arrays.copyOfRange(document, one.from, one.until));
        case SWAP -> swapped(document, one, places.get(there % places.size()));
        case RETYPE ->
            replaced(
                document, one.value, one.until, VALUES.get(with % VALUES.size()).getBytes(UTF_8));
        case ADD ->
            replaced(
                document,
                one.from,
                one.from,
                (one.from == one.value ? "" : "\"unheardOf\":").getBytes(UTF_8),
                (VALUES.get(with % VALUES.size()) + ",").getBytes(UTF_8));
        case SLIP -> {
          int at = one.from + 1 + there % (one.until - one.from);
          yield replaced(document, at, at, SLIPS.get(with % SLIPS.size()).getBytes(UTF_8));
        }
        case CHANGE -> {
          byte[] changed = document.clone();
          changed[there % changed.length] = (byte) with;
          yield changed;
        }
      };
    }

    private static byte[] swapped(byte[] document, Place one, Place other) {
      Place first = one.value < other.value ? one : other;
      Place second = one.value < other.value ? other : one;
      return first.until > second.value // one is within the other
          ? document
          : Bytes.concat(
              Arrays.copyOf(document, first.value),
              Arrays.copyOfRange(document, second.value, second.until),
              Arrays.copyOfRange(document, first.until, second.value),
              Arrays.copyOfRange(document, first.value, first.until),
              Arrays.copyOfRange(document, second.until, document.length));
    }

    private static byte[] replaced(byte[] document, int from, int until, byte[]... by) {
      return Bytes.concat(
          Arrays.copyOf(document, from),
          Bytes.concat(by),
          Arrays.copyOfRange(document, until, document.length));
    }
  }

  /** Returns the members and elements as far as the document is JSON, as they end. */
  private static List<Place> places(byte[] document) {
    List<Place> places = new ArrayList<>();
    Deque<Place> open = new ArrayDeque<>();
    int name = -1;
    try (JsonParser in = JSON.createParser(document)) {
      for (JsonToken token = in.nextToken(); token != null; token = in.nextToken()) {
        int at = (int) in.currentTokenLocation().getByteOffset();
        if (token == JsonToken.FIELD_NAME) {
          name = at;
          continue;
        }
        if (!token.isStructEnd()) {
          open.push(new Place(name < 0 ? at : name, at, at));
          name = -1;
        }
        if (!token.isStructStart()) {
          in.finishToken();
          Place begun = open.pop();
          if (!open.isEmpty()) {
            int until = (int) in.currentLocation().getByteOffset();
            places.add(new Place(begun.from, begun.value, until));
          }
        }
      }
    } catch (JsonProcessingException e) {
      return places;
    } catch (IOException e) {
      throw new UncheckedIOException("bytes in memory cannot fail", e);
    }
    return places;
  }
}
