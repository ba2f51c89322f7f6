package fr.arpent.geo.commune;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Transcribes the official list of communes into the resource that {@link Communes} reads: codes,
 * names, postcodes, what went into what.
 *
 * <p>To be run with two arguments, the unpacked folder of the npm package
 * {@code @etalab/decoupage-administratif} and the resource to write, once a year.
 */
public final class CommunesMaker {
  private CommunesMaker() {}

  /** Writes the resource {@code arguments[1]} from the package in {@code arguments[0]}. */
  public static void main(String[] arguments) throws IOException {
    Files.write(Path.of(arguments[1]), lines(Path.of(arguments[0])));
  }

  /** The lines of the resource: communes first, then their parts. */
  static List<String> lines(Path folder) throws IOException {
    var about = JsonParser.parseString(Files.readString(folder.resolve("package.json")));
    var version = about.getAsJsonObject().get("version").getAsString();
    var communes =
        JsonParser.parseString(Files.readString(folder.resolve("data/communes.json")))
            .getAsJsonArray();
    var lines = new ArrayList<String>();
    lines.add(
        "# @etalab/decoupage-administratif "
            + version
            + " (MIT); data of INSEE and La Poste, Licence Ouverte");
    lines.add("# code;name;postcodes, those of the department without it;former codes, or >whole");
    lines.addAll(some(communes, true));
    lines.addAll(some(communes, false));
    return lines;
  }

  private static List<String> some(JsonArray communes, boolean whole) {
    return communes.asList().stream()
        .map(c -> c.getAsJsonObject())
        .filter(c -> text(c, "type").equals("commune-actuelle") == whole)
        .sorted(Comparator.comparing((JsonObject c) -> text(c, "code")))
        .map(CommunesMaker::line)
        .toList();
  }

  private static String line(JsonObject commune) {
    var code = text(commune, "code");
    var postcodes =
        texts(commune, "codesPostaux").stream()
            .map(p -> p.startsWith(code.substring(0, 2)) ? p.substring(2) : p)
            .toList();
    var whole = text(commune, "chefLieu") + text(commune, "commune");
    var last = whole.isEmpty() ? String.join(" ", texts(commune, "anciensCodes")) : ">" + whole;
    return String.join(";", code, text(commune, "nom"), String.join(" ", postcodes), last);
  }

  private static String text(JsonObject json, String key) {
    return json.has(key) ? json.get(key).getAsString() : "";
  }

  private static List<String> texts(JsonObject json, String key) {
    return json.has(key)
        ? json.getAsJsonArray(key).asList().stream().map(e -> e.getAsString()).toList()
        : List.of();
  }
}
