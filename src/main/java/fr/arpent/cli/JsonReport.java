package fr.arpent.cli;

import com.google.gson.stream.JsonWriter;
import fr.arpent.check.Entry;
import fr.arpent.check.Finding;
import fr.arpent.check.Findings;
import fr.arpent.check.Severity;
import fr.arpent.schema.TableSchema;
import java.io.IOException;
import java.io.StringWriter;
import java.io.Writer;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.function.Predicate;

/** For programs: one object, its members a promise. */
final class JsonReport implements Report {

  @Override
  public void write(CheckedFile checked, Writer out) throws IOException {
    var findings = checked.findings();
    var json = writer(out);
    json.beginObject();
    json.name("file").value(checked.file());
    schema(findings, json);
    json.name("rows").value(findings.table().rowCount());
    json.name("valid").value(findings.valid());
    json.name("counts").beginObject();
    for (var count : findings.errorCounts().entrySet()) {
      json.name(count.getKey()).value(count.getValue());
    }
    json.endObject();
    entries(checked, "errors", severity -> severity == Severity.ERROR, json);
    entries(checked, "warnings", CheckedFile::remark, json);
    json.endObject();
    json.flush();
    out.write('\n');
  }

  private static void schema(Findings findings, JsonWriter json) throws IOException {
    var origin = findings.schema().map(TableSchema::origin);
    json.name("schema");
    if (origin.isEmpty()) {
      json.nullValue();
      return;
    }
    json.beginObject();
    json.name("name").value(origin.get().name());
    json.name("version").value(origin.get().version().orElse(null));
    json.endObject();
  }

  private static void entries(
      CheckedFile checked, String name, Predicate<Severity> wanted, JsonWriter json)
      throws IOException {
    json.name(name).beginArray();
    checked.each(wanted, (entries, out) -> members(checked, entries, out), json::jsonValue);
    json.endArray();
  }

  /**
   * The members of a list, without its brackets. What is said of cells with the same text is
   * written once: of a million findings few differ in more than their row.
   */
  private static void members(CheckedFile checked, List<Entry> entries, Writer out)
      throws IOException {
    var said = new IdentityHashMap<Finding, String>();
    var separator = "";
    for (var entry : entries) {
      var known = said.get(entry.finding());
      if (known == null) {
        known = afterRow(checked, entry);
        said.put(entry.finding(), known);
      }
      out.write(separator);
      out.write("{\"row\":");
      out.write(entry.row() == 0 ? "null" : Integer.toString(entry.row()));
      out.write(known);
      separator = ",";
    }
  }

  /** An entry from the comma after its row on. */
  private static String afterRow(CheckedFile checked, Entry entry) throws IOException {
    var text = new StringWriter();
    var json = writer(text);
    json.beginObject();
    number(json, "column", entry.column());
    json.name("field").value(entry.field().isEmpty() ? null : entry.field());
    json.name("code").value(entry.code());
    json.name("value").value(entry.value());
    json.name("message").value(checked.message(entry));
    json.name("suggestion").value(entry.repair().map(r -> r.after()).orElse(null));
    json.endObject();
    return text.getBuffer().replace(0, 1, ",").toString();
  }

  private static JsonWriter writer(Writer out) {
    var json = new JsonWriter(out);
    json.setSerializeNulls(true);
    json.setHtmlSafe(false);
    return json;
  }

  /** What is counted from 1 is null where there is none. */
  private static void number(JsonWriter json, String name, int number) throws IOException {
    json.name(name);
    if (number == 0) {
      json.nullValue();
    } else {
      json.value(number);
    }
  }
}
