package fr.arpent.cli;

import fr.arpent.format.ReadOptions;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** How a file is to be read, where the user says so. */
final class ReadingOptions {
  @Option(names = "--sheet", paramLabel = "N", descriptionKey = "sheet")
  @Nullable String sheet;

  @Option(names = "--layer", paramLabel = "L", descriptionKey = "layer")
  @Nullable String layer;

  @Option(names = "--encoding", paramLabel = "E", descriptionKey = "encoding")
  @Nullable String encoding;

  @Option(names = "--delimiter", paramLabel = "D", descriptionKey = "delimiter")
  @Nullable String delimiter;

  @Option(
      names = "--header-row",
      paramLabel = "N",
      descriptionKey = "header-row",
      converter = Numbers.Count.class)
  @Nullable Integer headerRow;

  ReadOptions options() {
    return ReadOptions.GUESS
        .with(ReadOptions.SHEET, sheet)
        .with(ReadOptions.LAYER, layer)
        .with(ReadOptions.ENCODING, encoding)
        .with(ReadOptions.DELIMITER, tab(delimiter))
        .with(ReadOptions.HEADER_ROW, headerRow == null ? null : headerRow.toString());
  }

  private static @Nullable String tab(@Nullable String told) {
    return "\\t".equals(told) || "tab".equals(told) ? "\t" : told;
  }
}
