package fr.arpent.base;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ProblemTest {

  @Test
  void factsAreFrozenWhenTheMessageIsMade() {
    var facts = new ArrayList<Object>(List.of("ville.csv", 3));
    var message = new Message("format.bad", facts);
    facts.set(0, "autre.csv");
    assertThat(message).isEqualTo(Message.of("format.bad", "ville.csv", 3));
    assertThatThrownBy(() -> message.facts().clear())
        .isInstanceOf(UnsupportedOperationException.class);
  }

  @Test
  void messagesAreEqualByCodeAndFactsSoThatAFindingIsTheSameInBothLanguages() {
    assertThat(Message.of("a", 1))
        .isEqualTo(Message.of("a", 1))
        .hasSameHashCodeAs(Message.of("a", 1));
    assertThat(Message.of("a", 1)).isNotEqualTo(Message.of("a", 1L));
    assertThat(Message.of("a")).isNotEqualTo(Message.of("b"));
    assertThat(Message.of("a", Message.of("b")).facts()).containsExactly(Message.of("b"));
  }

  @Test
  void aMissingFactIsRefusedWhereItIsSaidNotWhereItIsShown() {
    var facts = new ArrayList<Object>();
    facts.add(null);
    assertThatThrownBy(() -> new Message("a", facts)).isInstanceOf(NullPointerException.class);
  }

  @Test
  void aPlaceIsNarrowedPartByPart() {
    var cell = Place.cell("ville.xlsx", 12, 3);
    assertThat(cell.in("Feuil1")).isEqualTo(new Place("ville.xlsx", "Feuil1", 12, 3, null));
    assertThat(cell.of("copie.xlsx")).isEqualTo(Place.cell("copie.xlsx", 12, 3));
    assertThat(Place.row("a.csv", 4)).isEqualTo(new Place("a.csv", null, 4, 0, null));
    assertThat(Place.file("a.csv").in("x").of("b.csv").sheet()).isEqualTo("x");
    assertThat(Place.NOWHERE.of("a.csv")).isEqualTo(Place.file("a.csv"));
  }

  @Test
  void theExceptionCarriesTheProblemAndItsCause() {
    var problem = Problem.at(Place.file("a.csv"), "format.unreadable", "a.csv");
    var cause = new IOException("disk");
    var thrown = new ProblemException(problem, cause);
    assertThat(thrown.problem()).isEqualTo(problem);
    assertThat(thrown)
        .hasCause(cause)
        .hasMessageContaining("format.unreadable")
        .hasMessageContaining("a.csv");
    assertThat(new ProblemException(problem)).hasNoCause();
  }
}
