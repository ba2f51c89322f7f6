package fr.arpent.schema.type;

/** A text that is no JSON. */
public final class JsonException extends Exception {
  private static final long serialVersionUID = 1L;

  private final int line;
  private final int column;

  JsonException(int line, int column) {
    super("no JSON at line " + line + ", column " + column);
    this.line = line;
    this.column = column;
  }

  /** The line where reading stopped, counted from 1. */
  public int line() {
    return line;
  }

  /** The place in that line, counted from 1. */
  public int column() {
    return column;
  }
}
