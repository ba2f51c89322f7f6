package fr.arpent.ui;

import fr.arpent.base.Message;
import fr.arpent.geo.Crs;
import fr.arpent.geo.LonLat;
import fr.arpent.geo.Reprojection;
import fr.arpent.project.Project;
import fr.arpent.ui.action.Actions;
import fr.arpent.ui.action.Command;
import fr.arpent.ui.desk.Bench;
import fr.arpent.ui.desk.Selection;
import fr.arpent.ui.desk.Sheet;
import fr.arpent.ui.desk.Words;
import fr.arpent.ui.grid.GridView;
import fr.arpent.ui.map.MapPane;
import fr.arpent.ui.shell.StatusBar;
import fr.arpent.ui.theme.Theme;
import fr.arpent.ui.visit.AddressPlace;
import fr.arpent.ui.visit.VisitShown;
import java.util.Locale;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import org.jspecify.annotations.Nullable;

/** What the status bar and the title of the window say. */
final class StatusTexts {
  private final Bench bench;
  private final Words words;

  StatusTexts(Bench bench, Words words) {
    this.bench = bench;
    this.words = words;
  }

  void show(StatusBar status) {
    var desk = bench.desk();
    status.whileNothing(desk.sheet().isNull(), words.of("ui.status.network"));
    status.left(
        words.of(Bindings.createObjectBinding(() -> rows(desk.sheet().get()), desk.sheet())),
        "status-rows");
    status.leftLong(
        words.of(
            Bindings.createObjectBinding(
                () -> selection(desk.sheet().get(), desk.selection().get()),
                desk.sheet(),
                desk.selection())),
        "status-selection");
  }

  /** How many columns are hidden, a door to where they are shown again. */
  void hidden(StatusBar status, Actions actions, ObservableValue<GridView> view) {
    status.door(
        Bindings.createStringBinding(
            () -> hidden(bench.desk().sheet().get(), view.getValue()),
            bench.desk().sheet(),
            view,
            words.texts()),
        "eye-off",
        "status-hidden",
        () -> actions.run(Command.COLUMNS));
  }

  private String hidden(@Nullable Sheet sheet, GridView view) {
    var count = sheet == null ? 0 : view.hiddenCount(sheet.table());
    return count == 0 ? "" : words.say("ui.status.hidden", count);
  }

  /** What the map and the addresses stand on, each a door to where it is changed. */
  void doors(StatusBar status, Actions actions, MapPane map, AddressPlace addresses, Theme theme) {
    status.right(pointer(map.model().pointer()), "crosshair", "status-pointer");
    status.door(
        words.of(Bindings.createObjectBinding(this::projection, bench.derived())),
        "globe",
        "status-projection",
        () -> actions.run(Command.POSITIONS));
    status.door(
        words.of(Bindings.createObjectBinding(() -> known(addresses), addresses.bases())),
        "book-open",
        "status-addresses",
        () -> actions.run(Command.IMPORT_ADDRESSES));
    status.right(words.of("ui.status.offline"), "wifi-off", "status-offline");
    status.door(
        words.of(
            Bindings.createObjectBinding(
                () -> Message.of("ui.status.zoom", Math.round(100 * theme.textScale().get())),
                theme.textScale())),
        "type",
        "status-zoom",
        () -> actions.run(Command.TEXT_NORMAL));
  }

  private ObservableValue<String> pointer(ObservableValue<@Nullable LonLat> place) {
    return Bindings.createStringBinding(
        () -> {
          var at = place.getValue();
          return at == null ? "" : String.format(Locale.ROOT, "%.5f, %.5f", at.lat(), at.lon());
        },
        place);
  }

  private Message projection() {
    var now = bench.derived().get();
    return now == null
        ? Message.of("ui.status.nothing")
        : now.points()
            .columns()
            .flatMap(columns -> Reprojection.find(columns.epsg()))
            .map(Crs::name)
            .orElse(Message.of("ui.status.no-position"));
  }

  private static Message known(AddressPlace addresses) {
    var bases = addresses.bases().getValue();
    return bases.isEmpty()
        ? Message.of("ui.status.no-addresses")
        : Message.of(
            "ui.status.addresses",
            String.join(", ", bases.stream().flatMap(b -> b.towns().stream()).limit(2).toList()),
            bases.getFirst().date());
  }

  /** The file's name and the program's; with a visit its progress first. */
  ObservableValue<String> title(ObservableValue<@Nullable VisitShown> visit) {
    return Bindings.createStringBinding(
        () ->
            progress(visit.getValue())
                + Optional.ofNullable(bench.project().get())
                    .map(StatusTexts::named)
                    .orElse("Arpent"),
        bench.project(),
        bench.saving(), // a project that was saved elsewhere has another name from then on
        visit);
  }

  private static String progress(@Nullable VisitShown visit) {
    return visit == null || visit.view().finished()
        ? ""
        : visit.view().done() + "/" + visit.view().total() + " · ";
  }

  private static String named(Project project) {
    var name = String.valueOf(project.path().getFileName());
    return name.replaceFirst("\\.arpent$", "") + " — Arpent";
  }

  private static Message rows(@Nullable Sheet sheet) {
    if (sheet == null) {
      return Message.of("ui.status.nothing");
    }
    var rows = sheet.rows();
    return rows.filtered()
        ? Message.of("ui.status.rows-shown", rows.size(), rows.total())
        : Message.of("ui.status.rows", rows.total());
  }

  private static Message selection(@Nullable Sheet sheet, Selection selection) {
    var cell = selection.cell();
    if (sheet == null) {
      return Message.of("ui.status.nothing");
    }
    if (cell.isEmpty() || !sheet.table().has(cell.get().column())) {
      return Message.of("ui.status.no-selection");
    }
    var name = sheet.table().column(cell.get().column()).name();
    if (selection.size() == 1) {
      var row = sheet.table().sourceRow(cell.get().row().slot());
      return row == 0
          ? Message.of("ui.status.cell-new", name)
          : Message.of("ui.status.cell", name, row);
    }
    return selection.columns().size() == 1
        ? Message.of("ui.status.cells", selection.size(), name)
        : Message.of("ui.status.cells-many", selection.size());
  }
}
