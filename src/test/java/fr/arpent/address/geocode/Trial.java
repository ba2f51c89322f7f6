package fr.arpent.address.geocode;

import fr.arpent.address.search.StreetDraft;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;

/**
 * A question of which the right answers are known.
 *
 * @param right the ids of the right answers; empty where no answer is
 */
record Trial(Dirt dirt, String text, Set<String> right) {

  Trial {
    right = Set.copyOf(right);
  }

  /** Whether {@code answer} is what should be answered. */
  boolean isRight(Optional<Answer> answer) {
    return answer.map(a -> right.contains(a.id())).orElse(right.isEmpty());
  }

  /** A question of this kind about some address; empty where there is no such address. */
  static Optional<Trial> draw(Dirt dirt, Around around, Random r) {
    for (var tries = 0; tries < 20; tries++) {
      var street = street(dirt, around, r);
      if (street.isPresent()) {
        var drawn = new Drawn(around.number(street.get(), r), street.get(), around, r);
        var text = dirt.of(drawn);
        if (!text.isEmpty()) {
          return Optional.of(new Trial(dirt, text, right(dirt, drawn, text)));
        }
      }
    }
    return Optional.empty();
  }

  private static Optional<StreetDraft> street(Dirt dirt, Around around, Random r) {
    return switch (dirt.aim()) {
      case PLACE -> around.street(r, s -> !numbered(s));
      case HAMLET -> around.street(r, s -> numbered(s) && s.name().key().contains(MadePlaces.KEY));
      default -> around.street(r, s -> numbered(s) && !s.name().key().contains(MadePlaces.KEY));
    };
  }

  private static boolean numbered(StreetDraft street) {
    return street.numbers().getFirst().number() > 0;
  }

  private static Set<String> right(Dirt dirt, Drawn drawn, String text) {
    var name = drawn.address().street();
    return switch (dirt.aim()) {
      case NUMBER, HAMLET -> drawn.around().sameAs(drawn.address());
      case STREET, PLACE -> drawn.around().sameStreets(name);
      case CORNER -> corner(drawn, text);
      case NONE -> Set.of();
    };
  }

  /** This street and those that come near and are in the text. */
  private static Set<String> corner(Drawn drawn, String text) {
    var right = new HashSet<>(drawn.around().sameStreets(drawn.address().street()));
    drawn.around().meetings(drawn.draft()).stream()
        .filter(s -> text.contains(s.name().name()))
        .forEach(s -> right.addAll(drawn.around().sameStreets(s.name())));
    return right;
  }

  /** {@code count} of every kind that can be made. */
  static List<Trial> of(Around around, Random r, int count) {
    return java.util.Arrays.stream(Dirt.values())
        .flatMap(
            dirt ->
                java.util.stream.IntStream.range(0, count)
                    .mapToObj(_ -> draw(dirt, around, r))
                    .flatMap(Optional::stream))
        .toList();
  }
}
