package fr.arpent.sample.lights;

import fr.arpent.sample.Dice;
import fr.arpent.sample.dirt.Writing;
import java.util.List;
import java.util.stream.Collectors;

/**
 * How the town's electricians call a junction: last words of its streets, each in their own way.
 */
final class Labels {
  private final Dice dice;

  Labels(Dice dice) {
    this.dice = dice;
  }

  String crossing(List<String> names) {
    int hand = dice.whole(0, 9);
    if (hand == 0) {
      return "Carrefour " + names.getFirst().replaceFirst("^(\\S+) ", "");
    }
    return names.stream()
        .limit(4)
        .map(name -> street(name, hand))
        .collect(Collectors.joining(" / "));
  }

  String pedestrian(String school) {
    return dice.pick("Passage Piéton / ", "Passage piéton / ", "P. Piéton / ")
        + school.replace("École primaire", dice.pick("Ecole", "École", "Gpe scolaire"));
  }

  private static String street(String name, int hand) {
    return switch (hand) {
      case 1, 2 -> Writing.abbreviated(name);
      case 3 -> Writing.capitals(last(name));
      case 4 -> Writing.capitals(Writing.abbreviated(name)).replace(".", "");
      case 5 -> name;
      default -> last(name);
    };
  }

  /** The name without its type and small words, as people say it. */
  private static String last(String name) {
    return name.replaceFirst("^\\S+ ", "").replaceFirst("^(de la |de l'|des |du |de |d')", "");
  }
}
