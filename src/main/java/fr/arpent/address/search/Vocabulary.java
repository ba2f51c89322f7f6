package fr.arpent.address.search;

import fr.arpent.address.text.Edits;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiTerms;

/**
 * All words of a field, to find those like a given one. In memory: a department has some ten
 * thousand, France some hundred thousand.
 */
final class Vocabulary {
  private final String[] words;
  private final int[] counts;
  private final long[] letters;

  /** The places of the words of each length. */
  private final int[][] byLength;

  private Vocabulary(Map<String, Integer> sorted) {
    words = sorted.keySet().toArray(new String[0]);
    counts = sorted.values().stream().mapToInt(Integer::intValue).toArray();
    letters = Arrays.stream(words).mapToLong(Edits::letters).toArray();
    var longest = Arrays.stream(words).mapToInt(String::length).max().orElse(0);
    byLength = new int[longest + 1][];
    for (var length = 0; length <= longest; length++) {
      byLength[length] = placesOf(length);
    }
  }

  private int[] placesOf(int length) {
    return java.util.stream.IntStream.range(0, words.length)
        .filter(i -> words[i].length() == length)
        .toArray();
  }

  /** The words of {@code field}. */
  static Vocabulary of(IndexReader reader, Field field) throws IOException {
    var sorted = new TreeMap<String, Integer>();
    var terms = MultiTerms.getTerms(reader, field.in());
    if (terms != null) {
      var each = terms.iterator();
      for (var term = each.next(); term != null; term = each.next()) {
        sorted.put(term.utf8ToString(), each.docFreq());
      }
    }
    return new Vocabulary(sorted);
  }

  /** How many documents have {@code word}. */
  int count(String word) {
    var place = Arrays.binarySearch(words, word);
    return place < 0 ? 0 : counts[place];
  }

  /** Whether some word begins with {@code start}. */
  boolean has(String start) {
    var place = Arrays.binarySearch(words, start);
    var at = place < 0 ? -place - 1 : place;
    return at < words.length && words[at].startsWith(start);
  }

  /** A word like another. */
  record Like(String word, int edits) {}

  /** The words that differ from {@code word} by one edit to {@code most}. */
  List<Like> like(String word, int most) {
    var found = new ArrayList<Like>();
    var own = Edits.letters(word);
    var shortest = Math.max(1, word.length() - most);
    var longest = Math.min(byLength.length - 1, word.length() + most);
    for (var length = shortest; length <= longest; length++) {
      for (var place : byLength[length]) {
        // As the distance itself looks first, but with the letters counted once.
        if (Long.bitCount(own ^ letters[place]) <= 2 * most) {
          var edits = Edits.between(word, words[place], most);
          if (edits > 0 && edits <= most) {
            found.add(new Like(words[place], edits));
          }
        }
      }
    }
    return found;
  }

  /** The words that begin with {@code start} and are longer; none where they are too many. */
  List<String> beginning(String start, int most) {
    var place = Arrays.binarySearch(words, start);
    var from = place < 0 ? -place - 1 : place + 1;
    var to = from;
    while (to < words.length && words[to].startsWith(start) && to - from <= most) {
      to++;
    }
    return to - from > most ? List.of() : Arrays.asList(words).subList(from, to);
  }
}
