package fr.arpent.ui.open;

import fr.arpent.base.Message;
import fr.arpent.base.Problem;
import fr.arpent.ui.desk.Words;
import fr.arpent.ui.theme.Icons;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/**
 * How a file was read, shown on its first rows and corrected before it is opened. The state is in
 * {@link PreviewModel}.
 */
public final class PreviewDialog {
  private static final double WIDTH = 1100;
  private static final double HEIGHT = 736;

  /** At most so many oddities are told. */
  private static final int TOLD = 12;

  private final PreviewModel model;
  private final Words words;
  private final Purpose purpose;
  private final PreviewForm form;
  private final PreviewTable table;
  private final Label sum = new Label();
  private final VBox odd = new VBox(4);
  private final Button apply = new Button();

  /**
   * What the dialog is for.
   *
   * @param title code of the title, with the file's name
   * @param apply code of the main button, with the number of rows
   */
  public record Purpose(String title, String apply) {
    /** A file is about to be opened. */
    public static final Purpose OPEN = new Purpose("ui.preview.title", "ui.preview.open");

    /** An open file is read again. */
    public static final Purpose AGAIN = new Purpose("ui.preview.title-again", "ui.preview.again");
  }

  /** A dialog over {@code model}. */
  public PreviewDialog(PreviewModel model, Words words, Purpose purpose) {
    this.model = model;
    this.words = words;
    this.purpose = purpose;
    form = new PreviewForm(model, words);
    table = new PreviewTable(words);
  }

  /**
   * The node to lay over the window.
   *
   * @param accepted gets the file as it was read last
   */
  public Region node(Runnable cancelled, Consumer<Found> accepted) {
    apply.setOnAction(_ -> accepted.accept(model.found().get()));
    odd.getStyleClass().add("preview-odd-lines");
    var odds = new ScrollPane(odd);
    odds.setFitToWidth(true);
    odds.setMinHeight(84);
    odds.setPrefHeight(118);
    odds.getStyleClass().addAll("card-scroll", "preview-odd");
    var rows = new BorderPane(table.node());
    rows.setBottom(odds);
    var choices = new ScrollPane(form.node());
    choices.setFitToWidth(true);
    choices.getStyleClass().addAll("card-scroll", "preview-left");
    var box = new BorderPane(rows);
    box.setTop(head());
    box.setLeft(choices);
    box.setBottom(foot(cancelled));
    box.setId("preview");
    box.getStylesheets().add(PreviewDialog.class.getResource("open.css").toExternalForm());
    box.setPrefSize(WIDTH, HEIGHT);
    follow();
    words.whileShown(box, () -> tell(model.found().get()));
    return box;
  }

  private void follow() {
    model.found().subscribe(this::show);
    model.problem().subscribe(_ -> show(model.found().get()));
    apply.disableProperty().bind(model.busy().or(model.problem().isNotNull()));
  }

  private HBox head() {
    var title = words.on(new Label(), purpose.title(), model.found().get().source().name());
    title.getStyleClass().add("text-title");
    var lead = words.on(new Label(), "ui.preview.lead");
    lead.getStyleClass().add("text-muted");
    sum.setId("preview-sum");
    sum.setMinWidth(Region.USE_PREF_SIZE);
    var left = new VBox(2, title, lead);
    HBox.setHgrow(left, Priority.ALWAYS);
    left.setMinWidth(0);
    var head = new HBox(16, left, sum);
    head.setAlignment(Pos.CENTER_LEFT);
    head.getStyleClass().add("dialog-head");
    return head;
  }

  private HBox foot(Runnable cancelled) {
    var cancel = words.on(new Button(), "ui.cancel");
    cancel.setId("preview-cancel");
    cancel.setOnAction(_ -> cancelled.run());
    var cap = words.on(new Label(), "ui.key.enter");
    cap.getStyleClass().add("key-cap");
    apply.setId("preview-open");
    apply.setDefaultButton(true);
    apply.getStyleClass().add("accent");
    apply.setGraphic(cap);
    apply.setContentDisplay(ContentDisplay.RIGHT);
    var foot = new HBox(cancel, apply);
    foot.getStyleClass().add("dialog-foot");
    return foot;
  }

  private void show(Found found) {
    table.show(found.reading().table());
    tell(found);
  }

  /** All that is said about it. */
  private void tell(Found found) {
    var read = found.reading().table();
    var problem = model.problem().get();
    form.show(model.choices());
    apply.setText(words.say(purpose.apply(), read.rowCount()));
    sum.setText(words.say("ui.preview.sum", read.rowCount(), read.columns().size()));
    sum.setGraphic(Icons.node("check-circle"));
    sum.getStyleClass().setAll("label", "preview-good");
    odd.getChildren().clear();
    if (problem != null) {
      odd.getChildren().add(line("x-circle", words.texts().get().say(problem), "preview-bad"));
    }
    var hidden = PreviewTable.hidden(read);
    if (hidden > 0) {
      odd.getChildren().add(muted(Message.of("ui.preview.more", hidden)));
    }
    found.odd().stream().limit(TOLD).map(this::told).forEach(odd.getChildren()::add);
    if (found.odd().size() > TOLD) {
      odd.getChildren().add(muted(Message.of("ui.preview.more-odd", found.odd().size() - TOLD)));
    }
  }

  private Label told(Problem problem) {
    return line("alert-triangle", words.texts().get().say(problem), "preview-warn");
  }

  private Label muted(Message message) {
    var label = words.on(new Label(), message);
    label.getStyleClass().add("text-muted");
    return label;
  }

  private static Label line(String icon, String text, String style) {
    var label = new Label(text, Icons.node(icon, 14));
    label.setWrapText(true);
    label.setMinHeight(Region.USE_PREF_SIZE);
    label.getStyleClass().add(style);
    return label;
  }
}
