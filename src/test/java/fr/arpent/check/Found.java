package fr.arpent.check;

import static org.assertj.core.api.Assertions.assertThat;

import fr.arpent.Tables;
import fr.arpent.base.Progress;
import fr.arpent.schema.json.SchemaReader;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/**
 * What a check finds in a small table, as "row column field code"; row 0 is the header's or the
 * table's, column 0 and a dash stand for no single column.
 */
public final class Found {
  private final CheckOptions options;
  private final String schema;

  private Found(String schema, CheckOptions options) {
    this.schema = schema.replace('`', '"');
    this.options = options;
  }

  /** As frictionless checks, against {@code schema}, in which a back-quote stands for a quote. */
  public static Found strictly(String schema) {
    return new Found(schema, CheckOptions.STRICT);
  }

  /** Against the fields that {@code fields} lists. */
  public static Found fields(String fields) {
    return strictly("{`fields`:[" + fields + "]}");
  }

  /** As the national validator checks. */
  public Found nationally() {
    return new Found(schema, CheckOptions.NATIONAL);
  }

  /** As the window checks. */
  public Found inTheWindow() {
    return new Found(schema, CheckOptions.WINDOW);
  }

  /** Looking for copies of rows as well. */
  public Found withCopies() {
    return also("duplicate-row");
  }

  /** With the check {@code name} that is only done when asked for. */
  public Found also(String name) {
    return new Found(schema, new CheckOptions(false, false, false, Set.of(name)));
  }

  /** The findings of a table of {@code header} and {@code rows}, cells parted by a bar. */
  public Findings in(String header, String... rows) {
    var table = Tables.of(header, rows);
    var request =
        schema.isEmpty()
            ? CheckRequest.of(table, options)
            : CheckRequest.of(table, SchemaReader.read(schema, "schema"), options);
    return new Checker().check(request, Progress.NONE);
  }

  /** The findings as texts, in no order. */
  public List<String> list(String header, String... rows) {
    return in(header, rows).entries().stream().map(Found::written).sorted().toList();
  }

  /** Asserts that exactly {@code expected} is found. */
  public void expect(List<String> expected, String header, String... rows) {
    assertThat(list(header, rows))
        .as("%s %s\n%s\n%s", schema, options, header, String.join("\n", rows))
        .containsExactlyInAnyOrderElementsOf(expected);
  }

  /** Asserts that nothing is found. */
  public void nothing(String header, String... rows) {
    expect(List.of(), header, rows);
  }

  private static String written(Entry entry) {
    var field = entry.field().isEmpty() ? "-" : entry.field();
    return "%d %d %s %s".formatted(entry.row(), entry.column(), field, entry.code());
  }

  /** Expected findings, parted by semicolons. */
  public static List<String> of(String findings) {
    return Arrays.stream(findings.split(";", -1))
        .map(String::strip)
        .filter(f -> !f.isEmpty())
        .toList();
  }
}
