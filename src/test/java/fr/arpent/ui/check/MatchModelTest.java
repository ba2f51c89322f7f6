package fr.arpent.ui.check;

import static org.assertj.core.api.Assertions.assertThat;

import fr.arpent.check.matching.Bikes;
import fr.arpent.check.matching.Linker;
import fr.arpent.check.matching.MatchColumns.Added;
import fr.arpent.schema.Field;
import fr.arpent.ui.check.MatchModel.Shown;
import java.util.List;
import org.junit.jupiter.api.Test;

class MatchModelTest {
  private final Linker linker = new Linker(Bikes.table(Bikes.state()), Bikes.SCHEMA);
  private final MatchModel model = new MatchModel(linker, linker.draft());

  @Test
  void filtersShowAndCountTheirLines() {
    assertThat(model.count(Shown.ALL)).isEqualTo(6);
    assertThat(model.count(Shown.TO_CHECK)).isEqualTo(1);

    model.filter().set(Shown.TO_CHECK);
    assertThat(model.shown()).containsExactly(2);
    model.filter().set(Shown.NONE);
    assertThat(model.shown()).containsExactly(5);
  }

  @Test
  void wordsFindColumnsAndFieldsWithoutAccents() {
    model.query().set("nb pl");
    assertThat(model.shown()).containsExactly(1);
    model.query().set("Capacité");
    assertThat(model.shown()).containsExactly(1);
  }

  @Test
  void theNextToVerifyGoesRoundAndClashesCount() {
    assertThat(model.next(2, true)).hasValue(2);
    model.link(5, field("capacite"));
    assertThat(model.next(2, true)).hasValue(5);
    assertThat(model.next(2, false)).hasValue(1);
    assertThat(model.ready()).isFalse();
    model.link(5, List.of());
    assertThat(model.ready()).isTrue();
  }

  @Test
  void whatIsTakenIsTold() {
    assertThat(model.taken(5, field("capacite"))).isTrue();
    assertThat(model.taken(1, field("capacite"))).isFalse();
    assertThat(model.taken(5, field("mobilier"))).isFalse();
  }

  @Test
  void requiredFieldsAreAddedUnlessSomeoneSaysOtherwise() {
    assertThat(model.adds("code_com")).isFalse();
    model.link(1, List.of());
    assertThat(model.adds("capacite")).isFalse();

    var without =
        new MatchModel(linker, linker.draft().with(1, linker.link(model.line(1), List.of())));
    assertThat(without.adds("capacite")).isTrue();
    without.add("code_com", true, "74999");
    assertThat(without.operation("_o").add())
        .containsExactly(new Added("capacite", ""), new Added("code_com", "74999"));
    without.link(5, field("capacite"));
    assertThat(without.adds("capacite")).as("a column is it now").isFalse();
  }

  @Test
  void theStepTakesTitlesAsAsked() {
    assertThat(model.operation("_o").rename()).isTrue();
    model.rename().set(false);
    assertThat(model.operation("_o").rename()).isFalse();
  }

  private static List<Field> field(String name) {
    return List.of(Bikes.SCHEMA.field(name).orElseThrow());
  }
}
