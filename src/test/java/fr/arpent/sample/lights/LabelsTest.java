package fr.arpent.sample.lights;

import static org.assertj.core.api.Assertions.assertThat;

import fr.arpent.sample.Dice;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class LabelsTest {
  @Test
  void severalHandsNameOneCrossing() {
    Labels labels = new Labels(Dice.of(1));
    Set<String> written = new HashSet<>();
    for (int i = 0; i < 200; i++) {
      written.add(labels.crossing(List.of("Avenue de la Gare", "Rue du Stade")));
    }
    assertThat(written)
        .contains(
            "Gare / Stade",
            "Av. de la Gare / R. du Stade",
            "GARE / STADE",
            "AV DE LA GARE / R DU STADE",
            "Avenue de la Gare / Rue du Stade",
            "Carrefour de la Gare");
  }

  @Test
  void fourStreetsAreTheMost() {
    Labels labels = new Labels(Dice.of(2));
    for (int i = 0; i < 50; i++) {
      String label = labels.crossing(List.of("Rue A", "Rue B", "Rue C", "Rue D", "Rue E", "Rue F"));
      assertThat(label.split(" / ", -1)).hasSizeLessThan(5);
    }
  }

  @Test
  void pedestrianCrossingsNameTheirSchool() {
    assertThat(new Labels(Dice.of(3)).pedestrian("École primaire du Stade"))
        .matches("P.*/ (Ecole|École|Gpe scolaire) du Stade");
  }
}
