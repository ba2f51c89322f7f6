package fr.arpent.sample.defibrillator;

import static org.assertj.core.api.Assertions.assertThat;

import fr.arpent.sample.Dice;
import fr.arpent.sample.Written;
import fr.arpent.sample.plan.TownPlan;
import java.util.List;
import org.junit.jupiter.api.Test;

class StockTest {
  private static final TownPlan TOWN = Written.TOWN.plan();
  private static final List<Defibrillator> DEVICES = new Stock(TOWN, Dice.of(9)).all();

  @Test
  void hasOneForEverySchoolAndThreeForTheHospital() {
    List<String> sites = DEVICES.stream().map(Defibrillator::site).toList();

    assertThat(DEVICES).hasSize(Stock.COUNT);
    assertThat(TOWN.sites().stream().filter(s -> s.kind().equals("school")))
        .allMatch(s -> sites.contains(s.name()));
    assertThat(sites.stream().filter(s -> s.startsWith("Hôpital"))).hasSize(3);
  }

  @Test
  void datesAreInTheOrderOfADevicesLife() {
    assertThat(DEVICES).allMatch(d -> d.installed().isBefore(d.seen()));
    assertThat(DEVICES).anyMatch(d -> d.electrodes().isBefore(d.seen().plusDays(400)));
  }

  @Test
  void telephonesAreOfTheRangeKeptForFiction() {
    assertThat(DEVICES).allMatch(d -> d.phone().matches("046571\\d{4}"));
  }

  @Test
  void aPlaceNamedAfterAQuarterLiesInIt() {
    List<String> quarters = TOWN.quarters().names();
    List<SiteName> names = SiteName.all(quarters, Dice.of(9));

    assertThat(names).hasSizeGreaterThan(Stock.COUNT / 2);
    for (Defibrillator device : DEVICES) {
      for (SiteName name : names) {
        if (name.name().equals(device.site()) && !name.quarter().isEmpty()) {
          assertThat(TOWN.quarters().of(device.place())).isEqualTo(name.quarter());
        }
      }
    }
  }
}
