package fr.arpent.ui.check;

import fr.arpent.geo.Crs;
import fr.arpent.geo.position.PositionColumns;
import fr.arpent.ui.desk.Words;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.controlsfx.control.SearchableComboBox;
import org.jspecify.annotations.Nullable;

/** What the user names where no hypothesis is right: another system, the axes exchanged. */
final class OwnPosition extends VBox {
  private final Words words;
  private final ComboBox<Crs> systems = new SearchableComboBox<>();
  private final CheckBox swapped;

  /** Tells {@code changed} whenever something is named or taken back. */
  OwnPosition(Words words, Consumer<OwnPosition> changed) {
    super(12);
    this.words = words;
    systems.setId("positions-other");
    systems.getItems().setAll(Crs.CATALOGUE);
    systems.setMaxWidth(Double.MAX_VALUE);
    systems.promptTextProperty().bind(words.of("ui.positions.other"));
    systems.converterProperty().bind(Bindings.createObjectBinding(Named::new, words.texts()));
    swapped = words.on(new CheckBox(), "ui.positions.swapped");
    swapped.setId("positions-swapped");
    systems.valueProperty().subscribe((_, _) -> changed.accept(this));
    swapped.selectedProperty().subscribe((_, _) -> changed.accept(this));
    getChildren().addAll(systems, swapped);
  }

  /** {@code columns} as they are to be read; empty while nothing is named. */
  Optional<PositionColumns> of(PositionColumns columns) {
    var crs = Optional.ofNullable(systems.getValue());
    if (crs.isEmpty() && !swapped.isSelected()) {
      return Optional.empty();
    }
    var there = crs.map(chosen -> columns.in(chosen.epsg())).orElse(columns);
    return Optional.of(swapped.isSelected() ? there.swapped() : there);
  }

  /** A system by its name and number. */
  private final class Named extends StringConverter<Crs> {
    @Override
    public String toString(@Nullable Crs crs) {
      return crs == null ? "" : words.say(crs.name()) + " · EPSG:" + crs.epsg();
    }

    @Override
    public Crs fromString(String text) {
      throw new UnsupportedOperationException("a system is chosen, not written");
    }
  }
}
