package fr.arpent.check.table;

import fr.arpent.check.Cause;
import fr.arpent.check.Told;
import fr.arpent.table.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Rows that are as good as earlier ones.
 *
 * @param cause what is told of each
 * @param firsts the slot of a row to that of the earlier one
 * @param table the version that was looked at
 * @param shown columns of which the texts tell a row
 */
public record Twins(Cause cause, Map<Integer, Integer> firsts, Table table, Facts shown)
    implements Told {
  private static final int TEXTS = 3;

  private static final int MANY = 20;

  /** Beyond this share of the rows, it is the table that lacks something. */
  private static final double SHARE = 0.2;

  /** Each row told by itself, or in one for the table where they are many. */
  public static List<Told> told(Twins twins, Cause many) {
    var count = twins.firsts.size();
    if (count == 0) {
      return List.of();
    }
    return count >= MANY && count > SHARE * twins.table.rowCount()
        ? List.of(Told.whole(many.telling(count, twins.table.rowCount()), ""))
        : List.of(twins);
  }

  @Override
  public long count() {
    return firsts.size();
  }

  @Override
  public boolean about(int slot) {
    return firsts.containsKey(slot);
  }

  @Override
  public Cause detail(int slot) {
    var first = firsts.get(slot);
    return first == null ? cause : cause.telling(table.sourceRow(first));
  }

  @Override
  public String quoted(int slot) {
    var texts = new ArrayList<String>();
    for (var binding : shown.columns()) {
      var id = binding.spot().column();
      if (id != null && texts.size() < TEXTS && !table.text(id).text(slot).isBlank()) {
        texts.add(table.text(id).text(slot).strip());
      }
    }
    return String.join(", ", texts);
  }
}
