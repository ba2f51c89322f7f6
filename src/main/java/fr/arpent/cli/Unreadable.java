package fr.arpent.cli;

import com.google.gson.JsonArray;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import fr.arpent.base.Problem;
import fr.arpent.text.Texts;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;

/**
 * What programs are told of a file without a table: one error under the code of the national
 * validator, in the members of {@link JsonReport}.
 *
 * @param code {@code source-error} or {@code format-error}
 */
record Unreadable(String file, String code, String message) {
  private static final Set<String> EMPTY =
      Set.of("format.empty-file", "format.blank-file", "format.sheet.empty");
  private static final Set<String> ANOTHER_FORMAT =
      Set.of(
          "format.seems",
          "format.not-a-table",
          "format.workbook.damaged",
          "format.sheet.damaged",
          "format.archive.damaged");

  /** What is told of {@code problem}; empty when it is not about what the file holds. */
  static Optional<Unreadable> of(String file, Problem problem, Texts texts) {
    return code(problem.message().code())
        .map(code -> new Unreadable(file, code, texts.say(problem.message())));
  }

  private static Optional<String> code(String problem) {
    if (EMPTY.contains(problem)) {
      return Optional.of("source-error");
    }
    return ANOTHER_FORMAT.contains(problem) ? Optional.of("format-error") : Optional.empty();
  }

  void write(OutputStream out) throws IOException {
    out.write((json() + "\n").getBytes(StandardCharsets.UTF_8));
  }

  private JsonObject json() {
    var json = new JsonObject();
    json.addProperty("file", file);
    json.add("schema", JsonNull.INSTANCE);
    json.addProperty("rows", 0);
    json.addProperty("valid", false);
    var counts = new JsonObject();
    counts.addProperty(code, 1);
    json.add("counts", counts);
    var errors = new JsonArray();
    errors.add(error());
    json.add("errors", errors);
    json.add("warnings", new JsonArray());
    return json;
  }

  private JsonObject error() {
    var error = new JsonObject();
    error.add("row", JsonNull.INSTANCE);
    error.add("column", JsonNull.INSTANCE);
    error.add("field", JsonNull.INSTANCE);
    error.addProperty("code", code);
    error.addProperty("value", "");
    error.addProperty("message", message);
    error.add("suggestion", JsonNull.INSTANCE);
    return error;
  }
}
