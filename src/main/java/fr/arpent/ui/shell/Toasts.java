package fr.arpent.ui.shell;

import fr.arpent.base.Message;
import fr.arpent.base.Problem;
import fr.arpent.text.Texts;
import fr.arpent.ui.desk.Words;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Duration;

/**
 * Short messages at the lower right: what is good or merely to know goes by itself after six
 * seconds (not while the pointer is on it) and sooner when the user does the next thing, a problem
 * stays until it is closed or over. Good news makes way for what is told after it; at most two are
 * shown: an older one makes way, a problem last; what is told again replaces what was told. They
 * never take the focus, and are said anew when the language changes.
 */
public final class Toasts {
  private static final int SHOWN = 2;
  private static final Duration STAY = Duration.seconds(6);

  /** Long enough to have been read, or to have seen that it was something else. */
  private static final Duration READ = Duration.seconds(2);

  private final VBox root = new VBox(8);
  private final Words words;

  /** No message; they will be said in {@code words}. */
  public Toasts(Words words) {
    this.words = words;
    root.setId("toasts");
    root.setPickOnBounds(false);
    root.setAlignment(Pos.BOTTOM_RIGHT);
    root.getStyleClass().add("toasts");
  }

  /** The node to lay over the window. */
  public Region node() {
    return root;
  }

  /** Something that can be done about a message. */
  public record Doing(Message words, Runnable action) {
    /** As above, without facts. */
    public Doing(String code, Runnable action) {
      this(Message.of(code), action);
    }
  }

  /** Tells good news with what can be done about it. */
  public void tell(Message message, Doing... doings) {
    passing(Toast.Kind.GOOD, message, texts -> texts.say(message), doings);
  }

  /** Tells what is to be known, neither good nor bad, with what can be done about it. */
  public void note(Message message, Doing... doings) {
    passing(Toast.Kind.NOTE, message, texts -> texts.say(message), doings);
  }

  /** As above, of something with a place. */
  public void note(Problem problem) {
    passing(Toast.Kind.NOTE, problem, texts -> texts.say(problem));
  }

  /** Tells a problem; stays until it is closed or {@link #over}. */
  public void warn(Problem problem) {
    add(new Toast(Toast.Kind.PROBLEM, problem, texts -> texts.say(problem), words));
  }

  /** Takes back that {@code problem} stands in the way. */
  public void over(Problem problem) {
    root.getChildren().removeIf(card -> ((Toast) card).about(problem));
  }

  /** The user does the next thing: what was told of the one before need not stay as long. */
  public void moveOn() {
    cards().forEach(card -> card.hasten(READ));
  }

  /** Another file is open, or none: what was told of the one before is over. */
  public void leave() {
    root.getChildren().clear();
  }

  /** Whether something is shown that will go by itself. */
  public boolean passing() {
    return cards().anyMatch(Toast::passing);
  }

  /** The texts shown now, the oldest first. */
  public List<String> shown() {
    return root.getChildren().stream().map(n -> String.valueOf(n.getUserData())).toList();
  }

  private void passing(
      Toast.Kind kind, Object about, Function<Texts, String> said, Doing... doings) {
    var card = new Toast(kind, about, said, words);
    for (var doing : doings) {
      card.offer(
          doing.words(),
          words,
          () -> {
            close(card);
            doing.action().run();
          });
    }
    add(card);
    card.after(STAY, () -> close(card));
  }

  private void add(Toast card) {
    card.closed(words, () -> close(card));
    var cards = root.getChildren();
    cards.removeIf(old -> ((Toast) old).about(card.about()));
    if (card.passing()) {
      cards.removeIf(old -> ((Toast) old).brief());
    }
    while (cards.size() >= SHOWN) {
      var passing = cards.stream().filter(old -> ((Toast) old).passing()).findFirst();
      cards.remove(passing.orElseGet(cards::getFirst));
    }
    cards.add(card);
  }

  private Stream<Toast> cards() {
    return root.getChildren().stream().map(Toast.class::cast);
  }

  private void close(Toast card) {
    root.getChildren().remove(card);
  }
}
