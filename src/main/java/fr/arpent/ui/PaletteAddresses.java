package fr.arpent.ui;

import fr.arpent.address.Address;
import fr.arpent.address.AddressIndex;
import fr.arpent.base.Message;
import fr.arpent.geo.LonLat;
import fr.arpent.ui.desk.Pool;
import fr.arpent.ui.map.MapPane;
import fr.arpent.ui.map.model.Mercator;
import fr.arpent.ui.shell.PaletteLine;
import fr.arpent.ui.shell.PaletteLine.Group;
import fr.arpent.ui.shell.PaletteSource;
import fr.arpent.ui.visit.AddressPlace;
import fr.arpent.ui.visit.NearbyAddresses;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The installed addresses around what the map shows: to look at there. */
final class PaletteAddresses implements PaletteSource {
  private static final double PIXELS_A_METRE = 4.5;
  private static final int SHOWN = 2;

  private final Hands hands;
  private final AddressPlace addresses;
  private final MapPane map;
  private @Nullable AddressIndex asked;
  private @Nullable NearbyAddresses near;

  PaletteAddresses(Hands hands, AddressPlace addresses, MapPane map) {
    this.hands = hands;
    this.addresses = addresses;
    this.map = map;
  }

  @Override
  public List<PaletteLine> find(String text) {
    gather();
    var known = near;
    return known == null || hands.sheet().isEmpty()
        ? List.of()
        : known.find(text, SHOWN).stream().map(c -> line(c.address())).toList();
  }

  /** Once for each index, beside what one types: the first letters may come too early. */
  private void gather() {
    var index = addresses.index().get();
    if (index.isEmpty() || index.equals(asked)) {
      return;
    }
    asked = index;
    near = null;
    var view = map.model().view().get();
    var middle = new LonLat(Mercator.lon(view.x()), Mercator.lat(view.y()));
    hands
        .tasks()
        .run(
            Pool.ADDRESS,
            Message.of("ui.visit.reading-addresses"),
            _ -> NearbyAddresses.of(index, middle),
            found -> near = found);
  }

  private PaletteLine line(Address address) {
    return new PaletteLine(
        Group.PLACES,
        "map-pin",
        address.name(),
        address.street().city(),
        "",
        true,
        () -> show(address.place()));
  }

  private void show(LonLat place) {
    var view = map.model().view();
    var at = view.get().at(Mercator.x(place.lon()), Mercator.y(place.lat()));
    view.set(at.metreOf(PIXELS_A_METRE));
  }
}
