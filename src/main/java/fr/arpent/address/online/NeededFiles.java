package fr.arpent.address.online;

import fr.arpent.address.Departments;
import fr.arpent.address.columns.AddressColumns;
import fr.arpent.step.ColumnRef;
import fr.arpent.table.Table;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;

/** Which departments the addresses of a table lie in, by the codes in its cells. */
public final class NeededFiles {
  private static final Pattern FIVE = Pattern.compile("\\b(\\d{5}|2[ABab]\\d{3})\\b");

  /** A department that a cell or two name by mistake is not worth a file. */
  private static final double LEAST = 0.02;

  private NeededFiles() {}

  /**
   * A department.
   *
   * @param code {@code 74}, {@code 2A}, {@code 971}
   * @param name {@code Haute-Savoie}
   * @param rows how many rows lie there
   */
  public record Needed(String code, String name, int rows) {}

  /**
   * The departments of the rows of {@code table}, those with most rows first: by the code of the
   * commune, else by the postcode, else by the postcode that stands in the address.
   */
  public static List<Needed> of(Table table, AddressColumns columns) {
    var departments = Departments.load();
    var counts = new HashMap<String, Integer>();
    for (var slot : table.rows().toArray()) {
      department(table, columns, slot)
          .filter(code -> !departments.context(code).isEmpty())
          .ifPresent(code -> counts.merge(code, 1, Integer::sum));
    }
    var all = counts.values().stream().mapToInt(Integer::intValue).sum();
    return counts.entrySet().stream()
        .filter(e -> e.getValue() >= LEAST * all)
        .map(e -> new Needed(e.getKey(), name(departments.context(e.getKey())), e.getValue()))
        .sorted(Comparator.comparingInt((Needed n) -> -n.rows).thenComparing(Needed::code))
        .toList();
  }

  private static String name(String context) {
    return context.split(", ", -1)[1];
  }

  private static Optional<String> department(Table table, AddressColumns columns, int slot) {
    Function<ColumnRef, String> text = c -> table.column(c.id()).text(slot).strip();
    return columns
        .citycode()
        .map(text)
        .flatMap(code -> code(code).map(NeededFiles::ofCitycode))
        .or(
            () ->
                columns
                    .postcode()
                    .map(text)
                    .flatMap(code -> code(code).map(NeededFiles::ofPostcode)))
        .or(
            () ->
                columns.parts().stream()
                    .map(text)
                    .flatMap(t -> FIVE.matcher(t).results().map(m -> ofPostcode(m.group())))
                    .findFirst());
  }

  /** A code as it is, or without the zero that a spreadsheet took. */
  private static Optional<String> code(String text) {
    var whole = text.matches("\\d{4}") ? "0" + text : text;
    return Optional.of(whole).filter(t -> FIVE.matcher(t).matches());
  }

  private static String ofCitycode(String code) {
    return code.substring(0, code.startsWith("97") ? 3 : 2).toUpperCase(java.util.Locale.ROOT);
  }

  /** Postcodes of Corsica begin with 20: the south has 200 and 201. */
  private static String ofPostcode(String code) {
    if (code.startsWith("20")) {
      return Map.of('0', "2A", '1', "2A").getOrDefault(code.charAt(2), "2B");
    }
    return ofCitycode(code);
  }
}
