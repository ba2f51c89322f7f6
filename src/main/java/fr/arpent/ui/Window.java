package fr.arpent.ui;

import fr.arpent.publish.Publication.Writing;
import fr.arpent.schema.TableSchema;
import fr.arpent.schema.catalogue.Catalogue;
import fr.arpent.schema.catalogue.KeptSchemas;
import fr.arpent.ui.action.Actions;
import fr.arpent.ui.action.Command;
import fr.arpent.ui.action.Keys;
import fr.arpent.ui.action.Menus;
import fr.arpent.ui.desk.Bench;
import fr.arpent.ui.desk.Deriver;
import fr.arpent.ui.desk.Tasks;
import fr.arpent.ui.desk.Words;
import fr.arpent.ui.open.Dialogs;
import fr.arpent.ui.open.OpenBar;
import fr.arpent.ui.open.Opening;
import fr.arpent.ui.open.TableTabs;
import fr.arpent.ui.shell.CommandPalette;
import fr.arpent.ui.shell.FirstRun;
import fr.arpent.ui.shell.Overlay;
import fr.arpent.ui.shell.SavedLabel;
import fr.arpent.ui.shell.StatusBar;
import fr.arpent.ui.shell.Toasts;
import fr.arpent.ui.shell.Toolbar;
import fr.arpent.ui.theme.Theme;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Executor;
import javafx.application.Platform;
import javafx.geometry.Rectangle2D;
import javafx.scene.Scene;
import javafx.stage.Screen;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;

/**
 * The window of the program, put together: every pane gets what it needs, every command what it
 * does. Made on the JavaFX thread.
 */
public final class Window {
  private static final double WIDTH = 1280;
  private static final double HEIGHT = 800;

  /** What the bicycle stands of the sample town are meant for. */
  private static final String SAMPLE_SCHEMA = "stationnement-cyclable";

  private final Stage stage;
  private final Preferences preferences;
  private final Words words;
  private final Tasks tasks;
  private final Bench bench;
  private final Actions actions = new Actions();
  private final Overlay overlay = new Overlay();
  private final Toasts toasts;
  private final FileCommands files;
  private final SchemaCommands schema;
  private final VisitCommands visit;
  private final Middle panes;
  private final DropCommands drops;
  private final SaveCommands saves;
  private final Arrivals arrivals;
  private final Scene scene;

  /**
   * A window in {@code stage}, not shown yet.
   *
   * @param dialogs asks for files
   */
  public Window(Stage stage, Services services, Dialogs dialogs, Words words, Theme theme) {
    this.stage = stage;
    this.words = words;
    preferences = Preferences.in(services.ownFolder());
    Executor onWindow = Platform::runLater;
    tasks = new Tasks(onWindow);
    toasts = new Toasts(words);
    bench = new Bench(tasks, new Deriver(services.checker()));
    var hands = new Hands(bench, actions, words, tasks, overlay, toasts);
    var catalogue = new Catalogue(KeptSchemas.under(services.ownFolder()));
    var opening =
        new Opening(services.projects(), services.formats(), catalogue, services.ownFolder());
    var reading = new ReadCommands(hands, opening);
    saves = new SaveCommands(hands, dialogs, preferences::opened);
    files = new FileCommands(hands, opening, preferences, services.ownFolder(), saves, reading);
    files.register(dialogs, this::quit);
    panes = new Middle(hands, theme);
    overlay.resting(panes.grid()::takeFocus);
    actions.before(
        () -> {
          panes.grid().keep();
          toasts.moveOn();
        });
    var bar = new OpenBar(bench, words, () -> run(Command.READ_AGAIN), () -> run(Command.TIDY));
    panes.overGrid().getChildren().addAll(new TableTabs(bench).node(), bar.node());
    var tidy = new TidyCommands(hands, bar);
    tidy.register();
    reading.register(found -> tidy.offered(found.reading().proposals()));
    schema = new SchemaCommands(hands, catalogue, dialogs, preferences);
    schema.register();
    CheckCommands.register(hands, panes.dock(), schema, panes.grid()::takeFocus);
    new NewTable(hands, catalogue, services.formats(), dialogs, this::openAs).register();
    var map = new MapCommands(hands, panes.map(), theme.palette());
    map.register();
    visit =
        VisitCommands.register(
            hands,
            panes.map(),
            panes.dock(),
            services.ownFolder(),
            dialogs,
            map.finding(),
            preferences);
    RoundCommands.register(hands, services, dialogs, visit);
    map.surround().subscribe(now -> visit.addresses().crossings().set(now.crossings()));
    visit.addresses().look();
    VisitLayout.follow(visit.visit(), hands, panes.grid(), panes.panes());
    arrivals = new Arrivals(hands, panes.grid(), bar, tidy, schema, map, visit);
    files.onArrival(arrivals::opened, arrivals::added);
    files.onSample(() -> catalogue.find(SAMPLE_SCHEMA).ifPresent(arrivals::know));
    drops = new DropCommands(hands, files, map);
    drops.register(dialogs);
    new ExportCommands(hands, dialogs, new Writing(services.formats(), services.checker()))
        .register();
    EditCommands.register(hands, panes.grid());
    saves.register(panes.overGrid());
    GeocodeCommands.register(hands, panes, visit, services.ownFolder(), preferences);
    HistoryCommands.register(hands, panes.dock(), panes.panes(), panes.overGrid());
    FindCommands.register(hands, panes.grid(), panes.overGrid());
    var help =
        HelpCommands.register(
            hands,
            services.ownFolder(),
            visit.keys()::get,
            () -> ViewCommands.place(bench, panes, visit.visit()));
    ViewCommands.keep(bench, panes, visit.visit().going()::get);
    ViewCommands.register(hands, theme, preferences, panes.panes(), panes.grid(), stage);
    var palette =
        new CommandPalette(
            actions,
            words,
            overlay,
            List.of(
                new PaletteColumns(hands, panes.grid()),
                new PaletteRows(hands),
                new PaletteAddresses(hands, visit.addresses(), panes.map()),
                new PaletteHelp(hands, visit.keys()::get, help::keys),
                new PaletteTopics(hands.words(), help::topic)));
    actions.on(Command.PALETTE, palette::show);
    scene = scene(hands, theme);
    preferences.apply(theme, words);
    listen();
  }

