package fr.arpent.cli;

import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/** The command all others are under; by itself it opens the window, as a double click does. */
@Command(
    name = "arpent",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    scope = ScopeType.INHERIT)
final class ArpentCommand implements Callable<Integer> {
  private final WindowDoor window;

  @Option(
      names = "--lang",
      paramLabel = "fr|en",
      descriptionKey = "lang",
      scope = ScopeType.INHERIT)
  @Nullable Language lang;

  ArpentCommand(WindowDoor window) {
    this.window = window;
  }

  /** The language asked for; empty for the one chosen before, or the system's. */
  Optional<Locale> language() {
    return Optional.ofNullable(lang).map(Language::locale);
  }

  @Override
  public Integer call() {
    return window.open(WindowDoor.Wish.nothing(language()));
  }
}
