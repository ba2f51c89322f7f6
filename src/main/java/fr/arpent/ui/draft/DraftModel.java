package fr.arpent.ui.draft;

import fr.arpent.base.Message;
import fr.arpent.schema.Origin;
import fr.arpent.schema.TableSchema;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/** The draft as the form edits it. Needs no running toolkit. */
public final class DraftModel {
  private final TableSchema drafted;
  private final StringProperty title;
  private final List<DraftLine> lines;

  /** Edits {@code drafted}. */
  public DraftModel(TableSchema drafted) {
    this.drafted = drafted;
    title = new SimpleStringProperty(drafted.origin().title().orElse(drafted.name()));
    lines = drafted.fields().stream().map(DraftLine::new).toList();
  }

  /** What people call the schema. */
  public StringProperty title() {
    return title;
  }

  /** One line a column. */
  List<DraftLine> lines() {
    return lines;
  }

  /** Why it cannot be used as it is; empty when it can. */
  public Optional<Message> wrong() {
    var names = new HashSet<String>();
    for (var line : lines) {
      var name = line.name().get().strip();
      if (name.isEmpty() || !names.add(name)) {
        return Optional.of(Message.of("ui.draft.name-wrong", name));
      }
      if (!line.patternReads()) {
        return Optional.of(Message.of("ui.draft.pattern-wrong", name));
      }
    }
    return Optional.empty();
  }

  /** The schema as it is now. */
  public TableSchema schema() {
    var origin = drafted.origin();
    return new TableSchema(
        new Origin(
            origin.name(),
            origin.version(),
            origin.owner(),
            Optional.of(title.get().strip()).filter(text -> !text.isEmpty()),
            origin.description(),
            origin.source(),
            origin.licence()),
        lines.stream().map(DraftLine::field).toList(),
        drafted.missing(),
        drafted.fieldsMatch(),
        drafted.keys(),
        drafted.customChecks());
  }
}
