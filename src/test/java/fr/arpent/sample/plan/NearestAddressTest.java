package fr.arpent.sample.plan;

import static org.assertj.core.api.Assertions.assertThat;

import fr.arpent.sample.Dice;
import fr.arpent.sample.Written;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.math.Vector2D;

class NearestAddressTest {
  private static final List<Address> ADDRESSES = Written.TOWN.plan().addresses();

  @Test
  void noAddressIsNearer() {
    Dice dice = Dice.of(31);
    Vector2D heart = Written.TOWN.plan().heart();
    for (int i = 0; i < 100; i++) {
      Vector2D place = heart.add(Vector2D.create(dice.between(-900, 900), dice.between(-900, 900)));
      NearestAddress nearest = NearestAddress.of(place, ADDRESSES);
      String street = nearest.address().street().name();

      assertThat(ADDRESSES).allMatch(a -> a.entrance().distance(place) >= nearest.metres() - 1e-9);
      assertThat(ADDRESSES.stream().filter(a -> !a.street().name().equals(street)))
          .allMatch(a -> a.entrance().distance(place) >= nearest.otherStreet() - 1e-9);
    }
  }
}
