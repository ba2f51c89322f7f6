package fr.arpent.ui;

import static fr.arpent.ui.action.Command.MAP_FIT;
import static fr.arpent.ui.action.Command.MAP_IN;
import static fr.arpent.ui.action.Command.MAP_OUT;
import static fr.arpent.ui.action.Command.PLACE_POINTS;
import static fr.arpent.ui.action.Command.POSITIONS;

import fr.arpent.base.Message;
import fr.arpent.geo.position.AcceptPosition;
import fr.arpent.geo.position.PositionColumns;
import fr.arpent.geo.position.SwapAxes;
import fr.arpent.geo.search.PositionFinding;
import fr.arpent.geo.search.PositionHypothesis;
import fr.arpent.geo.search.PositionSearch;
import fr.arpent.geo.search.Strays;
import fr.arpent.table.Table;
import fr.arpent.ui.action.Buttons;
import fr.arpent.ui.check.PositionChooser;
import fr.arpent.ui.check.PositionChooser.Accepted;
import fr.arpent.ui.desk.Pool;
import fr.arpent.ui.desk.Sheet;
import fr.arpent.ui.map.MapPane;
import fr.arpent.ui.map.model.Ground;
import fr.arpent.ui.map.model.GroundMaker;
import fr.arpent.ui.shell.Toasts;
import fr.arpent.ui.theme.Palette;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;

/** What the commands about the map do, and where the points are. */
final class MapCommands {
  private final Hands hands;
  private final MapPane map;
  private final ObservableValue<Palette> palette;
  private final ReadOnlyBooleanWrapper finding = new ReadOnlyBooleanWrapper();
  private final ReadOnlyObjectWrapper<Surround> surround =
      new ReadOnlyObjectWrapper<>(Surround.NOTHING);

  MapCommands(Hands hands, MapPane map, ObservableValue<Palette> palette) {
    this.hands = hands;
    this.palette = palette;
    this.map = map;
  }

  void register() {
    hands.withTable(MAP_FIT, () -> map.model().fitMore());
    hands.withTable(MAP_IN, () -> map.model().zoom(1));
    hands.withTable(MAP_OUT, () -> map.model().zoom(-1));
    hands.withTable(PLACE_POINTS, map::placePoints);
    hands.withTable(POSITIONS, this::ask);
    map.offer(new Buttons(hands.actions(), hands.words()).worded(POSITIONS));
  }

  /** Whether it is still being found out where the points of a new file are. */
  ReadOnlyBooleanProperty finding() {
    return finding.getReadOnlyProperty();
  }

  /** What is known of the town. */
  ReadOnlyObjectProperty<Surround> surround() {
    return surround.getReadOnlyProperty();
  }

  /** Takes the ground beside {@code project} and, in a fresh one, finds where the points are. */
  void opened(Path project, boolean fresh) {
    map.model().ground().set(Ground.BARE);
    surround.set(Surround.NOTHING);
    finding.set(fresh);
    hands
        .tasks()
        .run(
            Pool.TILES,
            Message.of("ui.map.reading"),
            progress -> {
              var found = Surround.beside(project, progress);
              return new Town(found, GroundMaker.of(found.map()));
            },
            town -> {
              surround.set(town.surround());
              map.model().ground().set(town.ground());
              if (fresh && !hasShapes()) {
                search(this::found);
              } else {
                finding.set(false);
                fitOnce();
              }
            });
  }

  /** Shapes whose system is known are where the rows are, whatever columns say beside them. */
  private boolean hasShapes() {
    return hands.sheet().flatMap(sheet -> PositionColumns.of(sheet.state())).isPresent();
  }

  private void search(Consumer<PositionFinding> done) {
    hands
        .sheet()
        .ifPresent(
            sheet ->
                hands
                    .tasks()
                    .run(
                        Pool.CHECK,
                        Message.of("geo.search.progress"),
                        progress ->
                            PositionSearch.in(
                                sheet.table(), surround.get().surroundings(), progress),
                        done));
  }

  /** Without doubt: accepted as a step that can be undone, and told. In doubt: asked. */
  private void found(PositionFinding finding) {
    this.finding.set(false);
    if (finding.certain().isPresent()) {
      var certain = finding.certain().get();
      accept(new Accepted(Optional.of(certain), false));
      hands.tell("ui.positions.found", certain.crs().name(), certain.verdict());
      finding.advice().ifPresent(advice -> offerExchange(advice, certain.columns()));
    } else if (!finding.ranked().isEmpty()) {
      choose(finding);
    }
  }

  private void ask() {
    search(
        finding -> {
          if (finding.ranked().isEmpty()) {
            hands.tell("ui.positions.nothing");
          } else {
            choose(finding);
          }
        });
  }

  private void choose(PositionFinding finding) {
    var overlay = hands.overlay();
    hands
        .sheet()
        .ifPresent(
            sheet -> {
              var pictures = new PositionPictures(hands, sheet, surround.get().map(), palette);
              var chooser =
                  new PositionChooser(
                      hands.words(),
                      finding,
                      pictures::of,
                      columns ->
                          PositionSearch.as(sheet.table(), columns, surround.get().surroundings()),
                      accepted -> {
                        overlay.done();
                        accept(accepted);
                      });
              overlay.dialog(chooser.node(overlay::close), pictures.follow()::unsubscribe);
            });
  }

  private void accept(Accepted accepted) {
    var columns = accepted.where().map(PositionHypothesis::columns);
    hands
        .sheet()
        .map(Sheet::table)
        .ifPresent(
            table -> {
              hands.ask(new AcceptPosition(table.id(), columns.orElse(null)));
              if (accepted.exchanging()) {
                columns.ifPresent(c -> exchange(table, c));
              }
            });
    fitOnce();
  }

  private void offerExchange(Message advice, PositionColumns columns) {
    hands
        .toasts()
        .note(
            advice,
            new Toasts.Doing(
                "ui.positions.exchange-now",
                () -> hands.sheet().ifPresent(sheet -> exchange(sheet.table(), columns))));
  }

  /** Puts the rows right whose coordinates stand the other way round than those of the others. */
  private void exchange(Table table, PositionColumns columns) {
    hands
        .tasks()
        .run(
            Pool.CHECK,
            Message.of("geo.search.progress"),
            _ -> Strays.of(table, columns, surround.get().surroundings()),
            rows -> hands.ask(new SwapAxes(table.id(), columns, rows)));
  }

  /** Shows the town where it is known, so that stray points do not decide; else all points. */
  private void fitOnce() {
    home();
    var waiting = new javafx.util.Subscription[1];
    waiting[0] =
        map.model()
            .cloud()
            .subscribe(
                (_, now) -> {
                  if (!now.places().box().isEmpty()) {
                    home();
                    waiting[0].unsubscribe();
                  }
                });
  }

  /** A visit shows its own point. */
  private void home() {
    if (!map.visiting().get()) {
      map.model().home();
    }
  }

  private record Town(Surround surround, Ground ground) {}
}
