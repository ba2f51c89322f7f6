package fr.arpent.check;

import static org.assertj.core.api.Assertions.assertThat;

import fr.arpent.Cases;
import fr.arpent.Tables;
import fr.arpent.base.Progress;
import fr.arpent.schema.json.SchemaReader;
import fr.arpent.table.CellRef;
import fr.arpent.table.Table;
import fr.arpent.table.TableBuilder;
import fr.arpent.text.Texts;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.CancellationException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The ways to look at findings say the same: cell by cell, row by row, in groups, as a list. */
class FindingsTest {
  private static final String SCHEMA =
      """
      {"primaryKey":"a","fields":[
       {"name":"a","type":"integer","constraints":{"required":true,"unique":true,"maximum":3}},
       {"name":"b","type":"date"},{"name":"c","constraints":{"enum":["x","Y"],"minLength":1}}]}
      """;
  private static final List<String> TEXTS =
      List.of("", "1", "2", "9", "x", "y", "31/12/2020", "2021-01-01", " ", "cafÃ©");

  @Test
  void groupsCellsRowsAndTheListCountTheSame() {
    Cases.run(
        60,
        random -> {
          var findings = findings(table(random));
          var entries = findings.entries();
          assertThat(findings.groups().stream().mapToLong(FindingGroup::cells).sum())
              .isEqualTo(entries.size());
          for (var severity : Severity.values()) {
            assertThat(findings.count(severity))
                .isEqualTo(entries.stream().filter(e -> e.cause().severity() == severity).count());
          }
          for (var group : findings.groups()) {
            var inGroup = entries.stream().filter(e -> same(e.cause(), group.cause())).count();
            assertThat(group.cells()).isEqualTo(inGroup);
            assertThat(findings.of(group).stream().mapToLong(f -> Math.max(1, f.count())).sum())
                .isEqualTo(group.cells());
            assertThat(findings.of(group))
                .allMatch(f -> f.count() == f.rows().size() || f.count() == 0);
          }
          assertThat(findings.valid()).isEqualTo(findings.errorCounts().isEmpty());
        });
  }

  @Test
  void theWorstSeverityOfACellIsThatOfItsFindings() {
    Cases.run(
        60,
        random -> {
          var findings = findings(table(random));
          var table = findings.table();
          table
              .rowSlots()
              .forEach(
                  slot -> {
                    for (var column : table.columns()) {
                      var at = findings.at(slot, column.id());
                      var worst = findings.severityAt(slot, column.id());
                      assertThat(worst == null).isEqualTo(at.isEmpty());
                      assertThat(at).allMatch(f -> f.rows().contains(slot));
                      if (worst != null) {
                        assertThat(at.getFirst().severity()).isEqualTo(worst);
                        assertThat(findings.severityOf(slot)).isNotNull();
                      }
                    }
                    assertThat(findings.ofRow(slot))
                        .allMatch(f -> f.where() == Where.ROW || f.code().equals("unique-error"));
                  });
        });
  }

  /** Keys and values that come twice are the row's, blank rows too; cells tell of themselves. */
  @Test
  void aRowTellsWhatIsSaidOfItAsAWhole() {
    var table = Tables.of("a|b|c", "1|2021-01-01|x", "1|hier|x", "|2021-01-01|x", "||");
    var findings = findings(table);
    var codes = new ArrayList<List<String>>();
    table
        .rowSlots()
        .forEach(
            slot -> codes.add(findings.ofRow(slot).stream().map(Finding::code).sorted().toList()));
    assertThat(codes)
        .containsExactly(
            List.of(),
            List.of("primary-key", "unique-error"),
            List.of("primary-key"),
            List.of("blank-row", "primary-key"));
  }

