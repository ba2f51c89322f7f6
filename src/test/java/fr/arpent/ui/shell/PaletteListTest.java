package fr.arpent.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import fr.arpent.text.Texts;
import fr.arpent.ui.action.Actions;
import fr.arpent.ui.action.Command;
import fr.arpent.ui.desk.Words;
import fr.arpent.ui.shell.PaletteLine.Group;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import javafx.beans.property.SimpleBooleanProperty;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PaletteListTest {
  private final List<Command> done = new ArrayList<>();
  private final Actions actions = new Actions();

  PaletteListTest() {
    Arrays.stream(Command.values()).forEach(c -> actions.on(c, () -> done.add(c)));
  }

  @ParameterizedTest
  @CsvSource({
    "dat, REPAIR_SURE",
    "DATES, REPAIR_SURE",
    "retablir, REDO",
    "ligne aller, GO_TO_ROW",
    "undo, UNDO",
    "addr, IMPORT_ADDRESSES",
    "schema, CHOOSE_SCHEMA",
    "rprer, REPAIR"
  })
  void commandsAreFoundByTheBeginningsOfTheirWords(String asked, Command wanted) {
    assertThat(new PaletteSearch(actions, Texts::in).find(asked)).contains(wanted);
  }

  @Test
  void whatCanBeDoneStandsBeforeWhatCannot() {
    var some = new Actions();
    var never = new SimpleBooleanProperty(false);
    some.on(Command.REPAIR, () -> {}, never, "ui.refused.no-repair");
    some.on(Command.REPAIR_SURE, () -> {});

    assertThat(new PaletteSearch(some, Texts::in).find("dat"))
        .containsExactly(Command.REPAIR_SURE, Command.REPAIR);
  }

  @Test
  void aLetterInsideAWordCountsLessThanItsBeginning() {
    var found = new PaletteSearch(actions, Texts::in).find("car");

    assertThat(found.getFirst()).isIn(Command.SHOW_MAP, Command.MAP_IN, Command.MAP_OUT);
    assertThat(new PaletteSearch(actions, Texts::in).find("xyzq")).isEmpty();
  }

  @Test
  void eachGroupStandsUnderItsNameAndNoneIsCrowdedOut() {
    PaletteSource columns = _ -> lines(Group.COLUMNS, 5);
    PaletteSource places = _ -> lines(Group.PLACES, 1);
    var list =
        new PaletteList(
            new CommandLines(actions, new Words(Locale.FRENCH)), List.of(places, columns));

    var rows = list.rows("a");
    assertThat(rows.stream().filter(PaletteRow.Heading.class::isInstance))
        .containsExactly(
            new PaletteRow.Heading(Group.COMMANDS),
            new PaletteRow.Heading(Group.COLUMNS),
            new PaletteRow.Heading(Group.PLACES));
    assertThat(rows.stream().filter(PaletteLine.class::isInstance)).hasSize(9);
    assertThat(list.rows("").stream().filter(PaletteRow.Heading.class::isInstance)).isEmpty();
  }

  private static List<PaletteLine> lines(Group group, int count) {
    return IntStream.range(0, count)
        .mapToObj(i -> new PaletteLine(group, "columns", "n" + i, "", "", true, () -> {}))
        .toList();
  }
}
