package fr.arpent.ui.visit;

import fr.arpent.ui.desk.PointState;
import fr.arpent.ui.desk.Words;
import fr.arpent.ui.theme.Glyph;
import fr.arpent.ui.theme.GlyphNode;
import fr.arpent.visit.Decided;
import fr.arpent.visit.Mark;
import fr.arpent.visit.RoundView;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.text.TextFlow;

/** The left part of the visit: how far it is, how long it will take, the last decisions. */
final class VisitProgress {
  private static final double BAR = 8;
  private static final Pattern FIGURES =
      Pattern.compile("\\d+(?:[\\s\\u00a0\\u202f]?(?:min|s|h|\\d+)\\b)*");

  private final VisitModel model;
  private final Words words;
  private final VisitButtons buttons;
  private final VBox root = new VBox();
  private final VBox last = new VBox(1);
  private final ScrollPane scroll = new ScrollPane(last);

  VisitProgress(VisitModel model, Words words, VisitButtons buttons) {
    this.buttons = buttons;
    this.model = model;
    this.words = words;
    root.setId("visit-progress");
    root.getStyleClass().add("card");
    scroll.setFitToWidth(true);
    scroll.setFocusTraversable(false);
    scroll.getStyleClass().add("card-scroll");
    VBox.setVgrow(scroll, Priority.ALWAYS);
    model.shown().subscribe(this::fill);
    words.texts().subscribe(this::fill);
  }

  Region node() {
    return root;
  }

  private void fill() {
    root.getChildren().clear();
    var shown = model.shown().get();
    if (shown == null) {
      var about = muted(words.say("ui.visit.about"));
      about.setWrapText(true);
      root.getChildren().add(about);
      return;
    }
    var view = shown.view();
    last.getChildren().setAll(lines(view));
    root.getChildren().addAll(head(view), bar(view), pace(view), scroll);
  }

  private Node head(RoundView view) {
    var done = strong(words.texts().get().number(view.done()), "text-display");
    done.setId("visit-done");
    done.getStyleClass().add("text-semibold");
    var of = muted(words.say("ui.visit.of", view.total()));
    var percent = strong(words.say("ui.visit.percent", view.percent()), "text-semibold");
    return line(done, of, gap(), percent);
  }

  /** What is seen is green, what was put off violet. */
  private static Node bar(RoundView view) {
    var seen = part("visit-seen");
    var later = part("visit-later");
    var bar = new Pane(seen, later);
    bar.getStyleClass().add("visit-bar");
    bar.setMinHeight(BAR);
    bar.setMaxHeight(BAR);
    var total = Math.max(1, view.total());
    var put = view.count(Mark.LATER) + view.count(Mark.CANNOT_TELL);
    seen.prefWidthProperty()
        .bind(bar.widthProperty().multiply(view.count(Mark.SEEN)).divide(total));
    later.prefWidthProperty().bind(bar.widthProperty().multiply(put).divide(total));
    later.layoutXProperty().bind(seen.prefWidthProperty());
    return bar;
  }

  private static Region part(String style) {
    var part = new Region();
    part.getStyleClass().add(style);
    part.setPrefHeight(BAR);
    return part;
  }

  private Node pace(RoundView view) {
    var told = new FlowPane(14, 2, figured(words.say("ui.visit.left", view.remaining())));
    HBox.setHgrow(told, Priority.ALWAYS);
    view.pace()
        .filter(_ -> view.remaining() > 0)
        .ifPresent(
            pace ->
                told.getChildren()
                    .addAll(
                        figured(words.say(pace.words())),
                        figured(words.say(pace.left(view.remaining())))));
    var line = new HBox(8, told);
    line.setMinHeight(Region.USE_PREF_SIZE);
    if (view.count(Mark.LATER) > 0) {
      line.getChildren().add(later(words.say("ui.visit.later-count", view.count(Mark.LATER))));
    }
    return line;
  }

  private static Label later(String text) {
    var label = strong(text, "text-small");
    label.getStyleClass().add("visit-later-count");
    label.setMinWidth(Region.USE_PREF_SIZE);
    label.setGraphic(new GlyphNode(Glyph.of(PointState.LATER)));
    return label;
  }

  /** Its figures, with their units, stand out. */
  private static TextFlow figured(String text) {
    var flow = new TextFlow();
    flow.setMinWidth(Region.USE_PREF_SIZE);
    var figures = FIGURES.matcher(text);
    var from = 0;
    while (figures.find()) {
      flow.getChildren().add(part(text.substring(from, figures.start()), false));
      flow.getChildren().add(part(figures.group(), true));
      from = figures.end();
    }
    flow.getChildren().add(part(text.substring(from), false));
    return flow;
  }

  private static Label part(String text, boolean figure) {
    var label = strong(text, "text-small");
    if (figure) {
      label.getStyleClass().add("text-semibold");
    }
    return label;
  }

  private Node line(Decided decided) {
    var told = decided.decision().told();
    var text =
        told.isBlank() ? words.say("visit.mark.one." + decided.decision().mark().word()) : told;
    var button = new Button(decided.number() + "  " + text, new GlyphNode(glyph(decided)));
    button.setMnemonicParsing(false);
    button.setFocusTraversable(false);
    button.setMinWidth(0);
    button.setTooltip(new Tooltip(text));
    button.getStyleClass().addAll("flat", "small", "visit-decision");
    button.setOnAction(_ -> model.go(decided.slot()));
    return button;
  }

  private List<Node> lines(RoundView view) {
    var lines = new ArrayList<Node>(view.decided().stream().map(this::line).toList());
    if (!lines.isEmpty()) {
      lines.set(0, new HBox(8, lines.getFirst(), gap(), back()));
    }
    return lines;
  }

  /** The latest decision can be taken back, here as with the key. */
  private Button back() {
    var back = buttons.keyed("ui.visit.back", VisitKey.BACK, () -> model.key(VisitKey.BACK));
    back.setId("visit-back");
    back.getStyleClass().addAll("flat", "small", "visit-back");
    return back;
  }

  private static Glyph glyph(Decided decided) {
    return Glyph.of(
        switch (decided.decision().mark()) {
          case TO_DO -> PointState.TO_DO;
          case SEEN -> PointState.SEEN;
          case LATER -> PointState.LATER;
          case CANNOT_TELL -> PointState.CANNOT_TELL;
        });
  }

  private static HBox line(Node... nodes) {
    var line = new HBox(8, nodes);
    line.setAlignment(Pos.BASELINE_LEFT);
    return line;
  }

  private static Region gap() {
    var gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    return gap;
  }

  private static Label strong(String text, String style) {
    var label = new Label(text);
    label.getStyleClass().add(style);
    return label;
  }

  private static Label muted(String text) {
    return strong(text, "text-muted");
  }
}
