package fr.arpent.address;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AddressTextTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "12 bis Rue du Lac | 12BIS rue du lac",
        "12 b Rue du Lac | 12 bis, Rue du Lac",
        "107 Avenue de la Gare | 107 AV DE LA GARE",
        "107 Avenue de la Gare | 107, av. de la Gare",
        "8 Boulevard Saint-Michel | 8 bd St Michel",
        "Place de l’Hôtel de Ville | PL. DE L'HOTEL DE VILLE",
        "3 Rue du Cœur | 3 rue du Coeur"
      })
  void saysTheSame(String one, String other) {
    assertThat(AddressText.same(one, other)).isTrue();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "12 Rue du Lac | 12 bis Rue du Lac",
        "12 Rue du Lac | 12 Avenue du Lac",
        "12 Rue du Lac | 13 Rue du Lac",
        "8 Rue du 8 Mai 1945 | 8 Rue du 11 Novembre"
      })
  void saysSomethingElse(String one, String other) {
    assertThat(AddressText.same(one, other)).isFalse();
  }
}
