package fr.arpent.cli;

import fr.arpent.base.Place;
import fr.arpent.base.Problem;
import fr.arpent.base.ProblemException;
import fr.arpent.base.Progress;
import fr.arpent.check.matching.Matching;
import fr.arpent.format.ReadOptions;
import fr.arpent.format.TableFormat;
import fr.arpent.geo.Crs;
import fr.arpent.publish.Conforming;
import fr.arpent.publish.Export;
import fr.arpent.publish.Relocation;
import fr.arpent.publish.WantedCrs;
import fr.arpent.publish.Whereabouts;
import fr.arpent.schema.TableSchema;
import fr.arpent.table.Column;
import fr.arpent.table.Table;
import fr.arpent.table.TextColumn;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Writes a file in another format, or with its positions in another system. */
@Command(name = "convert")
final class ConvertCommand implements Named {
  private final CommandContext context;

  @Mixin InAndOut files = new InAndOut();

  @Mixin ReadingOptions reading = new ReadingOptions();

  @Option(names = "--to", paramLabel = "FORMAT", descriptionKey = "to")
  @Nullable String to;

  @Option(names = "--from-crs", paramLabel = "C", descriptionKey = "from-crs")
  @Nullable String fromCrs;

  @Option(names = "--to-crs", paramLabel = "C", descriptionKey = "to-crs")
  @Nullable String toCrs;

  @Option(names = "--schema", paramLabel = "S", descriptionKey = "convert-schema")
  @Nullable String schema;

  @Mixin WantedColumns columns = new WantedColumns();

  ConvertCommand(CommandContext context) {
    this.context = context;
  }

  @Override
  public String name() {
    return "convert";
  }

  @Override
  public Integer call() {
    var from = Optional.ofNullable(fromCrs).map(WantedCrs::of);
    var wanted = Optional.ofNullable(toCrs).map(WantedCrs::of);
    var out = files.out();
    var format = context.format(out, to);
    var shape = Optional.ofNullable(schema).map(context.toolbox()::schema).map(this::shape);
    var options =
        reading.options().with(ReadOptions.CRS, from.map(ConvertCommand::number).orElse(null));
    var read = context.read(files.in, options);
    var placed = placed(read.table(), format, from, wanted);
    context.tellRead(read);
    context.tell(
        read.problems().stream().filter(p -> !answered(p, placed != read.table())).toList());
    context.write(shaped(placed, shape, format), format, out, files.in);
    return 0;
  }

  /** What the file did not say of its system no longer matters once the system was found. */
  private static boolean answered(Problem problem, boolean found) {
    return found && problem.message().code().equals("format.geojson.no-system");
  }

  private Conforming shape(TableSchema wanted) {
    return new Conforming(wanted, Matching.UNDECIDED, columns.all);
  }

  private Table shaped(Table table, Optional<Conforming> shape, TableFormat format) {
    shape.ifPresent(s -> columns.tell(text(s.outside(table)), context));
    return shape.map(s -> Export.of(s).table(table, format)).orElse(table);
  }

  /** Shapes are what a map draws, no column that someone misses. */
  private static List<Column> text(List<Column> columns) {
    return columns.stream().filter(TextColumn.class::isInstance).toList();
  }

  private static String number(Crs crs) {
    return String.valueOf(crs.epsg());
  }

  /** {@code table} with its positions where the format or the user wants them. */
  private Table placed(Table table, TableFormat format, Optional<Crs> from, Optional<Crs> wanted) {
    if (!format.placesRows() && wanted.isEmpty()) {
      return table;
    }
    if (format.placesRows() && wanted.filter(crs -> crs.epsg() != Crs.WGS84.epsg()).isPresent()) {
      throw problem("cli.convert.only-degrees", format.id());
    }
    var position = new Whereabouts(from).in(table, Progress.NONE);
    if (position.isEmpty() && (wanted.isPresent() || from.isPresent())) {
      throw problem("cli.convert.no-position");
    }
    position.ifPresent(context::tellFound);
    var relocation = position.map(p -> new Relocation(p, wanted.orElse(Crs.WGS84)));
    return relocation
        .map(r -> format.placesRows() ? r.drawn(table, Progress.NONE) : r.of(table, Progress.NONE))
        .orElse(table);
  }

  private ProblemException problem(String code, Object... facts) {
    return new ProblemException(Problem.at(Place.file(files.in), code, facts));
  }
}
