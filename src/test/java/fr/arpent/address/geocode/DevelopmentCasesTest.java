package fr.arpent.address.geocode;

import static org.assertj.core.api.Assertions.assertThat;

import com.opencsv.CSVReader;
import com.opencsv.exceptions.CsvValidationException;
import fr.arpent.Shared;
import fr.arpent.address.AddressStore;
import fr.arpent.address.search.StreetSearch;
import fr.arpent.base.Progress;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The cases and the base of a department that lie beside the checkout. */
class DevelopmentCasesTest {
  private static final String BASE = "adresses-74-semisynthetic-dev";
  private static final double SURE = 0.8;

  @TempDir private Path folder;
  private int asked;
  private int right;
  private int sure;
  private int sureAndWrong;

  @Test
  void answersAreRightAndScoresTrue() throws IOException, CsvValidationException {
    var file = Shared.file("data/addresses/" + BASE + ".csv.gz");
    var cases = cases(Shared.file("data/addresses/cases-dev.csv"));
    var store = new AddressStore(folder, InstantSource.system());
    store.importFile(file, Progress.NONE);

    try (var search = store.search()) {
      run(cases, search);
    }

    assertThat(right).as("right of %d", asked).isGreaterThanOrEqualTo((int) (asked * 0.995));
    assertThat(sure).as("sure of %d", asked).isGreaterThanOrEqualTo((int) (asked * 0.97));
    assertThat(sureAndWrong).as("wrong of %d sure", sure).isLessThanOrEqualTo(sure / 100);
  }

  private void run(List<String[]> cases, StreetSearch search) {
    var geocoder = new Geocoder(search);
    for (var row : cases) {
      var answer = geocoder.best(Question.of(row[3]));
      if (row[5].equals("none")) {
        sureAndWrong += answer.filter(a -> a.score() >= SURE).isPresent() ? 1 : 0;
      } else {
        count(answer.map(Answer::id).orElse(""), row[4], answer.map(Answer::score).orElse(0.0));
      }
    }
  }

  private void count(String id, String expected, double score) {
    asked++;
    right += id.equals(expected) ? 1 : 0;
    sure += score >= SURE ? 1 : 0;
    sureAndWrong += score >= SURE && !id.equals(expected) ? 1 : 0;
  }

  /** Every third of the department's. */
  private static List<String[]> cases(Path file) throws IOException, CsvValidationException {
    var cases = new ArrayList<String[]>();
    try (var csv = new CSVReader(Files.newBufferedReader(file))) {
      for (var row = csv.readNext(); row != null; row = csv.readNext()) {
        if (row[1].equals("semi74") && csv.getLinesRead() % 3 == 0) {
          cases.add(row);
        }
      }
    }
    return cases;
  }
}
