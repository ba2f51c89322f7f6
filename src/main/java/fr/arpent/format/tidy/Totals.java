package fr.arpent.format.tidy;

import java.util.Optional;
import java.util.regex.Pattern;

/** Rows that add up others: one cell says so, the rest are numbers or empty. */
final class Totals implements Tidying {
  private static final Pattern WORDS =
      Pattern.compile(
          "\\s*(?:sous[ -]?|s/|grand )?(?:total|totaux)\\b.*",
          Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
  private static final Pattern NUMBER =
      Pattern.compile(
          "[-+]?[\\d.,\u00A0\u202F ]*\\d[\\d.,\u00A0\u202F ]*(?:€|%|HT|TTC|euros?)?\\s*");

  /** In a row as full as others, "Total Access" is a name. */
  private static final Pattern ALONE =
      Pattern.compile(
          "\\s*(?:sous[ -]?|s/|grand )?(?:total|totaux)(?: g[ée]n[ée](?:ral|raux))?\\s*:?\\s*",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  /** The word itself and one more text, as the name of what is added up. */
  private static final int TEXTS = 2;

  private static final int NARROW = 4;
  private static final int SHORT = 20_000;

  @Override
  public String word() {
    return "totals";
  }

  @Override
  public Optional<Found> find(Scan scan) {
    var table = scan.table();
    var small = table.columns().size() <= NARROW && table.rowCount() <= SHORT;
    return Found.rows(
        table.id(),
        scan.slots(
            position ->
                scan.filled(position) < scan.usual()
                    ? isTotal(scan, position)
                    : small && says(scan, position, ALONE)));
  }

  /** Whether the row at {@code position} adds up others. */
  static boolean isTotal(Scan scan, int position) {
    return scan.filled(position) > 0 && says(scan, position, WORDS);
  }

  private static boolean says(Scan scan, int position, Pattern words) {
    var said = false;
    var texts = 0;
    for (var column = 0; column < scan.table().columns().size() && texts <= TEXTS; column++) {
      var text = scan.text(position, column);
      if (!text.isBlank() && !NUMBER.matcher(text).matches()) {
        texts++;
        said |= words.matcher(text).matches();
      }
    }
    return said && texts <= TEXTS;
  }
}
