package fr.arpent.schema.catalogue;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Transcribes published Table Schemas into the catalogue's resource: facts only (names, titles,
 * types, rules, examples, checks, version, source, licence), one schema a line.
 *
 * <p>To be run with two arguments, the folder of the schemas ({@code OWNER__REPOSITORY.json}) and
 * the resource to write, when a newer state of the national catalogue is at hand.
 */
public final class CatalogueMaker {
  private static final Gson GSON = new GsonBuilder().disableHtmlEscaping().create();
  private static final List<String> TOP =
      List.of(
          "title",
          "version",
          "homepage",
          "keywords",
          "missingValues",
          "fieldsMatch",
          "primaryKey",
          "uniqueKeys",
          "foreignKeys",
          "custom_checks");
  private static final List<String> FIELD =
      List.of(
          "name",
          "title",
          "type",
          "format",
          "example",
          "trueValues",
          "falseValues",
          "arrayItem",
          "decimalChar",
          "groupChar",
          "bareNumber",
          "floatNumber",
          "missingValues");
  private static final Set<String> RULES =
      Set.of(
          "required", "unique", "enum", "pattern", "minimum", "maximum", "minLength", "maxLength");
  private static final int LONGEST_EXAMPLE = 80;

  /** Words of ours that people look for and the authors did not think of. */
  private static final Map<String, List<String>> WORDS =
      Map.ofEntries(
          Map.entry("dae", List.of("défibrillateur", "défibrillateurs", "santé", "secours")),
          Map.entry("irve-statique", List.of("borne", "recharge", "véhicule électrique")),
          Map.entry("irve-dynamique", List.of("borne", "recharge", "véhicule électrique")),
          Map.entry("sdirve", List.of("borne", "recharge", "véhicule électrique")),
          Map.entry("stationnement-cyclable", List.of("arceau", "bicyclette")),
          Map.entry("stationnement", List.of("parking", "voiture")),
          Map.entry("lieux-covoiturage", List.of("aire de covoiturage")),
          Map.entry("deliberations", List.of("conseil municipal", "acte")),
          Map.entry("subventions", List.of("association", "aide")),
          Map.entry("prenoms", List.of("naissance", "état civil")),
          Map.entry("pei", List.of("incendie", "hydrant", "bouche", "poteau")),
          Map.entry("equipements", List.of("salle", "gymnase", "bibliothèque")),
          Map.entry("menus-collectifs", List.of("cantine", "restauration scolaire")),
          Map.entry("plats-menus-collectifs", List.of("cantine", "restauration scolaire")),
          Map.entry("fontaine-eau", List.of("point d’eau", "eau potable")),
          Map.entry("decp-dpa", List.of("marché public", "commande publique")));

  private CatalogueMaker() {}

  /** Writes the resource {@code arguments[1]} from the folder {@code arguments[0]}. */
  public static void main(String[] arguments) throws IOException {
    Files.write(Path.of(arguments[1]), lines(Path.of(arguments[0])));
  }

  /** The lines of the resource, in the order of the schemas' names. */
  static List<String> lines(Path folder) throws IOException {
    try (var files = Files.list(folder)) {
      return files
          .filter(file -> file.toString().endsWith(".json"))
          .map(CatalogueMaker::line)
          .sorted()
          .toList();
    }
  }

  private static String line(Path file) {
    var parts = file.getFileName().toString().replace(".json", "").split("__", 2);
    try {
      var from = JsonParser.parseString(Files.readString(file)).getAsJsonObject();
      return GSON.toJson(schema(from, parts[0], parts[1]));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static JsonObject schema(JsonObject from, String owner, String repository) {
    var to = new JsonObject();
    to.addProperty("name", repository.replaceFirst("^schema-", ""));
    to.addProperty("owner", owner);
    copy(from, to, TOP);
    addWords(to);
    if (from.has("licenses")) {
      var licence = new JsonObject();
      licence.add("name", from.getAsJsonArray("licenses").get(0).getAsJsonObject().get("name"));
      var licences = new JsonArray();
      licences.add(licence);
      to.add("licenses", licences);
    }
    var fields = new JsonArray();
    from.getAsJsonArray("fields").forEach(f -> fields.add(field(f.getAsJsonObject())));
    to.add("fields", fields);
    return to;
  }

  private static void addWords(JsonObject to) {
    var words = WORDS.getOrDefault(to.get("name").getAsString(), List.of());
    if (!words.isEmpty()) {
      var all = to.has("keywords") ? to.getAsJsonArray("keywords") : new JsonArray();
      words.forEach(all::add);
      to.add("keywords", all);
    }
  }

  private static JsonObject field(JsonObject from) {
    var to = new JsonObject();
    copy(from, to, FIELD);
    if (!to.has("type") || !to.get("type").getAsString().equals("array")) {
      to.remove("arrayItem");
    }
    if (to.has("example") && to.get("example").toString().length() > LONGEST_EXAMPLE) {
      to.remove("example");
    }
    if (from.has("constraints")) {
      var rules = new JsonObject();
      from.getAsJsonObject("constraints").asMap().entrySet().stream()
          .filter(rule -> RULES.contains(rule.getKey()) && says(rule.getValue()))
          .forEach(rule -> rules.add(rule.getKey(), rule.getValue()));
      if (!rules.isEmpty()) {
        to.add("constraints", rules);
      }
    }
    return to;
  }

  /** A rule that is only said not to hold says nothing. */
  private static boolean says(JsonElement rule) {
    return !rule.isJsonNull() && !rule.toString().equals("false");
  }

  private static void copy(JsonObject from, JsonObject to, List<String> keys) {
    for (var key : keys) {
      if (from.has(key) && !from.get(key).isJsonNull()) {
        to.add(key, from.get(key));
      }
    }
  }
}
