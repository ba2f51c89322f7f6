package fr.arpent.cli;

import fr.arpent.address.AddressIndex;
import fr.arpent.address.BaseInfo;
import fr.arpent.address.ReverseAddresses;
import fr.arpent.base.Message;
import fr.arpent.base.Place;
import fr.arpent.base.Problem;
import fr.arpent.base.ProblemException;
import fr.arpent.base.Progress;
import fr.arpent.format.Sources;
import fr.arpent.geo.Crs;
import fr.arpent.geo.layer.BackgroundMap;
import fr.arpent.geo.layer.BackgroundReader;
import fr.arpent.geo.layer.StreetCrossings;
import fr.arpent.geo.position.PositionColumns;
import fr.arpent.geo.position.PositionReader;
import fr.arpent.publish.Relocation;
import fr.arpent.publish.Whereabouts;
import fr.arpent.step.ColumnRef;
import fr.arpent.step.State;
import fr.arpent.step.Work;
import fr.arpent.table.Column;
import fr.arpent.table.Table;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Adds the nearest address of every point. */
@Command(name = "reverse")
final class ReverseCommand implements Named {
  private final CommandContext context;

  @Mixin InAndOut files = new InAndOut();

  @ArgGroup(exclusive = false)
  @Nullable LonLatColumns columns;

  @Option(
      names = "--radius",
      paramLabel = "M",
      descriptionKey = "radius",
      converter = Numbers.Metres.class)
  double radius = 100;

  @Option(names = "--streets", paramLabel = "FILE", descriptionKey = "streets")
  @Nullable Path streets;

  @Mixin StoreOption store = new StoreOption();

  @Mixin ReadingOptions reading = new ReadingOptions();

  ReverseCommand(CommandContext context) {
    this.context = context;
  }

  /** The columns of longitude and latitude, by their titles. */
  static final class LonLatColumns {
    @Option(names = "--lon", required = true, paramLabel = "X", descriptionKey = "lon")
    String lon = "";

    @Option(names = "--lat", required = true, paramLabel = "Y", descriptionKey = "lat")
    String lat = "";
  }

  @Override
  public String name() {
    return "reverse";
  }

  @Override
  public Integer call() {
    var out = files.out();
    var format = context.format(out, null);
    var read = context.read(files.in, reading.options());
    var table = read.table();
    var position = position(table);
    context.tellRead(read);
    var state = State.of(table);
    var work = new Work(state, resources(), Progress.NONE);
    var found =
        new ReverseAddresses(table.id(), position, radius).run(work).apply(state).table(table.id());
    var placed =
        format.placesRows()
            ? new Relocation(position, Crs.WGS84).drawn(found, Progress.NONE)
            : found;
    context.write(placed, format, out, files.in);
    context.tell(done(found));
    return 0;
  }

  private Message done(Table found) {
    var status = found.named("result_status").orElseThrow();
    var missing = count(found, status, "not-found");
    var skipped = count(found, status, "skipped");
    var bases = store.of(context.toolbox()).list().stream().map(BaseInfo::name).toList();
    return Message.of(
        "cli.reverse.done",
        found.rowCount() - missing - skipped,
        missing,
        skipped,
        Math.round(radius),
        String.join(", ", bases));
  }

  private static int count(Table table, Column column, String text) {
    return (int)
        Arrays.stream(table.rows().toArray())
            .filter(slot -> column.text(slot).equals(text))
            .count();
  }

  private PositionColumns position(Table table) {
    var told = columns;
    if (told != null) {
      var there = new NamedColumns(table, files.in);
      var named =
          new PositionColumns.TwoColumns(
              there.get(told.lon), there.get(told.lat), Crs.WGS84.epsg());
      return inDegrees(table, named) ? named : found(only(table, named));
    }
    return found(table);
  }

  /** Whether any row has a place when the columns are read as degrees, or none has anything. */
  private static boolean inDegrees(Table table, PositionColumns.TwoColumns named) {
    var reader = PositionReader.of(table, named);
    var there = new double[2];
    return table.rowSlots().anyMatch(slot -> reader.lonLat(slot, there))
        || table.rowSlots().noneMatch(slot -> reader.written(slot, there));
  }

  private static Table only(Table table, PositionColumns named) {
    var two = named.columns().stream().map(ColumnRef::id).map(table::column).toList();
    return Table.of(table.id(), table.name(), two, table.sourceRows(), table.preamble());
  }

  private PositionColumns found(Table table) {
    var found =
        new Whereabouts(Optional.empty())
            .in(table, Progress.NONE)
            .orElseThrow(() -> problem("cli.reverse.no-position"));
    context.tellFound(found);
    return found;
  }

  private Map<Class<?>, Object> resources() {
    var resources = new HashMap<Class<?>, Object>();
    resources.put(AddressIndex.class, store.of(context.toolbox()).open());
    map()
        .map(StreetCrossings::of)
        .filter(crossings -> crossings.count() > 0)
        .ifPresent(crossings -> resources.put(StreetCrossings.class, crossings));
    return resources;
  }

  private Optional<BackgroundMap> map() {
    return streets == null
        ? background().map(folder -> BackgroundReader.folder(folder, Progress.NONE))
        : Optional.of(told(streets));
  }

  /** The streets that were named, which must be some. */
  private static BackgroundMap told(Path file) {
    Sources.mustBeThere(file);
    var map = BackgroundReader.files(List.of(file), Progress.NONE);
    map.problems().stream().findFirst().ifPresent(ReverseCommand::refuse);
    if (map.streets().stream().allMatch(street -> street.name().isEmpty())) {
      throw new ProblemException(Problem.at(Place.file(file.toString()), "cli.reverse.no-streets"));
    }
    return map;
  }

  private static void refuse(Problem problem) {
    throw new ProblemException(problem);
  }

  /** The map of the town, in the folder beside the file where the window looks for it too. */
  private Optional<Path> background() {
    return Optional.of(files.in)
        .filter(in -> !in.equals("-"))
        .map(in -> Path.of(in).resolveSibling("fond"))
        .filter(Files::isDirectory);
  }

  private ProblemException problem(String code, Object... facts) {
    return new ProblemException(Problem.at(Place.file(files.in), code, facts));
  }
}
