package fr.arpent.sample.dirt;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WritingTest {
  @Test
  void capitalsLoseTheirAccents() {
    assertThat(Writing.capitals("Rue de l'Évêché à Sète, ç"))
        .isEqualTo("RUE DE L'EVECHE A SETE, C");
  }

  @Test
  void brokenAccentsAreUtf8ReadAsWindows() {
    assertThat(Writing.mojibake("école")).isEqualTo("Ã©cole");
    assertThat(Writing.mojibake("plain")).isEqualTo("plain");
  }

  @Test
  void streetTypesAreCutAsTownsCutThem() {
    assertThat(Writing.abbreviated("12 Avenue du Rhône")).isEqualTo("12 Av. du Rhône");
    assertThat(Writing.abbreviated("3 bis Rue Sainte-Claire")).isEqualTo("3 bis R. Ste Claire");
    assertThat(Writing.abbreviated("Boulevard Saint-Michel")).isEqualTo("bd St Michel");
  }

  @Test
  void numbersAreGroupedByThreesWithANoBreakSpace() {
    assertThat(Writing.grouped("6537902,10")).isEqualTo("6\u00A0537\u00A0902,10");
    assertThat(Writing.grouped("942")).isEqualTo("942");
    assertThat(Writing.point("942118,42")).isEqualTo("942118.42");
  }

  @Test
  void aTelephoneLosesItsZeroAndSpaces() {
    assertThat(Writing.withoutZero("04 65 71 12 34")).isEqualTo("465711234");
  }
}
