package fr.arpent.publish.page;

import fr.arpent.base.Problem;
import fr.arpent.check.Entry;
import fr.arpent.check.FindingGroup;
import fr.arpent.check.Findings;
import fr.arpent.check.Severity;
import fr.arpent.text.Texts;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * A page that tells what was found in a table: the verdict, how much there is of what, a line for
 * each kind, its values, then every single finding, and how to check again. What someone decided to
 * leave as it is is not told.
 *
 * <p>The page holds its style and no script, and asks the browser to fetch nothing. Every text of
 * the file is escaped.
 */
public final class FindingsPage {
  private static final String HEAD =
      """
      <meta charset="utf-8">
      <meta http-equiv="Content-Security-Policy"
       content="default-src 'none'; style-src 'unsafe-inline'">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      """;

  private final Texts texts;
  private final int limit;

  /**
   * A page in the language of {@code texts}.
   *
   * @param limit how many single findings are listed at most
   */
  public FindingsPage(Texts texts, int limit) {
    this.texts = texts;
    this.limit = limit;
  }

  /**
   * Writes the page.
   *
   * @param title what the page is about: the file as the user named it
   * @param problems what was odd about reading the file
   * @param out is not closed
   * @throws IOException when {@code out} refuses
   */
  public void write(String title, Findings findings, List<Problem> problems, Writer out)
      throws IOException {
    var html = new HtmlOutput(out);
    html.markup("<!DOCTYPE html>\n<html lang=\"" + texts.locale().getLanguage() + "\">\n<head>");
    html.markup(HEAD);
    html.element("title", title);
    html.markup("<style>\n" + style() + "</style>\n</head>\n<body>\n<main>");
    html.element("h1", title);
    html.element("p", verdictLook(findings), verdict(findings));
    counts(findings, html);
    for (var problem : problems) {
      html.element("p", "problem", texts.say(problem));
    }
    if (!findings.groups().isEmpty()) {
      groups(findings, html);
      new ValueTables(texts, limit).write(findings, html);
      list(findings, html);
    }
    new Replay(texts).write(title, findings, html);
    html.markup("</main>\n</body>\n</html>");
  }

  private static String verdictLook(Findings findings) {
    var against = findings.schema().isPresent();
    return !against ? "verdict" : findings.valid() ? "verdict valid" : "verdict invalid";
  }

  private String verdict(Findings findings) {
    var name =
        findings
            .schema()
            .map(s -> s.name() + s.origin().version().map(v -> " " + v).orElse(""))
            .orElse("");
    return name.isEmpty()
        ? texts.say("publish.workbook.verdict.no-schema")
        : texts.say(
            findings.valid()
                ? "publish.workbook.verdict.valid"
                : "publish.workbook.verdict.invalid",
            name);
  }

  private void counts(Findings findings, HtmlOutput html) throws IOException {
    html.markup("<dl>");
    count("rows", findings.table().rowCount(), html);
    count("columns", findings.table().columns().size(), html);
    count("errors", findings.count(Severity.ERROR), html);
    count("warnings", findings.count(Severity.WARNING), html);
    count("advice", findings.count(Severity.ADVICE), html);
    html.markup("</dl>");
  }

  private void count(String word, long count, HtmlOutput html) throws IOException {
    html.element("dt", texts.say("publish.workbook.summary." + word));
    html.element("dd", texts.number(count));
  }

  private void groups(Findings findings, HtmlOutput html) throws IOException {
    html.element("h2", texts.say("publish.page.kinds"));
    html.markup("<table>\n<thead>");
    html.row("th", "", titles("severity", "message", "column", "cells", "expected", "repairs"));
    html.markup("</thead>\n<tbody>");
    for (var group : findings.groups()) {
      if (group.cause().severity() != Severity.LEFT) {
        group(group, html);
      }
    }
    html.markup("</tbody>\n</table>");
  }

  private void group(FindingGroup group, HtmlOutput html) throws IOException {
    var cause = group.cause();
    html.row(
        "td",
        look(cause.severity()),
        List.of(
            severity(cause.severity()),
            texts.say(group.title()),
            cause.spot().field(),
            texts.number(group.cells()),
            texts.say(cause.expected()),
            texts.number(group.repairs())));
  }

  private void list(Findings findings, HtmlOutput html) throws IOException {
    html.element("h2", texts.say("publish.page.all"));
    html.markup("<table>\n<thead>");
    html.row(
        "th",
        "",
        titles("severity", "row", "column", "value", "message", "expected", "suggestion"));
    html.markup("</thead>\n<tbody>");
    var told = new long[1];
    try {
      findings.each(
          severity -> severity != Severity.LEFT,
          entry -> {
            if (told[0]++ < limit) {
              entry(entry, html);
            }
          });
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
    html.markup("</tbody>\n</table>");
    if (told[0] > limit) {
      html.element("p", texts.say("publish.workbook.more", told[0] - limit));
    }
  }

  private void entry(Entry entry, HtmlOutput html) {
    var cause = entry.cause();
    var cells =
        List.of(
            severity(cause.severity()),
            entry.row() == 0 ? "" : String.valueOf(entry.row()),
            entry.field(),
            entry.value(),
            texts.say(cause.about(entry.value())),
            texts.say(cause.expected()),
            entry.repair().map(r -> r.after()).orElse(""));
    try {
      html.row("td", look(cause.severity()), cells);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private List<String> titles(String... words) {
    return Stream.of(words).map(w -> texts.say("publish.workbook.title." + w)).toList();
  }

  private String severity(Severity severity) {
    return texts.say("publish.workbook.severity." + look(severity));
  }

  private static String look(Severity severity) {
    return severity.name().toLowerCase(Locale.ROOT);
  }

  private static String style() throws IOException {
    try (InputStream in =
        Objects.requireNonNull(FindingsPage.class.getResourceAsStream("page.css"))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
