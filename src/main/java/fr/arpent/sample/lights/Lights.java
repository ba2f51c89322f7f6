package fr.arpent.sample.lights;

import fr.arpent.sample.Dice;
import fr.arpent.sample.plan.Crossing;
import fr.arpent.sample.plan.Crossings;
import fr.arpent.sample.plan.RoadClass;
import fr.arpent.sample.plan.Site;
import fr.arpent.sample.plan.Street;
import fr.arpent.sample.plan.TownPlan;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.locationtech.jts.math.Vector2D;

/** Puts lights at the busiest crossings and in front of schools. */
final class Lights {
  private static final int COUNT = 90;
  private static final int PEDESTRIAN = 12;
  private final TownPlan town;
  private final Labels labels;
  private final Dice dice;

  Lights(TownPlan town, Dice dice) {
    this.town = town;
    this.dice = dice;
    this.labels = new Labels(dice.named("labels"));
  }

  List<Light> all() {
    List<Light> lights = new ArrayList<>();
    town.sites().stream()
        .filter(s -> s.kind().equals("school"))
        .limit(PEDESTRIAN)
        .forEach(s -> lights.add(atSchool(s)));
    Crossings.of(town).stream()
        .filter(c -> c.streets().stream().map(Street::name).distinct().count() > 1)
        .sorted(Comparator.comparingInt(Lights::traffic).reversed())
        .limit(COUNT - lights.size())
        .forEach(c -> lights.add(atCrossing(c)));
    List<String> quarters = town.quarters().names();
    lights.sort(Comparator.comparingInt(l -> quarters.indexOf(l.sector())));
    return lights;
  }

  private static int traffic(Crossing crossing) {
    return crossing.streets().stream().mapToInt(s -> weight(s.kind())).sum();
  }

  private static int weight(RoadClass kind) {
    return switch (kind) {
      case PRIMARY -> 10;
      case SECONDARY -> 6;
      case SQUARE, RESIDENTIAL -> 2;
      case PEDESTRIAN, SERVICE, TRACK -> 0;
    };
  }

  private Light atCrossing(Crossing crossing) {
    List<String> names = crossing.streets().stream().map(Street::name).distinct().toList();
    String streets = names.stream().collect(Collectors.joining(" / "));
    return light(crossing.place(), labels.crossing(names), streets, 2 * names.size() + 2);
  }

  private Light atSchool(Site school) {
    Vector2D middle = Vector2D.create(school.ground().getCentroid().getCoordinate());
    Street street =
        town.streets().stream()
            .filter(s -> s.kind() != RoadClass.SQUARE)
            .min(
                Comparator.comparingDouble(
                    s -> s.line().at(s.line().nearest(middle)).distance(middle)))
            .orElseThrow();
    Vector2D place = street.line().at(street.line().nearest(middle));
    return light(place, labels.pedestrian(school.name()), street.name(), 2);
  }

  private Light light(Vector2D place, String label, String streets, int lanterns) {
    int year = dice.whole(1988, 2024);
    boolean sounding = dice.chance(0.4);
    return new Light(
        Vector2D.create(
            Math.rint(place.getX() * 10_000) / 10_000, Math.rint(place.getY() * 10_000) / 10_000),
        town.quarters().of(place),
        label,
        streets,
        year,
        sounding ? Math.max(2004, year) : 0,
        sounding ? dice.chance(0.6) ? "Tout" : "Partiel" : "Aucun",
        lanterns);
  }
}
