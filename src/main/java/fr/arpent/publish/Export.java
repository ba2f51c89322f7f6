package fr.arpent.publish;

import fr.arpent.base.Place;
import fr.arpent.base.Problem;
import fr.arpent.base.ProblemException;
import fr.arpent.base.Progress;
import fr.arpent.format.Formats;
import fr.arpent.format.TableFormat;
import fr.arpent.format.TargetFile;
import fr.arpent.format.WriteOptions;
import fr.arpent.table.Column;
import fr.arpent.table.GeometryColumn;
import fr.arpent.table.RowSet;
import fr.arpent.table.Table;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * How a table leaves as a clean file: in which shape, which rows, how written. Immutable.
 *
 * @param shape its columns and titles
 * @param rows the rows that leave, in the table's order; empty for all
 * @param options for the writer of the format; as the standard asks unless said: UTF-8 and commas
 *     for CSV
 */
public record Export(Shape shape, Optional<RowSet> rows, WriteOptions options) {

  /** All rows in {@code shape}, written as the format's standard asks. */
  public static Export of(Shape shape) {
    return new Export(shape, Optional.empty(), WriteOptions.STANDARD);
  }

  /** The same with {@code only} these rows. */
  public Export onlyRows(RowSet only) {
    return new Export(shape, Optional.of(only), options);
  }

  /** The same, written as {@code how} says. */
  public Export written(WriteOptions how) {
    return new Export(shape, rows, how);
  }

  /** What is written of {@code table}: the columns keep their ids, the rows their slots. */
  public Table table(Table table) {
    var shaped = shape.of(table);
    return rows.map(only -> shaped.withOrder(shaped.rowSlots().filter(only::contains).toArray()))
        .orElse(shaped);
  }

  /**
   * What is written of {@code table} in {@code format}: a map keeps the column its shapes are drawn
   * from, whether the schema knows it or not.
   */
  public Table table(Table table, TableFormat format) {
    var leaving = table(table);
    return format.placesRows() && Whereabouts.shapes(leaving).isEmpty()
        ? Whereabouts.shapes(table)
            .map(shapes -> leaving.withNewColumn(fresh(shapes, leaving), leaving.columns().size()))
            .orElse(leaving)
        : leaving;
  }

  private static Column fresh(GeometryColumn shapes, Table leaving) {
    return new GeometryColumn(
        leaving.freshColumn(), shapes.label(), shapes.epsg(), shapes.geometries());
  }

  /**
   * Writes {@code table} in the format that the name of {@code target} tells. A file that is there
   * is replaced: whoever calls asks before, and {@link #freeName} proposes another name.
   *
   * @param sources the files that were read; never written over
   * @return what the format could not hold as it is
   * @throws ProblemException when no format writes such files, or the file cannot be written:
   *     nothing is changed then
   * @throws java.util.concurrent.CancellationException when cancelled; nothing is changed then
   */
  public List<Problem> write(
      Table table, Path target, Collection<Path> sources, Formats formats, Progress progress) {
    var format = format(target, formats);
    var writer = format.writer().orElseThrow();
    var leaving = table(table, format);
    var told = new ArrayList<Problem>();
    new TargetFile(target, sources)
        .write(out -> told.addAll(writer.write(leaving, options, out, progress)));
    return List.copyOf(told);
  }

  /** {@code wanted}, or where that is taken the first free of {@code name-2}, {@code name-3}… */
  public static Path freeName(Path wanted) {
    var name = String.valueOf(wanted.getFileName());
    var dot = name.lastIndexOf('.');
    var stem = dot > 0 ? name.substring(0, dot) : name;
    var extension = dot > 0 ? name.substring(dot) : "";
    var free = wanted;
    for (var number = 2; Files.exists(free); number++) {
      free = wanted.resolveSibling(stem + "-" + number + extension);
    }
    return free;
  }

  private static TableFormat format(Path target, Formats formats) {
    return formats
        .writing(String.valueOf(target.getFileName()))
        .filter(format -> format.writer().isPresent())
        .orElseThrow(
            () ->
                new ProblemException(
                    Problem.at(Place.file(target.toString()), "publish.export.no-format")));
  }
}
