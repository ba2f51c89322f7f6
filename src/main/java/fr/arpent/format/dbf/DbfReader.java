package fr.arpent.format.dbf;

import fr.arpent.base.Message;
import fr.arpent.base.Place;
import fr.arpent.base.Problem;
import fr.arpent.base.ProblemException;
import fr.arpent.base.Progress;
import fr.arpent.format.ReadOptions;
import fr.arpent.format.Reading;
import fr.arpent.format.Recognised;
import fr.arpent.format.Source;
import fr.arpent.format.TableReader;
import fr.arpent.format.encoding.Encodings;
import fr.arpent.format.sheet.Oddities;
import fr.arpent.table.TableBuilder;
import fr.arpent.table.TableId;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads a dBASE table. Row numbers are those of its records, counted from 1. Deleted records, which
 * stay in the file until it is packed, are left out and told; so are values kept in memo files.
 */
final class DbfReader implements TableReader {
  private static final int ROWS_A_STEP = 2_000;
  private static final byte DELETED = '*';

  @Override
  public Reading read(Source source, ReadOptions options, TableId id, Progress progress) {
    var header =
        DbfHeader.of(source)
            .orElseThrow(
                () ->
                    new ProblemException(
                        Problem.at(Place.file(source.name()), "format.dbf.damaged")));
    var encoding = DbfEncoding.of(source, header, options);
    var charset = Encodings.charset(encoding.value(), source.name());
    var oddities = new Oddities();
    var fields = header.fields().stream().filter(field -> !field.isSystem()).toList();
    var cells = new DbfCells(source.bytes(), charset, header.isFoxPro(), oddities);
    var rows = new TableBuilder(labels(fields, charset));
    var present = present(source, header);
    var deleted = 0;
    for (var i = 0; i < present; i++) {
      var record = header.start() + i * header.recordLength();
      if (source.bytes()[record] == DELETED) {
        deleted++;
      } else {
        row(rows, cells, fields, record, i + 1);
      }
      if (i % ROWS_A_STEP == 0) {
        progress.step(Message.of("format.dbf.reading"), i, present);
      }
    }
    var problems = new ArrayList<Problem>();
    DbfEncoding.unclear(source, header, options).ifPresent(problems::add);
    problems.addAll(fileProblems(source, header, present, deleted));
    problems.addAll(oddities.problems(Place.file(source.name())));
    return new Reading(
        rows.build(id, source.stem()),
        new Recognised(DbfFormat.ID, List.of(encoding), List.of()),
        problems,
        List.of());
  }

  private static void row(
      TableBuilder rows, DbfCells cells, List<DbfField> fields, int record, int number) {
    rows.startRow(number);
    for (var column = 0; column < fields.size(); column++) {
      rows.cell(cells.cell(fields.get(column), record, number, column + 1));
    }
    rows.endRow();
  }

  private static List<String> labels(List<DbfField> fields, Charset charset) {
    return fields.stream().map(field -> field.label(charset)).toList();
  }

  /** How many whole records there are, at most as many as the file says. */
  private static int present(Source source, DbfHeader header) {
    return Math.min(header.records(), (source.size() - header.start()) / header.recordLength());
  }

  private static List<Problem> fileProblems(
      Source source, DbfHeader header, int present, int deleted) {
    var problems = new ArrayList<Problem>();
    if (present < header.records()) {
      problems.add(
          Problem.at(
              Place.row(source.name(), present + 1), "format.dbf.cut", present, header.records()));
    }
    if (present == deleted) {
      problems.add(Problem.at(Place.file(source.name()), "format.header.nothing-below"));
    }
    if (deleted > 0) {
      problems.add(Problem.at(Place.file(source.name()), "format.dbf.deleted", deleted));
    }
    return problems;
  }
}
