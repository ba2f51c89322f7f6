package fr.arpent.sample.parking;

import fr.arpent.sample.Dice;
import fr.arpent.sample.parking.StandPlaces.Spot;
import fr.arpent.sample.plan.District;
import fr.arpent.sample.plan.TownPlan;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.locationtech.jts.math.Vector2D;

/** The stands as they really are, and a few entered twice. */
final class Stands {
  private static final int COUNT = 600;
  private static final int COPIES = 5;
  private final TownPlan town;
  private final Dice dice;

  Stands(TownPlan town, Dice dice) {
    this.town = town;
    this.dice = dice;
  }

  List<Stand> all() {
    List<Stand> stands = new ArrayList<>();
    for (Spot spot : new StandPlaces(town, dice.named("places")).draw(COUNT - COPIES)) {
      stands.add(stand(spot));
    }
    for (int i = 0; i < COPIES; i++) {
      int original = 40 + i * 110 + dice.whole(0, 40);
      stands.add(original + dice.whole(2, 30), copy(stands.get(original)));
    }
    return numbered(stands);
  }

  /** The same stand entered once more a few metres away; it names its original by place so far. */
  private Stand copy(Stand original) {
    Vector2D moved =
        original.place().add(Vector2D.create(dice.between(1, 2.4), dice.between(-2, 2)));
    return original.again(rounded(moved), original.place().toString());
  }

  private static List<Stand> numbered(List<Stand> stands) {
    Map<String, String> identifiers = new HashMap<>();
    for (Stand stand : stands) {
      String digits = Integer.toString(10_001 + identifiers.size()).substring(1);
      identifiers.put(stand.place().toString(), "STV-" + digits);
    }
    return stands.stream().map(stand -> stand.numbered(identifiers)).toList();
  }

  private Stand stand(Spot spot) {
    District district = spot.street().district();
    String furniture = furniture();
    String owner = owner();
    return new Stand(
        "",
        rounded(spot.place()),
        spot.street(),
        town.quarters().of(spot.place()),
        capacity(furniture, district),
        fixing(furniture),
        furniture,
        dice.chance(0.72) ? "LIBRE ACCES" : "",
        dice.chance(0.14),
        dice.chance(0.9) ? "Ville de Vernelle-le-Lac" : owner,
        owner,
        dice.whole(2009, 2025),
        updated(),
        new Remarks(town, dice).near(spot),
        "");
  }

  private static Vector2D rounded(Vector2D place) {
    return Vector2D.create(
        Math.rint(place.getX() * 100) / 100, Math.rint(place.getY() * 100) / 100);
  }

  private int capacity(String furniture, District district) {
    if (furniture.equals("RACK DOUBLE ETAGE")) {
      return dice.pick(List.of(24, 32, 40, 48));
    }
    List<Integer> sizes =
        district == District.OLD_TOWN || district == District.INNER
            ? List.of(4, 6, 8, 8, 10, 10, 12, 12, 14, 16, 20)
            : List.of(4, 4, 6, 6, 8, 8, 10, 12);
    return dice.pick(sizes);
  }

  private String furniture() {
    double share = dice.between(0, 1);
    if (share < 0.62) {
      return "ARCEAU";
    }
    if (share < 0.79) {
      return "RATELIER";
    }
    return dice.pick(
        "RACK DOUBLE ETAGE",
        "CROCHET",
        "SUPPORT GUIDON",
        "SUPPORT GUIDON",
        "POTELET",
        "POTELET",
        "ARCEAU VELO GRANDE TAILLE",
        "AUTRE",
        "");
  }

  private String fixing(String furniture) {
    return switch (furniture) {
      case "RATELIER" -> dice.chance(0.7) ? "ROUE" : "CADRE ET ROUE";
      case "POTELET", "CROCHET" -> "CADRE";
      case "AUTRE" -> "SANS ACCROCHE";
      default -> dice.chance(0.85) ? "CADRE ET ROUE" : "CADRE";
    };
  }

  private String updated() {
    return dice.pick(
        "2021-04-02",
        "2021-04-02",
        "2021-04-02",
        "2021-04-02",
        "2021-04-02",
        "2021-04-02",
        "2019-12-31",
        "2019-12-31",
        "2019-12-31",
        "2020-11-18",
        "2020-06-30",
        "2022-03-15",
        "2023-09-21",
        "2024-05-14",
        "2021-04-03",
        "2022-06-05");
  }

  private String owner() {
    double share = dice.between(0, 1);
    if (share < 0.42) {
      return "Ville de Vernelle-le-Lac";
    }
    if (share < 0.7) {
      return "Syndicat des mobilités du lac";
    }
    return dice.pick(
        "Gare et connexions",
        "Gare et connexions",
        "Gare et connexions",
        "Département",
        "Résidence universitaire du Coteau",
        "Office du tourisme",
        "",
        "",
        "");
  }
}