  /** Shows the window, as large as the screen allows up to its usual size. */
  public void show() {
    Rectangle2D screen = Screen.getPrimary().getVisualBounds();
    stage.setMinWidth(Math.min(1000, screen.getWidth()));
    stage.setMinHeight(Math.min(640, screen.getHeight()));
    show(Math.min(WIDTH, screen.getWidth()), Math.min(HEIGHT, screen.getHeight()));
  }

  /** Shows the window in this size, whatever the screen. */
  public void show(double width, double height) {
    stage.setWidth(width);
    stage.setHeight(height);
    stage.setScene(scene);
    stage.show();
  }

  /** Whether something the window does by itself is still under way. */
  public boolean busy() {
    return !tasks.running().isEmpty()
        || bench.checking().get()
        || (bench.derived().get() != null && !panes.map().complete());
  }

  /** Whether a message is shown that will go by itself. */
  public boolean telling() {
    return toasts.passing();
  }

  /** Closes the topmost of what lies over the window. */
  public void closeOverlay() {
    overlay.close();
  }

  /** Closes the project and the window; the program goes on. */
  public void close() {
    visit.visit().pause();
    bench.close();
    tasks.close();
    stage.hide();
  }

  /** Tells the user of a fault of the program itself. */
  public void fault(Throwable fault) {
    tasks.fault(fault);
  }

  /** Opens {@code file}, as dropping it does. */
  public void open(Path file) {
    files.open(file);
  }

  /** Takes {@code file} as if it were dropped: over an open project, asks what it is for. */
  public void drop(Path file) {
    drops.dropped(file);
  }

  /** Checks what is opened next against {@code schema}. */
  public void check(TableSchema schema) {
    arrivals.check(schema);
  }

  private void openAs(Path file, TableSchema as) {
    check(as);
    open(file);
  }

  /** Does {@code command}, as choosing it does. */
  public void run(Command command) {
    actions.run(command);
  }

  /** The project on the bench and all that follows from it. */
  public Bench bench() {
    return bench;
  }

  /** The scene, for pictures of it. */
  public Scene scene() {
    return scene;
  }

  private Scene scene(Hands hands, Theme theme) {
    var recent = new RecentFiles(preferences, this::open);
    var first = new FirstRun(actions, words);
    recent.follow(bench, first);
    var toolbar = new Toolbar(actions, words);
    schema.follow(toolbar);
    NextThing.follow(hands, visit.visit(), toolbar);
    var status = new StatusBar(words, tasks, new SavedLabel(words, bench.saving(), this::file));
    var said = new StatusTexts(bench, words);
    said.show(status);
    said.hidden(status, actions, panes.grid().view());
    said.doors(status, actions, panes.map(), visit.addresses(), theme);
    ViewCommands.areas(hands, panes, toolbar.node(), status.node());
    var frame =
        Frame.of(
            new Menus(actions, words, recent.menu()).bar(),
            toolbar.node(),
            panes.panes(),
            first,
            status.node(),
            overlay,
            toasts,
            bench.desk().sheet());
    var made = new Scene(frame.root(), WIDTH, HEIGHT);
    theme.dress(made);
    new Keys(actions, overlay.open()::get).listen(made);
    files.pasteInto(made);
    drops.take(made, first);
    return made;
  }

  private @Nullable Path file() {
    var project = bench.project().get();
    return project == null ? null : project.path();
  }

  private void listen() {
    actions.onRefused(toasts::note);
    bench.project().subscribe((_, _) -> toasts.leave());
    tasks.troubles().onOver(toasts::over);
    tasks
        .problem()
        .subscribe(
            problem -> {
              if (problem != null) {
                toasts.warn(problem);
              }
            });
    stage.titleProperty().bind(new StatusTexts(bench, words).title(visit.visit().model().shown()));
    stage.setOnCloseRequest(
        event -> {
          event.consume();
          run(Command.QUIT);
        });
  }

  /** Ends the program. Asks nothing when all is saved, which is nearly always. */
  void quit() {
    saves.leaving(
        () -> {
          close();
          Platform.exit();
        });
  }
}
