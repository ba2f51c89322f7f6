package fr.arpent.check.matching;

import fr.arpent.check.repair.Likeness;
import fr.arpent.schema.catalogue.CatalogueEntry;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What the schemas of a catalogue are about, in words, and how many share each: a file called
 * {@code defibrillateurs.csv} is one of defibrillators, whatever its columns are called, as one
 * schema alone is about them.
 *
 * @param words of each schema, in the singular without accents
 * @param shared how many schemas have each
 */
record Subjects(Map<CatalogueEntry, Set<String>> words, Map<String, Integer> shared) {
  private static final int SHORTEST = 3;
  private static final int RARE = 3;
  private static final double FIRST = 0.35;
  private static final double MORE = 0.1;
  private static final int MOST = 2;

  static Subjects of(List<CatalogueEntry> entries) {
    var words = new HashMap<CatalogueEntry, Set<String>>();
    var shared = new HashMap<String, Integer>();
    for (var entry : entries) {
      var own = new HashSet<String>();
      own.addAll(words(entry.name() + " " + entry.title()));
      entry.keywords().forEach(keyword -> own.addAll(words(keyword)));
      words.put(entry, own);
      own.forEach(word -> shared.merge(word, 1, Integer::sum));
    }
    return new Subjects(words, shared);
  }

  /**
   * How much a file's name says that it is about what a schema is about.
   *
   * @param score what that adds, from 0 on
   * @param rare whether one of its words is a word of few schemas
   * @param word the first word in common, empty when there is none
   */
  record Named(double score, boolean rare, String word) {}

  Named likeness(CatalogueEntry entry, String file) {
    var own = words.getOrDefault(entry, Set.of());
    var common =
        words(file.replaceFirst("\\.[^.]*$", "")).stream()
            .distinct()
            .filter(own::contains)
            .limit(MOST)
            .toList();
    var rare = common.stream().anyMatch(word -> shared.getOrDefault(word, 0) <= RARE);
    var score = common.isEmpty() ? 0 : (rare ? FIRST : MORE) + MORE * (common.size() - 1);
    return new Named(score, rare, common.isEmpty() ? "" : common.getFirst());
  }

  private static List<String> words(String text) {
    return Arrays.stream(Likeness.singular(text).split(" "))
        .filter(word -> word.length() > SHORTEST)
        .toList();
  }
}
