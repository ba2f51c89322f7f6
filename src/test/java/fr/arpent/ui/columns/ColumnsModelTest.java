package fr.arpent.ui.columns;

import static org.assertj.core.api.Assertions.assertThat;

import fr.arpent.table.Column;
import fr.arpent.table.ColumnId;
import fr.arpent.ui.desk.Sheets;
import fr.arpent.ui.grid.GridView;
import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.junit.jupiter.api.Test;

class ColumnsModelTest {
  private final fr.arpent.table.Table table =
      Sheets.table(List.of("numéro", "rue", "note"), List.of(List.of("1", "Foch", "")));
  private final ObjectProperty<GridView> view = new SimpleObjectProperty<>(GridView.FIRST);
  private final ColumnsModel model = new ColumnsModel(table, view);

  @Test
  void hidesAndShowsButNeverHidesTheLast() {
    model.show(id(0), false);
    model.show(id(1), false);
    model.show(id(2), false);
    assertThat(shown()).containsExactly("note");
    assertThat(model.shown(id(1))).isFalse();
    model.show(id(1), true);
    assertThat(shown()).containsExactly("rue", "note");
    model.showAll();
    assertThat(model.shownCount()).isEqualTo(model.count());
  }

  @Test
  void movesOnePlaceAndStopsAtTheEnds() {
    model.move(id(0), false);
    assertThat(shown()).containsExactly("numéro", "rue", "note");
    model.move(id(0), true);
    assertThat(shown()).containsExactly("rue", "numéro", "note");
    model.move(id(0), true);
    model.move(id(0), true);
    assertThat(shown()).containsExactly("rue", "note", "numéro");
    model.move(id(0), false);
    assertThat(shown()).containsExactly("rue", "numéro", "note");
  }

  @Test
  void findsHiddenOnesTooWithoutAccents() {
    model.show(id(0), false);
    assertThat(model.named("NUM").stream().map(Column::name)).containsExactly("numéro");
    assertThat(model.named("")).hasSize(3);
    assertThat(model.named("x")).isEmpty();
  }

  private List<String> shown() {
    return view.get().columns(table).stream().map(Column::name).toList();
  }

  private static ColumnId id(int value) {
    return new ColumnId(value);
  }
}
