package fr.arpent.cli;

import java.io.IOException;
import java.io.Writer;

/** One way to write what was found in a file. */
@FunctionalInterface
interface Report {

  /** Writes all of {@code checked} to {@code out}, which is not closed. */
  void write(CheckedFile checked, Writer out) throws IOException;
}
