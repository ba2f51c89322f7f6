package fr.arpent.ui.export;

import fr.arpent.check.FindingGroup;
import fr.arpent.check.Severity;
import fr.arpent.publish.ExportPreview;
import fr.arpent.publish.Leaving;
import fr.arpent.ui.desk.Words;
import fr.arpent.ui.theme.Icons;
import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** The right part: whether the file passes, and if not, what is left, each a door to it. */
final class Verdict {
  private final ExportModel model;
  private final Words words;
  private final Consumer<FindingGroup> seen;
  private final Runnable schema;
  private final VBox root = new VBox(12);

  Verdict(ExportModel model, Words words, Consumer<FindingGroup> seen, Runnable schema) {
    this.model = model;
    this.words = words;
    this.seen = seen;
    this.schema = schema;
    root.getStyleClass().add("export-verdict");
    model.preview().subscribe(_ -> fill());
    model.kind().subscribe(_ -> fill());
  }

  Region node() {
    return root;
  }

  private void fill() {
    var known = model.preview().get();
    root.getChildren().clear();
    if (!model.judged()) {
      var choose = new Hyperlink(words.say("ui.export.choose-schema"));
      choose.setId("export-choose-schema");
      choose.setOnAction(_ -> schema.run());
      root.getChildren()
          .addAll(box("info", "banner", words.say("ui.export.no-schema"), ""), choose);
    } else if (known == null) {
      var ring = new ProgressIndicator();
      ring.setMaxSize(24, 24);
      root.getChildren().add(ring);
    } else if (known.valid()) {
      root.getChildren()
          .add(
              box(
                  "check-circle",
                  "export-good",
                  words.say("ui.export.passes"),
                  words.say("ui.export.size", known.rows(), known.columns())));
    } else {
      root.getChildren()
          .addAll(
              box(
                  "x-circle",
                  "export-bad",
                  words.say("ui.export.fails"),
                  words.say("ui.export.left", known.errors())),
              lines(known.remaining(), known));
    }
    notes(known);
  }

  /**
   * What stays behind, by name, and what the verdict cannot speak of; a cell that a spreadsheet
   * would compute is told as well, and what a coloured workbook shows.
   */
  private void notes(@Nullable ExportPreview known) {
    if (model.kind().get() == Leaving.COLOURED) {
      root.getChildren().add(muted(words.say("ui.export.coloured.note")));
    }
    if (model.differs()) {
      var code = model.settled() > 0 ? "ui.export.settled" : "ui.export.added";
      add(named("export-settled", words.say(code, model.listed(), model.settled())));
    }
    var left = model.leftOut();
    if (!left.isEmpty()) {
      var names = words.say("ui.export.left-out", left.size(), String.join(", ", left));
      add(named("export-left-out", names));
    }
    if (known != null && known.formulaLike() > 0) {
      root.getChildren().add(muted(words.say("ui.export.formulas", known.formulaLike())));
    }
  }

  private void add(Node node) {
    root.getChildren().add(node);
  }

  private static Label named(String id, String text) {
    var label = muted(text);
    label.setId(id);
    return label;
  }

  private Node box(String icon, String style, String title, String below) {
    var head = new Label(title);
    head.setWrapText(true);
    head.setMinHeight(Region.USE_PREF_SIZE);
    head.getStyleClass().add("text-semibold");
    head.setId("export-verdict");
    var said = new VBox(2, head);
    if (!below.isEmpty()) {
      var more = new Label(below);
      more.setWrapText(true);
      more.setMinHeight(Region.USE_PREF_SIZE);
      said.getChildren().add(more);
    }
    HBox.setHgrow(said, Priority.ALWAYS);
    var box = new HBox(14, Icons.node(icon, 20), said);
    box.setAlignment(Pos.CENTER_LEFT);
    box.setMinHeight(Region.USE_PREF_SIZE);
    box.getStyleClass().addAll("export-box", style);
    return box;
  }

  private Node lines(List<FindingGroup> groups, ExportPreview known) {
    var lines = new VBox();
    groups.forEach(group -> lines.getChildren().add(line(group, known)));
    var scroll = new ScrollPane(lines);
    scroll.setFitToWidth(true);
    scroll.getStyleClass().addAll("card-scroll", "export-lines");
    VBox.setVgrow(scroll, Priority.ALWAYS);
    return scroll;
  }

  private Node line(FindingGroup group, ExportPreview known) {
    var column = group.column();
    var table = known.findings().table();
    var name = new Label(column == null || !table.has(column) ? "" : table.column(column).name());
    name.getStyleClass().addAll("text-semibold", "export-column");
    name.setTooltip(new Tooltip(name.getText()));
    var what = new Label(words.say(group.title()));
    HBox.setHgrow(what, Priority.ALWAYS);
    what.setMaxWidth(Double.MAX_VALUE);
    what.setTooltip(new Tooltip(what.getText()));
    what.getStyleClass().add("export-what");
    var cells = muted(words.say("ui.export.cells", group.cells()));
    cells.setMinWidth(Region.USE_PREF_SIZE);
    var see = new Hyperlink(words.say("ui.export.see"));
    see.setMinWidth(Region.USE_PREF_SIZE);
    see.setOnAction(_ -> seen.accept(group));
    var error = group.cause().severity() == Severity.ERROR;
    var sign = new HBox(Icons.node(error ? "x-circle" : "alert-triangle", 14));
    sign.setAlignment(Pos.CENTER);
    sign.getStyleClass().add(error ? "sign-error" : "sign-warning");
    var line = new HBox(12, sign, name, what, cells, see);
    line.setAlignment(Pos.CENTER_LEFT);
    line.getStyleClass().add("export-line");
    return line;
  }

  private static Label muted(String text) {
    var label = new Label(text);
    label.setWrapText(true);
    label.setMinHeight(Region.USE_PREF_SIZE);
    label.getStyleClass().addAll("text-muted", "text-small");
    return label;
  }
}
