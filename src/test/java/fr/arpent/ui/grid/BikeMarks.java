package fr.arpent.ui.grid;

import fr.arpent.base.Message;
import fr.arpent.table.Column;
import fr.arpent.table.ColumnId;
import fr.arpent.table.Table;
import fr.arpent.ui.desk.CellMark;
import fr.arpent.ui.desk.HeaderMark;
import fr.arpent.ui.desk.Marks;
import fr.arpent.ui.desk.PointState;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Marks for the bicycle stands of {@link BikeTable}, by a few rules written here. */
final class BikeMarks implements Marks {
  static final List<String> HANGING = List.of("CADRE", "ROUE", "CADRE ET ROUE", "SANS ACCROCHE");
  static final List<String> FURNITURE =
      List.of(
          "ARCEAU",
          "RATELIER",
          "RACK DOUBLE ETAGE",
          "CROCHET",
          "SUPPORT GUIDON",
          "POTELET",
          "ARCEAU VELO CARGO",
          "AUCUN EQUIPEMENT",
          "AUTRE");
  private static final Map<String, String> ICONS =
      Map.of(
          "id_local", "type",
          "adresse", "map-pin",
          "capacite", "hash",
          "type_accroche", "list",
          "mobilier", "list",
          "date_maj", "calendar",
          "couverture", "toggle-left",
          "coordonneesxy", "map-pin",
          "code_com", "hash",
          "acces", "list");

  private final Table table;
  private final @Nullable Table source;
  private final Map<ColumnId, HeaderMark> headers = new HashMap<>();

  /** Marks of {@code table}; cells that differ from {@code source} count as edited. */
  BikeMarks(Table table, @Nullable Table source) {
    this.table = table;
    this.source = source;
  }

  @Override
  public CellMark cell(int slot, ColumnId id) {
    var column = table.column(id);
    var text = column.text(slot);
    var edited =
        source != null
            && source.has(id)
            && source.position(slot) >= 0
            && !source.column(id).text(slot).equals(text);
    var proposed = column.name().equals("adresse") && slot == 9 && text.isEmpty();
    var rule = rule(column.name(), text, slot);
    return new CellMark(
        rule.level,
        rule.repairable,
        rule.level == CellMark.Level.ERROR && text.isEmpty(),
        edited || (column.name().equals("adresse") && !text.isEmpty()),
        text.endsWith(" "),
        proposed ? "27 quai des Cygnes" : null);
  }

  private record Rule(CellMark.Level level, boolean repairable) {
    static final Rule RIGHT = new Rule(CellMark.Level.RIGHT, false);
    static final Rule WRONG = new Rule(CellMark.Level.ERROR, false);
    static final Rule SURE = new Rule(CellMark.Level.ERROR, true);
    static final Rule LOOK = new Rule(CellMark.Level.WARNING, false);
  }

  private static Rule rule(String column, String text, int slot) {
    return switch (column) {
      case "capacite" ->
          text.equals("120") ? Rule.LOOK : text.matches("\\d+") ? Rule.RIGHT : Rule.SURE;
      case "type_accroche" -> HANGING.contains(text) ? Rule.RIGHT : Rule.WRONG;
      case "mobilier" ->
          text.isEmpty() || FURNITURE.contains(text)
              ? Rule.RIGHT
              : text.equals("range-vélos") ? Rule.WRONG : Rule.SURE;
      case "date_maj" ->
          text.isEmpty() || text.matches("\\d{4}-\\d\\d-\\d\\d")
              ? Rule.RIGHT
              : text.startsWith("31") ? Rule.SURE : Rule.WRONG;
      case "coordonneesxy" -> slot % 60 == 59 ? Rule.LOOK : Rule.RIGHT;
      default -> Rule.RIGHT;
    };
  }

  @Override
  public PointState row(int slot) {
    if (slot == 13) {
      return PointState.LATER;
    }
    if (Set.of(5, 6, 23, 40, 43, 44, 47).contains(slot) || slot % 17 == 16) {
      return PointState.SEEN;
    }
    return rowHasError(slot) ? PointState.TO_FIX : PointState.TO_DO;
  }

  @Override
  public boolean rowHasError(int slot) {
    return table.columns().stream()
        .anyMatch(c -> rule(c.name(), c.text(slot), slot).level == CellMark.Level.ERROR);
  }

  @Override
  public HeaderMark header(Column column) {
    return headers.computeIfAbsent(column.id(), _ -> count(column));
  }

  private HeaderMark count(Column column) {
    var counts = new int[4];
    table
        .rowSlots()
        .limit(600)
        .forEach(
            slot -> {
              var text = column.text(slot);
              var level = rule(column.name(), text, slot).level;
              var part =
                  switch (level) {
                    case WARNING -> 1;
                    case ERROR -> 2;
                    case RIGHT -> text.isEmpty() ? 3 : 0;
                  };
              counts[part]++;
            });
    var choices =
        switch (column.name()) {
          case "type_accroche" -> HANGING;
          case "mobilier" -> FURNITURE;
          default -> null;
        };
    return new HeaderMark(
        ICONS.getOrDefault(column.name(), "type"),
        Message.of("bikes." + column.name()),
        counts[0],
        counts[1],
        counts[2],
        counts[3],
        column.name().equals("capacite"),
        choices);
  }

  @Override
  public List<Message> about(int slot, ColumnId column) {
    return cell(slot, column).level() == CellMark.Level.RIGHT
        ? List.of()
        : List.of(Message.of("bikes.wrong"));
  }
}
