package fr.arpent.ui.desk;

import fr.arpent.text.Texts;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;

/** Keys as a menu shows them: named in the user's language, where JavaFX knows English only. */
public final class ShownKeys extends KeyCombination {
  private final KeyCombination keys;
  private final String shown;

  /** {@code keys} in the language of {@code texts}. */
  public ShownKeys(KeyCombination keys, Texts texts) {
    super(keys.getShift(), keys.getControl(), keys.getAlt(), keys.getMeta(), keys.getShortcut());
    this.keys = keys;
    shown = KeyNames.of(keys, texts);
  }

  @Override
  public boolean match(KeyEvent event) {
    return keys.match(event);
  }

  @Override
  public String getDisplayText() {
    return shown;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof ShownKeys that && that.keys.equals(keys) && that.shown.equals(shown);
  }

  @Override
  public int hashCode() {
    return keys.hashCode();
  }
}
