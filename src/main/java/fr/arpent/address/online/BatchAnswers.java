package fr.arpent.address.online;

import com.opencsv.CSVReader;
import com.opencsv.exceptions.CsvValidationException;
import fr.arpent.address.geocode.GeocodeAddresses;
import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Reads what the service answers to a batch. */
final class BatchAnswers {
  private static final String STATUS = "result_status";

  private BatchAnswers() {}

  /**
   * The texts of the columns of answers, a line for each of {@code count} questions.
   *
   * @throws IOException when {@code csv} is something else
   */
  static List<List<String>> of(String csv, int count) throws IOException {
    try (var reader = new CSVReader(new StringReader(csv))) {
      var titles = titles(reader.readNext());
      var lines = new ArrayList<List<String>>(Collections.nCopies(count, List.<String>of()));
      for (var line = reader.readNext(); line != null; line = reader.readNext()) {
        lines.set(number(line, titles, count), texts(line, titles));
      }
      if (lines.contains(List.<String>of())) {
        throw new IOException("lines are missing");
      }
      return lines;
    } catch (CsvValidationException e) {
      throw new IOException(e);
    }
  }

  private static Map<String, Integer> titles(String @org.jspecify.annotations.Nullable [] first)
      throws IOException {
    var titles = new HashMap<String, Integer>();
    for (var i = 0; first != null && i < first.length; i++) {
      titles.put(first[i].replace("\ufeff", ""), i);
    }
    if (!titles.containsKey("n") || !titles.containsKey("result_label")) {
      throw new IOException("titles");
    }
    return titles;
  }

  private static int number(String[] line, Map<String, Integer> titles, int count)
      throws IOException {
    try {
      var number = Integer.parseInt(line[titles.getOrDefault("n", 0)]);
      if (number >= 0 && number < count) {
        return number;
      }
    } catch (NumberFormatException | ArrayIndexOutOfBoundsException e) {
      throw new IOException(e);
    }
    throw new IOException("number");
  }

  private static List<String> texts(String[] line, Map<String, Integer> titles) {
    return GeocodeAddresses.titles().stream().map(t -> text(line, titles, t)).toList();
  }

  /** The older service writes {@code latitude} where the newer writes {@code result_latitude}. */
  private static String text(String[] line, Map<String, Integer> titles, String title) {
    var bare = title.substring("result_".length());
    var place = titles.getOrDefault(title, bare.endsWith("itude") ? titles.get(bare) : null);
    var text = place == null || place >= line.length ? "" : line[place];
    if (title.equals(STATUS) && text.isEmpty()) {
      var label = line[titles.getOrDefault("result_label", 0)];
      return label.isEmpty() ? "not-found" : "ok";
    }
    return text;
  }
}
