package fr.arpent.ui;

import fr.arpent.ui.help.KeyTable;
import fr.arpent.ui.shell.PaletteLine;
import fr.arpent.ui.shell.PaletteLine.Group;
import fr.arpent.ui.shell.PaletteSource;
import fr.arpent.ui.shell.PaletteWords;
import fr.arpent.ui.visit.RoundKeys;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * What the keys of grid, visit and map do.
 *
 * @param round the keys of the visit, as the user has them
 * @param open opens the help at a key, named by what it does
 */
record PaletteHelp(Hands hands, Supplier<RoundKeys> round, Consumer<String> open)
    implements PaletteSource {

  @Override
  public List<PaletteLine> find(String asked) {
    var words = PaletteWords.of(asked);
    // The first section is that of the commands, which are found by themselves.
    return KeyTable.in(hands.words().texts().get(), round.get()).sections().stream()
        .skip(1)
        .flatMap(
            section ->
                section.lines().stream()
                    .filter(line -> words.score(line.what()) > 0)
                    .map(line -> line(line, section.title())))
        .toList();
  }

  private PaletteLine line(KeyTable.Line line, String title) {
    return new PaletteLine(
        Group.HELP,
        "help-circle",
        line.what(),
        title,
        line.keys(),
        true,
        () -> open.accept(line.what()));
  }
}
