package fr.arpent.check.table;

import fr.arpent.check.Advice;
import fr.arpent.check.Binding;
import fr.arpent.check.Cause;
import fr.arpent.check.Cause.Spot;
import fr.arpent.check.Planner;
import fr.arpent.check.Survey;
import fr.arpent.check.TitleWords;
import fr.arpent.check.Told;
import fr.arpent.check.Where;
import fr.arpent.table.Table;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A row that says what an earlier one says, mere numbers of rows left out, but for case, accents,
 * blanks and punctuation. Where many rows do, the table has probably lost the column that told them
 * apart: that is said once.
 */
public final class NearDuplicateRow implements Advice {

  @Override
  public String name() {
    return "near-duplicate";
  }

  @Override
  public String key() {
    return "check.row.near-duplicate";
  }

  @Override
  public void advise(Planner planner) {
    var columns =
        planner.bindings().stream()
            .filter(b -> b.role() != Binding.Role.SURPLUS && b.spot().column() != null)
            .filter(b -> !TitleWords.of(b).onlyNumbers())
            .toList();
    if (columns.size() > 1 && planner.looksAtAll()) {
      planner.survey(
          new Look(
              new Facts(columns),
              cause(Where.ROW, Spot.NONE),
              cause("check.table.near-duplicates", Where.TABLE, Spot.NONE)));
    }
  }

  private record Look(Facts facts, Cause one, Cause many) implements Survey {
    @Override
    public List<Binding> columns() {
      return facts.columns();
    }

    @Override
    public List<Told> look(Table table) {
      return Twins.told(new Twins(one, copies(table), table, facts), many);
    }

    private Map<Integer, Integer> copies(Table table) {
      var numbers = facts.of(table);
      var firsts = new HashMap<Long, Integer>(2 * numbers.length);
      var copies = new HashMap<Integer, Integer>();
      for (var position = 0; position < numbers.length; position++) {
        if (numbers[position] != Facts.NOTHING) {
          var slot = table.slot(position);
          var first = firsts.putIfAbsent(numbers[position], slot);
          if (first != null) {
            copies.put(slot, first);
          }
        }
      }
      return copies;
    }
  }
}
