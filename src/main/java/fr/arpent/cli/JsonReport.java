package fr.arpent.cli;

import com.google.gson.stream.JsonWriter;
import fr.arpent.check.Entry;
import fr.arpent.check.Findings;
import fr.arpent.check.Severity;
import fr.arpent.schema.TableSchema;
import java.io.IOException;
import java.io.Writer;
import java.util.function.Predicate;

/** For programs: one object, its members a promise. */
final class JsonReport implements Report {

  @Override
  public void write(CheckedFile checked, Writer out) throws IOException {
    var findings = checked.findings();
    var json = new JsonWriter(out);
    json.setSerializeNulls(true);
    json.setHtmlSafe(false);
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
    checked.each(wanted, entry -> entry(checked, entry, json));
    json.endArray();
  }

  private static void entry(CheckedFile checked, Entry entry, JsonWriter json) throws IOException {
    json.beginObject();
    number(json, "row", entry.row());
    number(json, "column", entry.column());
    json.name("field").value(entry.field().isEmpty() ? null : entry.field());
    json.name("code").value(entry.code());
    json.name("value").value(entry.value());
    json.name("message").value(checked.message(entry));
    json.name("suggestion").value(entry.repair().map(r -> r.after()).orElse(null));
    json.endObject();
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
