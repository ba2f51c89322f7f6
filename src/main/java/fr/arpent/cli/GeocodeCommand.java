package fr.arpent.cli;

import fr.arpent.address.BaseInfo;
import fr.arpent.address.geocode.GeocodeAddresses;
import fr.arpent.address.geocode.Geocoder;
import fr.arpent.address.geocode.Pile;
import fr.arpent.address.geocode.Piles;
import fr.arpent.base.Message;
import fr.arpent.base.Progress;
import fr.arpent.step.State;
import fr.arpent.step.Work;
import fr.arpent.table.Table;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Looks for the address of every row. */
@Command(name = "geocode")
final class GeocodeCommand implements Named {
  private final CommandContext context;

  @Mixin InAndOut files = new InAndOut();

  @Option(
      names = "--columns",
      required = true,
      split = ",",
      paramLabel = "A,B",
      descriptionKey = "address-columns")
  List<String> columns = List.of();

  @Option(names = "--postcode", paramLabel = "P", descriptionKey = "postcode-column")
  @Nullable String postcode;

  @Option(names = "--citycode", paramLabel = "C", descriptionKey = "citycode-column")
  @Nullable String citycode;

  @Mixin StoreOption store = new StoreOption();

  @Mixin ReadingOptions reading = new ReadingOptions();

  GeocodeCommand(CommandContext context) {
    this.context = context;
  }

  @Override
  public String name() {
    return "geocode";
  }

  @Override
  public Integer call() {
    var out = files.out();
    var format = context.format(out, null);
    var read = context.read(files.in, reading.options());
    var asked = asked(new NamedColumns(read.table(), files.in));
    context.tellRead(read);
    var found = found(read.table(), asked);
    context.write(found, format, out, files.in);
    context.tell(done(found));
    return 0;
  }

  /** How many are sure, to be looked at and not found, and where the answers are from. */
  private Message done(Table found) {
    var piles = Piles.of(found);
    var bases = store.of(context.toolbox()).list().stream().map(BaseInfo::name).toList();
    return Message.of(
        "cli.geocode.done",
        piles.count(Pile.SURE),
        piles.count(Pile.REVIEW),
        piles.count(Pile.MISSING),
        String.join(", ", bases));
  }

  private GeocodeAddresses asked(NamedColumns there) {
    var named = columns.stream().map(String::strip).map(there::get).toList();
    return new GeocodeAddresses(
        there.table().id(), named, there.find(postcode), there.find(citycode));
  }

  private Table found(Table table, GeocodeAddresses asked) {
    var state = State.of(table);
    try (var search = store.of(context.toolbox()).search()) {
      Map<Class<?>, Object> resources = Map.of(Geocoder.class, new Geocoder(search));
      return asked.run(new Work(state, resources, Progress.NONE)).apply(state).table(table.id());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
