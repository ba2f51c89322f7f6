package fr.arpent.ui;

import fr.arpent.ui.desk.Bench;
import fr.arpent.ui.shell.FirstRun;
import java.nio.file.Path;
import java.util.function.Consumer;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;

/** The files opened last, in the menu and on the first screen, each one click away. */
final class RecentFiles {
  private final Preferences preferences;
  private final Consumer<Path> open;
  private final Menu menu = new Menu();

  /** The files in {@code preferences}, opened by {@code open}. */
  RecentFiles(Preferences preferences, Consumer<Path> open) {
    this.preferences = preferences;
    this.open = open;
    menu.setId("menu-recent");
  }

  /** The menu that lists them. */
  Menu menu() {
    return menu;
  }

  /** Keeps the menu and {@code first} in step with what is opened and left on {@code bench}. */
  void follow(Bench bench, FirstRun first) {
    Runnable again = () -> show(first);
    again.run();
    bench.project().subscribe(again);
    ResumeKeeper.watch(bench, preferences, again);
  }

  private void show(FirstRun first) {
    first.recent(preferences.resumes(), open);
    menu.getItems().setAll(preferences.recent().stream().map(this::item).toList());
    menu.setDisable(menu.getItems().isEmpty());
  }

  private MenuItem item(Path file) {
    var item = new MenuItem(String.valueOf(file.getFileName()));
    item.setMnemonicParsing(false);
    item.setOnAction(_ -> open.accept(file));
    return item;
  }
}
