package fr.arpent.step;

import java.util.List;

/**
 * What an operation says about columns before it runs, so that a recipe can ask for what another
 * file lacks.
 *
 * @param reads columns it reads
 * @param writes columns whose cells it changes
 * @param adds headers of the columns it adds
 * @param removes columns it removes
 */
public record Needs(
    List<ColumnRef> reads, List<ColumnRef> writes, List<String> adds, List<ColumnRef> removes) {

  /** Concerns no column. */
  public static final Needs NONE = new Needs(List.of(), List.of(), List.of(), List.of());

  public Needs {
    reads = List.copyOf(reads);
    writes = List.copyOf(writes);
    adds = List.copyOf(adds);
    removes = List.copyOf(removes);
  }

  /** Changes cells of {@code columns}. */
  public static Needs writes(ColumnRef... columns) {
    return new Needs(List.of(columns), List.of(columns), List.of(), List.of());
  }
}
