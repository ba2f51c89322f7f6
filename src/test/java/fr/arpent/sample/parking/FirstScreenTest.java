package fr.arpent.sample.parking;

import static org.assertj.core.api.Assertions.assertThat;

import fr.arpent.sample.Written;
import java.nio.charset.Charset;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The first rows are those of the pictures of the window. */
class FirstScreenTest {
  private static final List<List<String>> ROWS =
      Written.csv(ParkingFile.NAME, Charset.forName("windows-1252"), ';');

  @Test
  void showsWhatThePicturesShow() {
    assertThat(row(2)).startsWith("STV-0001", "12", "CADRE ET ROUE", "ARCEAU", "2021-04-02");
    assertThat(row(3)).startsWith("STV-0002", "8", "CADRE ET ROUE", "arceaux", "31/12/2019");
    assertThat(row(4)).startsWith("STV-0003", "6", "", "RATELIER", "2021-04-02");
    assertThat(row(5)).startsWith("STV-0004", "10 pl.", "ROUE", "RATELIER", "31/12/2019");
    assertThat(row(6)).startsWith("STV-0005", "24", "CADRE ET ROUE", "RACK DOUBLE ETAGE");
    assertThat(row(9)).startsWith("STV-0008", "10", "CADRE ET ROUE", "Arceau", "2021-04-02");
    assertThat(row(11)).startsWith("STV-0010", "120", "ROUE", "POTELET", "2021-04-02");
    assertThat(row(12)).startsWith("STV-0011", "8", "CADRE ET ROUE", "ARCEAU", "03/04/2021");
    assertThat(row(17)).startsWith("STV-0016", "6", "CADRE ET ROUE", "ARCEAU", "31/12/2019");
  }

  private static List<String> row(int number) {
    return ROWS.get(number - 1);
  }
}
