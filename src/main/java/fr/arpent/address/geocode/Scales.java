package fr.arpent.address.geocode;

import fr.arpent.address.geocode.AskedToken.Use;
import fr.arpent.address.geocode.NamePart.Of;
import fr.arpent.address.search.IndexedStreet;
import fr.arpent.address.search.StreetKind;
import fr.arpent.address.search.StreetSearch;
import fr.arpent.address.text.Token.Kind;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/** Weighs a street against a question. */
final class Scales {
  private final StreetSearch search;
  private final WordPrices prices;

  Scales(StreetSearch search) {
    this.search = search;
    prices = new WordPrices(search);
  }

  /** What {@code street} is worth as an answer to {@code asked}. */
  Weighed weigh(Asked asked, IndexedStreet street) {
    var parts = NamePart.of(street, prices);
    var alignment = Alignment.of(asked, parts, prices);
    var price =
        alignment.price()
            + lacking(parts, alignment)
            + otherTown(street, parts, alignment)
            + place(asked, street, parts, alignment);
    var numbers = NumberAsked.in(asked, alignment);
    if (numbers.isEmpty() || street.street().kind() != StreetKind.STREET) {
      var left = unexplained(asked, alignment, Set.of()) + otherKind(asked, street, alignment);
      return new Weighed(street, price + left, Optional.empty(), 0);
    }
    return numbered(asked, street, alignment, numbers, price);
  }

  /** A former commune is meant only where it is named. */
  private static double otherTown(IndexedStreet street, List<NamePart> parts, Alignment alignment) {
    var former = street.street().kind() == StreetKind.MUNICIPALITY && !street.oldCity().isEmpty();
    var named =
        IntStream.range(0, parts.size())
            .anyMatch(i -> alignment.has(i) && parts.get(i).of() == Of.OLD_CITY);
    return former && !named ? Prices.WORD : 0;
  }

  private static double place(
      Asked asked, IndexedStreet street, List<NamePart> parts, Alignment alignment) {
    var confirmed =
        IntStream.range(0, parts.size())
            .anyMatch(
                i ->
                    alignment.has(i)
                        && parts.get(i).ofPlace()
                        && parts.get(i).token().kind() == Kind.WORD);
    var agrees = !asked.postcodes().isEmpty() && PlacePrice.agrees(asked, street.street());
    var whole = agrees ? Prices.OTHER_TOWN_SAME_POSTCODE : Prices.OTHER_TOWN;
    var towns =
        asked.towns().stream().mapToDouble(t -> t.price(asked, alignment, whole, confirmed)).sum();
    return PlacePrice.of(asked, street.street(), confirmed) + towns;
  }

  /** A commune for a street, or the other way round. */
  private static double otherKind(Asked asked, IndexedStreet street, Alignment alignment) {
    if (street.street().kind() == StreetKind.MUNICIPALITY) {
      var left = alignment.left().stream().anyMatch(i -> asked.get(i).namesStreet());
      return left ? Prices.ONLY_COMMUNE : 0;
    }
    var typed = asked.tokens().stream().anyMatch(t -> t.isType() || t.mayBeNumber());
    return typed || street.street().kind() == StreetKind.LOCALITY ? 0 : Prices.STREET_UNTYPED;
  }

  private Weighed numbered(
      Asked asked,
      IndexedStreet street,
      Alignment alignment,
      List<NumberAsked> numbers,
      double price) {
    var known = search.numbers(street);
    for (var number : numbers) {
      var found = number.in(known);
      if (found.isPresent()) {
        var left = unexplained(asked, alignment, new HashSet<>(number.words()));
        var first = number.number() == numbers.getFirst().number();
        var other = first ? 0 : Prices.NOT_FIRST_NUMBER;
        return new Weighed(street, price + left + other, found, 0);
      }
    }
    var first = numbers.getFirst();
    var left = unexplained(asked, alignment, new HashSet<>(first.words()));
    var all = price + left + Prices.NUMBER_NOT_THERE;
    return new Weighed(street, all, Optional.empty(), first.number());
  }

  /** The words of the question that neither names nor number explain. */
  private static double unexplained(Asked asked, Alignment alignment, Set<Integer> number) {
    var sum =
        alignment.left().stream()
            .filter(i -> !number.contains(i) && asked.get(i).use() != Use.POSTCODE)
            .mapToDouble(i -> asked.get(i).loss())
            .sum();
    return sum > Prices.MUCH ? Prices.MUCH + (sum - Prices.MUCH) * Prices.MORE : sum;
  }

  /** The words of the names that the question lacks. */
  private static double lacking(List<NamePart> parts, Alignment alignment) {
    var price = 0.0;
    var telling = 0;
    var told = 0;
    for (var of : Of.values()) {
      var lacking = 0.0;
      var there = 0;
      for (var i = 0; i < parts.size(); i++) {
        var part = parts.get(i);
        if (part.of() == of) {
          lacking += alignment.has(i) ? 0 : part.lacking();
          there += alignment.has(i) && part.token().kind() != Kind.STOP ? 1 : 0;
          telling += part.tells() ? 1 : 0;
          told += part.tells() && alignment.has(i) ? 1 : 0;
        }
      }
      price += of == Of.STREET || there > 0 ? lacking : 0;
    }
    return price + (telling > 0 && told == 0 ? Prices.NOTHING_IN_COMMON : 0);
  }
}
