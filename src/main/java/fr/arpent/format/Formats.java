package fr.arpent.format;

import fr.arpent.base.Place;
import fr.arpent.base.Problem;
import fr.arpent.base.ProblemException;
import fr.arpent.base.Progress;
import fr.arpent.format.csv.CsvFormat;
import fr.arpent.format.dbf.DbfFormat;
import fr.arpent.format.geojson.GeoJsonFormat;
import fr.arpent.format.ods.OdsFormat;
import fr.arpent.format.workbook.XlsFormat;
import fr.arpent.format.workbook.XlsxFormat;
import fr.arpent.table.TableId;
import java.util.List;
import java.util.Optional;

/** The one list of file formats, and which of them a source is. Immutable. */
public final class Formats {
  private final List<TableFormat> formats;

  private Formats(List<TableFormat> formats) {
    this.formats = List.copyOf(formats);
  }

  /** Every format Arpent knows; the first that recognises a source reads it, so CSV is last. */
  public static Formats all() {
    return new Formats(
        List.of(
            new XlsxFormat(),
            new XlsFormat(),
            new OdsFormat(),
            new DbfFormat(),
            new GeoJsonFormat(),
            new CsvFormat()));
  }

  /** The formats in the order in which they are asked. */
  public List<TableFormat> list() {
    return formats;
  }

  /** The format whose {@link TableFormat#id()} is {@code id}. */
  public Optional<TableFormat> byId(String id) {
    return formats.stream().filter(f -> f.id().equals(id)).findFirst();
  }

  /** The format that writes files named like {@code fileName}, by its extension. */
  public Optional<TableFormat> writing(String fileName) {
    var extension = new Source(fileName, new byte[0]).extension();
    return formats.stream()
        .filter(f -> f.writer().isPresent() && f.extensions().contains(extension))
        .findFirst();
  }

  /**
   * The format of {@code source}: by content first, then by the name's extension, so that a damaged
   * file is told as what it was meant to be.
   *
   * @throws ProblemException when it is no table; says what it seems to be
   */
  public TableFormat of(Source source) {
    if (source.size() == 0) {
      throw new ProblemException(Problem.at(Place.file(source.name()), "format.empty-file"));
    }
    if (EncodingNote.is(source)) {
      throw new ProblemException(
          Problem.at(Place.file(source.name()), "format.cpg-alone", EncodingNote.table(source)));
    }
    return formats.stream()
        .filter(f -> f.recognises(source))
        .findFirst()
        .or(() -> byExtension(source))
        .orElseThrow(() -> NotATable.of(source));
  }

  /**
   * Reads one table of {@code source}, in the format {@code options} tell or the one recognised.
   *
   * @param id the id the table gets
   * @throws ProblemException when there is no table to read
   * @throws java.util.concurrent.CancellationException when it was cancelled
   */
  public Reading read(Source source, ReadOptions options, TableId id, Progress progress) {
    var told = options.get(ReadOptions.FORMAT).flatMap(this::byId);
    var format = told.orElseGet(() -> of(source));
    try {
      var reading = format.reader().read(source, options, id, progress);
      var extreme = Extremes.of(reading.table()).stream().map(p -> in(source.name(), p)).toList();
      return reading.and(extreme, List.of());
    } catch (ProblemException known) {
      throw new ProblemException(in(source.name(), known.problem()), known);
    } catch (OutOfMemoryError full) {
      var megabytes = source.size() / 1_000_000;
      throw new ProblemException(
          Problem.at(Place.file(source.name()), "format.too-big", megabytes), full);
    }
  }

  /** What is shared by formats does not know the file's name. */
  private static Problem in(String file, Problem problem) {
    return problem.place().file() == null
        ? new Problem(problem.message(), problem.place().of(file))
        : problem;
  }

  private Optional<TableFormat> byExtension(Source source) {
    return formats.stream().filter(f -> f.extensions().contains(source.extension())).findFirst();
  }
}
