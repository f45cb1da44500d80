// SPDX-License-Identifier: Apache-2.0
package org.medalliance.catalog;

import static java.util.Objects.requireNonNull;
import static org.medalliance.code.InvalidValueException.require;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.medalliance.code.Fault;
import org.medalliance.code.LocalizedText;
import org.medalliance.code.SortedById;
import org.medalliance.code.Syntax;

/**
 * What the codes of one kind stand for. A code without an entry is as valid as one with; it then
 * stands for itself.
 */
public final class Catalogue<T extends Comparable<? super T>> {
  private final ImmutableList<Entry<T>> entries;

  private Catalogue(ImmutableList<Entry<T>> entries) {
    this.entries = SortedById.sort("entries", entries, Entry::code);
  }

  /** Returns a catalogue of these entries, in whatever order; refuses a code that stands twice. */
  public static <T extends Comparable<? super T>> Catalogue<T> of(Iterable<Entry<T>> entries) {
    return new Catalogue<>(ImmutableList.copyOf(requireNonNull(entries, "entries")));
  }

  /** Returns an empty table of codes, made by {@code code}, and their names in these languages. */
  public static <T extends Comparable<? super T>> Table<T> table(
      Function<String, T> code, String... languages) {
    requireNonNull(code, "code");
    requireNonNull(languages, "languages");
    return new Table<>(code, ImmutableList.copyOf(languages));
  }

  /** What is listed, in the order of the codes. */
  public ImmutableList<Entry<T>> entries() {
    return entries;
  }

  /** Returns what is said of a code; empty if it is not listed. */
  public Optional<Entry<T>> find(T code) {
    return SortedById.find(entries, requireNonNull(code, "code"), Entry::code);
  }

  /** Returns the name of a code; empty if it is not listed. */
  public Optional<LocalizedText> nameOf(T code) {
    return find(code).map(Entry::name);
  }

  /** Returns the first codes and how many more there are. */
  @Override
  public String toString() {
    return Syntax.brief(entries.stream().map(Entry::code).toList());
  }

  /** Collects the entries of a {@link Catalogue}, written line by line. */
  public static final class Table<T extends Comparable<? super T>> {
    private static final Splitter PARTS = Splitter.on(" | ").trimResults();

    private final Function<String, T> code;
    private final ImmutableList<String> languages;
    private final ImmutableList.Builder<Entry<T>> entries = ImmutableList.builder();

    private Table(Function<String, T> code, ImmutableList<String> languages) {
      this.code = code;
      this.languages = languages;
    }

    /**
     * Adds an entry for each line: a code and its names in the order of the languages, set apart by
     * {@code |} between spaces. All have the same source and evidence.
     */
    public Table<T> rows(String source, Evidence evidence, String lines) {
      requireNonNull(source, "source");
      requireNonNull(evidence, "evidence");
      requireNonNull(lines, "lines")
          .lines()
          .forEach(row -> entries.add(entry(row, source, evidence)));
      return this;
    }

    /** Returns the catalogue; refuses a code that stands twice. */
    public Catalogue<T> build() {
      return of(entries.build());
    }

    private Entry<T> entry(String row, String source, Evidence evidence) {
      List<String> parts = PARTS.splitToList(row);
      require(
          parts.size() == languages.size() + 1,
          Fault.MEMBER_MISFIT,
          "",
          "row must be a code and its names in %s, set apart by ' | ': %s",
          languages,
          Syntax.quote(row));
      ImmutableSortedMap.Builder<String, String> names = ImmutableSortedMap.naturalOrder();
      for (int i = 0; i < languages.size(); i++) {
        names.put(languages.get(i), parts.get(i + 1));
      }
      return new Entry<>(
          code.apply(parts.get(0)), new LocalizedText(names.buildOrThrow()), source, evidence);
    }
  }
}
