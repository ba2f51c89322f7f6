package fr.arpent.address.geocode;

import fr.arpent.address.StreetName;
import fr.arpent.address.search.HouseNumber;
import fr.arpent.address.search.StreetDraft;
import fr.arpent.geo.LonLat;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;

/** Named places and hamlets for the towns of a base that has none. */
final class MadePlaces {
  /** In the key of each. */
  static final String KEY = "_lieu";

  private static final List<String> FIRST =
      List.of(
          "Les Granges",
          "La Combe",
          "Le Crêt",
          "Les Épinettes",
          "Chez",
          "Le Pré",
          "La Côte",
          "Bois",
          "Champ",
          "Les Vernes",
          "Le Mas",
          "La Croix",
          "Moulin",
          "Plan",
          "Le Clos");
  private static final List<String> SECOND =
      List.of(
          "",
          "",
          "Neuves",
          "du Loup",
          "de la Dame",
          "Perret",
          "Gaillard",
          "d'en Haut",
          "des Moines",
          "Rond",
          "Blanc",
          "Jolivet",
          "Bosson",
          "sur le Mont",
          "Dernier");

  private MadePlaces() {}

  /** Some places, half of them with numbers, in the towns of every tenth of {@code streets}. */
  static List<StreetDraft> in(List<StreetDraft> streets, Random r) {
    var made = new ArrayList<StreetDraft>();
    var names = new HashSet<String>();
    for (var i = 0; i < streets.size(); i += 10) {
      var near = streets.get(i);
      var place =
          (FIRST.get(r.nextInt(FIRST.size())) + " " + SECOND.get(r.nextInt(SECOND.size()))).strip();
      if (!place.equals("Chez") && names.add(place + near.name().city())) {
        made.add(place(place, near, KEY + i, r));
      }
    }
    return made;
  }

  private static StreetDraft place(String name, StreetDraft near, String key, Random r) {
    var n = near.name();
    var street =
        new StreetName(
            n.citycode() + key,
            name,
            n.postcode(),
            n.citycode(),
            n.city(),
            n.oldCitycode(),
            n.oldCity());
    var numbers = new ArrayList<HouseNumber>();
    var at = near.numbers().getFirst().place();
    var count = r.nextBoolean() ? 0 : 2 + r.nextInt(6);
    for (var i = 0; i < count; i++) {
      var place = new LonLat(at.lon() + r.nextInt(200) * 1e-5, at.lat() + r.nextInt(200) * 1e-5);
      numbers.add(new HouseNumber(10 + 17 * i + r.nextInt(12), "", place, "entrée", ""));
    }
    if (numbers.isEmpty()) {
      numbers.add(new HouseNumber(0, "", at, "segment", ""));
    }
    return new StreetDraft(street, numbers);
  }
}
