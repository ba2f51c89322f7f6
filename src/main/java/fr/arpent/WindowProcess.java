package fr.arpent;

import fr.arpent.cli.Console;
import fr.arpent.cli.WindowDoor;
import fr.arpent.text.Texts;
import fr.arpent.ui.WindowLauncher;
import fr.arpent.ui.story.Demonstration;
import java.util.Locale;

/** Opens the window in this process; without a display it does the same job unseen. */
final class WindowProcess implements WindowDoor {

  /** The exit code of a program that goes on by itself: the window is open. */
  static final int STAYS_OPEN = -1;

  private final Console console;

  WindowProcess(Console console) {
    this.console = console;
  }

  @Override
  public int open(Wish wish) {
    if (!hasDisplay() && !wish.sample()) {
      console.err().println(texts(wish).say("cli.no-display"));
      return 2;
    }
    return hasDisplay() ? window(wish) : demonstration(wish);
  }

  private static int window(Wish wish) {
    var composition = new Composition();
    var schema = wish.schema().map(composition.toolbox()::schema);
    new WindowLauncher(composition.services())
        .speaking(wish.language())
        .show(wish.file().orElse(null), schema.orElse(null), wish.sample(), ParentProcess.end());
    return STAYS_OPEN;
  }

  /** The same job in a window that nobody sees. */
  private int demonstration(Wish wish) {
    var folder = wish.folder();
    var texts = texts(wish);
    var out = console.out();
    out.println(texts.say("demo.no-display"));
    var services = new Composition(new Composition.Folders(folder.resolve("arpent"))).services();
    var clean = new Demonstration(services, texts, folder, out::println).run();
    out.println(texts.say("demo.folder", folder.toAbsolutePath().toString()));
    return clean ? 0 : 1;
  }

  private Texts texts(Wish wish) {
    return console.texts(wish.language().map(Locale::getLanguage).orElse(null));
  }

  private static boolean hasDisplay() {
    var system = System.getProperty("os.name", "").toLowerCase(java.util.Locale.ROOT);
    return !Demonstration.HEADLESS.equals(System.getProperty("glass.platform"))
        && (!system.contains("linux") || System.getenv("DISPLAY") != null);
  }
}
