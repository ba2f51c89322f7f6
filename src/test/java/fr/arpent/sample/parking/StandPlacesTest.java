package fr.arpent.sample.parking;

import static org.assertj.core.api.Assertions.assertThat;

import fr.arpent.sample.Dice;
import fr.arpent.sample.Written;
import fr.arpent.sample.parking.StandPlaces.Spot;
import fr.arpent.sample.plan.Street;
import fr.arpent.sample.plan.TownPlan;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.math.Vector2D;

class StandPlacesTest {
  private static final TownPlan TOWN = Written.TOWN.plan();
  private static final List<Spot> SPOTS = new StandPlaces(TOWN, Dice.of(6)).draw(600);

  @Test
  void standsAtTheKerbOfTheStreetItNames() {
    assertThat(SPOTS).hasSize(600);
    for (Spot spot : SPOTS) {
      Street street = spot.street();
      Vector2D middle = street.line().at(street.line().nearest(spot.place()));
      assertThat(middle.distance(spot.place()))
          .isBetween(street.kind().width() / 2 - 2.5, street.kind().width() / 2 + 0.1);
    }
  }

  @Test
  void noTwoStandsAreInEachOthersWay() {
    for (int i = 0; i < SPOTS.size(); i++) {
      for (int j = 0; j < i; j++) {
        assertThat(SPOTS.get(i).place().distance(SPOTS.get(j).place())).isGreaterThan(6.9);
      }
    }
  }

  @Test
  void theCentreHasMoreThanItsShare() {
    long central = SPOTS.stream().filter(s -> s.place().distance(TOWN.heart()) < 400).count();

    assertThat(central).isGreaterThan(200);
  }

  @Test
  void theOrderIsAWalkQuarterByQuarter() {
    double walked = 0;
    for (int i = 1; i < SPOTS.size(); i++) {
      walked += SPOTS.get(i).place().distance(SPOTS.get(i - 1).place());
    }
    assertThat(walked / SPOTS.size()).isLessThan(90);
    assertThat(TOWN.quarters().of(SPOTS.getFirst().place()))
        .isEqualTo(TOWN.quarters().names().getFirst());
  }
}
