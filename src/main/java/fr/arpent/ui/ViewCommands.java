package fr.arpent.ui;

import static fr.arpent.ui.action.Command.COLUMNS;
import static fr.arpent.ui.action.Command.FULL_SCREEN;
import static fr.arpent.ui.action.Command.NEXT_AREA;
import static fr.arpent.ui.action.Command.ONLY_TO_FIX;
import static fr.arpent.ui.action.Command.PREVIOUS_AREA;
import static fr.arpent.ui.action.Command.ROWS_AIRY;
import static fr.arpent.ui.action.Command.ROWS_DENSE;
import static fr.arpent.ui.action.Command.ROWS_NORMAL;
import static fr.arpent.ui.action.Command.SHOW_ALL;
import static fr.arpent.ui.action.Command.SHOW_DOCK;
import static fr.arpent.ui.action.Command.SHOW_MAP;
import static fr.arpent.ui.action.Command.SHOW_TABLE;
import static fr.arpent.ui.action.Command.SPEAK_ENGLISH;
import static fr.arpent.ui.action.Command.SPEAK_FRENCH;
import static fr.arpent.ui.action.Command.TEXT_LARGER;
import static fr.arpent.ui.action.Command.TEXT_NORMAL;
import static fr.arpent.ui.action.Command.TEXT_SMALLER;
import static fr.arpent.ui.action.Command.THEME_DARK;
import static fr.arpent.ui.action.Command.THEME_LIGHT;
import static fr.arpent.ui.action.Command.THEME_SYSTEM;

import fr.arpent.ui.action.Command;
import fr.arpent.ui.columns.ColumnChooser;
import fr.arpent.ui.columns.ColumnsModel;
import fr.arpent.ui.desk.Arrangement;
import fr.arpent.ui.desk.Bench;
import fr.arpent.ui.desk.CellMark;
import fr.arpent.ui.desk.RowFilter;
import fr.arpent.ui.grid.Density;
import fr.arpent.ui.grid.TableGrid;
import fr.arpent.ui.kept.ViewKeeper;
import fr.arpent.ui.shell.AreaTour;
import fr.arpent.ui.shell.AreaTour.Area;
import fr.arpent.ui.shell.Panes;
import fr.arpent.ui.theme.Theme;
import fr.arpent.ui.theme.ThemeChoice;
import fr.arpent.ui.visit.Visit;
import java.util.List;
import java.util.Locale;
import java.util.function.BooleanSupplier;
import javafx.animation.PauseTransition;
import javafx.beans.binding.Bindings;
import javafx.beans.property.BooleanProperty;
import javafx.scene.Node;
import javafx.stage.Stage;
import javafx.util.Duration;

/** What the commands do that change only what is seen. */
final class ViewCommands {
  private static final double LARGEST = 2;
  private static final double SMALLEST = 0.8;

  private final Hands hands;
  private final Theme theme;
  private final Preferences preferences;

  private ViewCommands(Hands hands, Theme theme, Preferences preferences) {
    this.hands = hands;
    this.theme = theme;
    this.preferences = preferences;
  }

  static void register(
      Hands hands, Theme theme, Preferences preferences, Panes panes, TableGrid grid, Stage stage) {
    var commands = new ViewCommands(hands, theme, preferences);
    commands.panes(panes, stage);
    commands.filters();
    commands.rows(grid);
    hands.withTable(COLUMNS, () -> commands.columns(grid));
    commands.text();
    commands.colours();
    commands.languages();
  }

  /** Keeps how the window stands in each project. */
  static void keep(Bench bench, Middle middle, BooleanSupplier visiting) {
    var pause = new PauseTransition(Duration.millis(500));
    new ViewKeeper(
        bench,
        middle.grid().view(),
        middle.panes(),
        visiting,
        run -> {
          pause.setOnFinished(_ -> run.run());
          pause.playFromStart();
        });
  }

  /** Lets the keys go from one area of the window to the next. */
  static void areas(Hands hands, Middle middle, Node toolbar, Node status) {
    var words = hands.words();
    middle.dock().named(words.of("ui.area.dock"), words.of("ui.command.show-dock"));
    var grid = middle.grid();
    var map = middle.map();
    var tour =
        new AreaTour(
            List.of(
                Area.of(toolbar),
                Area.of(middle.overGrid()),
                Area.of(grid.getTop()),
                new Area(grid, grid::takeFocus),
                new Area(map.node(), map.surface()::requestFocus),
                Area.of(middle.dock().node()),
                Area.of(status)));
    var free = Bindings.not(hands.overlay().open());
    var actions = hands.actions();
    actions.on(NEXT_AREA, () -> tour.go(true), free, "ui.refused.dialog-open");
    actions.on(PREVIOUS_AREA, () -> tour.go(false), free, "ui.refused.dialog-open");
  }

