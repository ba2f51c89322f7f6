package fr.arpent.ui.help;

import fr.arpent.base.Message;
import java.util.Locale;

/** The pages of the help, in the order in which a file goes through one's hands. */
public enum HelpTopic {
  /** Open a file, and correct how it was read. */
  OPEN,
  /** Choose the schema, match the columns. */
  SCHEMA,
  /** Go from problem to problem and fix them. */
  REPAIR,
  /** Where the points are. */
  POSITIONS,
  /** From addresses to places. */
  ADDRESSES,
  /** The round. */
  VISIT,
  /** What leaves. */
  EXPORT,
  /** Undo, history, crashes, a full disk. */
  RECOVER;

  /** Its title. */
  public Message title() {
    return Message.of("help." + name().toLowerCase(Locale.ROOT));
  }

  /** Its page: paragraphs parted by blank lines. */
  public Message text() {
    return Message.of(title().code() + ".text");
  }
}
