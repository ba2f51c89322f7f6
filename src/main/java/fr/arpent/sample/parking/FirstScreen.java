package fr.arpent.sample.parking;

import java.util.ArrayList;
import java.util.List;

/**
 * What the first rows of the file say: they are the ones that every picture of the window shows, so
 * each has something to show.
 */
final class FirstScreen {
  private static final String BOTH = "CADRE ET ROUE";
  private static final String DAY = "2021-04-02";
  private static final List<Look> LOOKS =
      List.of(
          new Look(12, BOTH, "ARCEAU", DAY, "devant l'école"),
          new Look(8, BOTH, "ARCEAU", "2019-12-31", ""),
          new Look(6, "ROUE", "RATELIER", DAY, "près du marché"),
          new Look(10, "ROUE", "RATELIER", "2019-12-31", ""),
          new Look(24, BOTH, "RACK DOUBLE ETAGE", "2020-11-18", "abri fermé la nuit"),
          new Look(4, "CADRE", "ARCEAU", DAY, ""),
          new Look(16, BOTH, "ARCEAU", DAY, "mairie annexe"),
          new Look(10, BOTH, "ARCEAU", DAY, ""),
          new Look(12, BOTH, "ARCEAU", DAY, ""),
          new Look(12, "ROUE", "POTELET", DAY, ""),
          new Look(8, BOTH, "ARCEAU", "2021-04-03", ""),
          new Look(8, BOTH, "ARCEAU", DAY, ""),
          new Look(12, BOTH, "ARCEAU", DAY, ""),
          new Look(6, BOTH, "ARCEAU", DAY, ""),
          new Look(10, BOTH, "ARCEAU", DAY, ""),
          new Look(6, BOTH, "ARCEAU", "2019-12-31", ""),
          new Look(14, BOTH, "ARCEAU", DAY, ""),
          new Look(6, "SANS ACCROCHE", "AUTRE", "2020-06-30", ""),
          new Look(8, BOTH, "ARCEAU", DAY, ""));

  /** How many rows it has. */
  static final int ROWS = LOOKS.size();

  private record Look(
      int capacity, String fixing, String furniture, String updated, String remark) {}

  private FirstScreen() {}

  static List<Stand> dress(List<Stand> stands) {
    List<Stand> dressed = new ArrayList<>(stands);
    for (int i = 0; i < LOOKS.size(); i++) {
      Look look = LOOKS.get(i);
      dressed.set(
          i,
          stands
              .get(i)
              .described(look.capacity, look.fixing, look.furniture, look.updated, look.remark));
    }
    return dressed;
  }
}
