package fr.arpent.ui.grid;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;

/** The allowed values of a cell, narrowed as one types. */
final class ChoicePicker implements Picker {
  private static final int MOST = 8;

  private final ListView<String> list = new ListView<>();

  /**
   * A closed list.
   *
   * @param clicked gets the value that was clicked
   */
  ChoicePicker(Consumer<String> clicked) {
    list.getStyleClass().add("cell-choices");
    list.setFocusTraversable(false);
    list.setOnMouseClicked(
        _ -> Optional.ofNullable(list.getSelectionModel().getSelectedItem()).ifPresent(clicked));
    close();
  }

  @Override
  public Node node() {
    return list;
  }

  @Override
  public void open(EditSession session, String text) {
    fill(session.choices());
    list.getSelectionModel().select(text);
    list.scrollTo(list.getSelectionModel().getSelectedIndex());
  }

  @Override
  public void typed(EditSession session, String text) {
    fill(Choices.matching(session.choices(), text));
  }

  @Override
  public boolean close() {
    var was = list.isVisible();
    fill(List.of());
    return was;
  }

  @Override
  public boolean key(KeyCode key) {
    if (!list.isVisible() || (key != KeyCode.UP && key != KeyCode.DOWN)) {
      return false;
    }
    if (key == KeyCode.UP) {
      list.getSelectionModel().selectPrevious();
    } else {
      list.getSelectionModel().selectNext();
    }
    list.scrollTo(list.getSelectionModel().getSelectedIndex());
    return true;
  }

  @Override
  public Optional<String> picked(boolean meant) {
    return list.isVisible()
        ? Optional.ofNullable(list.getSelectionModel().getSelectedItem())
        : Optional.empty();
  }

  /** Lines as high as two letters. */
  void resize(double letter) {
    list.setFixedCellSize(Math.rint(letter * 2));
  }

  private void fill(List<String> choices) {
    list.getItems().setAll(choices);
    list.getSelectionModel().clearSelection();
    list.setPrefHeight(Math.min(MOST, choices.size()) * list.getFixedCellSize() + 2);
    list.setVisible(!choices.isEmpty());
    list.setManaged(list.isVisible());
  }
}
