package fr.arpent.ui.shell;

import fr.arpent.base.Message;
import fr.arpent.project.SaveStatus;
import fr.arpent.ui.desk.Words;
import fr.arpent.ui.theme.Icons;
import java.nio.file.Path;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.function.Supplier;
import javafx.animation.PauseTransition;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;

/** Says whether all is on the disk; its tip says where, and since when. */
public final class SavedLabel {
  /** A write that is over sooner is not told: each typed cell would make the line flicker. */
  private static final Duration SOON = Duration.millis(300);

  private final Label label = new Label();
  private final Tooltip tip = new Tooltip();
  private final Words words;
  private final ObservableValue<SaveStatus> saving;
  private final Supplier<@Nullable Path> file;
  private final PauseTransition soon = new PauseTransition(SOON);
  private @Nullable LocalTime written;

  /**
   * A label that follows {@code saving}.
   *
   * @param file where the open project is, null while there is none
   */
  public SavedLabel(
      Words words, ObservableValue<SaveStatus> saving, Supplier<@Nullable Path> file) {
    this.words = words;
    this.saving = saving;
    this.file = file;
    label.setId("saved");
    label.setTooltip(tip);
    soon.setOnFinished(_ -> show());
    tip.setOnShowing(_ -> tip.setText(tip()));
    saving.subscribe(this::changed);
    words.texts().subscribe(this::show);
    show();
  }

  /** The node to show. */
  Label node() {
    return label;
  }

  private void changed(SaveStatus now) {
    soon.stop();
    if (now instanceof SaveStatus.Saving) {
      soon.playFromStart();
      return;
    }
    if (now instanceof SaveStatus.Saved saved) {
      written = saved.last() == null ? null : LocalTime.now(ZoneId.systemDefault());
    }
    show();
  }

  private void show() {
    switch (saving.getValue()) {
      case SaveStatus.Saved _ -> write("saved", "check", Message.of("ui.saved"));
      case SaveStatus.Saving _ -> write("saved", "loader", Message.of("ui.saving"));
      case SaveStatus.NotSaved _ ->
          write("not-saved", "alert-triangle", Message.of("ui.saved.not"));
      case SaveStatus.ReadOnly only -> write("not-saved", "lock", only.problem().message());
    }
  }

  private void write(String style, String icon, Message message) {
    label.getStyleClass().removeAll("saved", "not-saved");
    label.getStyleClass().add(style);
    label.setGraphic(Icons.node(icon, 14));
    label.setText(words.say(message));
    label.setAccessibleText(label.getText());
  }

  private String tip() {
    var never = words.say("ui.saved.original");
    var why =
        saving.getValue() instanceof SaveStatus.NotSaved not
            ? words.say(not.problem().message())
            : "";
    var path = file.get();
    var where = path == null ? "" : path.toString();
    var since = written == null ? "" : words.say("ui.saved.since", written);
    return java.util.stream.Stream.of(why, where, since, never)
        .filter(line -> !line.isEmpty())
        .collect(java.util.stream.Collectors.joining("\n"));
  }
}
