package fr.arpent.sample.file;

import com.opencsv.CSVWriter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Rows as CSV text in the dialect asked for; quotes only where they are needed. */
public record Csv(Charset charset, char separator, String lineEnd) {
  /** As the national schemas want it. */
  public static final Csv NATIONAL = new Csv(StandardCharsets.UTF_8, ',', "\n");

  /** As the national address base is published. */
  public static final Csv ADDRESSES = new Csv(StandardCharsets.UTF_8, ';', "\n");

  /** As a spreadsheet on a French Windows writes it. */
  public static final Csv WINDOWS = new Csv(Charset.forName("windows-1252"), ';', "\r\n");

  /** The file with those rows, titles first. */
  public Bytes file(String name, List<List<String>> rows) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (CSVWriter writer =
        new CSVWriter(
            new OutputStreamWriter(bytes, charset),
            separator,
            CSVWriter.DEFAULT_QUOTE_CHARACTER,
            CSVWriter.DEFAULT_ESCAPE_CHARACTER,
            lineEnd)) {
      rows.forEach(row -> writer.writeNext(row.toArray(String[]::new), false));
    } catch (IOException e) {
      throw new UncheckedIOException(name, e);
    }
    return new Bytes(name, bytes.toByteArray());
  }
}
