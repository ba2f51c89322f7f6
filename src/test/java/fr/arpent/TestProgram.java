package fr.arpent;

import fr.arpent.ui.Services;
import java.nio.file.Path;

/** The program as it is put together for users, for tests of other packages. */
public final class TestProgram {
  private TestProgram() {}

  /** What the window works with; {@code own} is where it keeps what belongs to no file. */
  public static Services services(Path own) {
    return new Composition(new Composition.Folders(own)).services();
  }
}
