package fr.arpent.measure;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/** An address file in the layout of the national base: invented streets in invented communes. */
final class SeededAddresses {
  private static final String TITLES =
      "id;numero;rep;nom_voie;code_postal;code_insee;nom_commune;code_insee_ancienne_commune;"
          + "nom_ancienne_commune;lon;lat";
  private static final List<String> TYPES =
      List.of("Rue", "Rue", "Rue", "Chemin", "Route", "Impasse", "Allée", "Avenue", "Place");
  private static final List<String> STARTS =
      List.of("Mont", "Val", "Cha", "Ber", "Gran", "Ville", "Fon", "Ro", "Mar", "Lu", "Cor", "Ti");
  private static final List<String> MIDDLES =
      List.of("de", "ta", "ri", "mon", "gne", "lla", "ber", "vi", "so", "cou", "fe", "na");
  private static final List<String> ENDS =
      List.of("vert", "ins", "ay", "oux", "ier", "ette", "ange", "on", "elle", "ard", "y", "eau");

  private final Random random;

  SeededAddresses(long seed) {
    random = new Random(seed);
  }

  /** Writes about {@code count} addresses to {@code file}. */
  Path write(Path file, int count) throws IOException {
    var lines = new ArrayList<String>(List.of(TITLES));
    for (var town = 1; lines.size() <= count; town++) {
      var name = word();
      var streets = 4 + random.nextInt(25);
      for (var street = 0; street < streets; street++) {
        street(town, street, name, lines);
      }
    }
    return Files.write(file, lines);
  }

  private void street(int town, int street, String city, List<String> lines) {
    var code = String.format(Locale.ROOT, "74%03d", town % 1000);
    var name = TYPES.get(random.nextInt(TYPES.size())) + " " + of() + word();
    var lon = 6 + (town % 30) * 0.03 + random.nextDouble() * 0.02;
    var lat = 45.7 + (town / 30) * 0.03 + random.nextDouble() * 0.02;
    var turn = random.nextDouble() * Math.PI;
    for (var number = 1; number <= 2 + random.nextInt(26); number++) {
      lines.add(
          String.format(
              Locale.ROOT,
              "%s_%04d_%05d;%d;;%s;74%02d0;%s;%s;;;%.6f;%.6f",
              code,
              street,
              number,
              number,
              name,
              town / 4 % 100,
              code,
              city,
              lon + number * 1e-4 * Math.cos(turn),
              lat + number * 1e-4 * Math.sin(turn)));
    }
  }

  private String of() {
    return List.of("", "de ", "du ", "des ").get(random.nextInt(4));
  }

  private String word() {
    return STARTS.get(random.nextInt(STARTS.size()))
        + MIDDLES.get(random.nextInt(MIDDLES.size()))
        + ENDS.get(random.nextInt(ENDS.size()));
  }
}
