package fr.arpent.cli;

import fr.arpent.base.Message;
import fr.arpent.base.Place;
import fr.arpent.base.Problem;
import fr.arpent.base.ProblemException;
import fr.arpent.base.Progress;
import fr.arpent.check.Findings;
import fr.arpent.format.ReadOptions;
import fr.arpent.format.Reading;
import fr.arpent.format.TableFormat;
import fr.arpent.format.WriteOptions;
import fr.arpent.geo.Reprojection;
import fr.arpent.geo.position.PositionColumns;
import fr.arpent.table.Table;
import fr.arpent.table.TableId;
import fr.arpent.text.Texts;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What every command works with.
 *
 * @param console where it reads and writes, in the language asked for
 * @param toolbox the rooms of the program
 */
record CommandContext(Console console, Toolbox toolbox) {

  /** The texts in the language asked for. */
  Texts texts() {
    return console.texts(null);
  }

  /**
   * Reads a table; says on the error stream which of {@code options} mean nothing for it.
   *
   * @param file a path, or {@code -} for the standard input
   * @throws ProblemException when there is no table to read
   */
  Reading read(String file, ReadOptions options) {
    var read =
        toolbox.formats().read(console.read(file), options, new TableId("t1"), Progress.NONE);
    Notices.unused(options, read).forEach(this::tell);
    return read;
  }

  /**
   * The format {@code file} is written in: {@code told} where there is one, else by the name's end,
   * CSV on the standard output.
   *
   * @throws ProblemException when no format writes such files
   */
  TableFormat format(String file, @Nullable String told) {
    var formats = toolbox.formats();
    var id = told == null && file.equals("-") ? "csv" : told;
    return (id == null ? formats.writing(file) : formats.byId(id))
        .filter(format -> format.writer().isPresent())
        .orElseThrow(
            () ->
                new ProblemException(
                    told == null
                        ? Problem.at(Place.file(file), "cli.convert.no-format")
                        : Problem.at(Place.NOWHERE, "cli.convert.no-such-format", told)));
  }

  /** Writes {@code table} to {@code out}, never over {@code in}; tells what could not be kept. */
  void write(Table table, TableFormat format, String out, String in) {
    var writer = format.writer().orElseThrow();
    console.write(
        out, in, stream -> tell(writer.write(table, WriteOptions.STANDARD, stream, Progress.NONE)));
  }

  /** Says the sentence of {@code code} on the standard output. */
  void say(String code, Object... facts) {
    print(texts().say(code, facts));
  }

  /** A line on the standard output, as it is. */
  void print(String line) {
    console.out().println(line);
  }

  /** Says {@code problems} on the error stream, one a line. */
  void tell(List<Problem> problems) {
    problems.forEach(problem -> console.err().println(texts().say(problem)));
  }

  /** Says on the error stream how {@code read} was read, since nobody was asked. */
  void tellRead(Reading read) {
    Notices.of(read).map(texts()::say).forEach(console.err()::println);
  }

  /**
   * Says on the error stream what was asked for and is not among {@code findings}, and that columns
   * were compared by their place where that made titles wrong.
   */
  void tellUnchecked(Findings findings) {
    findings.unchecked().ifPresent(this::tell);
    if (!findings.request().options().national()
        && findings.errorCounts().containsKey("incorrect-label")) {
      tell(Message.of("cli.check.by-place"));
    }
  }

  /** Says {@code message} on the error stream. */
  void tell(Message message) {
    console.err().println(texts().say(message));
  }

  /** Says on the error stream where positions were found, since nobody was asked. */
  void tellFound(PositionColumns position) {
    var crs = Reprojection.find(position.epsg()).orElseThrow();
    var number = String.valueOf(crs.epsg());
    console.err().println(texts().say("cli.convert.found", position.words(), crs.name(), number));
  }
}
