package fr.arpent.ui.open;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import fr.arpent.base.Message;
import fr.arpent.format.ReadAgain;
import fr.arpent.format.ReadOptions;
import fr.arpent.project.Present;
import fr.arpent.step.Step;
import fr.arpent.step.edit.BringTable;
import fr.arpent.table.TableId;
import java.util.Optional;

/**
 * Where the table of a project came from, as its steps tell it.
 *
 * @param source the file's name as the user knows it
 * @param options how it was read last
 */
public record ReadFacts(String source, ReadOptions options) {

  /** The facts of {@code table}; empty when it came from no file. */
  public static Optional<ReadFacts> of(Present present, TableId table) {
    var again = present.state().get(table).setting(ReadAgain.SETTING);
    return present.history().path().stream()
        .map(Step::asked)
        .filter(BringTable.class::isInstance)
        .map(BringTable.class::cast)
        .filter(brought -> brought.table().equals(table))
        .reduce((_, last) -> last)
        .map(
            brought ->
                new ReadFacts(
                    brought.source(),
                    ReadOptions.read(again.map(ReadFacts::json).orElse(brought.read()))));
  }

  /** The same facts in a sentence: encoding and delimiter, or the sheet, or the format. */
  public Message words() {
    var encoding = options.get(ReadOptions.ENCODING).map(Choices::encoding);
    var delimiter = options.get(ReadOptions.DELIMITER).map(ReadFacts::sign);
    if (encoding.isPresent() && delimiter.isPresent()) {
      return Message.of("ui.bar.read-text", encoding.get(), delimiter.get());
    }
    return options
        .get(ReadOptions.SHEET)
        .map(sheet -> Message.of("ui.bar.read-sheet", sheet))
        .orElseGet(
            () ->
                Message.of(
                    "ui.bar.read-format",
                    Message.of(
                        "format." + options.get(ReadOptions.FORMAT).orElse("csv") + ".name")));
  }

  private static Message sign(String delimiter) {
    return switch (delimiter) {
      case "," -> Message.of("ui.bar.comma");
      case ";" -> Message.of("ui.bar.semicolon");
      case "\t" -> Message.of("ui.bar.tab");
      default -> Message.of("ui.preview.as-is", delimiter);
    };
  }

  private static JsonObject json(String text) {
    return JsonParser.parseString(text).getAsJsonObject();
  }
}
