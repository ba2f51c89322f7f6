package fr.arpent.ui.theme;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.net.URL;
import java.util.Objects;

/** Light or dark: a style sheet of ours on top of one of AtlantaFX. */
public enum Scheme {
  /** Dark text on light sheets. */
  LIGHT("arpent-light.css") {
    @Override
    String controls() {
      return new PrimerLight().getUserAgentStylesheet();
    }
  },
  /** Light text on dark sheets. */
  DARK("arpent-dark.css") {
    @Override
    String controls() {
      return new PrimerDark().getUserAgentStylesheet();
    }
  };

  private final String file;

  Scheme(String file) {
    this.file = file;
  }

  /** The style sheet of JavaFX's own controls. */
  abstract String controls();

  /** The style sheet that gives each {@link Tone} its value. */
  URL colours() {
    return Objects.requireNonNull(Scheme.class.getResource(file), file);
  }
}
