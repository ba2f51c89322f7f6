package fr.arpent.sample.parking;

import fr.arpent.sample.Dice;
import fr.arpent.sample.dirt.AmbiguousDate;
import fr.arpent.sample.dirt.Around;
import fr.arpent.sample.dirt.DirtyTable;
import fr.arpent.sample.dirt.Dose;
import fr.arpent.sample.dirt.Filler;
import fr.arpent.sample.dirt.FrenchDate;
import fr.arpent.sample.dirt.Respelled;
import fr.arpent.sample.dirt.Rewritten;
import fr.arpent.sample.dirt.Writing;
import java.util.List;

/** What is wrong with the file of the stands, column by column. */
final class ParkingDirt {
  private static final String TOWN = "Ville de Vernelle-le-Lac";
  private static final String MOBILITY = "Syndicat des mobilités du lac";

  /** The doses, in the order in which they are given. */
  static final List<Dose> DOSES =
      List.of(
          new Dose(new FrenchDate(), "MAJ", 152, List.of(1, 3, 15)),
          new Dose(new AmbiguousDate(), "MAJ", 2, List.of(10)),
          new Dose(new Respelled("ARCEAU", "arceaux"), "MOBILIER_U", 31, List.of(1)),
          new Dose(new Respelled("ARCEAU", "Arceau"), "MOBILIER_U", 19, List.of(7)),
          new Dose(new Respelled("ARCEAU", "arceau"), "MOBILIER_U", 5),
          new Dose(Around.spaces("", " "), "MOBILIER_U", 3),
          new Dose(Around.spaces("", "\u00A0"), "MOBILIER_U", 1),
          new Dose(new Respelled("RATELIER", "Râtelier"), "MOBILIER_U", 8),
          new Dose(new Respelled("RATELIER", "rateliers"), "MOBILIER_U", 6),
          new Dose(new Respelled("SUPPORT GUIDON", "support guidon"), "MOBILIER_U", 4),
          new Dose(new Respelled("RACK DOUBLE ETAGE", "Rack 2 étages"), "MOBILIER_U", 2),
          new Dose(new Respelled("RATELIER", "range-vélos"), "MOBILIER_U", 5),
          new Dose(Filler.empty(), "TYPE", 24, List.of(2)),
          new Dose(Around.unit(" pl."), "NB_PLACES", 12, List.of(3)),
          new Dose(Around.unit(" places"), "NB_PLACES", 6),
          new Dose(Around.unit(",0"), "NB_PLACES", 4),
          new Dose(new Rewritten("too-large", v -> v + "0"), "NB_PLACES", 3, List.of(9)),
          new Dose(new Respelled(TOWN, "VILLE DE VERNELLE LE LAC"), "GESTIONNAIRE", 58),
          new Dose(new Respelled(TOWN, "ville de vernelle-le-lac"), "GESTIONNAIRE", 17),
          new Dose(new Respelled(TOWN, "Vernelle-le-Lac (ville de)"), "GESTIONNAIRE", 4),
          new Dose(new Respelled(TOWN, "Ville  de Vernelle-le-Lac"), "GESTIONNAIRE", 2),
          new Dose(new Respelled(TOWN, "Ville de Vernele-le-Lac"), "GESTIONNAIRE", 2),
          new Dose(new Respelled(MOBILITY, "Synd. mobilités du Lac"), "GESTIONNAIRE", 22),
          new Dose(new Respelled(MOBILITY, "SYNDICAT DES MOBILITES DU LAC"), "GESTIONNAIRE", 14),
          new Dose(new Respelled("Gare et connexions", "Gares & connexions"), "GESTIONNAIRE", 9),
          new Dose(new Respelled("Département", "Département (collège)"), "GESTIONNAIRE", 5),
          new Dose(new Respelled("Office du tourisme", "Office de tourisme"), "GESTIONNAIRE", 4),
          new Dose(Filler.unknown("nc"), "GESTIONNAIRE", 6),
          new Dose(Filler.unknown("NULL"), "PROPRIETAIRE", 8),
          new Dose(new Rewritten("capitals", Writing::capitals), "PROPRIETAIRE", 18),
          new Dose(Filler.unknown("0"), "ANNEE_POSE", 38),
          new Dose(Filler.unknown("99999999"), "ANNEE_POSE", 3),
          new Dose(Filler.unknown("nc"), "ANNEE_POSE", 5),
          new Dose(Around.unit(" ?"), "ANNEE_POSE", 4),
          new Dose(new Respelled("LIBRE ACCES", "Libre accès"), "ACCES", 21),
          new Dose(new Respelled("LIBRE ACCES", "libre"), "ACCES", 6),
          new Dose(Around.spaces("", " "), "SECTEUR", 17),
          new Dose(new Respelled("Coteau", "Côteau"), "SECTEUR", 9),
          new Dose(new Respelled("Centre", "CENTRE-VILLE"), "SECTEUR", 11),
          new Dose(new Respelled("Centre", "centre ville"), "SECTEUR", 7),
          new Dose(new Rewritten("broken-accents", Writing::mojibake), "OBS", 6),
          new Dose(new Rewritten("line-break", v -> v.replace(" (", "\n(")), "OBS", 2),
          new Dose(new Rewritten("formula-like", v -> "=CONCATENER(B8;\" pl.\")"), "OBS", 1),
          new Dose(new Rewritten("formula-like", v -> "-> voir le plan"), "OBS", 2),
          new Dose(new Rewritten("abbreviation", Writing::abbreviated), "ADRESSE", 14),
          new Dose(new Rewritten("capitals", Writing::capitals), "ADRESSE", 9),
          new Dose(Around.spaces(" ", ""), "ADRESSE", 3),
          new Dose(new Rewritten("decimal-point", Writing::point), "X", 6),
          new Dose(new Rewritten("grouped-digits", Writing::grouped), "Y", 3));

  private ParkingDirt() {}

  static void spread(DirtyTable table, Dice dice) {
    table.note("encoding", "windows-1252", "utf-8");
    table.note("separator", ";", ",");
    table.note("projection", "EPSG:2154", "EPSG:4326");
    table.note("decimal-comma", "X Y", "");
    losePositions(table, dice);
    swapAxes(table, dice);
    DOSES.forEach(dose -> table.give(dose, dice));
    table.shorten(88 - 2);
    table.shorten(341 - 2);
  }

  private static void losePositions(DirtyTable table, Dice dice) {
    for (String word : List.of("", "", "", "", "", "0,00", "NULL")) {
      int row = untouched(table, dice);
      table.set(row, "X", "no-position", word);
      table.set(row, "Y", "no-position", word);
    }
  }

  private static void swapAxes(DirtyTable table, Dice dice) {
    for (int i = 0; i < 2; i++) {
      int row = untouched(table, dice);
      String x = table.get(row, "X");
      String y = table.get(row, "Y");
      table.set(row, "X", "swapped-axes", y);
      table.set(row, "Y", "swapped-axes", x);
    }
  }

  /** A row past the first screen whose position is still right. */
  private static int untouched(DirtyTable table, Dice dice) {
    int row;
    do {
      row = dice.whole(40, table.size() - 1);
    } while (table.touched(row, "X"));
    return row;
  }
}
