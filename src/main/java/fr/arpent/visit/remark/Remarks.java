package fr.arpent.visit.remark;

import com.google.gson.JsonArray;
import com.google.gson.JsonParser;
import fr.arpent.step.TableState;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntUnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The remarks of a table, the first noted first; kept in its setting {@link #SETTING}. */
public record Remarks(List<Remark> all) {

  /** The key of the setting. */
  public static final String SETTING = "visit.remarks";

  public Remarks {
    all = List.copyOf(all);
  }

  /** Those of {@code state}. */
  public static Remarks of(TableState state) {
    return new Remarks(
        state
            .setting(SETTING)
            .map(text -> JsonParser.parseString(text).getAsJsonArray())
            .map(a -> a.asList().stream().map(e -> Remark.read(e.getAsJsonObject())).toList())
            .orElse(List.of()));
  }

  /** The same with {@code remark} last. */
  Remarks with(Remark remark) {
    return new Remarks(Stream.concat(all.stream(), Stream.of(remark)).toList());
  }

  /** The same without {@code remark}. */
  Remarks without(Remark remark) {
    return new Remarks(all.stream().filter(each -> !each.equals(remark)).toList());
  }

  /**
   * The same with those of {@code others} that are not among them yet.
   *
   * @param row the row here for a row of theirs; -1 where it is gone
   */
  public Remarks with(Remarks others, IntUnaryOperator row) {
    var next = new ArrayList<>(all);
    others.all.stream()
        .map(each -> each.from(row.applyAsInt(each.slot())))
        .filter(each -> !all.contains(each))
        .forEach(next::add);
    return new Remarks(next);
  }

  /** The value of the setting; null when there is none. */
  public @Nullable String setting() {
    if (all.isEmpty()) {
      return null;
    }
    var array = new JsonArray(all.size());
    all.forEach(each -> array.add(each.toJson()));
    return array.toString();
  }
}
