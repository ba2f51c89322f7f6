package fr.arpent.check;

import fr.arpent.table.Table;
import java.util.List;

/**
 * A look at many rows together: what it says about one depends on the others. It only advises. What
 * it told stays as long as no cell of its columns changes; then it looks again, so a look must be
 * quick: some milliseconds for a hundred thousand rows. It may keep what it found out about single
 * texts. Safe for all threads.
 */
public interface Survey {

  /** The columns whose cells it looks at. */
  List<Binding> columns();

  /** What there is to say about this version of the table. */
  List<Told> look(Table table);
}
