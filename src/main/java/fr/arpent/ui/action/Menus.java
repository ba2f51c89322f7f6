package fr.arpent.ui.action;

import fr.arpent.ui.desk.ShownKeys;
import fr.arpent.ui.desk.Words;
import fr.arpent.ui.theme.Icons;
import java.util.List;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;

/**
 * Makes the menu bar of the list of commands; every item's id is its command's. A command that does
 * nothing here has no item. Keys are shown, not listened to: {@link Keys} does.
 */
public final class Menus {
  private final Actions actions;
  private final Words words;
  private final Menu recent;

  /**
   * Makes menus of {@code actions} in the language of {@code words}.
   *
   * @param recent the menu of recent files, filled by its owner
   */
  public Menus(Actions actions, Words words, Menu recent) {
    this.actions = actions;
    this.words = words;
    this.recent = recent;
  }

  /** The menu bar. */
  public MenuBar bar() {
    var bar = new MenuBar();
    bar.setId("menu");
    MenuPlan.MENUS.forEach(entry -> bar.getMenus().add(menu(entry)));
    return bar;
  }

  private Menu menu(MenuPlan.Entry entry) {
    var menu = new Menu();
    menu.textProperty().bind(words.of("ui.menu." + entry.id()));
    menu.setId("menu-" + entry.id());
    entry.each().forEach(id -> add(menu, id));
    tidy(menu.getItems());
    return menu;
  }

  private void add(Menu menu, String id) {
    if (id.equals("-")) {
      menu.getItems().add(new SeparatorMenuItem());
    } else if (id.equals("recent")) {
      recent.textProperty().bind(words.of("ui.menu.recent"));
      menu.getItems().add(recent);
    } else {
      Command.byId(id).filter(actions::knows).ifPresent(c -> menu.getItems().add(item(c)));
    }
  }

  /** The item of {@code command}. */
  public MenuItem item(Command command) {
    var state = actions.state(command);
    var item = state.isPresent() ? new CheckMenuItem() : new MenuItem();
    state.ifPresent(
        on -> {
          on.subscribe(now -> ((CheckMenuItem) item).setSelected(now));
        });
    item.setId(command.id());
    item.setMnemonicParsing(false);
    item.textProperty().bind(words.of(actions.words(command)));
    item.setGraphic(Icons.node(command.icon(), 14));
    command
        .key()
        .ifPresent(
            keys ->
                words.texts().subscribe(texts -> item.setAccelerator(new ShownKeys(keys, texts))));
    item.disableProperty().bind(javafx.beans.binding.Bindings.not(actions.available(command)));
    item.setOnAction(_ -> actions.run(command));
    return item;
  }

  /** No line at the ends, no two together. */
  private static void tidy(List<MenuItem> items) {
    for (var i = items.size() - 1; i >= 0; i--) {
      var line = items.get(i) instanceof SeparatorMenuItem;
      var after = i == items.size() - 1 || items.get(i + 1) instanceof SeparatorMenuItem;
      if (line && (after || i == 0)) {
        items.remove(i);
      }
    }
  }
}
