package fr.arpent.measure;

import com.opencsv.CSVReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** The yardstick of all that reads CSV: one pass of OpenCSV over a file, keeping nothing. */
final class OpenCsvPass {
  private OpenCsvPass() {}

  /** How many cells {@code file} has. */
  static long over(Path file) throws IOException {
    var cells = 0L;
    try (var reader = new CSVReader(Files.newBufferedReader(file, StandardCharsets.UTF_8))) {
      for (var row = reader.readNextSilently(); row != null; row = reader.readNextSilently()) {
        cells += row.length;
      }
    }
    return cells;
  }

  /** A process that makes one pass over the file named and prints what it counted. */
  public static void main(String[] arguments) throws IOException {
    System.out.println(over(Path.of(arguments[0])));
  }
}
