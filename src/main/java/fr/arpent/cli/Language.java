package fr.arpent.cli;

import java.util.Locale;

/** The languages the program speaks. */
enum Language {
  /** French. */
  FR,
  /** English. */
  EN;

  Locale locale() {
    return Locale.of(name().toLowerCase(Locale.ROOT));
  }
}
