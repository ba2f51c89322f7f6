package fr.arpent.sample.defibrillator;

import fr.arpent.sample.Dice;
import fr.arpent.sample.plan.Address;
import fr.arpent.sample.plan.NearestAddress;
import fr.arpent.sample.plan.Site;
import fr.arpent.sample.plan.TownPlan;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.locationtech.jts.math.Vector2D;

/** The town's 120 defibrillators as they really are, quarter by quarter. */
final class Stock {
  static final int COUNT = 120;
  private static final LocalDate TODAY = LocalDate.of(2026, 3, 12);
  private final TownPlan town;
  private final Dice dice;
  private final Map<String, List<Address>> byQuarter;
  private final List<Defibrillator> all = new ArrayList<>();

  Stock(TownPlan town, Dice dice) {
    this.town = town;
    this.dice = dice;
    this.byQuarter =
        town.addresses().stream()
            .collect(Collectors.groupingBy(a -> town.quarters().of(a.entrance())));
  }

  List<Defibrillator> all() {
    for (Site site : town.sites()) {
      if (!site.kind().equals("park")) {
        atSite(site);
      }
    }
    for (SiteName name : SiteName.all(town.quarters().names(), dice)) {
      if (all.size() < COUNT) {
        atAddress(name);
      }
    }
    List<String> quarters = town.quarters().names();
    all.sort(Comparator.comparingInt(d -> quarters.indexOf(town.quarters().of(d.place()))));
    return all;
  }

  private void atSite(Site site) {
    int devices =
        site.kind().equals("hospital") || site.kind().equals("lycee") ? 3 : dice.whole(1, 2);
    Vector2D middle = Vector2D.create(site.ground().getInteriorPoint().getCoordinate());
    Address address = NearestAddress.of(middle, town.addresses()).address();
    String phone = phone();
    for (int i = 0; i < devices; i++) {
      all.add(device(site.name(), SiteName.service(site.kind()), address, phone));
    }
  }

  private void atAddress(SiteName name) {
    List<Address> near =
        name.quarter().isEmpty()
            ? town.addresses()
            : byQuarter.getOrDefault(name.quarter(), List.of());
    all.add(device(name.name(), name.service(), dice.pick(near), phone()));
  }

  private Defibrillator device(String site, String service, Address address, String phone) {
    Make make = dice.pick(Make.ALL);
    LocalDate installed =
        LocalDate.of(dice.whole(2012, 2024), dice.whole(1, 12), dice.whole(1, 28));
    LocalDate seen = TODAY.minusDays(dice.whole(20, 420));
    boolean inside = dice.chance(0.72);
    return new Defibrillator(
        site,
        service,
        inside
            ? dice.pick(
                "accueil",
                "hall d'entrée",
                "infirmerie",
                "vestiaires",
                "1er étage",
                "couloir du rez-de-chaussée")
            : dice.pick("façade, à droite de la porte", "borne extérieure", "sous le porche"),
        address,
        address.entrance(),
        inside,
        !inside || dice.chance(0.1),
        phone,
        make.maker(),
        make.model(),
        make.serial(dice),
        installed,
        seen.isBefore(installed) ? installed.plusDays(30) : seen,
        TODAY.plusDays(dice.whole(-90, 700)),
        TODAY.plusDays(dice.whole(-60, 1200)));
  }

  private String phone() {
    return "046571" + dice.whole(1000, 9999);
  }
}
