package fr.arpent.ui.action;

import fr.arpent.base.Message;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableBooleanValue;
import javafx.beans.value.ObservableValue;
import org.jspecify.annotations.Nullable;

/**
 * What each command does and when it can. Filled once by the composition of the window; used on the
 * JavaFX thread.
 */
public final class Actions {
  private static final int RECENT = 5;
  private static final ObservableBooleanValue ALWAYS = new ReadOnlyBooleanWrapper(true);

  private final Map<Command, Action> actions = new EnumMap<>(Command.class);
  private final List<Command> recent = new ArrayList<>();
  private Runnable before = () -> {};
  private Consumer<Message> refused = _ -> {};

  /** Says what {@code command} does; it can always be done. */
  public void on(Command command, Runnable run) {
    on(command, run, ALWAYS, "");
  }

  /**
   * Says what {@code command} does.
   *
   * @param available whether it can be done now
   * @param reason the code of the sentence that tells why it cannot
   */
  public void on(Command command, Runnable run, ObservableBooleanValue available, String reason) {
    if (actions.put(command, new Action(run, available, reason, null, null)) != null) {
      throw new IllegalStateException("twice " + command);
    }
  }

  /** Gives {@code command} other words while {@code words} holds some: «Annuler : 152 dates». */
  public void name(Command command, ObservableValue<@Nullable Message> words) {
    actions.computeIfPresent(command, (_, action) -> action.named(words));
  }

  /** Says that {@code command} switches something that {@code on} tells. */
  public void toggle(Command command, ObservableBooleanValue on) {
    actions.computeIfPresent(command, (_, action) -> action.switched(on));
  }

  /** The commands that do something here, in the order of the list. */
  public List<Command> known() {
    return List.copyOf(actions.keySet());
  }

  /** Whether {@code command} does something here. */
  public boolean knows(Command command) {
    return actions.containsKey(command);
  }

  /** Does {@code command} if it can be done now. */
  public void run(Command command) {
    var action = actions.get(command);
    if (action != null && action.available.get()) {
      recent.remove(command);
      recent.addFirst(command);
      while (recent.size() > RECENT) {
        recent.removeLast();
      }
      before.run();
      action.run.run();
    } else if (action != null) {
      refused.accept(Message.of(action.reason));
    }
  }

  /**
   * Does {@code first} before each command: what is being written in a cell is part of the work.
   */
  public void before(Runnable first) {
    before = first;
  }

  /** Tells {@code then} why a command that was asked for cannot be done now. */
  public void onRefused(Consumer<Message> then) {
    refused = then;
  }

  /** The commands used last, the newest first. */
  public List<Command> recent() {
    return List.copyOf(recent);
  }

  /** Whether {@code command} can be done, as it changes. */
  public ObservableBooleanValue available(Command command) {
    return need(command).available;
  }

  /** Why {@code command} cannot be done now; empty when it can. */
  public Optional<Message> refusal(Command command) {
    var action = need(command);
    return action.available.get() ? Optional.empty() : Optional.of(Message.of(action.reason));
  }

  /** What {@code command} is called now, as it changes. */
  public ObservableValue<Message> words(Command command) {
    var plain = Message.of(command.words());
    var named = need(command).words;
    return named == null
        ? new SimpleObjectProperty<>(plain)
        : named.map(w -> (Message) w).orElse(plain);
  }

  /** Whether what {@code command} switches is on; empty when it switches nothing. */
  public Optional<ObservableBooleanValue> state(Command command) {
    return Optional.ofNullable(need(command).on);
  }

  private Action need(Command command) {
    return java.util.Objects.requireNonNull(actions.get(command), command::id);
  }

  private record Action(
      Runnable run,
      ObservableBooleanValue available,
      String reason,
      @Nullable ObservableValue<@Nullable Message> words,
      @Nullable ObservableBooleanValue on) {

    Action named(ObservableValue<@Nullable Message> now) {
      return new Action(run, available, reason, now, on);
    }

    Action switched(ObservableBooleanValue now) {
      return new Action(run, available, reason, words, now);
    }
  }
}
