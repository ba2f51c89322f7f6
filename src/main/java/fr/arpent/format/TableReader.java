package fr.arpent.format;

import fr.arpent.base.Progress;
import fr.arpent.table.TableId;

/** Reads the sources of one format. Without state; safe for all threads. */
@FunctionalInterface
public interface TableReader {

  /**
   * Reads one table: the only one, or of a file with several the part {@code options} names, or the
   * one that is most likely meant. {@link Recognised#parts()} lists the others.
   *
   * @param id the id the table gets
   * @throws fr.arpent.base.ProblemException when there is no table to read; what is only odd is
   *     among {@link Reading#problems()}
   * @throws java.util.concurrent.CancellationException when it was cancelled
   */
  Reading read(Source source, ReadOptions options, TableId id, Progress progress);
}
