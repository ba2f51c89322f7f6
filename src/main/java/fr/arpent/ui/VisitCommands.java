package fr.arpent.ui;

import static fr.arpent.ui.action.Command.IMPORT_ADDRESSES;
import static fr.arpent.ui.action.Command.VISIT;
import static fr.arpent.ui.action.Command.VISIT_RESTART;
import static fr.arpent.ui.action.Command.VISIT_SETTINGS;

import fr.arpent.address.AddressStore;
import fr.arpent.address.BaseInfo;
import fr.arpent.base.Message;
import fr.arpent.geo.LonLat;
import fr.arpent.ui.action.Buttons;
import fr.arpent.ui.desk.Pool;
import fr.arpent.ui.map.MapPane;
import fr.arpent.ui.map.model.Mercator;
import fr.arpent.ui.open.Dialogs;
import fr.arpent.ui.shell.Dock;
import fr.arpent.ui.shell.DockTab;
import fr.arpent.ui.visit.AddressPlace;
import fr.arpent.ui.visit.AddressSearch;
import fr.arpent.ui.visit.NearbyAddresses;
import fr.arpent.ui.visit.RoundKeys;
import fr.arpent.ui.visit.Visit;
import fr.arpent.ui.visit.VisitEnd;
import fr.arpent.ui.visit.VisitPane;
import fr.arpent.ui.visit.VisitSettings;
import fr.arpent.ui.visit.VisitShown;
import fr.arpent.visit.RestartRound;
import java.nio.file.Path;
import java.util.Optional;
import javafx.animation.PauseTransition;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableBooleanValue;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;

/** What the commands of the visit do, and its tab in the dock. */
final class VisitCommands {
  private static final String TAB = "visit";

  /** Under which the preferences keep the keys of the round. */
  private static final String KEYS = "round-keys";

  private final Hands hands;
  private final Dock dock;
  private final AddressPlace addresses;
  private final Visit visit;
  private final ObjectProperty<RoundKeys> keys;

  private VisitCommands(
      Hands hands, MapPane map, Dock dock, Path ownFolder, Preferences preferences) {
    keys =
        new SimpleObjectProperty<>(
            preferences.get(KEYS).map(RoundKeys::read).orElse(RoundKeys.USUAL));
    keys.subscribe((_, now) -> preferences.put(KEYS, now.text()));
    this.hands = hands;
    this.dock = dock;
    addresses = new AddressPlace(AddressStore.under(ownFolder), hands.tasks());
    visit = new Visit(hands.bench(), map, addresses, hands.words(), VisitCommands::delay);
    visit.searching(() -> search(map));
    visit.telling(hands.toasts()::note);
    hands
        .tasks()
        .problem()
        .subscribe(
            problem -> {
              if (problem != null) {
                visit.model().refused();
              }
            });
  }

  static VisitCommands register(
      Hands hands,
      MapPane map,
      Dock dock,
      Path ownFolder,
      Dialogs dialogs,
      ObservableBooleanValue finding,
      Preferences preferences) {
    var commands = new VisitCommands(hands, map, dock, ownFolder, preferences);
    commands.actions(dialogs, finding);
    commands.tab();
    return commands;
  }

  Visit visit() {
    return visit;
  }

  /** Which keys do what during a round. */
  ObjectProperty<RoundKeys> keys() {
    return keys;
  }

  AddressPlace addresses() {
    return addresses;
  }

  private void actions(Dialogs dialogs, ObservableBooleanValue finding) {
    var desk = hands.bench().desk();
    var ready =
        Bindings.createBooleanBinding(
            () -> desk.sheet().get() != null && !finding.get() && !desk.readOnly().get(),
            desk.sheet(),
            finding,
            desk.readOnly());
    hands.actions().on(VISIT, this::toggle, ready, "ui.refused.not-ready");
    hands.actions().name(VISIT, name());
    hands.withTable(VISIT_SETTINGS, this::settings);
    var begun =
        Bindings.createBooleanBinding(
            () -> visit.model().shown().get() != null && !hands.bench().desk().readOnly().get(),
            visit.model().shown(),
            hands.bench().desk().readOnly());
    hands.actions().on(VISIT_RESTART, this::restart, begun, "ui.refused.no-visit");
    hands
        .actions()
        .on(
            IMPORT_ADDRESSES,
            () -> dialogs.addresses().ifPresent(file -> addresses.add(file, this::added)));
  }

