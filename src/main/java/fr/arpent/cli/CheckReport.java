package fr.arpent.cli;

import com.google.gson.stream.JsonWriter;
import com.opencsv.CSVWriter;
import fr.arpent.base.Problem;
import fr.arpent.check.Entry;
import fr.arpent.check.Findings;
import fr.arpent.check.Severity;
import fr.arpent.schema.Origin;
import fr.arpent.schema.TableSchema;
import fr.arpent.text.Texts;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** The findings about a file as text, JSON or CSV. */
final class CheckReport {
  private final String file;
  private final Findings findings;
  private final List<Problem> problems;
  private final int limit;
  private final Texts texts;

  CheckReport(String file, Findings findings, List<Problem> problems, int limit, Texts texts) {
    this.file = file;
    this.findings = findings;
    this.problems = List.copyOf(problems);
    this.limit = limit;
    this.texts = texts;
  }

  void write(ReportForm form, OutputStream out) throws IOException {
    var writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
    try {
      switch (form) {
        case TEXT -> text(writer);
        case JSON -> json(writer);
        case CSV -> csv(writer);
      }
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
    writer.flush();
  }

  private void text(Writer out) throws IOException {
    for (var problem : problems) {
      line(out, texts.say(problem));
    }
    var left = new int[] {limit};
    findings.each(
        entry -> {
          if (entry.cause().severity() != Severity.LEFT && left[0]-- > 0) {
            said(out, entry);
          }
        });
    line(
        out,
        texts.say(
            findings.valid() ? "cli.check.valid" : "cli.check.invalid",
            findings.table().rowCount(),
            findings.count(Severity.ERROR),
            findings.count(Severity.WARNING) + findings.count(Severity.ADVICE)));
  }

  private void said(Writer out, Entry entry) {
    var where =
        entry.row() == 0 ? texts.say("cli.check.header") : texts.say("base.row", entry.row());
    var repair =
        entry.repair().map(r -> " " + texts.say("cli.check.suggestion", r.after())).orElse("");
    line(out, texts.say("cli.check.line", where, entry.field(), message(entry)) + repair);
  }

  private String message(Entry entry) {
    return texts.say(entry.cause().about(entry.value()));
  }

  private static void line(Writer out, String text) {
    try {
      out.write(text);
      out.write('\n');
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void json(Writer out) throws IOException {
    var json = new JsonWriter(out);
    json.setSerializeNulls(true);
    json.setHtmlSafe(false);
    json.beginObject();
    json.name("file").value(file);
    schema(json);
    json.name("rows").value(findings.table().rowCount());
    json.name("valid").value(findings.valid());
    json.name("counts").beginObject();
    for (var count : findings.errorCounts().entrySet()) {
      json.name(count.getKey()).value(count.getValue());
    }
    json.endObject();
    entries(json, "errors", s -> s == Severity.ERROR);
    entries(json, "warnings", s -> s == Severity.WARNING || s == Severity.ADVICE);
    json.endObject();
    json.flush();
    out.write('\n');
  }

  private void schema(JsonWriter json) throws IOException {
    var schema = findings.schema().map(TableSchema::origin).orElse(null);
    json.name("schema");
    if (schema == null) {
      json.nullValue();
      return;
    }
    json.beginObject();
    json.name("name").value(schema.name());
    json.name("version").value(version(schema));
    json.endObject();
  }

  private static @Nullable String version(Origin origin) {
    return origin.version().orElse(null);
  }

  private void entries(JsonWriter json, String name, Predicate<Severity> wanted)
      throws IOException {
    json.name(name).beginArray();
    var left = new int[] {limit};
    findings.each(
        entry -> {
          if (wanted.test(entry.cause().severity()) && left[0]-- > 0) {
            entry(json, entry);
          }
        });
    json.endArray();
  }

  private void entry(JsonWriter json, Entry entry) {
    try {
      json.beginObject();
      number(json, "row", entry.row());
      number(json, "column", entry.column());
      text(json, "field", entry.field().isEmpty() ? null : entry.field());
      json.name("code").value(entry.code());
      json.name("value").value(entry.value());
      json.name("message").value(message(entry));
      text(json, "suggestion", entry.repair().map(r -> r.after()).orElse(null));
      json.endObject();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void number(JsonWriter json, String name, int number) throws IOException {
    if (number == 0) {
      json.name(name).nullValue();
    } else {
      json.name(name).value(number);
    }
  }

  private static void text(JsonWriter json, String name, @Nullable String text) throws IOException {
    json.name(name).value(text);
  }

  private void csv(Writer out) {
    var csv = new CSVWriter(out);
    csv.writeNext(
        new String[] {"row", "column", "field", "code", "value", "message", "suggestion"}, false);
    findings.each(
        entry -> {
          if (entry.cause().severity() != Severity.LEFT) {
            csv.writeNext(
                new String[] {
                  entry.row() == 0 ? "" : String.valueOf(entry.row()),
                  entry.column() == 0 ? "" : String.valueOf(entry.column()),
                  entry.field(),
                  entry.code(),
                  entry.value(),
                  message(entry),
                  entry.repair().map(r -> r.after()).orElse("")
                },
                false);
          }
        });
    csv.flushQuietly();
  }
}
