package fr.arpent;

import fr.arpent.ui.WindowLauncher;
import java.nio.file.Path;
import java.util.List;

/** The program. */
public final class Main {
  private Main() {}

  /** Starts it with the command line's arguments. */
  public static void main(String[] args) {
    var all = List.of(args);
    var file = all.stream().filter(a -> !a.startsWith("-") && !a.equals("open")).findFirst();
    new WindowLauncher(new Composition().services())
        .show(file.map(Path::of).orElse(null), all.contains("--sample"));
  }
}
