package fr.arpent.visit.remark;

import fr.arpent.step.TableState;
import fr.arpent.table.Table;
import fr.arpent.table.TableBuilder;
import fr.arpent.table.TableId;
import java.util.List;

/**
 * The list of remarks as a table to send to the commune, which mends its address base (BAL) by it.
 * One line a remark; positions are WGS 84, in degrees.
 */
public final class RemarkTable {
  private static final List<String> TITLES =
      List.of(
          "commune",
          "code_insee",
          "adresse_dans_la_base",
          "id_ban_adresse",
          "adresse_proposee",
          "remarque",
          "longitude",
          "latitude",
          "date",
          "ligne");

  private RemarkTable() {}

  /** The remarks of {@code state}, those of one commune together. */
  public static Table of(TableState state) {
    var builder = new TableBuilder(TITLES);
    var all =
        Remarks.of(state).all().stream()
            .sorted(java.util.Comparator.comparing(Remark::commune))
            .toList();
    for (var i = 0; i < all.size(); i++) {
      builder.row(i + 2, cells(all.get(i), state.table()));
    }
    return builder.build(new TableId("remarks"), "remarques");
  }

  private static List<String> cells(Remark remark, Table table) {
    var row = remark.slot() < 0 ? 0 : table.sourceRow(remark.slot());
    return List.of(
        remark.commune(),
        remark.citycode(),
        remark.known(),
        remark.addressId(),
        remark.proposed(),
        remark.note(),
        degrees(remark.place().lon()),
        degrees(remark.place().lat()),
        remark.day(),
        row == 0 ? "" : String.valueOf(row));
  }

  /** A decimetre. */
  private static String degrees(double value) {
    return String.format(java.util.Locale.ROOT, "%.6f", value);
  }
}
