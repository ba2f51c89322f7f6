package fr.arpent.ui.shell;

import fr.arpent.text.Texts;
import fr.arpent.ui.action.Actions;
import fr.arpent.ui.action.Command;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * Finds commands by words in either language, in any order, without accents, by their beginnings or
 * by letters that follow each other.
 */
public final class PaletteSearch {
  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final int LINES = 9;

  private final Actions actions;
  private final Function<Locale, Texts> languages;

  /** Searches the commands of {@code actions}. */
  public PaletteSearch(Actions actions, Function<Locale, Texts> languages) {
    this.actions = actions;
    this.languages = languages;
  }

  /** At most nine commands for {@code query}; for an empty one those used last, then others. */
  public List<Command> find(String query) {
    var known = actions.known().stream().filter(c -> c != Command.PALETTE).toList();
    if (query.isBlank()) {
      var found = new LinkedHashSet<>(actions.recent());
      found.remove(Command.PALETTE);
      known.stream().filter(c -> actions.available(c).get()).forEach(found::add);
      return found.stream().limit(LINES).toList();
    }
    var words = plain(query).strip().split("\\s+", -1);
    var scored = new ArrayList<Scored>();
    for (var command : known) {
      var score = score(command, words);
      if (score > 0) {
        scored.add(new Scored(command, score));
      }
    }
    return scored.stream()
        .sorted(Comparator.comparingInt(Scored::score).reversed())
        .limit(LINES)
        .map(Scored::command)
        .toList();
  }

  /** Every word of the query must be found; the command's own name counts more than synonyms. */
  private int score(Command command, String[] words) {
    var total = 0;
    for (var word : words) {
      var best = 0;
      for (var language : List.of(Locale.FRENCH, Locale.ENGLISH)) {
        var texts = languages.apply(language);
        best = Math.max(best, 3 * match(plain(texts.say(command.words())), word));
        best = Math.max(best, match(plain(texts.say(command.words() + ".words")), word));
      }
      if (best == 0) {
        return 0;
      }
      total += best;
    }
    return total;
  }

  private static int match(String text, String word) {
    if (text.startsWith(word)) {
      return 4;
    }
    if (text.contains(" " + word) || text.contains("’" + word)) {
      return 3;
    }
    if (text.contains(word)) {
      return 2;
    }
    return word.length() > 2 && follows(text, word) ? 1 : 0;
  }

  private static boolean follows(String text, String letters) {
    var at = 0;
    for (var i = 0; i < letters.length(); i++) {
      at = text.indexOf(letters.charAt(i), at) + 1;
      if (at == 0) {
        return false;
      }
    }
    return true;
  }

  static String plain(String text) {
    var apart = Normalizer.normalize(text, Normalizer.Form.NFD);
    return MARKS.matcher(apart).replaceAll("").toLowerCase(Locale.ROOT);
  }

  private record Scored(Command command, int score) {}
}
