package fr.arpent.table;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A column of text: its distinct cells and one code a slot.
 *
 * @param dictionary shared by all versions of the column
 * @param codes one a slot
 */
public record TextColumn(ColumnId id, @Nullable String label, Dictionary dictionary, Codes codes)
    implements Column {

  /** An empty column of {@code slots} slots. */
  public static TextColumn empty(ColumnId id, @Nullable String label, int slots) {
    return new TextColumn(id, label, new Dictionary(), Codes.filled(slots, Dictionary.EMPTY));
  }

  @Override
  public int slots() {
    return codes.size();
  }

  @Override
  public String text(int slot) {
    return dictionary.text(codes.get(slot));
  }

  /** Text and kind in {@code slot}. */
  public Cell cell(int slot) {
    return dictionary.cell(codes.get(slot));
  }

  /** The code in {@code slot}. */
  public int code(int slot) {
    return codes.get(slot);
  }

  /** Whether the row is too short for this column. */
  public boolean absent(int slot) {
    return codes.get(slot) == Dictionary.ABSENT;
  }

  @Override
  public TextColumn renamed(@Nullable String newLabel) {
    return new TextColumn(id, newLabel, dictionary, codes);
  }

  @Override
  public TextColumn grown(int count) {
    return new TextColumn(id, label, dictionary, codes.grown(count, Dictionary.EMPTY));
  }

  /** The same with {@code cells.get(i)} in {@code changed[i]}. */
  public TextColumn with(int[] changed, List<Cell> cells) {
    var next = new int[changed.length];
    Arrays.setAll(next, i -> dictionary.code(cells.get(i)));
    return withCodes(codes.with(changed, next));
  }

  /** The same with {@code cell} in all of {@code rows}. */
  public TextColumn with(RowSet rows, Cell cell) {
    var next = new int[rows.size()];
    Arrays.fill(next, dictionary.code(cell));
    return withCodes(codes.with(rows.toArray(), next));
  }

  /** The same with every cell that is a key of {@code values} replaced by what it leads to. */
  public TextColumn mapped(Map<Cell, Cell> values) {
    var to = new HashMap<Integer, Integer>();
    values.forEach((old, now) -> to.put(dictionary.find(old), dictionary.code(now)));
    return withCodes(codes.mapped(code -> to.getOrDefault(code, code)));
  }

  /** The same with other codes. */
  public TextColumn withCodes(Codes next) {
    return new TextColumn(id, label, dictionary, next);
  }
}
