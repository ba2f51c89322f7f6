package fr.arpent.ui.geocode;

import fr.arpent.address.geocode.Answer;
import fr.arpent.address.search.StreetKind;
import fr.arpent.ui.map.MapModel;
import fr.arpent.ui.map.model.MapPin;
import fr.arpent.ui.map.model.Mercator;
import fr.arpent.ui.map.model.Viewport;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The address that is looked for, on the map: it comes there, and goes back where it was. */
public final class AddressPin {
  private static final double STREET = 1.5;
  private static final double NUMBER = 3;
  private static final double TOWN = 0.1;

  private final MapModel map;
  private @Nullable Viewport before;

  /** A pin on {@code map}. */
  public AddressPin(MapModel map) {
    this.map = map;
  }

  /** From now on it is tried where to go. */
  public void begin() {
    before = map.view().get();
    map.pins().set(List.of());
  }

  /** Comes to {@code answer}; null leaves the map where it is. */
  public void show(@Nullable Answer answer) {
    if (answer == null) {
      map.pins().set(List.of());
      return;
    }
    var at = answer.place();
    map.pins().set(List.of(new MapPin(at.lon(), at.lat(), 0, true, answer.label())));
    var view = map.view();
    var there = view.get().at(Mercator.x(at.lon()), Mercator.y(at.lat()));
    view.set(there.metreOf(scale(answer)));
  }

  private static double scale(Answer answer) {
    if (answer.number().isPresent()) {
      return NUMBER;
    }
    return answer.street().kind() == StreetKind.MUNICIPALITY ? TOWN : STREET;
  }

  /** Stays where it is. */
  public void keep() {
    before = null;
  }

  /** Goes: the map is as it was before, unless the address was taken. */
  public void leave() {
    if (before != null) {
      map.view().set(before.sized(map.view().get().width(), map.view().get().height()));
      map.pins().set(List.of());
      before = null;
    }
  }

  /** Whether it stands on the map. */
  public boolean shown() {
    return map.pins().get().stream().anyMatch(pin -> pin.number() == 0);
  }

  /** Takes it away. */
  public void clear() {
    if (shown()) {
      map.pins().set(List.of());
    }
  }
}
