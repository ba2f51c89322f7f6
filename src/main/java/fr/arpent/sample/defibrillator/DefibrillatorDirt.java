package fr.arpent.sample.defibrillator;

import fr.arpent.sample.Dice;
import fr.arpent.sample.dirt.Around;
import fr.arpent.sample.dirt.DirtyTable;
import fr.arpent.sample.dirt.Dose;
import fr.arpent.sample.dirt.Filler;
import fr.arpent.sample.dirt.Respelled;
import fr.arpent.sample.dirt.Rewritten;
import fr.arpent.sample.dirt.Writing;
import java.util.List;
import java.util.Locale;

/** What several hands did to the list of defibrillators over the years. */
final class DefibrillatorDirt {
  static final List<Dose> DOSES =
      List.of(
          new Dose(new Rewritten("abbreviation", Writing::abbreviated), "Adresse", 34),
          new Dose(
              new Rewritten(
                  "capitals", v -> Writing.capitals(Writing.abbreviated(v)).replace(".", "")),
              "Adresse",
              17),
          new Dose(new Rewritten("capitals", Writing::capitals), "Adresse", 12),
          new Dose(Around.spaces("", " - 74990 Vernelle"), "Adresse", 9),
          new Dose(new Around("wrong-postcode", "", "\n749900 VERNELLE-LE-LAC"), "Adresse", 2),
          new Dose(
              new Rewritten("lost-number", v -> v.replaceFirst("^\\d+( bis| ter)? ", "")),
              "Adresse",
              8),
          new Dose(
              new Rewritten("lower-case", v -> Writing.capitals(v).toLowerCase(Locale.ROOT)),
              "Adresse",
              6),
          new Dose(new Rewritten("capitals", Writing::capitals), "Site", 26),
          new Dose(Around.spaces(" ", ""), "Site", 5),
          new Dose(Around.spaces("", "  "), "Site", 6),
          new Dose(new Rewritten("lost-zero", Writing::withoutZero), "Tél", 41),
          new Dose(new Rewritten("phone-writing", v -> v.replace(' ', '.')), "Tél", 14),
          new Dose(new Rewritten("phone-writing", v -> v.replace(" ", "")), "Tél", 9),
          new Dose(new Rewritten("two-values", v -> v + " / 24"), "Tél", 4),
          new Dose(new Around("label-inside", "Tél : ", ""), "Tél", 3),
          new Dose(Filler.empty(), "Tél", 11),
          new Dose(new Respelled("Éducation", "Education"), "Service", 5),
          new Dose(new Respelled("Éducation", "EDUCATION"), "Service", 3),
          new Dose(new Respelled("Sports", "sports"), "Service", 4),
          new Dose(new Respelled("Sports", "Serv. des sports"), "Service", 3),
          new Dose(new Respelled("Vie associative", "vie asso"), "Service", 3),
          new Dose(new Respelled("Intérieur", "int."), "Int/Ext", 19),
          new Dose(new Respelled("Intérieur", "INTERIEUR"), "Int/Ext", 11),
          new Dose(new Respelled("Intérieur", "dedans"), "Int/Ext", 2),
          new Dose(new Respelled("Extérieur", "ext"), "Int/Ext", 9),
          new Dose(new Respelled("Extérieur", "Exterieur"), "Int/Ext", 5),
          new Dose(new Respelled("oui", "x"), "Accès libre", 8),
          new Dose(new Respelled("oui", "OUI"), "Accès libre", 5),
          new Dose(new Respelled("non", "Non"), "Accès libre", 12),
          new Dose(new Filler("missing", ""), "Accès libre", 15),
          new Dose(new Respelled("Schiller", "SCHILLER"), "Marque", 8),
          new Dose(new Respelled("Schiller", "Shiller"), "Marque", 4),
          new Dose(new Respelled("Zoll", "ZOLL Medical"), "Marque", 5),
          new Dose(new Respelled("Physio-Control", "Physio Control"), "Marque", 3),
          new Dose(new Respelled("Physio-Control", "PhysioControl"), "Marque", 2),
          new Dose(Filler.unknown("nc"), "Marque", 3),
          new Dose(Filler.empty(), "N° série", 6),
          new Dose(Filler.unknown("?"), "N° série", 2));

  private DefibrillatorDirt() {}

  static void spread(DirtyTable table, Dice dice) {
    DOSES.forEach(dose -> table.give(dose, dice));
  }
}
