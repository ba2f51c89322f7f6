package fr.arpent.ui.grid;

/** The clipboard of the system, or one of a test. */
public interface Board {

  /** What it holds as text; empty when it holds none. */
  String read();

  /** Puts {@code text} on it. */
  void write(String text);
}
