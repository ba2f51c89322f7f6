package fr.arpent.ui.grid;

import fr.arpent.text.Texts;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.TextStyle;
import java.time.temporal.TemporalAdjusters;
import java.time.temporal.WeekFields;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;

/** A month whose days are gone through with arrows or clicked; days are written year-month-day. */
final class MonthPicker implements Picker {
  private static final int WEEK = 7;
  private static final int WEEKS = 6;
  private static final PseudoClass CURRENT = PseudoClass.getPseudoClass("current");
  private static final PseudoClass OTHER = PseudoClass.getPseudoClass("other-month");

  private final ObservableValue<Texts> texts;
  private final Supplier<LocalDate> today;
  private final Consumer<String> clicked;
  private final Label title = new Label();
  private final GridPane days = new GridPane();
  private final VBox box = new VBox(title, days);
  private LocalDate day = LocalDate.EPOCH;
  private boolean moved;

  /**
   * A closed month.
   *
   * @param clicked gets the day that was clicked
   */
  MonthPicker(ObservableValue<Texts> texts, Supplier<LocalDate> today, Consumer<String> clicked) {
    this.texts = texts;
    this.today = today;
    this.clicked = clicked;
    box.getStyleClass().add("cell-month");
    title.getStyleClass().add("text-semibold");
    close();
  }

  @Override
  public Node node() {
    return box;
  }

  @Override
  public void open(EditSession session, String text) {
    moved = false;
    show(date(text).orElseGet(today));
  }

  @Override
  public void typed(EditSession session, String text) {
    if (box.isVisible()) {
      date(text).ifPresent(this::show);
    }
  }

  @Override
  public boolean close() {
    var was = box.isVisible();
    box.setVisible(false);
    box.setManaged(false);
    return was;
  }

  @Override
  public boolean key(KeyCode key) {
    if (!box.isVisible()) {
      return false;
    }
    var next =
        switch (key) {
          case LEFT -> day.minusDays(1);
          case RIGHT -> day.plusDays(1);
          case UP -> day.minusWeeks(1);
          case DOWN -> day.plusWeeks(1);
          case PAGE_UP -> day.minusMonths(1);
          case PAGE_DOWN -> day.plusMonths(1);
          default -> day;
        };
    if (next.equals(day)) {
      return false;
    }
    moved = true;
    show(next);
    return true;
  }

  @Override
  public Optional<String> picked(boolean meant) {
    return box.isVisible() && (meant || moved) ? Optional.of(day.toString()) : Optional.empty();
  }

  private void show(LocalDate next) {
    day = next;
    var locale = texts.getValue().locale();
    title.setText(DateTimeFormatter.ofPattern("LLLL uuuu", locale).format(day));
    days.getChildren().clear();
    var first = WeekFields.of(locale).getFirstDayOfWeek();
    for (var column = 0; column < WEEK; column++) {
      days.add(name(first.plus(column)), column, 0);
    }
    var at = day.withDayOfMonth(1).with(TemporalAdjusters.previousOrSame(first));
    for (var i = 0; i < WEEK * WEEKS; i++) {
      days.add(cell(at.plusDays(i)), i % WEEK, 1 + Math.floorDiv(i, WEEK));
    }
    box.setVisible(true);
    box.setManaged(true);
  }

  private Label name(DayOfWeek weekday) {
    var label = new Label(weekday.getDisplayName(TextStyle.NARROW, texts.getValue().locale()));
    label.getStyleClass().addAll("day", "text-caption", "text-muted");
    return label;
  }

  private Label cell(LocalDate date) {
    var label = new Label(Integer.toString(date.getDayOfMonth()));
    label.getStyleClass().add("day");
    label.pseudoClassStateChanged(CURRENT, date.equals(day));
    label.pseudoClassStateChanged(OTHER, date.getMonth() != day.getMonth());
    label.setOnMouseClicked(_ -> clicked.accept(date.toString()));
    return label;
  }

  private static Optional<LocalDate> date(String text) {
    try {
      return Optional.of(LocalDate.parse(text));
    } catch (DateTimeParseException _) {
      return Optional.empty(); // not written as a date: no day to begin at
    }
  }
}
