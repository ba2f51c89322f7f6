package fr.arpent.format.csv;

import fr.arpent.base.Place;
import fr.arpent.base.Problem;
import fr.arpent.base.ProblemException;
import fr.arpent.base.Progress;
import fr.arpent.format.Guess;
import fr.arpent.format.NotATable;
import fr.arpent.format.ReadOptions;
import fr.arpent.format.Reading;
import fr.arpent.format.Recognised;
import fr.arpent.format.Source;
import fr.arpent.format.TableReader;
import fr.arpent.format.encoding.Decoded;
import fr.arpent.format.encoding.Encodings;
import fr.arpent.format.header.HeaderGuess;
import fr.arpent.format.header.HeaderProblems;
import fr.arpent.format.header.HeaderSearch;
import fr.arpent.format.header.HeaderSplit;
import fr.arpent.format.header.RawRow;
import fr.arpent.table.TableId;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads CSV over bytes: encoding, delimiter, quote and header are told or guessed from the sample,
 * then all records go straight into the columns' dictionaries.
 */
final class CsvReader implements TableReader {
  @Override
  public Reading read(Source source, ReadOptions options, TableId id, Progress progress) {
    var insisted = options.get(ReadOptions.FORMAT).or(() -> options.get(ReadOptions.ENCODING));
    if (insisted.isEmpty()) {
      NotATable.refuse(source);
    }
    var text = Encodings.text(source, options);
    var inner = InnerMark.strip(text.decoded());
    var dialect = DialectGuess.of(inner.text(), options);
    var sample = sample(inner, dialect.dialect(), options, source.name());
    var header = HeaderSearch.search(sample, options);
    var split = HeaderSplit.of(sample, header.row());
    var columns = new CsvColumns(inner.text(), dialect.dialect(), split, progress);
    var table = columns.read().table(id, source.name());
    var problems = new ArrayList<>(new CsvProblems(inner, dialect.dialect(), columns).list());
    problems.addAll(HeaderProblems.of(table, header.row()));
    var recognised = new Recognised("csv", guesses(text, dialect, columns, header), List.of());
    return new Reading(table, recognised, in(source.name(), problems), List.of());
  }

  private static List<RawRow> sample(
      InnerMark inner, CsvDialect dialect, ReadOptions options, String file) {
    var told = options.number(ReadOptions.HEADER_ROW);
    if (told.isEmpty() && isBlank(inner.text(), dialect)) {
      throw new ProblemException(Problem.at(Place.file(file), "format.blank-file"));
    }
    return CsvSample.of(inner.text(), dialect, told.orElse(0)).rows();
  }

  private static boolean isBlank(Decoded text, CsvDialect dialect) {
    for (var at = text.from(); at < text.end(); at++) {
      var b = text.utf8()[at];
      if ((b < 0 || b > ' ') && b != dialect.delimiter() && b != dialect.quote()) {
        return false;
      }
    }
    return true;
  }

  private static List<Guess> guesses(
      Encodings.Text text, DialectGuess dialect, CsvColumns columns, HeaderGuess header) {
    return List.of(
        text.encoding(),
        dialect.delimiter(),
        dialect.quote(),
        Guess.sure(ReadOptions.LINE_END, columns.lineEnds().name()),
        Guess.sure(ReadOptions.BOM, Boolean.toString(text.marked())),
        header.guess());
  }

  private static List<Problem> in(String file, List<Problem> problems) {
    return problems.stream().map(p -> new Problem(p.message(), p.place().of(file))).toList();
  }
}
