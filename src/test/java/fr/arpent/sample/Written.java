package fr.arpent.sample;

import com.opencsv.CSVReader;
import com.opencsv.CSVReaderBuilder;
import com.opencsv.RFC4180ParserBuilder;
import com.opencsv.exceptions.CsvException;
import fr.arpent.sample.dirt.Fault;
import fr.arpent.sample.file.Bytes;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The standard town's files as a reader finds them. */
public final class Written {
  /** Made once for all tests; nothing in it changes. */
  public static final SampleTown TOWN = SampleTown.standard();

  private Written() {}

  public static byte[] bytes(String name) {
    return TOWN.files().stream()
        .filter(file -> file.name().equals(name))
        .map(Bytes::content)
        .findFirst()
        .orElseThrow();
  }

  public static String text(String name) {
    return new String(bytes(name), StandardCharsets.UTF_8);
  }

  /** The records of a CSV file, titles included. */
  public static List<List<String>> csv(String name, Charset charset, char separator) {
    try (CSVReader reader =
        new CSVReaderBuilder(new StringReader(new String(bytes(name), charset)))
            .withCSVParser(new RFC4180ParserBuilder().withSeparator(separator).build())
            .build()) {
      return reader.readAll().stream().map(List::of).toList();
    } catch (IOException | CsvException e) {
      throw new IllegalStateException(name, e);
    }
  }

  /** The records of a CSV file under {@code verite/}, each by its titles. */
  public static List<Map<String, String>> truth(String name) {
    List<List<String>> rows = csv("verite/" + name, StandardCharsets.UTF_8, ',');
    List<Map<String, String>> records = new ArrayList<>();
    for (List<String> row : rows.subList(1, rows.size())) {
      Map<String, String> cells = new HashMap<>();
      for (int i = 0; i < row.size(); i++) {
        cells.put(rows.getFirst().get(i), row.get(i));
      }
      records.add(cells);
    }
    return records;
  }

  /** What the list of faults says of a file. */
  public static List<Fault> faults(String file) {
    return truth("fautes.csv").stream()
        .filter(cells -> file.equals(cells.get("file")))
        .map(Written::fault)
        .toList();
  }

  private static Fault fault(Map<String, String> cells) {
    return new Fault(
        cells.getOrDefault("file", ""),
        Integer.parseInt(cells.getOrDefault("row", "")),
        cells.getOrDefault("column", ""),
        cells.getOrDefault("kind", ""),
        cells.getOrDefault("dirty", ""),
        cells.getOrDefault("truth", ""));
  }
}
