package fr.arpent.format.sheet;

import fr.arpent.base.Place;
import fr.arpent.base.Problem;
import fr.arpent.base.ProblemException;
import fr.arpent.base.Progress;
import fr.arpent.format.Part;
import fr.arpent.format.ReadOptions;
import fr.arpent.format.Reading;
import fr.arpent.format.Recognised;
import fr.arpent.format.Source;
import fr.arpent.format.header.SheetProbe;
import fr.arpent.format.header.TableAssembler;
import fr.arpent.table.Column;
import fr.arpent.table.Table;
import fr.arpent.table.TableId;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Takes the sheets of a workbook one after another and keeps the one that was asked for, or the
 * visible one that holds most. The others are only counted. For one thread.
 */
public final class Sheets {
  private final Source source;
  private final ReadOptions options;
  private final Progress progress;
  private final List<Seen> seen = new ArrayList<>();
  private @Nullable Candidate best;
  private @Nullable Candidate current;

  /** The sheets of {@code source}, to be read as {@code options} say. */
  public Sheets(Source source, ReadOptions options, Progress progress) {
    this.source = source;
    this.options = options;
    this.progress = progress;
  }

  /** Begins the next sheet in the order of the file; the one before is complete. */
  public SheetContent begin(String name, boolean hidden) {
    endSheet();
    var place = Place.file(source.name()).in(name);
    var rank = SheetWish.of(options).rank(name, seen.size() + 1);
    var probe = new SheetProbe();
    var rows = new TableAssembler(options);
    SheetContent.RowSink both =
        (number, cells) -> {
          probe.row(number, cells);
          rows.row(number, cells);
        };
    var content = new SheetContent(place, hidden, rank == 0 ? probe::row : both, progress);
    seen.add(new Seen(content, probe));
    current = rank == 0 ? null : new Candidate(name, rank, content, rows);
    return content;
  }

  /**
   * The table of the sheet that is kept.
   *
   * @param format the {@link fr.arpent.format.TableFormat#id()}
   * @throws ProblemException when no sheet is as asked, or it holds nothing
   */
  public Reading finish(String format, TableId id) {
    endSheet();
    var chosen = best;
    if (chosen == null) {
      throw refused("format.sheet.none-such", options.get(ReadOptions.SHEET).orElse(""), names());
    }
    if (chosen.content.filled() == 0) {
      throw refused("format.sheet.empty", chosen.name);
    }
    var assembled = chosen.rows.finish(id, filled() > 1 ? chosen.name : source.stem());
    var place = Place.file(source.name()).in(chosen.name);
    var merged = new MergedCells(chosen.content.merged(), assembled.table());
    var problems = new ArrayList<>(inSheet(assembled.problems(), place));
    problems.addAll(chosen.content.problems());
    problems.addAll(merged.problems(place));
    problems.addAll(hiddenSheets());
    var sheet = SheetWish.of(options).guess(chosen.name, contents());
    return new Reading(
        assembled.table(),
        new Recognised(
            format, List.of(sheet, assembled.headerRow()), parts(chosen, assembled.table())),
        problems,
        merged.proposals());
  }

  private void endSheet() {
    var ended = current;
    current = null;
    if (ended != null && (best == null || ended.isBetterThan(best))) {
      best = ended;
    }
  }

  /** The one that is kept is counted as it was read, which the user may have ruled. */
  private List<Part> parts(Candidate chosen, Table table) {
    var labels = table.columns().stream().map(Column::label).filter(Objects::nonNull).toList();
    return seen.stream()
        .map(s -> s.content == chosen.content ? s.part(table.rowCount(), labels) : s.part())
        .toList();
  }

  private List<SheetContent> contents() {
    return seen.stream().map(Seen::content).toList();
  }

  private String names() {
    return String.join(", ", contents().stream().map(SheetContent::name).toList());
  }

  private long filled() {
    return contents().stream().filter(sheet -> sheet.filled() > 0).count();
  }

  private List<Problem> hiddenSheets() {
    return contents().stream()
        .filter(sheet -> sheet.hidden() && sheet.filled() > 0)
        .map(
            sheet ->
                Problem.at(
                    Place.file(source.name()).in(sheet.name()),
                    "format.sheet.hidden-sheet",
                    sheet.rows()))
        .toList();
  }

  private static List<Problem> inSheet(List<Problem> problems, Place sheet) {
    return problems.stream()
        .map(
            problem -> {
              var at = problem.place();
              return new Problem(
                  problem.message(),
                  new Place(sheet.file(), sheet.sheet(), at.row(), at.column(), at.field()));
            })
        .toList();
  }

  private ProblemException refused(String code, Object... facts) {
    return new ProblemException(Problem.at(Place.file(source.name()), code, facts));
  }

  private record Seen(SheetContent content, SheetProbe probe) {

    Part part() {
      return part(probe.rowsBelow(), probe.labels());
    }

    Part part(int rows, List<String> labels) {
      return new Part(content.name(), rows, content.width(), content.hidden(), labels);
    }
  }

  private record Candidate(String name, int rank, SheetContent content, TableAssembler rows) {

    boolean isBetterThan(Candidate other) {
      if (rank != other.rank) {
        return rank > other.rank;
      }
      if ((content.filled() > 0) != (other.content.filled() > 0)) {
        return content.filled() > 0;
      }
      return content.hidden() == other.content.hidden()
          ? content.filled() > other.content.filled()
          : other.content.hidden();
    }
  }
}
