package fr.arpent.ui.desk;

import fr.arpent.base.Message;
import fr.arpent.text.Texts;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Function;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.StringBinding;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Labeled;

/**
 * The language of the window, changed while it is open: what is bound to a sentence here follows.
 * Used on the JavaFX thread.
 */
public final class Words {
  private final ReadOnlyObjectWrapper<Texts> texts;

  /** Speaks the language nearest to {@code locale}. */
  public Words(Locale locale) {
    texts = new ReadOnlyObjectWrapper<>(Texts.in(locale));
  }

  /** The texts of the language spoken now. */
  public ReadOnlyObjectProperty<Texts> texts() {
    return texts.getReadOnlyProperty();
  }

  /** Speaks the language nearest to {@code locale} from now on. */
  public void speak(Locale locale) {
    texts.set(Texts.in(locale));
  }

  /** The sentence of {@code message} as it is said now. */
  public String say(Message message) {
    return texts.get().say(message);
  }

  /** The sentence of {@code code} as it is said now. */
  public String say(String code, Object... facts) {
    return texts.get().say(code, facts);
  }

  /** The sentence of {@code code}, said again when the language changes. */
  public StringBinding of(String code, Object... facts) {
    return Bindings.createStringBinding(() -> texts.get().say(code, facts), texts);
  }

  /** What {@code sentence} says in the language spoken now, said again when that changes. */
  public StringBinding of(Function<Texts, String> sentence) {
    return Bindings.createStringBinding(() -> sentence.apply(texts.get()), texts);
  }

  /** {@code labeled}, with the sentence of {@code code} on it in whatever language is spoken. */
  public <L extends Labeled> L on(L labeled, String code, Object... facts) {
    return on(labeled, Message.of(code, facts));
  }

  /** {@code labeled}, with the sentence of {@code message} in whatever language is spoken. */
  public <L extends Labeled> L on(L labeled, Message message) {
    labeled.textProperty().bind(of(now -> now.say(message)));
    return labeled;
  }

  /**
   * Runs {@code again} each time the language changes while {@code node} is in a window: for what
   * is more than a sentence, such as the lines of a list. Nothing holds the node once it is gone.
   */
  public void whileShown(Node node, Runnable again) {
    texts
        .getReadOnlyProperty()
        .when(node.sceneProperty().map(Objects::nonNull).orElse(false))
        .subscribe((_, _) -> again.run());
  }

  /** The sentence of whatever {@code message} holds, said again when it or the language changes. */
  public StringBinding of(ObservableValue<Message> message) {
    return Bindings.createStringBinding(() -> say(message.getValue()), texts, message);
  }
}
