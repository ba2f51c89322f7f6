package fr.arpent.ui.shell;

/**
 * Something the palette can do.
 *
 * @param icon the name of its Feather icon
 * @param aside where it lives, or why it cannot be done now
 * @param key the key that does the same; empty when there is none
 * @param available whether it can be done now
 * @param run does it
 */
public record PaletteLine(
    Group group,
    String icon,
    String name,
    String aside,
    String key,
    boolean available,
    Runnable run)
    implements PaletteRow {

  /** What lines are put together by, in the order they are shown. */
  public enum Group {
    /** The commands. */
    COMMANDS,
    /** The columns of the table in front. */
    COLUMNS,
    /** Its rows, and the addresses that are installed. */
    PLACES,
    /** What the keys do. */
    HELP;

    /** The code of its name. */
    public String words() {
      return "ui.palette.group." + name().toLowerCase(java.util.Locale.ROOT);
    }
  }
}
