package fr.arpent.check;

import fr.arpent.Tables;
import fr.arpent.base.Progress;
import fr.arpent.schema.json.SchemaReader;
import fr.arpent.text.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;

/** What is advised about a table, of one code and nothing else. */
public final class Advised {
  private Advised() {}

  /** The findings of {@code code} in a table by itself, as the French sentences with their rows. */
  public static List<String> alone(String code, String header, String... rows) {
    return said(findings(code, header, rows));
  }

  /** The findings of {@code code} in a table by itself. */
  public static Findings findings(String code, String header, String... rows) {
    var options = CheckOptions.STRICT.withAdvice(true).without(others(code));
    return new Checker().check(CheckRequest.of(Tables.of(header, rows), options), Progress.NONE);
  }

  /** The findings of {@code code} against {@code schema}, in which a back-quote is a quote. */
  public static List<String> against(String schema, String code, String header, String... rows) {
    var options = new CheckOptions(true, true, true, java.util.Set.of(), others(code));
    var against = SchemaReader.read(schema.replace('`', '"'), "essai");
    return said(new Checker().check(Tables.of(header, rows), against, options));
  }

  private static Set<String> others(String code) {
    var others = new TreeSet<>(Checks.advice());
    if (!others.remove(code)) {
      throw new IllegalArgumentException(code);
    }
    return others;
  }

  /** What is advised, as "row field: sentence" with blanks of the ordinary kind. */
  public static List<String> said(Findings findings) {
    if (!findings.valid()) {
      throw new AssertionError("advice never makes a file invalid: " + findings.all());
    }
    var texts = Texts.in(Locale.FRENCH);
    return findings.entries().stream()
        .filter(e -> e.cause().severity() == Severity.ADVICE)
        .map(e -> e.row() + " " + e.field() + ": " + texts.say(e.cause().about(e.value())))
        .map(said -> said.replace('\u00a0', ' ').replace('\u202f', ' '))
        .toList();
  }

  /** {@code count} rows, each what {@code row} makes of its number from 0 on, then {@code more}. */
  public static String[] rows(
      int count, java.util.function.IntFunction<String> row, String... more) {
    var rows = new ArrayList<>(IntStream.range(0, count).mapToObj(row).toList());
    rows.addAll(List.of(more));
    return rows.toArray(String[]::new);
  }
}