  private void panes(Panes panes, Stage stage) {
    panes.scale().bind(theme.textScale());
    shown(SHOW_TABLE, panes.gridShown());
    shown(SHOW_MAP, panes.mapShown());
    shown(SHOW_DOCK, panes.dockShown());
    hands.actions().on(FULL_SCREEN, () -> stage.setFullScreen(!stage.isFullScreen()));
    hands.actions().toggle(FULL_SCREEN, stage.fullScreenProperty());
  }

  private void shown(Command command, BooleanProperty property) {
    hands.withTable(command, () -> property.set(!property.get()));
    hands.actions().toggle(command, property);
  }

  private void filters() {
    var arrangement = hands.bench().desk().arrangement();
    var wanted = new RowFilter.Worst(null, CellMark.Level.WARNING);
    hands.withTable(
        ONLY_TO_FIX,
        () ->
            arrangement.set(
                arrangement.get().filters().contains(wanted)
                    ? arrangement.get().without(wanted::equals)
                    : arrangement.get().with(wanted)));
    hands
        .actions()
        .toggle(
            ONLY_TO_FIX,
            Bindings.createBooleanBinding(
                () -> arrangement.get().filters().contains(wanted), arrangement));
    hands.withTable(SHOW_ALL, () -> arrangement.set(Arrangement.NONE));
  }

  private void rows(TableGrid grid) {
    density(grid, ROWS_DENSE, Density.TIGHT);
    density(grid, ROWS_NORMAL, Density.NORMAL);
    density(grid, ROWS_AIRY, Density.AIRY);
  }

  private void density(TableGrid grid, Command command, Density density) {
    var view = grid.view();
    hands.withTable(command, () -> view.set(view.get().spaced(density)));
    hands
        .actions()
        .toggle(
            command, Bindings.createBooleanBinding(() -> view.get().density() == density, view));
  }

  private void columns(TableGrid grid) {
    var overlay = hands.overlay();
    hands
        .sheet()
        .map(sheet -> new ColumnsModel(sheet.table(), grid.view()))
        .map(model -> new ColumnChooser(model, hands.words(), overlay::close))
        .ifPresent(
            chooser -> {
              overlay.dialog(chooser.node(), () -> {});
              chooser.takeFocus();
            });
  }

  private void text() {
    hands.actions().on(TEXT_LARGER, () -> scale(theme.textScale().get() + 0.1));
    hands.actions().on(TEXT_SMALLER, () -> scale(theme.textScale().get() - 0.1));
    hands.actions().on(TEXT_NORMAL, () -> scale(1));
  }

  private void scale(double wanted) {
    var scale = Math.clamp(Math.round(wanted * 10) / 10.0, SMALLEST, LARGEST);
    theme.textScale().set(scale);
    preferences.put("text", String.valueOf(scale));
  }

  private void colours() {
    colour(THEME_SYSTEM, ThemeChoice.SYSTEM);
    colour(THEME_LIGHT, ThemeChoice.LIGHT);
    colour(THEME_DARK, ThemeChoice.DARK);
  }

  private void colour(Command command, ThemeChoice choice) {
    hands
        .actions()
        .on(
            command,
            () -> {
              theme.choice().set(choice);
              preferences.put("theme", choice.name());
            });
    hands.actions().toggle(command, theme.choice().isEqualTo(choice));
  }

  private void languages() {
    language(SPEAK_FRENCH, Locale.FRENCH);
    language(SPEAK_ENGLISH, Locale.ENGLISH);
  }

  private void language(Command command, Locale locale) {
    var texts = hands.words().texts();
    hands
        .actions()
        .on(
            command,
            () -> {
              hands.words().speak(locale);
              preferences.put("language", locale.getLanguage());
            });
    hands
        .actions()
        .toggle(
            command,
            Bindings.createBooleanBinding(
                () -> texts.get().locale().getLanguage().equals(locale.getLanguage()), texts));
  }

  /** Where the keys of one place work that has them now, as the help calls it. */
  static String place(Bench bench, Middle panes, Visit visit) {
    if (visit.going().get()) {
      return "visit";
    }
    var table = bench.desk().sheet().get() != null;
    return panes.map().surface().isFocused() ? "map" : table ? "grid" : "everywhere";
  }
}
