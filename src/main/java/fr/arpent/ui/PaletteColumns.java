package fr.arpent.ui;

import fr.arpent.check.FindingGroup;
import fr.arpent.check.Severity;
import fr.arpent.table.CellRef;
import fr.arpent.table.Column;
import fr.arpent.table.ColumnId;
import fr.arpent.table.RowId;
import fr.arpent.ui.action.Command;
import fr.arpent.ui.desk.KeyNames;
import fr.arpent.ui.desk.Selection;
import fr.arpent.ui.desk.Sheet;
import fr.arpent.ui.findings.FindingsModel;
import fr.arpent.ui.grid.GridCommand;
import fr.arpent.ui.grid.TableGrid;
import fr.arpent.ui.shell.PaletteLine;
import fr.arpent.ui.shell.PaletteLine.Group;
import fr.arpent.ui.shell.PaletteSource;
import fr.arpent.ui.shell.PaletteWords;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The columns of the table in front: to go to, and to filter by. */
record PaletteColumns(Hands hands, TableGrid grid) implements PaletteSource {

  @Override
  public List<PaletteLine> find(String asked) {
    var words = PaletteWords.of(asked);
    return hands.sheet().stream()
        .flatMap(
            sheet ->
                sheet.table().columns().stream()
                    .filter(c -> words.score(c.name()) > 0)
                    .sorted(Comparator.comparingInt(c -> -words.score(c.name())))
                    .flatMap(c -> lines(sheet, c)))
        .toList();
  }

  private Stream<PaletteLine> lines(Sheet sheet, Column column) {
    return Stream.concat(
        worst(column).map(group -> findings(column, group)).stream(),
        Stream.of(filtering(sheet, column), going(sheet, column)));
  }

  /** What is to be fixed in {@code column}, most of all. */
  private Optional<FindingGroup> worst(Column column) {
    return Optional.ofNullable(hands.bench().derived().get()).stream()
        .flatMap(known -> known.findings().groups().stream())
        .filter(group -> column.id().equals(group.column()))
        .filter(group -> group.cause().severity() == Severity.ERROR)
        .findFirst();
  }

  private PaletteLine findings(Column column, FindingGroup group) {
    return new PaletteLine(
        Group.COMMANDS,
        "check-circle",
        hands.words().say("ui.palette.findings", column.name()),
        hands.words().say("ui.menu.check").replace("_", ""),
        KeyNames.of(GridCommand.FINDINGS.strokes().getFirst().key(), hands.words().texts().get()),
        true,
        () -> new FindingsModel(hands.bench()).show(group));
  }

  private PaletteLine going(Sheet sheet, Column column) {
    return new PaletteLine(
        Group.COLUMNS,
        "columns",
        hands.words().say("ui.palette.to-column", column.name()),
        hands.words().say("ui.palette.column", sheet.table().indexOf(column.id()) + 1),
        "",
        true,
        () -> go(sheet, column.id()));
  }

  private PaletteLine filtering(Sheet sheet, Column column) {
    return new PaletteLine(
        Group.COMMANDS,
        "filter",
        hands.words().say("ui.palette.filter", column.name()),
        hands.words().say("ui.menu.data").replace("_", ""),
        "",
        sheet.rows().size() > 0,
        () -> {
          go(sheet, column.id());
          hands.actions().run(Command.FILTER_COLUMN);
        });
  }

  /** A column that was hidden is shown again. */
  private void go(Sheet sheet, ColumnId column) {
    grid.view().set(grid.view().get().showing(column));
    var selection = hands.bench().desk().selection();
    var slot = selection.get().slot();
    if (slot < 0 && sheet.rows().size() > 0) {
      slot = sheet.rows().slot(0);
    }
    if (slot >= 0) {
      selection.set(Selection.cell(new CellRef(column, new RowId(slot))));
    }
    grid.takeFocus();
  }
}
