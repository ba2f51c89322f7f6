package fr.arpent.ui.shell;

import fr.arpent.text.Texts;
import fr.arpent.ui.action.Actions;
import fr.arpent.ui.action.Command;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/**
 * Finds commands by words in either language, in any order, without accents, by their beginnings or
 * by letters that follow each other. Of two that answer as well, the one that can be done stands
 * first.
 */
public final class PaletteSearch {
  private static final List<Locale> LANGUAGES = List.of(Locale.FRENCH, Locale.ENGLISH);
  private static final int LINES = 9;

  private final Actions actions;
  private final Function<Locale, Texts> languages;

  /** Searches the commands of {@code actions}. */
  public PaletteSearch(Actions actions, Function<Locale, Texts> languages) {
    this.actions = actions;
    this.languages = languages;
  }

  /** The commands for {@code query}; for an empty one those used last, then others. */
  public List<Command> find(String query) {
    var known = actions.known().stream().filter(c -> c != Command.PALETTE).toList();
    if (query.isBlank()) {
      var found = new LinkedHashSet<>(actions.recent());
      found.remove(Command.PALETTE);
      known.stream().filter(c -> actions.available(c).get()).forEach(found::add);
      return found.stream().limit(LINES).toList();
    }
    var words = PaletteWords.of(query);
    var scored =
        known.stream().map(c -> new Scored(c, score(c, words))).filter(s -> s.score > 0).toList();
    var near = scored.isEmpty() ? byLetters(known, words) : scored;
    return near.stream()
        .sorted(
            Comparator.comparingInt(Scored::score)
                .thenComparing(one -> actions.available(one.command()).get())
                .reversed())
        .limit(LINES)
        .map(Scored::command)
        .toList();
  }

  /** Every word of the query must be found; the command's own name counts more than synonyms. */
  private int score(Command command, PaletteWords words) {
    var total = 0;
    for (var word : words.words()) {
      var best = 0;
      for (var language : LANGUAGES) {
        var texts = languages.apply(language);
        var name = PaletteWords.plain(texts.say(command.words()));
        var also = PaletteWords.plain(texts.say(command.words() + ".words"));
        best = Math.max(best, 3 * PaletteWords.match(name, word));
        best = Math.max(best, 2 * PaletteWords.match(also, word));
      }
      if (best == 0) {
        return 0;
      }
      total += best;
    }
    return total;
  }

  /** Where no word begins or holds what was typed: names with its letters one after the other. */
  private List<Scored> byLetters(List<Command> known, PaletteWords words) {
    return known.stream()
        .filter(c -> words.words().stream().allMatch(word -> word.length() > 2 && in(c, word)))
        .map(c -> new Scored(c, 1))
        .toList();
  }

  private boolean in(Command command, String letters) {
    return LANGUAGES.stream()
        .map(l -> PaletteWords.plain(languages.apply(l).say(command.words())))
        .anyMatch(name -> follows(name, letters));
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

  private record Scored(Command command, int score) {}
}
