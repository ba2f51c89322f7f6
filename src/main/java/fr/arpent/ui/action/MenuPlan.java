package fr.arpent.ui.action;

import java.util.List;
import java.util.Optional;

/** What stands in which menu, in order. */
public final class MenuPlan {

  /** The menus from left to right. */
  static final List<Entry> MENUS =
      List.of(
          new Entry(
              "file",
              "new-table open recent - paste-table read-again sample - restore-point"
                  + " save-elsewhere - export annotate - close quit"),
          new Entry(
              "edit",
              "undo redo - cut copy paste clear fill-down fill-right - find find-next"
                  + " find-previous replace go-to-row"),
          new Entry(
              "view",
              "show-table show-map show-dock - only-to-fix show-all columns - rows-dense"
                  + " rows-normal rows-airy - text-larger text-smaller text-normal - theme-system"
                  + " theme-light theme-dark - speak-french speak-english - next-area"
                  + " previous-area full-screen"),
          new Entry(
              "data",
              "sort-up sort-down filter-column - insert-rows delete-rows - add-column"
                  + " rename-column delete-column - tidy header-row history"),
          new Entry(
              "check",
              "choose-schema draft-schema match-columns - next-finding previous-finding - repair"
                  + " repair-alike repair-sure"),
          new Entry(
              "map",
              "map-fit map-in map-out - add-background positions convert-positions place-points"),
          new Entry(
              "visit",
              "visit visit-settings visit-keys visit-restart - visit-share visit-join"
                  + " visit-differences - geocode find-address visit-remarks import-addresses"
                  + " network"),
          new Entry("help", "palette keys help about"));

  private MenuPlan() {}

  /** The word of the menu that {@code command} lives in: {@code ui.menu.WORD}. */
  public static Optional<String> menuOf(Command command) {
    return MENUS.stream()
        .filter(entry -> entry.each().contains(command.id()))
        .map(Entry::id)
        .findFirst();
  }

  /**
   * A menu.
   *
   * @param id the word of its name: {@code ui.menu.ID}
   * @param items ids of commands parted by blanks; a dash draws a line, {@code recent} is the list
   *     of recent files
   */
  record Entry(String id, String items) {

    List<String> each() {
      return List.of(items.split(" ", -1));
    }
  }
}
