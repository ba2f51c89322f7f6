package fr.arpent.ui.geocode;

import fr.arpent.address.online.AddressService;
import fr.arpent.table.RowSet;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** The button that begins, for which rows and in which base; then how far it is, and a stop. */
final class RunLine {
  private final GeocodeModel model;
  private final Run run;
  private final NetworkSettings network;
  private final Parts parts;
  private final RadioButton all = new RadioButton();
  private final RadioButton shown = new RadioButton();
  private final RadioButton installed = new RadioButton();
  private final RadioButton service = new RadioButton();
  private final Button start;
  private final Label overwrite = new Label();
  private final HBox source = new HBox(12);
  private final VBox root;

  RunLine(GeocodeModel model, Run run, NetworkSettings network, Parts parts) {
    this.model = model;
    this.run = run;
    this.network = network;
    this.parts = parts;
    start = parts.button("geocode-run", "ui.geocode.run", this::start);
    start.textProperty().unbind();
    start.getStyleClass().add("accent");
    group(all, shown);
    group(installed, service);
    all.setSelected(true);
    installed.setSelected(true);
    all.setId("geocode-all");
    shown.setId("geocode-shown");
    installed.setId("geocode-installed");
    service.setId("geocode-service");
    parts.words().on(installed, "ui.geocode.source.installed");
    model.onlyShown().bindBidirectional(shown.selectedProperty());
    source.getChildren().setAll(installed, service);
    source.setAlignment(Pos.CENTER_LEFT);
    overwrite.setId("geocode-overwrite");
    overwrite.getStyleClass().addAll("visit-doubt", "text-small");
    overwrite.setWrapText(true);
    var rows = new FlowPane(12, 6, start, all, shown, source, progress());
    rows.setAlignment(Pos.CENTER_LEFT);
    root = new VBox(6, rows, overwrite);
    listen();
  }

  private static void group(RadioButton... buttons) {
    var group = new ToggleGroup();
    for (var button : buttons) {
      button.setToggleGroup(group);
      button.setMnemonicParsing(false);
    }
  }

  private void listen() {
    Parts.follow(
        root,
        this::fill,
        model.columns(),
        model.piles(),
        model.onlyShown(),
        model.bench().desk().sheet(),
        network.online(),
        run.running(),
        run.base(),
        service.selectedProperty(),
        parts.words().texts());
  }

  VBox node() {
    return root;
  }

  Button button() {
    return start;
  }

  private void start() {
    start(model.wanted());
  }

  /** Looks for {@code rows} where it was chosen. */
  void start(RowSet rows) {
    var asked =
        service.isSelected() && network.online().get()
            ? Optional.of(AddressService.at(network.service()))
            : Optional.<AddressService>empty();
    run.start(rows, asked);
  }

  private HBox progress() {
    var bar = new ProgressBar();
    bar.setPrefWidth(220);
    bar.setId("geocode-progress");
    run.running()
        .subscribe(
            now -> {
              bar.progressProperty().unbind();
              if (now != null) {
                bar.progressProperty().bind(now.done());
              }
            });
    var percent = new Label();
    percent
        .textProperty()
        .bind(
            Bindings.createStringBinding(
                () ->
                    bar.getProgress() < 0
                        ? ""
                        : parts
                            .words()
                            .say("ui.visit.percent", Math.round(bar.getProgress() * 100)),
                bar.progressProperty(),
                parts.words().texts()));
    var stop = parts.button("geocode-stop", "ui.geocode.stop-keep", run::stop);
    var line = new HBox(10, bar, percent, stop);
    line.setAlignment(Pos.CENTER_LEFT);
    run.running().subscribe(now -> Parts.show(line, now != null));
    return line;
  }

  private void fill() {
    var sheet = model.sheet();
    var running = run.running().get() != null;
    var total = sheet.map(s -> s.table().rowCount()).orElse(0);
    var filtered = model.filtered();
    if (!filtered && model.onlyShown().get()) {
      all.setSelected(true);
    }
    all.setText(parts.words().say("ui.geocode.rows.all", total));
    shown.setText(
        parts.words().say("ui.geocode.rows.shown", sheet.map(s -> s.rows().size()).orElse(0)));
    service.setText(
        parts
            .words()
            .say("ui.geocode.source.service", String.valueOf(network.service().getHost())));
    var count = model.wantedCount();
    start.setText(parts.words().say("ui.geocode.run", count));
    var nowhere = run.base().get() == null && !(service.isSelected() && network.online().get());
    start.setDisable(count == 0 || nowhere || model.columns().get().parts().isEmpty());
    Parts.show(start, !running);
    Parts.show(all, !running && filtered);
    Parts.show(shown, !running && filtered);
    Parts.show(source, !running && network.online().get());
    said(running);
  }

  /** What will be written over is told before. */
  private void said(boolean running) {
    var there = model.sheet().map(s -> s.table().named("result_label").isPresent()).orElse(false);
    var kept = model.piles().get().accepted();
    overwrite.setText(
        parts.words().say("ui.geocode.overwrite")
            + (kept == 0 ? "" : " " + parts.words().say("ui.geocode.overwrite.kept", kept)));
    Parts.show(overwrite, there && !running);
  }
}
