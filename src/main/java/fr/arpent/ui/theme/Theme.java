package fr.arpent.ui.theme;

import java.util.Objects;
import javafx.application.Application;
import javafx.application.ColorScheme;
import javafx.application.Platform;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.ObjectBinding;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Scene;

/**
 * The look of all windows of the program, changed while they are open. One instance a program, made
 * on the JavaFX thread.
 */
public final class Theme {
  private static final String COMMON =
      Objects.requireNonNull(Theme.class.getResource("arpent.css")).toExternalForm();

  private final ObjectProperty<ThemeChoice> choice = new SimpleObjectProperty<>(ThemeChoice.SYSTEM);
  private final DoubleProperty textScale = new SimpleDoubleProperty(1);
  private final ObjectBinding<Scheme> wanted;
  private final ReadOnlyObjectWrapper<Scheme> scheme = new ReadOnlyObjectWrapper<>(Scheme.LIGHT);
  private final ReadOnlyObjectWrapper<Palette> palette =
      new ReadOnlyObjectWrapper<>(Palette.of(Scheme.LIGHT));

  /** The theme as the system is set. */
  public Theme() {
    Fonts.load();
    var system = Platform.getPreferences().colorSchemeProperty();
    wanted = Bindings.createObjectBinding(() -> resolve(system.get()), choice, system);
    wanted.addListener((_, _, now) -> wear(now));
    wear(wanted.get());
  }

  /** What the user chose. */
  public ObjectProperty<ThemeChoice> choice() {
    return choice;
  }

  /** How large text is: 1 is 13 px. */
  public DoubleProperty textScale() {
    return textScale;
  }

  /** Light or dark, now. */
  public ReadOnlyObjectProperty<Scheme> scheme() {
    return scheme.getReadOnlyProperty();
  }

  /** The colours, now. */
  public ReadOnlyObjectProperty<Palette> palette() {
    return palette.getReadOnlyProperty();
  }

  /** Gives {@code scene} the look, now and whenever it changes. */
  public void dress(Scene scene) {
    scheme.subscribe(now -> scene.getStylesheets().setAll(now.colours().toString(), COMMON));
    textScale.subscribe(
        now -> scene.getRoot().setStyle("-fx-font-size: " + Fonts.BODY * now.doubleValue() + "px"));
  }

  private Scheme resolve(ColorScheme system) {
    return switch (choice.get()) {
      case LIGHT -> Scheme.LIGHT;
      case DARK -> Scheme.DARK;
      case SYSTEM -> system == ColorScheme.DARK ? Scheme.DARK : Scheme.LIGHT;
    };
  }

  private void wear(Scheme now) {
    Application.setUserAgentStylesheet(now.controls());
    palette.set(Palette.of(now));
    scheme.set(now);
  }
}
