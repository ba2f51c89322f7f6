package fr.arpent.visit.share;

import com.google.gson.JsonArray;
import com.google.gson.JsonParser;
import fr.arpent.step.ColumnRef;
import fr.arpent.step.TableState;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What people answered differently and nobody has settled, in the order in which it was met; kept
 * in the table's setting {@link #SETTING}. Immutable.
 */
public record Differences(List<Difference> all) {

  /** The key of the setting. */
  public static final String SETTING = "visit.differences";

  public Differences {
    all = List.copyOf(all);
  }

  /** Those of {@code state}. */
  public static Differences of(TableState state) {
    return state
        .setting(SETTING)
        .map(text -> JsonParser.parseString(text).getAsJsonArray())
        .map(
            array ->
                new Differences(
                    array.asList().stream()
                        .map(e -> Difference.read(e.getAsJsonObject()))
                        .toList()))
        .orElse(new Differences(List.of()));
  }

  /** The one about a cell, or about the mark of a row where {@code column} is empty. */
  public Optional<Difference> about(int slot, Optional<ColumnRef> column) {
    var wanted = new Difference(slot, column, List.of());
    return all.stream().filter(wanted::sameCell).findFirst();
  }

  /** The same with {@code more}; answers about a cell that is known are added to its others. */
  Differences with(Difference more) {
    var next = new ArrayList<>(all);
    var known = about(more.slot(), more.column());
    if (known.isPresent()) {
      next.set(all.indexOf(known.get()), known.get().with(more));
    } else {
      next.add(more);
    }
    return new Differences(next);
  }

  /** The same without the one about a cell. */
  Differences without(int slot, Optional<ColumnRef> column) {
    var gone = new Difference(slot, column, List.of());
    return new Differences(all.stream().filter(each -> !gone.sameCell(each)).toList());
  }

  /** The value of the setting; null when there is none. */
  @Nullable String setting() {
    if (all.isEmpty()) {
      return null;
    }
    var array = new JsonArray(all.size());
    all.forEach(each -> array.add(each.toJson()));
    return array.toString();
  }
}
