package fr.arpent.address.geocode;

import fr.arpent.address.AddressStore;
import fr.arpent.base.Progress;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** The invented base of {@code rues.txt}, as a file of the national base and imported. */
final class SmallBase {
  private static final String TITLES =
      "id;numero;rep;nom_voie;code_postal;code_insee;nom_commune;code_insee_ancienne_commune;"
          + "nom_ancienne_commune;lon;lat";

  private SmallBase() {}

  /** A store under {@code folder} with the base in it. */
  static AddressStore store(Path folder) throws IOException {
    var clock = Clock.fixed(Instant.parse("2026-10-03T08:00:00Z"), ZoneOffset.UTC);
    var store = new AddressStore(folder.resolve("store"), clock);
    store.importFile(file(folder), Progress.NONE);
    return store;
  }

  /** The base as a file. */
  static Path file(Path folder) throws IOException {
    var lines = new ArrayList<String>();
    lines.add(TITLES);
    for (var line : lines("rues.txt")) {
      rows(line.split("\\|", -1), lines);
    }
    return Files.write(folder.resolve("rues.csv"), lines);
  }

  private static void rows(String[] parts, List<String> lines) {
    for (var number : parts[7].split(" ", -1)) {
      var digits = number.replaceAll("\\D.*", "");
      var repetition = number.substring(digits.length());
      var id = parts[0] + "_" + "%05d".formatted(Integer.parseInt(digits));
      var street = String.join(";", List.of(parts).subList(1, 7));
      var place = lines.size() * 0.001;
      lines.add(
          String.join(
              ";",
              id + (repetition.isEmpty() ? "" : "_" + repetition),
              digits,
              repetition,
              street,
              String.valueOf(6 + place),
              String.valueOf(46 + place)));
    }
  }

  /** The lines of a list beside this class. */
  static List<String> lines(String name) {
    try (var in = Objects.requireNonNull(SmallBase.class.getResourceAsStream(name))) {
      var text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return text.lines().filter(line -> !line.startsWith("#")).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
