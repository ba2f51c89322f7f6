package fr.arpent.format;

import fr.arpent.base.Problem;
import fr.arpent.base.Progress;
import fr.arpent.table.Table;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/** Writes tables in one format. Without state; safe for all threads. */
@FunctionalInterface
public interface TableWriter {

  /**
   * Writes {@code table}. Files are written through {@link TargetFile}, which never leaves half a
   * file.
   *
   * @param out is not closed
   * @return what could not be written as it is in the table and what was done about it; empty when
   *     reading the file again would give the same cells
   * @throws IOException when {@code out} refuses
   * @throws fr.arpent.base.ProblemException when the format cannot hold the table
   * @throws java.util.concurrent.CancellationException when it was cancelled
   */
  List<Problem> write(Table table, WriteOptions options, OutputStream out, Progress progress)
      throws IOException;
}
