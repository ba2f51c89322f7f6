package fr.arpent.cli;

import fr.arpent.address.geocode.GeocodeAddresses;
import fr.arpent.address.geocode.Geocoder;
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
    context.write(found(read.table(), asked), format, out, files.in);
    return 0;
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
