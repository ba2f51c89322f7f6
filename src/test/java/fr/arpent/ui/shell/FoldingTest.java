package fr.arpent.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import org.junit.jupiter.api.Test;

class FoldingTest {
  private final BooleanProperty grid = new SimpleBooleanProperty(true);
  private final BooleanProperty map = new SimpleBooleanProperty(true);
  private final BooleanProperty dock = new SimpleBooleanProperty(true);
  private final Folding folding = new Folding(grid, map, dock);

  @Test
  void whereItIsNarrowGridAndMapAreShownInTurn() {
    folding.fit(true, false);
    assertThat(grid.get()).isTrue();
    assertThat(map.get()).isFalse();

    map.set(true);
    assertThat(grid.get()).isFalse();
    assertThat(map.get()).isTrue();
    assertThat(folding.both()).isTrue();
  }

  @Test
  void withMoreRoomBothComeBack() {
    folding.fit(true, false);
    map.set(true);
    folding.fit(false, false);
    assertThat(grid.get()).isTrue();
    assertThat(map.get()).isTrue();
  }

  @Test
  void whatTheUserHidDoesNotComeBackByItself() {
    map.set(false);
    folding.fit(true, false);
    folding.fit(false, false);
    assertThat(map.get()).isFalse();
    assertThat(folding.both()).isFalse();
  }

  @Test
  void aLowWindowFoldsTheDockOnce() {
    folding.fit(false, true);
    assertThat(dock.get()).isFalse();
    assertThat(folding.open()).isTrue();

    dock.set(true);
    folding.fit(false, true);
    assertThat(dock.get()).as("opened by the user while it is low").isTrue();
  }

  @Test
  void aFoldedDockOpensWithMoreRoomUnlessTheUserClosedIt() {
    folding.fit(false, true);
    folding.fit(false, false);
    assertThat(dock.get()).isTrue();

    dock.set(false);
    folding.fit(false, true);
    folding.fit(false, false);
    assertThat(dock.get()).isFalse();
  }

  @Test
  void restoringInASmallWindowKeepsToTheRoomThereIs() {
    folding.fit(true, true);
    folding.restore(true, true, true);
    assertThat(map.get()).isFalse();
    assertThat(dock.get()).isFalse();
    assertThat(folding.both()).isTrue();
    assertThat(folding.open()).isTrue();
  }
}
