package fr.arpent.address.geocode;

import fr.arpent.address.search.HouseNumber;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What somebody may choose from for a question. */
public final class AnswerChoices {
  /** One for each digit. */
  public static final int MOST = 9;

  /** Of a street that lacks the number asked for, so many of its numbers. */
  private static final int NUMBERS = 2;

  private AnswerChoices() {}

  /**
   * The likeliest answers to {@code question}, the likeliest first. Behind a street that lacks the
   * number asked for stand the numbers nearest to it.
   */
  public static List<Answer> of(Geocoder geocoder, Question question) {
    var choices = new ArrayList<Answer>();
    Set<String> ids = new LinkedHashSet<>();
    geocoder.find(question, MOST).stream()
        .flatMap(AnswerChoices::withNumbers)
        .filter(answer -> ids.add(answer.id()))
        .limit(MOST)
        .forEach(choices::add);
    return choices;
  }

  private static Stream<Answer> withNumbers(Answer answer) {
    return Stream.concat(
        Stream.of(answer),
        answer.nearby().stream().limit(NUMBERS).map(number -> numbered(answer, number)));
  }

  private static Answer numbered(Answer street, HouseNumber number) {
    return Answer.of(street.score(), street.street(), Optional.of(number), List.of());
  }
}
