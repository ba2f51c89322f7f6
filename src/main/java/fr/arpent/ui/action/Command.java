package fr.arpent.ui.action;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.input.KeyCombination;

/**
 * Everything that can be asked of the window: its id, icon, keys and where they work. The bundles
 * have its words under {@code ui.command.ID} and what else it may be searched by under {@code
 * ui.command.ID.words}. The keys are a promise to people's hands: changing one is a breaking
 * change.
 */
public enum Command {
  NEW_TABLE("file-plus", "Shortcut+N"),
  OPEN("folder", "Shortcut+O"),
  PASTE_TABLE("clipboard"),
  READ_AGAIN("sliders"),
  SAMPLE("map"),
  RESTORE_POINT("bookmark", "Shortcut+S"),
  SAVE_ELSEWHERE("hard-drive"),
  EXPORT("download", "Shortcut+E"),
  ANNOTATE("upload"),
  CLOSE("x", "Shortcut+W"),
  QUIT("log-out", "Shortcut+Q"),

  UNDO("rotate-ccw", "Shortcut+Z"),
  REDO("rotate-cw", "Shortcut+Y", "Shortcut+Shift+Z"),
  CUT("scissors", Scope.GRID, "Shortcut+X"),
  COPY("copy", Scope.GRID, "Shortcut+C"),
  PASTE("clipboard", Scope.GRID, "Shortcut+V", "Shortcut+Shift+V"),
  CLEAR("delete", Scope.GRID, "Delete"),
  FILL_DOWN("arrow-down", Scope.GRID, "Shortcut+D", "Shortcut+B"),
  FILL_RIGHT("arrow-right", Scope.GRID, "Shortcut+R"),
  FIND("search", "Shortcut+F"),
  FIND_NEXT("arrow-down", "F3"),
  FIND_PREVIOUS("arrow-up", "Shift+F3"),
  REPLACE("edit-3", "Shortcut+H"),
  GO_TO_ROW("corner-down-right", "Shortcut+G"),

  SHOW_TABLE("grid", "Shortcut+Shift+T"),
  SHOW_MAP("map", "Shortcut+Shift+M"),
  SHOW_DOCK("sidebar", "Shortcut+Shift+B"),
  ONLY_TO_FIX("filter", "F9"),
  SHOW_ALL("eye"),
  COLUMNS("columns"),
  ROWS_DENSE("align-justify"),
  ROWS_NORMAL("menu"),
  ROWS_AIRY("more-horizontal"),
  TEXT_LARGER(
      "zoom-in", "Shortcut+Plus", "Shortcut+Add", "Shortcut+Equals", "Shortcut+Shift+Equals"),
  TEXT_SMALLER("zoom-out", "Shortcut+Minus", "Shortcut+Subtract"),
  TEXT_NORMAL("type"),
  THEME_SYSTEM("monitor"),
  THEME_LIGHT("sun"),
  THEME_DARK("moon"),
  SPEAK_FRENCH("message-circle"),
  SPEAK_ENGLISH("message-circle"),
  FULL_SCREEN("maximize-2", "F11"),
  NEXT_AREA("corner-right-down", "F6"),
  PREVIOUS_AREA("corner-left-up", "Shift+F6"),

  SORT_UP("arrow-up"),
  SORT_DOWN("arrow-down"),
  FILTER_COLUMN("filter", Scope.GRID, "Shortcut+Shift+L"),
  INSERT_ROWS("plus", Scope.GRID, "Shortcut+Shift+I"),
  DELETE_ROWS("trash-2", Scope.GRID, "Shortcut+Shift+Delete"),
  ADD_COLUMN("plus-square"),
  RENAME_COLUMN("edit-3"),
  DELETE_COLUMN("trash-2"),
  TIDY("zap"),
  HEADER_ROW("type"),

  CHOOSE_SCHEMA("check-circle"),
  DRAFT_SCHEMA("edit-3"),
  MATCH_COLUMNS("link"),
  NEXT_FINDING("chevron-down", "F8"),
  PREVIOUS_FINDING("chevron-up", "Shift+F8"),
  REPAIR("zap", "Alt+Enter"),
  REPAIR_ALIKE("zap", "Alt+Shift+Enter"),
  REPAIR_SURE("zap"),

  MAP_FIT("maximize"),
  MAP_IN("plus"),
  MAP_OUT("minus"),
  ADD_BACKGROUND("layers"),
  POSITIONS("globe"),
  CONVERT_POSITIONS("repeat"),
  PLACE_POINTS("crosshair"),

  VISIT("play", "F5"),
  VISIT_SETTINGS("sliders"),
  VISIT_KEYS("command"),
  VISIT_SHARE("users"),
  VISIT_JOIN("git-merge"),
  VISIT_DIFFERENCES("columns"),
  VISIT_REMARKS("flag"),
  VISIT_RESTART("refresh-cw"),
  GEOCODE("map-pin", "Shortcut+Shift+A"),
  FIND_ADDRESS("navigation", "Shortcut+L"),
  IMPORT_ADDRESSES("book-open"),
  NETWORK("wifi"),

  HISTORY("archive"),
  PALETTE("command", "Shortcut+K"),
  KEYS("help-circle", "F1"),
  HELP("life-buoy", "Shift+F1"),
  ABOUT("info");

  private final String icon;
  private final Scope scope;
  private final String keys;

  Command(String icon, String... keys) {
    this(icon, Scope.EVERYWHERE, keys);
  }

  Command(String icon, Scope scope, String... keys) {
    this.icon = icon;
    this.scope = scope;
    this.keys = String.join(" ", keys);
  }

  /** Its stable word: {@code open}, {@code next-finding}. */
  public String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The code of its words in the bundles. */
  public String words() {
    return "ui.command." + id();
  }

  /** The name of its Feather icon. */
  public String icon() {
    return icon;
  }

  /** Where its keys work. */
  public Scope scope() {
    return scope;
  }

  /** Its keys, the one shown first. */
  public List<KeyCombination> keys() {
    return keys.isEmpty()
        ? List.of()
        : Arrays.stream(keys.split(" ", -1)).map(KeyCombination::keyCombination).toList();
  }

  /** The keys shown for it, if it has any. */
  public Optional<KeyCombination> key() {
    return keys().stream().findFirst();
  }

  /** The command whose {@link #id()} is {@code id}. */
  public static Optional<Command> byId(String id) {
    return Arrays.stream(values()).filter(c -> c.id().equals(id)).findFirst();
  }
}
