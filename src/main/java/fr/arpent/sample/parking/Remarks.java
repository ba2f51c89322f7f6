package fr.arpent.sample.parking;

import fr.arpent.sample.Dice;
import fr.arpent.sample.parking.StandPlaces.Spot;
import fr.arpent.sample.plan.Site;
import fr.arpent.sample.plan.TownPlan;
import java.util.Comparator;
import org.locationtech.jts.math.Vector2D;

/** What agents note beside a stand, mostly nothing. */
final class Remarks {
  private static final double NEAR = 130;
  private final TownPlan town;
  private final Dice dice;

  Remarks(TownPlan town, Dice dice) {
    this.town = town;
    this.dice = dice;
  }

  String near(Spot spot) {
    Site site =
        town.sites().stream()
            .min(Comparator.comparingDouble(s -> distance(s, spot.place())))
            .orElseThrow();
    if (distance(site, spot.place()) < NEAR && dice.chance(0.5)) {
      return dice.pick("devant ", "en face : ", "à côté, ", "accès par ") + site.name();
    }
    return dice.chance(0.75)
        ? ""
        : dice.pick(
            "devant l'école (côté cour)",
            "près du marché",
            "abri fermé la nuit",
            "mairie annexe",
            "à déplacer (travaux)",
            "vu sur place le matin",
            "éclairé",
            "signalé abîmé; à réparer",
            "sous l'auvent",
            "côté impair",
            "à l'angle");
  }

  private static double distance(Site site, Vector2D place) {
    return Vector2D.create(site.ground().getCentroid().getCoordinate()).distance(place);
  }
}
