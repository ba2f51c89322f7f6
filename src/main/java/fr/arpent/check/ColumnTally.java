package fr.arpent.check;

import fr.arpent.table.Table;
import fr.arpent.table.TextColumn;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/** How often each text of one column comes in one version of a table. Immutable. */
public final class ColumnTally {
  private final Binding binding;
  private final TextColumn column;
  private final TextKinds kinds;
  private final int[] counts;
  private final int[] codes;
  private final int rows;

  private ColumnTally(
      Binding binding, TextColumn column, TextKinds kinds, int[] counts, int[] codes, int rows) {
    this.binding = binding;
    this.column = column;
    this.kinds = kinds;
    this.counts = counts;
    this.codes = codes;
    this.rows = rows;
  }

  static ColumnTally of(Binding binding, Table table, TextColumn column, TextKinds kinds) {
    var counts = table.counts(column);
    var codes =
        IntStream.range(0, counts.length)
            .filter(c -> counts[c] > 0 && !kinds.of(c).equals(TextKind.NOTHING))
            .toArray();
    return new ColumnTally(binding, column, kinds, counts, codes, table.rowCount());
  }

  /** The column. */
  public Binding binding() {
    return binding;
  }

  /** How many rows there are. */
  public int rows() {
    return rows;
  }

  /** How many rows have a value. */
  public int filled() {
    return IntStream.of(codes).map(code -> counts[code]).sum();
  }

  /** How many different values there are. */
  public int distinct() {
    return codes.length;
  }

  /** The codes of the values, each of at least one row, ascending. */
  public IntStream codes() {
    return IntStream.of(codes);
  }

  /** How many rows have the value of {@code code}. */
  public int count(int code) {
    return counts[code];
  }

  /** How many rows have a value that is {@code wanted}. */
  public int count(IntPredicate wanted) {
    return codes().filter(wanted).map(code -> counts[code]).sum();
  }

  /** The text of {@code code}. */
  public String text(int code) {
    return column.dictionary().text(code);
  }

  /** What the text of {@code code} looks like. */
  public TextKind kind(int code) {
    return kinds.of(code);
  }

  /** What is told about all cells with a value that is {@code wanted}; nothing where none is. */
  public List<Told> cells(Cause cause, IntPredicate wanted) {
    var facts = new HashMap<Integer, List<Object>>();
    codes().filter(wanted).forEach(code -> facts.put(code, List.of()));
    return cells(cause, facts);
  }

  /** What is told about all cells with a code of {@code facts}, with what is particular to each. */
  public List<Told> cells(Cause cause, Map<Integer, List<Object>> facts) {
    if (facts.isEmpty()) {
      return List.of();
    }
    var wanted = new BitSet();
    facts.keySet().forEach(wanted::set);
    return List.of(new Cells(cause, column, wanted, count(wanted::get), Map.copyOf(facts)));
  }

  /** What is told about the column as a whole. */
  public List<Told> whole(Cause cause, String value) {
    return List.of(Told.whole(cause, value));
  }

  private record Cells(
      Cause cause, TextColumn column, BitSet codes, long count, Map<Integer, List<Object>> facts)
      implements Told {
    @Override
    public boolean about(int slot) {
      return codes.get(column.code(slot));
    }

    @Override
    public Cause detail(int slot) {
      var more = facts.getOrDefault(column.code(slot), List.of());
      return more.isEmpty() ? cause : cause.telling(more.toArray());
    }

    @Override
    public String quoted(int slot) {
      return column.text(slot);
    }
  }
}
