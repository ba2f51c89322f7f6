package fr.arpent.ui.grid;

import fr.arpent.table.Table;
import fr.arpent.table.TableBuilder;
import fr.arpent.table.TableId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A table of bicycle stands as in the pictures of the window; the town does not exist. */
final class BikeTable {
  static final List<String> COLUMNS =
      List.of(
          "id_local",
          "adresse",
          "capacite",
          "type_accroche",
          "mobilier",
          "date_maj",
          "couverture",
          "coordonneesxy",
          "code_com",
          "acces");
  private static final List<String> FURNITURE =
      List.of("ARCEAU", "ARCEAU", "RATELIER", "ARCEAU", "POTELET", "ARCEAU", "ARCEAU", "CROCHET");

  private BikeTable() {}

  /** So many rows, the first ones those of the picture. */
  static Table of(int rows) {
    var builder = new TableBuilder(COLUMNS);
    for (var i = 0; i < rows; i++) {
      builder.row(i + 2, row(i));
    }
    return builder.build(new TableId("t1"), "parkings_velo_2026");
  }

  private static List<String> row(int i) {
    var row = new ArrayList<>(plain(i));
    switch (i) {
      case 1 -> set(row, 4, "arceaux", 5, "31/12/2019");
      case 2 -> set(row, 3, "", 4, "RATELIER");
      case 3 -> set(row, 2, "10 pl.", 5, "31/12/2019");
      case 4 -> set(row, 4, "RACK DOUBLE ETAGE", 5, "2020-11-18");
      case 5 -> set(row, 1, "14 rue Carnot", 3, "CADRE");
      case 6 -> set(row, 1, "3 place de l’Hôtel-de-Ville", 2, "16");
      case 7 -> set(row, 4, "Arceau", 2, "10");
      case 9 -> set(row, 2, "120", 4, "POTELET");
      case 10 -> set(row, 5, "03/04/2021", 2, "8");
      case 12 -> set(row, 4, "ARCEAU ", 2, "6");
      case 15 -> set(row, 5, "31/12/2019", 2, "6");
      case 18 -> set(row, 3, "SANS ACCROCHE", 4, "AUTRE");
      default -> {}
    }
    return row;
  }

  private static void set(List<String> row, int a, String first, int b, String second) {
    row.set(a, first);
    row.set(b, second);
  }

  private static List<String> plain(int i) {
    return List.of(
        String.format(Locale.ROOT, "STV-%04d", i + 1),
        i > 18 && i % 5 == 3 ? (i % 40 + 1) + " rue du Moulin" : "",
        Integer.toString(6 + i % 10 * 2),
        i % 25 == 24 ? "" : "CADRE ET ROUE",
        i > 18 && i % 7 == 5 ? "arceaux" : FURNITURE.get(i % 8),
        i > 18 && i % 4 == 1 ? "31/12/2019" : "2021-04-02",
        i % 6 == 5 ? "true" : "false",
        String.format(
            Locale.ROOT, "[6.1%05d, 45.9%04d]", 20317 + i * 17 % 70000, 1112 + i * 13 % 8000),
        "74999",
        i % 4 == 3 ? "" : "LIBRE ACCES");
  }
}
