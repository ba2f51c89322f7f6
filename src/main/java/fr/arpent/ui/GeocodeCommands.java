package fr.arpent.ui;

import static fr.arpent.ui.action.Command.FIND_ADDRESS;
import static fr.arpent.ui.action.Command.GEOCODE;
import static fr.arpent.ui.action.Command.IMPORT_ADDRESSES;
import static fr.arpent.ui.action.Command.NETWORK;

import fr.arpent.address.AddressStore;
import fr.arpent.address.geocode.Answer;
import fr.arpent.address.geocode.AnswerChoices;
import fr.arpent.address.geocode.Question;
import fr.arpent.base.Message;
import fr.arpent.geo.LonLat;
import fr.arpent.ui.action.Buttons;
import fr.arpent.ui.geocode.AddressBox;
import fr.arpent.ui.geocode.AddressPin;
import fr.arpent.ui.geocode.Bases;
import fr.arpent.ui.geocode.Gazetteer;
import fr.arpent.ui.geocode.GeocodeModel;
import fr.arpent.ui.geocode.GeocodePane;
import fr.arpent.ui.geocode.Memory;
import fr.arpent.ui.geocode.NetworkBox;
import fr.arpent.ui.geocode.NetworkSettings;
import fr.arpent.ui.geocode.ReviewModel;
import fr.arpent.ui.geocode.Run;
import fr.arpent.ui.map.model.Mercator;
import fr.arpent.ui.shell.DockTab;
import fr.arpent.ui.visit.Visit;
import fr.arpent.ui.visit.VisitKey;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.layout.HBox;

/** What the commands do that look for addresses, and their tab in the dock. */
final class GeocodeCommands {
  private static final String TAB = "addresses";
  private static final double DOCK = 272;

  private final Hands hands;
  private final Middle panes;
  private final Visit visit;
  private final NetworkSettings network;
  private final Gazetteer gazetteer;
  private final GeocodeModel model;
  private final Run run;
  private final ReviewModel review;
  private final Bases bases;
  private final AddressPin pin;
  private final GeocodePane pane;

  private GeocodeCommands(
      Hands hands, Middle panes, VisitCommands visits, Path ownFolder, Preferences preferences) {
    this.hands = hands;
    this.panes = panes;
    visit = visits.visit();
    var memory = new Memory(preferences::get, preferences::put);
    network = new NetworkSettings(memory);
    var store = AddressStore.under(ownFolder);
    gazetteer = new Gazetteer(store, hands.tasks(), visits.addresses().bases());
    model = new GeocodeModel(hands.bench(), hands.tasks(), memory);
    run = new Run(model, hands.tasks(), gazetteer);
    review = new ReviewModel(this::choices, hands.bench()::ask, hands.bench()::undo);
    bases =
        new Bases(
            model,
            gazetteer,
            visits.addresses(),
            hands.tasks(),
            network,
            ownFolder.resolve("telechargements"),
            visits::added);
    pin = new AddressPin(panes.map().model());
    pane =
        new GeocodePane(
            model,
            run,
            review,
            hands.words(),
            new GeocodePane.Doors(
                bases,
                network,
                panes.map().model(),
                hands.overlay().open()::get,
                () -> hands.actions().run(IMPORT_ADDRESSES),
                this::settings,
                this::find));
  }

  static void register(
      Hands hands, Middle panes, VisitCommands visits, Path ownFolder, Preferences preferences) {
    var commands = new GeocodeCommands(hands, panes, visits, ownFolder, preferences);
    hands.withTable(GEOCODE, commands::show);
    hands.withTable(FIND_ADDRESS, commands::find);
    hands.actions().on(NETWORK, commands::settings);
    panes.map().offer(new Buttons(hands.actions(), hands.words()).worded(GEOCODE));
    commands.tab();
    commands.follow();
  }

  private void tab() {
    var badge = Bindings.createStringBinding(() -> badge(), model.piles(), hands.words().texts());
    var extras = new HBox();
    extras.setAlignment(Pos.CENTER_RIGHT);
    panes
        .dock()
        .add(
            new DockTab(
                TAB,
                hands.words().of("ui.geocode.tab"),
                badge,
                false,
                pane.list(),
                pane.detail(),
                extras));
  }

  private String badge() {
    var waiting = model.piles().get().count(fr.arpent.address.geocode.Pile.REVIEW);
    return waiting == 0 ? "" : hands.words().texts().get().number(waiting);
  }

  private void follow() {
    hands
        .bench()
        .present()
        .subscribe(
            now -> {
              if (now != null) {
                review.arrived(now.state().frontTable().orElse(null), now.history());
              } else {
                review.leave();
              }
            });
    hands
        .tasks()
        .problem()
        .subscribe(
            problem -> {
              if (problem != null) {
                review.refused();
              }
            });
    hands.bench().desk().selection().subscribe((_, _) -> pin.clear());
    hands.bench().project().subscribe((_, _) -> pin.clear());
  }

  private void show() {
    if (visit.going().get()) {
      visit.pause();
    }
    panes.panes().dockShown().set(true);
    var height = panes.panes().dockHeight();
    height.set(Math.max(height.get(), DOCK));
    panes.dock().show(TAB);
    pane.takeFocus();
  }

  private void choices(Question question, Consumer<List<Answer>> found) {
    gazetteer.find(known -> AnswerChoices.of(known.geocoder(), question), found);
  }

  private void settings() {
    var overlay = hands.overlay();
    overlay.dialog(new NetworkBox(network, hands.words()).node(overlay::close), () -> {});
  }

  /** In the round it is the round's own search, which answers for its point. */
  private void find() {
    if (visit.going().get()) {
      visit.model().key(VisitKey.SEARCH);
      return;
    }
    var overlay = hands.overlay();
    var view = panes.map().model().view().get();
    var near = new LonLat(Mercator.lon(view.x()), Mercator.lat(view.y()));
    pin.begin();
    var box = new AddressBox(gazetteer, hands.words(), near, pin::show, this::taken);
    overlay.sheet(box.node(this::install), 84, pin::leave);
    box.takeFocus(model.asked());
  }

  private void taken(Answer answer) {
    if (review.shown().get() != null) {
      hands.overlay().close();
      review.found(answer);
    } else {
      pin.keep();
      hands.overlay().close();
    }
  }

  private void install() {
    hands.overlay().close();
    show();
    hands.toasts().note(Message.of("ui.geocode.install-here"));
  }
}
