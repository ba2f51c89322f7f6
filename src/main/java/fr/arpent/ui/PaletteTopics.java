package fr.arpent.ui;

import fr.arpent.ui.desk.Words;
import fr.arpent.ui.help.HelpTopic;
import fr.arpent.ui.shell.PaletteLine;
import fr.arpent.ui.shell.PaletteLine.Group;
import fr.arpent.ui.shell.PaletteSource;
import fr.arpent.ui.shell.PaletteWords;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;

/**
 * The pages of the help, by their titles.
 *
 * @param open shows a page
 */
record PaletteTopics(Words words, Consumer<HelpTopic> open) implements PaletteSource {

  @Override
  public List<PaletteLine> find(String asked) {
    var wanted = PaletteWords.of(asked);
    return Arrays.stream(HelpTopic.values())
        .filter(topic -> wanted.score(words.say(topic.title())) > 0)
        .map(this::line)
        .toList();
  }

  private PaletteLine line(HelpTopic topic) {
    return new PaletteLine(
        Group.HELP,
        "life-buoy",
        words.say(topic.title()),
        words.say("help.title"),
        "",
        true,
        () -> open.accept(topic));
  }
}
