package fr.arpent.ui;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import fr.arpent.ui.desk.Words;
import fr.arpent.ui.shell.Resume;
import fr.arpent.ui.theme.Theme;
import fr.arpent.ui.theme.ThemeChoice;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What the user chose for the program as a whole, in a small JSON file: language, colours, files
 * opened last. No result depends on it; a damaged file is as good as none.
 */
public final class Preferences {
  private static final int RECENT = 12;

  private final Path file;
  private final JsonObject values;

  private Preferences(Path file, JsonObject values) {
    this.file = file;
    this.values = values;
  }

  /** The preferences kept in {@code folder}. */
  public static Preferences in(Path folder) {
    var file = folder.resolve("preferences.json");
    try {
      return new Preferences(
          file, JsonParser.parseString(Files.readString(file)).getAsJsonObject());
    } catch (IOException | JsonParseException | IllegalStateException _) {
      return new Preferences(file, new JsonObject());
    }
  }

  /** What was chosen under {@code key}. */
  public Optional<String> get(String key) {
    var value = values.get(key);
    return value == null || !value.isJsonPrimitive()
        ? Optional.empty()
        : Optional.of(value.getAsString());
  }

  /** Keeps {@code value} under {@code key}. */
  public void put(String key, String value) {
    values.addProperty(key, value);
    write();
  }

  /** The projects opened last that are still there, the newest first. */
  public List<Path> recent() {
    var paths = new ArrayList<Path>();
    if (values.get("recent") instanceof JsonArray array) {
      array.forEach(e -> paths.add(Path.of(e.getAsString())));
    }
    return paths.stream().filter(Files::isRegularFile).toList();
  }

  /** Puts {@code project} first among those opened last. */
  public void opened(Path project) {
    var now = new ArrayList<>(recent());
    now.remove(project);
    now.addFirst(project);
    var array = new JsonArray();
    now.stream().limit(RECENT).forEach(p -> array.add(p.toString()));
    values.add("recent", array);
    write();
  }

  /** The same projects with how far each was, as far as it is remembered. */
  public List<Resume> resumes() {
    return recent().stream().map(file -> new Resume(file, facts(file))).toList();
  }

  /** Keeps how far a project is. */
  public void remember(Resume project) {
    var facts = project.facts();
    if (facts != null) {
      var json = new JsonObject();
      json.addProperty("rows", facts.rows());
      json.addProperty("seen", facts.seen());
      json.addProperty("points", facts.points());
      json.addProperty("toFix", facts.toFix());
      json.addProperty("closed", facts.closed().toString());
      var all = values.get("far") instanceof JsonObject known ? known : new JsonObject();
      all.add(project.file().toString(), json);
      values.add("far", all);
      write();
    }
  }

  private Resume.@Nullable Facts facts(Path file) {
    if (values.get("far") instanceof JsonObject all
        && all.get(file.toString()) instanceof JsonObject json) {
      try {
        return new Resume.Facts(
            json.get("rows").getAsInt(),
            json.get("seen").getAsInt(),
            json.get("points").getAsInt(),
            json.get("toFix").getAsLong(),
            Instant.parse(json.get("closed").getAsString()));
      } catch (RuntimeException _) {
        return null; // as good as not remembered
      }
    }
    return null;
  }

  private void write() {
    try {
      Files.createDirectories(file.getParent());
      var draft = Files.createTempFile(file.getParent(), "preferences", ".json");
      Files.writeString(draft, values.toString());
      Files.move(draft, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException e) {
      System.getLogger("fr.arpent").log(System.Logger.Level.WARNING, "preferences not kept", e);
    }
  }

  /** Dresses {@code theme} and lets {@code words} speak as was chosen the last time. */
  void apply(Theme theme, Words words) {
    get("theme").ifPresent(t -> theme.choice().set(ThemeChoice.valueOf(t)));
    get("text").ifPresent(t -> theme.textScale().set(Double.parseDouble(t)));
    get("language").ifPresent(l -> words.speak(Locale.of(l)));
  }
}
