package fr.arpent.ui.open;

import static org.assertj.core.api.Assertions.assertThat;

import fr.arpent.base.Message;
import fr.arpent.base.Problem;
import fr.arpent.base.ProblemException;
import fr.arpent.base.Progress;
import fr.arpent.format.ReadOptions;
import fr.arpent.table.Column;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PreviewModelTest {
  private static final String TEXT =
      "Relevé du 3 octobre;;\nid;places;quartier\n1;4;Forêt\n2;6\n;;\n3;8;Gare\n";

  @TempDir Path own;
  private final List<Runnable> waiting = new ArrayList<>();
  private Opening opening;
  private PreviewModel model;

  @BeforeEach
  void start() {
    opening = Rooms.opening(own);
    var found = Rooms.found(own, "parkings.csv", TEXT, Charset.forName("windows-1252"));
    model =
        new PreviewModel(
            found,
            (first, said, done, failed) -> waiting.add(() -> read(first, said, done, failed)));
  }

  @Test
  void tellsWhatWasFoundAndWhatIsToBeChecked() {
    assertThat(model.choices())
        .extracting(Choice::option)
        .containsExactly(ReadOptions.ENCODING, ReadOptions.DELIMITER, ReadOptions.HEADER_ROW);
    assertThat(choice(ReadOptions.ENCODING).now().words())
        .isEqualTo(Message.of("ui.preview.encoding.windows-1252"));
    assertThat(choice(ReadOptions.ENCODING).toCheck()).isFalse();
    assertThat(choice(ReadOptions.HEADER_ROW).value()).isEqualTo("2");
    assertThat(choice(ReadOptions.HEADER_ROW).toCheck()).isTrue();
  }

  @Test
  void oddRowsAreToldWithTheirNumbers() {
    assertThat(model.found().get().odd())
        .extracting(Problem::message)
        .containsExactly(
            Message.of("ui.preview.above-header", 1, 2),
            Message.of("ui.preview.ragged", 1, 2, 3, "4"),
            Message.of("ui.preview.blank-rows", 1, "5"));
  }

  @Test
  void whatIsSaidReadsTheFileAgain() {
    model.choose(ReadOptions.HEADER_ROW, "1");
    assertThat(model.busy().get()).isTrue();
    assertThat(labels()).containsExactly("id", "places", "quartier");
    run();
    assertThat(model.busy().get()).isFalse();
    assertThat(labels()).containsExactly("Relevé du 3 octobre", "", "");
    assertThat(choice(ReadOptions.HEADER_ROW).toCheck()).isFalse();
  }

  @Test
  void theLastThingSaidWins() {
    model.choose(ReadOptions.DELIMITER, ",");
    model.choose(ReadOptions.DELIMITER, ";");
    waiting.reversed().forEach(Runnable::run);
    assertThat(labels()).containsExactly("id", "places", "quartier");
    assertThat(choice(ReadOptions.DELIMITER).value()).isEqualTo(";");
  }

  @Test
  void whatCannotBeIsToldAndTheLastReadingStays() {
    model.choose(ReadOptions.HEADER_ROW, "29");
    run();
    assertThat(Objects.requireNonNull(model.problem().get()).message().code())
        .isEqualTo("format.header.beyond");
    assertThat(labels()).containsExactly("id", "places", "quartier");
    model.choose(ReadOptions.HEADER_ROW, "2");
    run();
    assertThat(model.problem().get()).isNull();
  }

  private void run() {
    waiting.forEach(Runnable::run);
    waiting.clear();
  }

  private void read(
      Found first,
      ReadOptions said,
      java.util.function.Consumer<Found> done,
      java.util.function.Consumer<Problem> failed) {
    try {
      done.accept(opening.again(first, said, Progress.NONE));
    } catch (ProblemException e) {
      failed.accept(e.problem());
    }
  }

  private List<String> labels() {
    return model.found().get().reading().table().columns().stream().map(Column::name).toList();
  }

  private Choice choice(String option) {
    return model.choices().stream()
        .filter(c -> c.option().equals(option))
        .findFirst()
        .orElseThrow();
  }
}
