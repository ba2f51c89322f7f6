package fr.arpent.publish.page;

import fr.arpent.check.Finding;
import fr.arpent.check.FindingGroup;
import fr.arpent.check.Findings;
import fr.arpent.check.Severity;
import fr.arpent.check.Where;
import fr.arpent.text.Texts;
import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** One table for each kind of finding about cells: its values, how often, where, the repair. */
final class ValueTables {
  private static final int ROWS = 12;

  private final Texts texts;
  private final int limit;

  /**
   * Tables in the language of {@code texts}.
   *
   * @param limit how many values a table tells at most
   */
  ValueTables(Texts texts, int limit) {
    this.texts = texts;
    this.limit = limit;
  }

  void write(Findings findings, HtmlOutput html) throws IOException {
    var groups = findings.groups().stream().filter(ValueTables::told).toList();
    if (groups.isEmpty()) {
      return;
    }
    html.element("h2", texts.say("publish.page.values"));
    for (var group : groups) {
      write(group, findings, html);
    }
  }

  private static boolean told(FindingGroup group) {
    return group.cause().where() == Where.CELL && group.cause().severity() != Severity.LEFT;
  }

  private void write(FindingGroup group, Findings findings, HtmlOutput html) throws IOException {
    var cause = group.cause();
    html.element(
        "h3", texts.say("publish.page.values.of", cause.spot().field(), texts.say(group.title())));
    html.element("p", "expected", texts.say(cause.expected()));
    html.markup("<table>\n<thead>");
    var titles = Stream.of("value", "cells", "rows", "suggestion");
    html.row("th", "", titles.map(t -> texts.say("publish.workbook.title." + t)).toList());
    html.markup("</thead>\n<tbody>");
    var values = findings.of(group);
    for (var finding : values.subList(0, Math.min(limit, values.size()))) {
      html.row("td", "", cells(finding, findings));
    }
    html.markup("</tbody>\n</table>");
    if (values.size() > limit) {
      html.element("p", texts.say("publish.workbook.more", (long) values.size() - limit));
    }
  }

  private List<String> cells(Finding finding, Findings findings) {
    return List.of(
        finding.value(),
        texts.number(finding.count()),
        rows(finding, findings),
        finding.repair().map(r -> r.after()).orElse(""));
  }

  /** The first rows by their numbers in the file; those added here have none. */
  private static String rows(Finding finding, Findings findings) {
    var table = findings.table();
    var numbers =
        finding
            .rows()
            .slots()
            .map(table::sourceRow)
            .filter(number -> number > 0)
            .limit(ROWS)
            .mapToObj(String::valueOf)
            .collect(Collectors.joining(", "));
    return finding.count() > ROWS ? numbers + "…" : numbers;
  }
}
