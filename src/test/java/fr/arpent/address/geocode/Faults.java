package fr.arpent.address.geocode;

import fr.arpent.address.StreetName;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Ways of writing an address that take more than a line to make. */
final class Faults {
  private Faults() {}

  /** Three faults of eight, each at most once. */
  static String three(Drawn d) {
    var kinds = new ArrayList<>(List.of(0, 1, 2, 3, 4, 5, 6, 7));
    Collections.shuffle(kinds, d.r());
    var chosen = kinds.subList(0, 3);
    var street = chosen.contains(0) ? Slips.shortened(d.street()) : d.street();
    street = chosen.contains(1) ? Slips.letter(street, d.r()) : street;
    street = chosen.contains(2) ? street.replaceAll(" (de la|de|du|des|la|le|les) ", " ") : street;
    street = chosen.contains(3) ? Slips.gluedOnce(street, d.r()) : street;
    var code = chosen.contains(4) ? Slips.otherDigit(d.postcode(), d.r()) : d.postcode();
    var city = chosen.contains(5) ? Slips.letter(d.city(), d.r()) : d.city();
    var number = chosen.contains(6) ? d.gluedNumber() : d.number();
    var whole = number + " " + street + " " + code + " " + city;
    return chosen.contains(7) ? Slips.capitals(whole) : whole;
  }

  /** Another true address of the same town behind. */
  static String andAnother(Drawn d) {
    var other = d.around().meeting(d.draft(), d.r());
    var link = d.oneOf(" et ", " ; ", " / ", " ou ", "\n");
    return other
        .map(
            s ->
                d.line()
                    + link
                    + new Drawn(d.around().number(s, d.r()), s, d.around(), d.r()).whole())
        .orElse("");
  }

  static String company(Drawn d) {
    return d.oneOf(
        "SARL Martin et Fils",
        "École maternelle Jules Ferry",
        "Mairie",
        "Pharmacie du Centre",
        "Gymnase Léo Lagrange",
        "Salle des fêtes",
        "Boulangerie Dupont",
        "Crédit Agricole",
        "EHPAD Les Marronniers",
        "SAS Transports Durand",
        "Centre hospitalier",
        "La Poste",
        "Mme Durand Jeanne",
        "Association des Amis du Vieux Moulin");
  }

  /** As towns write it in their lists. */
  static String municipal(Drawn d) {
    return company(d)
        + d.oneOf(", ", " - ", " : ", "\n", " ")
        + d.gluedNumber()
        + d.oneOf(" ", ", ")
        + Slips.shortened(d.street())
        + d.oneOf(" ", " - ", ", ", "\n")
        + d.tail()
        + d.oneOf("", " CEDEX", " FRANCE", " - Tél : 04.50.12.34.56", " (RDC)");
  }

  /** In capitals with all that an envelope may hold. */
  static String envelope(Drawn d) {
    return Slips.capitals(
        company(d)
            + d.oneOf(" BAT B ", " 2EME ETAGE ", " APT 12 ", " ")
            + d.number()
            + " "
            + Slips.shortened(d.street())
            + d.oneOf(" ", " BP 40012 ", " CS 10518 ")
            + d.tail()
            + d.oneOf("", " CEDEX 9", " CEDEX"));
  }

  /** First names as their first letter. */
  static String initial(String street) {
    var words = street.split(" ", -1);
    if (words.length > 2 && words[1].length() > 3) {
      words[1] = words[1].charAt(0) + ".";
    }
    return String.join(" ", words);
  }

  /** Where this street meets another, in many words. */
  static String corner(Drawn d) {
    var other = d.meeting();
    if (other.isEmpty()) {
      return "";
    }
    var a = d.street();
    var text =
        switch (d.r().nextInt(9)) {
          case 0 -> "à l'angle de " + a + " et de " + other;
          case 1 -> "Angle " + a + " / " + other;
          case 2 -> "Intersection " + a + " et " + other;
          case 3 -> "croisement de " + a + " et " + other;
          case 4 -> a + " angle " + other;
          case 5 -> a + " (angle " + other + ")";
          case 6 -> a + " / " + other;
          case 7 -> "ANGLE " + Slips.capitals(Slips.shortened(a) + " ET " + Slips.shortened(other));
          default -> "carrefour " + a + " - " + other;
        };
    return text + ", " + d.tail();
  }

  /** An address in a street that the town has not. */
  static String absent(Drawn d, String tail) {
    return d.around()
        .absent(
            d.address().street(),
            tail.equals(d.postcode()) ? StreetName::postcode : Around::stem,
            d.r())
        .map(name -> d.any(1, 60) + " " + name.name() + " " + tail)
        .orElse("");
  }
}
