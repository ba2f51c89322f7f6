package fr.arpent.geo.position;

import fr.arpent.geo.position.PositionColumns.OneColumn;
import fr.arpent.geo.position.PositionColumns.TwoColumns;
import fr.arpent.table.Table;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A position as it is written in its cells.
 *
 * @param x the easting or longitude
 * @param y the northing or latitude
 * @param pair the cell with both, where one cell holds them; else null
 */
record Written(Reading x, Reading y, @Nullable PairText pair) {
  private static final int SAMPLE = 300;

  /** The position of {@code slot}, null when it cannot be read or is not text. */
  static @Nullable Written at(Table table, PositionColumns columns, int slot) {
    return switch (columns) {
      case TwoColumns two -> {
        var x = CoordinateText.read(table.column(two.x().id()).text(slot));
        var y = CoordinateText.read(table.column(two.y().id()).text(slot));
        yield x == null || y == null ? null : new Written(x, y, null);
      }
      case OneColumn one -> {
        var pair = PairText.read(table.column(one.column().id()).text(slot));
        yield pair == null ? null : of(pair, pair.northingFirst(one.northingFirst()));
      }
      case PositionColumns.Shapes _ -> null;
    };
  }

  /** The first positions that can be read, some hundreds. */
  static List<Written> sample(Table table, PositionColumns columns) {
    return table
        .rowSlots()
        .mapToObj(slot -> at(table, columns, slot))
        .filter(Objects::nonNull)
        .limit(SAMPLE)
        .toList();
  }

  /** One coordinate of each of {@code sample}. */
  static List<Reading> readings(List<Written> sample, Function<Written, Reading> which) {
    return sample.stream().map(which).toList();
  }

  private static Written of(PairText pair, boolean northingFirst) {
    return northingFirst
        ? new Written(pair.second(), pair.first(), pair)
        : new Written(pair.first(), pair.second(), pair);
  }
}