  private ObservableValue<@Nullable Message> name() {
    return Bindings.createObjectBinding(
        () -> {
          var shown = visit.model().shown().get();
          if (visit.going().get()) {
            return Message.of("ui.command.visit.stop");
          }
          return shown == null
              ? Message.of("ui.command.visit")
              : Message.of("ui.command.visit.resume", shown.view().done(), shown.view().total());
        },
        visit.going(),
        visit.model().shown());
  }

  private void toggle() {
    if (visit.going().get()) {
      visit.pause();
    } else {
      dock.show(TAB);
      visit.start();
    }
  }

  private void settings() {
    hands
        .sheet()
        .ifPresent(
            sheet -> {
              var plan =
                  Optional.ofNullable(visit.model().shown().get())
                      .map(shown -> shown.view().round().plan())
                      .orElseGet(() -> Visit.all(sheet.state()));
              var overlay = hands.overlay();
              var box =
                  new VisitSettings(hands.words(), sheet, plan)
                      .node(
                          chosen -> {
                            overlay.close();
                            dock.show(TAB);
                            visit.begin(chosen);
                          },
                          overlay::close);
              overlay.dialog(box, () -> {});
            });
  }

  private void restart() {
    hands.sheet().ifPresent(sheet -> hands.ask(new RestartRound(sheet.table().id())));
  }

  void added(BaseInfo info) {
    hands.tell("ui.visit.addresses-added", info.count(), String.join(", ", info.towns()));
  }

  /** Around the point, or around what the map shows when it has no place. */
  private void search(MapPane map) {
    if (addresses.index().get().isEmpty()) {
      hands.tell("ui.visit.install");
      return;
    }
    var view = map.model().view().get();
    var middle = new LonLat(Mercator.lon(view.x()), Mercator.lat(view.y()));
    var place = visit.place().orElse(middle);
    var box = searchBox();
    hands
        .tasks()
        .run(
            Pool.ADDRESS,
            Message.of("ui.visit.reading-addresses"),
            _ -> NearbyAddresses.of(addresses.index().get(), place),
            box::in);
  }

  private AddressSearch searchBox() {
    var overlay = hands.overlay();
    var box =
        new AddressSearch(
            hands.words(),
            chosen -> {
              overlay.close();
              visit.model().found(chosen);
            });
    overlay.sheet(box.node(), 84, () -> {});
    box.takeFocus();
    return box;
  }

  private void tab() {
    var buttons = new Buttons(hands.actions(), hands.words());
    var end = new VisitEnd(hands.words(), buttons, this::unplaced);
    var resume = buttons.keyed(VISIT);
    resume.setId("visit-resume");
    resume.getStyleClass().add("accent");
    var pane = new VisitPane(visit, hands.words(), hands.overlay().open()::get, keys, end, resume);
    var shown = visit.model().shown();
    var texts = hands.words().texts();
    var badge = Bindings.createStringBinding(() -> count(shown.get()), shown, texts);
    var plan = new Label();
    plan.getStyleClass().addAll("text-muted", "text-small");
    plan.textProperty().bind(Bindings.createStringBinding(() -> plan(shown.get()), shown, texts));
    var settings = buttons.worded(VISIT_SETTINGS);
    var extras = new HBox(8, plan, settings);
    extras.setAlignment(Pos.CENTER_RIGHT);
    dock.add(
        new DockTab(
            TAB,
            hands.words().of("ui.visit.tab"),
            badge,
            false,
            pane.list(),
            pane.detail(),
            extras));
  }

  private int unplaced() {
    var now = hands.bench().derived().get();
    return now == null ? 0 : now.state().table().rowCount() - now.points().count();
  }

  private String count(@org.jspecify.annotations.Nullable VisitShown shown) {
    return shown == null
        ? ""
        : hands.words().say("ui.visit.badge", shown.view().done(), shown.view().total());
  }

  private String plan(@org.jspecify.annotations.Nullable VisitShown shown) {
    return shown == null ? "" : hands.words().say(shown.view().round().plan().words());
  }

  private static Runnable delay(int millis, Runnable then) {
    var pause = new PauseTransition(Duration.millis(millis));
    pause.setOnFinished(_ -> then.run());
    pause.play();
    return pause::stop;
  }
}
