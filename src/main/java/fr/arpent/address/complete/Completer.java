package fr.arpent.address.complete;

import fr.arpent.address.geocode.Answer;
import fr.arpent.address.geocode.Geocoder;
import fr.arpent.address.geocode.Question;
import fr.arpent.address.search.IndexedStreet;
import fr.arpent.address.search.Street;
import fr.arpent.address.search.StreetKind;
import fr.arpent.address.search.StreetSearch;
import fr.arpent.address.text.Token;
import fr.arpent.geo.Distance;
import fr.arpent.geo.LonLat;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds what may be meant by the beginning of an address. For all threads. */
public final class Completer {
  private static final int LOOKED_AT = 120;

  /** Among so many streets those that have the number go before those that lack it. */
  private static final int NUMBERED = 24;

  private static final int TOWNS = 4000;
  private static final int ENOUGH_TO_GUESS = 4;

  private final StreetSearch search;
  private final Geocoder geocoder;
  private final List<Street> towns;

  /** Completes with the streets of {@code search}. */
  public Completer(StreetSearch search, Geocoder geocoder) {
    this.search = search;
    this.geocoder = geocoder;
    towns = search.towns(TOWNS);
  }

  /** The communes it knows, at most some thousand. */
  public List<Street> towns() {
    return towns;
  }

  /**
   * What {@code text} may become, the likeliest first, at most {@code count}. Where nothing begins
   * so, what is most like it.
   *
   * @param near where the user looks: what lies there goes before what is far
   */
  public List<Answer> find(String text, LonLat near, int count) {
    var typed = Typed.of(search.tokens().of(text));
    var found =
        search.beginning(typed.words(), home(near), LOOKED_AT).stream()
            .sorted(order(typed.words(), near))
            .limit(NUMBERED)
            .flatMap(street -> answers(street, typed))
            .sorted(Comparator.comparing(answer -> !answer.nearby().isEmpty()))
            .limit(count)
            .toList();
    return found.isEmpty() && text.strip().length() >= ENOUGH_TO_GUESS
        ? geocoder.find(Question.of(text), count)
        : found;
  }

  private List<String> home(LonLat near) {
    return towns.stream()
        .min(Comparator.comparingDouble(town -> Distance.metres(town.middle(), near)))
        .map(town -> town.name().citycode())
        .filter(code -> !code.isEmpty())
        .stream()
        .toList();
  }

  /** Whole words before beginnings, then what has no other words, then what is near. */
  private static Comparator<IndexedStreet> order(List<Token> words, LonLat near) {
    return Comparator.comparingInt((IndexedStreet street) -> -wholes(street, words))
        .thenComparingInt(street -> street.street().kind() == StreetKind.MUNICIPALITY ? 0 : 1)
        .thenComparingInt(street -> others(street, words))
        .thenComparingDouble(street -> Distance.metres(street.street().middle(), near))
        .thenComparing(street -> street.street().id());
  }

  private static int wholes(IndexedStreet street, List<Token> words) {
    return (int) words.stream().filter(word -> has(street, word)).count();
  }

  private static boolean has(IndexedStreet street, Token word) {
    return Stream.of(street.name(), street.city(), street.oldCity())
        .flatMap(List::stream)
        .anyMatch(word::sameAs);
  }

  private static int others(IndexedStreet street, List<Token> words) {
    return (int)
        street.name().stream()
            .filter(own -> own.kind() == Token.Kind.WORD)
            .filter(own -> words.stream().noneMatch(word -> own.text().startsWith(word.text())))
            .count();
  }

  private Stream<Answer> answers(IndexedStreet street, Typed typed) {
    var alone = Answer.of(1, street.street(), Optional.empty(), List.of());
    if (typed.number().isEmpty() || street.street().kind() != StreetKind.STREET) {
      return Stream.of(alone);
    }
    var numbers = search.numbers(street);
    var same = typed.among(numbers);
    return same.isEmpty()
        ? Stream.of(Answer.of(1, street.street(), Optional.empty(), typed.nearest(numbers)))
        : same.stream().map(n -> Answer.of(1, street.street(), Optional.of(n), List.of()));
  }
}
