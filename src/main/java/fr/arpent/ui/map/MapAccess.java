package fr.arpent.ui.map;

import fr.arpent.ui.desk.Desk;
import fr.arpent.ui.map.model.InView;
import java.util.List;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/** The map for who hears it: a list of the points in view. */
final class MapAccess {
  private final Desk desk;
  private final MapModel model;
  private final RowNames names;

  MapAccess(Desk desk, MapModel model, RowNames names) {
    this.desk = desk;
    this.model = model;
    this.names = names;
  }

  /** How many points are in view, and which is the current one. */
  String text() {
    var sheet = desk.sheet().get();
    var slot = desk.selection().get().slot();
    var about = names.points(count());
    return sheet == null || slot < 0 ? about : about + " " + names.spoken(sheet, slot);
  }

  /** How many points are in view. */
  int count() {
    return slots().size();
  }

  /** The {@code i}th point in view. */
  @Nullable Node item(int i) {
    var slots = slots();
    return i < 0 || i >= slots.size() ? null : node(slots.get(i));
  }

  /** The current point, if it is in view. */
  @Nullable Node current() {
    var slot = desk.selection().get().slot();
    return slots().contains(slot) ? node(slot) : null;
  }

  private List<Integer> slots() {
    var sheet = desk.sheet().get();
    return sheet == null
        ? List.of()
        : InView.of(model.cloud().get(), model.view().get(), sheet.rows());
  }

  /** A node that is never shown: it only says what it stands for. */
  private @Nullable Node node(int slot) {
    var sheet = desk.sheet().get();
    if (sheet == null) {
      return null;
    }
    var item = new Region();
    item.setAccessibleRole(AccessibleRole.LIST_ITEM);
    item.setAccessibleText(names.spoken(sheet, slot));
    return item;
  }
}
