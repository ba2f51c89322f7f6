package fr.arpent.address.geocode;

import fr.arpent.address.Departments;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Answers as the texts of the columns that they go to. */
final class AnswerTexts {
  /** The title of the column that says how well a row is placed. */
  static final String SCORE = AnswerColumn.SCORE.title();

  /** The title of the column that says what became of a row. */
  static final String STATUS = "result_status";

  /** The titles of all columns, in their order. */
  static final List<String> TITLES =
      Stream.concat(
              Arrays.stream(AnswerColumn.values()).map(AnswerColumn::title),
              Stream.of("result_context", STATUS))
          .toList();

  private final Departments departments = Departments.load();

  /** What stands in each column for {@code answer}, of which {@code status} is to be said. */
  List<String> of(Optional<Answer> answer, String status) {
    var texts = new ArrayList<String>();
    for (var column : AnswerColumn.values()) {
      texts.add(answer.map(column::text).orElse(""));
    }
    texts.add(answer.map(a -> departments.context(a.street().name().citycode())).orElse(""));
    texts.add(status);
    return texts;
  }
}
