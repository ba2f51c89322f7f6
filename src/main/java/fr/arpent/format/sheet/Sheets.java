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
import fr.arpent.format.header.TableAssembler;
import fr.arpent.table.TableId;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Takes the sheets of a workbook one after another and keeps the one that was asked for, or the
 * visible one that holds most. The others are only counted. For one thread.
 */
public final class Sheets {
  private final Source source;
  private final ReadOptions options;
  private final Progress progress;
  private final List<SheetContent> counted = new ArrayList<>();
  private final IdentityHashMap<SheetContent, List<String>> labels = new IdentityHashMap<>();
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
    var rank = SheetWish.of(options).rank(name, counted.size() + 1);
    if (rank == 0) {
      var content = new SheetContent(place, hidden, (_, _) -> {}, progress);
      counted.add(content);
      return content;
    }
    var rows = new TableAssembler(options);
    var content = new SheetContent(place, hidden, rows::row, progress);
    counted.add(content);
    current = new Candidate(name, rank, content, rows);
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
    var sheet = SheetWish.of(options).guess(chosen.name, counted);
    return new Reading(
        assembled.table(),
        new Recognised(format, List.of(sheet, assembled.headerRow()), parts()),
        problems,
        merged.proposals());
  }

  private void endSheet() {
    var ended = current;
    current = null;
    if (ended != null) {
      labels.put(ended.content, ended.rows.labels());
    }
    if (ended != null && (best == null || ended.isBetterThan(best))) {
      best = ended;
    }
  }

  private List<Part> parts() {
    return counted.stream()
        .map(sheet -> sheet.part().labelled(labels.getOrDefault(sheet, List.of())))
        .toList();
  }

  private String names() {
    return String.join(", ", parts().stream().map(Part::name).toList());
  }

  private long filled() {
    return counted.stream().filter(sheet -> sheet.filled() > 0).count();
  }

  private List<Problem> hiddenSheets() {
    return counted.stream()
        .filter(sheet -> sheet.hidden() && sheet.filled() > 0)
        .map(SheetContent::part)
        .map(
            part ->
                Problem.at(
                    Place.file(source.name()).in(part.name()),
                    "format.sheet.hidden-sheet",
                    part.rows()))
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
