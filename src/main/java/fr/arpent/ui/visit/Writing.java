package fr.arpent.ui.visit;

/**
 * What is being written in the field of the visit.
 *
 * @param purpose what for
 * @param text what it is so far
 */
public record Writing(Purpose purpose, String text) {

  /** What is written. */
  public enum Purpose {
    /** The address. */
    ADDRESS("address"),
    /** Why it cannot be told; may stay empty. */
    NOTE("note"),
    /** What is wrong in the address base. */
    REMARK("remark");

    private final String word;

    Purpose(String word) {
      this.word = word;
    }

    /** The word in the codes of its texts. */
    String word() {
      return word;
    }
  }

  /** Whether Enter takes it. */
  boolean complete() {
    return purpose == Purpose.NOTE || !text.isBlank();
  }
}