  @Test
  void goingFromFindingToFindingComesByAllOfThemOnceAndRoundAgain() {
    Cases.run(
        40,
        random -> {
          var findings = findings(table(random));
          var forward = walk(findings, true);
          var back = walk(findings, false);
          var wanted = new HashSet<CellRef>();
          var table = findings.table();
          for (var column : table.columns()) {
            table
                .rowSlots()
                .filter(slot -> findings.severityAt(slot, column.id()) != null)
                .forEach(
                    slot -> wanted.add(new CellRef(column.id(), new fr.arpent.table.RowId(slot))));
          }
          assertThat(forward).containsExactlyInAnyOrderElementsOf(wanted);
          assertThat(back).containsExactlyElementsOf(forward.reversed());
          if (!forward.isEmpty()) {
            var last = forward.getLast();
            assertThat(findings.next(-1, null, true, cell -> !cell.equals(last)))
                .as("all others are passed")
                .contains(last);
          }
        });
  }

  /** Which row has the same key is told of one row only: a group does not tell it. */
  private static boolean same(Cause one, Cause other) {
    return one.key().equals(other.key())
        && one.spot().equals(other.spot())
        && one.severity() == other.severity();
  }

  private static List<CellRef> walk(Findings findings, boolean forward) {
    var found = new ArrayList<CellRef>();
    var seen = new HashSet<CellRef>();
    @Nullable CellRef at = null;
    while (true) {
      var next =
          at == null
              ? findings.next(-1, null, forward)
              : findings.next(at.row().slot(), at.column(), forward);
      if (next.isEmpty() || !seen.add(next.get())) {
        return found;
      }
      at = next.get();
      found.add(at);
    }
  }

  @Test
  void everySentenceCanBeSaidInBothLanguages() {
    var texts = List.of(Texts.in(Locale.FRENCH), Texts.in(Locale.ENGLISH));
    Cases.run(
        20,
        random -> {
          for (var finding : findings(table(random)).all()) {
            for (var language : texts) {
              assertThat(language.say(finding.message())).isNotBlank().doesNotContain("{");
              assertThat(language.say(finding.expected())).isNotBlank().doesNotContain("{");
              assertThat(language.say(finding.cause().title())).isNotBlank().doesNotContain("{");
            }
          }
        });
  }

  @Test
  void rowsAreNumberedAsInTheFile() {
    var builder = new TableBuilder(List.of("a", "b", "c"));
    builder.row(4, List.of("1", "2021-01-01", "x"));
    builder.row(9, List.of("z", "2021-01-01", "x"));
    var findings = findings(builder.build(Tables.ID, "essai.csv"));
    assertThat(findings.entries()).extracting(Entry::row).containsOnly(9);
  }

  @Test
  void whatNobodyLookedAtHasNoFindings() {
    var none = Findings.none(Tables.of("a|a", "1", "2|3|4"));
    assertThat(none.entries()).isEmpty();
    assertThat(none.groups()).isEmpty();
    assertThat(none.valid()).isTrue();
    assertThat(none.next(-1, null, true)).isEmpty();
  }

  @Test
  void aCheckThatIsCancelledStops() {
    var table = new TableBuilder(List.of("a", "b", "c"));
    for (var row = 0; row < 20_000; row++) {
      table.row(row + 2, List.of("n" + row, "d" + row, "t" + row));
    }
    var request =
        CheckRequest.of(
            table.build(Tables.ID, "x"), SchemaReader.read(SCHEMA, "x"), CheckOptions.STRICT);
    Progress cancelled =
        (what, done, total) -> {
          throw new CancellationException();
        };
    org.assertj.core.api.Assertions.assertThatThrownBy(
            () -> new Checker().check(request, cancelled))
        .isInstanceOf(CancellationException.class);
  }

  private static Findings findings(Table table) {
    var options = new CheckOptions(true, true, true, Set.of());
    return new Checker()
        .check(CheckRequest.of(table, SchemaReader.read(SCHEMA, "essai"), options), Progress.NONE);
  }

  private static Table table(java.util.Random random) {
    var rows = new String[1 + random.nextInt(12)];
    for (var i = 0; i < rows.length; i++) {
      var cells = new ArrayList<String>();
      for (var left = random.nextInt(8) == 0 ? random.nextInt(5) : 3; left > 0; left--) {
        cells.add(TEXTS.get(random.nextInt(TEXTS.size())));
      }
      rows[i] = String.join("|", cells);
    }
    return Tables.of("a|b|c", rows);
  }
}
