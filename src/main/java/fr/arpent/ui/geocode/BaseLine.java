package fr.arpent.ui.geocode;

import fr.arpent.address.BaseInfo;
import fr.arpent.address.online.AddressFiles;
import fr.arpent.address.online.NeededFiles.Needed;
import fr.arpent.ui.desk.Running;
import fr.arpent.ui.theme.Icons;
import java.util.stream.Collectors;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.Tooltip;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** Which base the answers come from, or which file is missing and how to get it. */
final class BaseLine {
  private final Bases bases;
  private final Parts parts;
  private final Runnable importing;
  private final Runnable settings;
  private final VBox root = new VBox(6);

  /**
   * A line about {@code bases}.
   *
   * @param importing asks for a file to install
   * @param settings opens the settings of the network
   */
  BaseLine(Bases bases, Parts parts, Runnable importing, Runnable settings) {
    this.bases = bases;
    this.parts = parts;
    this.importing = importing;
    this.settings = settings;
    root.setId("geocode-base");
    bases.missing().subscribe(_ -> fill());
    bases.installedNow().subscribe(_ -> fill());
    bases.fetching().subscribe(_ -> fill());
    parts.words().whileShown(root, this::fill);
  }

  VBox node() {
    return root;
  }

  private void fill() {
    root.getChildren().clear();
    var fetching = bases.fetching().get();
    if (fetching != null) {
      progress(fetching);
    } else if (bases.missing().get().isEmpty()) {
      installed();
    } else {
      missing(bases.missing().get().getFirst());
    }
  }

  private void progress(Running fetching) {
    var bar = new ProgressBar();
    bar.progressProperty().bind(fetching.done());
    bar.setPrefWidth(160);
    var what = new Label();
    what.textProperty().bind(parts.words().of(fetching.what()));
    what.setMinWidth(0);
    var stop = parts.button("geocode-fetch-stop", "ui.geocode.stop", bases::stop);
    stop.getStyleClass().add("small");
    root.getChildren().setAll(line(Icons.node("download", 14), what, bar, stop));
  }

  private void installed() {
    var now = bases.installedNow().get();
    if (now.isEmpty()) {
      var none = said("ui.geocode.no-base", "geocode-no-base");
      none.setGraphic(Icons.node("alert-triangle", 14));
      none.getStyleClass().add("visit-doubt");
      root.getChildren().setAll(none, line(install()));
    } else {
      var told = now.stream().map(this::told).collect(Collectors.joining("   "));
      var label = Parts.small(told);
      label.setTooltip(new Tooltip(told));
      var icon = Icons.node("book-open", 14);
      icon.getStyleClass().add("text-muted");
      root.getChildren().setAll(line(icon, label));
    }
  }

  private String told(BaseInfo base) {
    return parts.words().say("ui.geocode.base", base.name(), base.count(), base.date());
  }

  private void missing(Needed department) {
    var others = bases.missing().get().size() - 1;
    var file = AddressFiles.name(department.code());
    var name = parts.words().say("ui.geocode.missing", file, department.name(), department.rows());
    var label =
        new Label(others > 0 ? name + parts.words().say("ui.geocode.missing.more", others) : name);
    label.setId("geocode-missing");
    label.setGraphic(Icons.node("alert-triangle", 14));
    label.getStyleClass().add("visit-doubt");
    label.setMinWidth(0);
    var address = bases.address(department).toString();
    label.setTooltip(new Tooltip(label.getText() + "\n" + address));
    var fetch = parts.button("geocode-fetch", "ui.geocode.fetch", () -> bases.fetch(department));
    fetch.setTooltip(new Tooltip(address));
    fetch.getStyleClass().addAll("small", "accent");
    var copy = parts.button("geocode-copy", "ui.geocode.copy-address", () -> copy(address));
    copy.setTooltip(new Tooltip(address));
    copy.getStyleClass().addAll("small", "flat");
    root.getChildren().setAll(label, line(fetch, install(), copy));
  }

  private static HBox line(Node... parts) {
    var line = new HBox(8, parts);
    line.setAlignment(Pos.CENTER_LEFT);
    line.setMinHeight(30);
    return line;
  }

  private Region install() {
    var install = parts.button("geocode-import", "ui.geocode.import", importing);
    install.getStyleClass().add("small");
    var network = parts.button("geocode-network", "ui.geocode.network", settings);
    network.getStyleClass().addAll("small", "flat");
    return line(install, network);
  }

  private static void copy(String address) {
    var content = new ClipboardContent();
    content.putString(address);
    Clipboard.getSystemClipboard().setContent(content);
  }

  private Label said(String code, String id) {
    var label = new Label(parts.words().say(code));
    label.setId(id);
    label.setMinWidth(0);
    label.setTooltip(new Tooltip(label.getText()));
    return label;
  }
}
