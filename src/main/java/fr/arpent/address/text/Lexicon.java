package fr.arpent.address.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** What is known of single words, read from the list that comes with the program. Immutable. */
public final class Lexicon {
  private final Map<String, String> keys = new HashMap<>();
  private final Map<String, Integer> numbers = new HashMap<>();
  private final Map<String, Set<List<String>>> phrases = new HashMap<>();
  private final Map<List<String>, String> phraseKeys = new HashMap<>();
  private final Set<String> types = new HashSet<>();
  private final Set<String> stops = new HashSet<>();
  private final Set<String> noise = new HashSet<>();
  private final Set<String> alone = new HashSet<>();

  private Lexicon() {}

  /** Reads the list. */
  public static Lexicon load() {
    var lexicon = new Lexicon();
    var in =
        Objects.requireNonNull(Lexicon.class.getResourceAsStream("/fr/arpent/address/words.txt"));
    try (var lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      lines.lines().filter(line -> !line.startsWith("#")).forEach(lexicon::take);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return lexicon;
  }

  private void take(String line) {
    var words = List.of(line.split(" ", -1));
    var rest = words.subList(1, words.size());
    switch (words.getFirst()) {
      case "type" -> takeType(rest);
      case "word" -> takeWord(rest);
      case "stop" -> stops.addAll(rest);
      case "phrase" -> takePhrase(line.substring(7));
      case "number" -> rest.stream().skip(1).forEach(w -> takeNumber(w, rest.getFirst()));
      case "noise" -> noise.addAll(rest);
      case "alone" -> alone.addAll(rest);
      default -> throw new IllegalStateException(line);
    }
  }

  private void takeType(List<String> words) {
    types.add(words.getFirst());
    takeWord(words);
  }

  /** The first word that a short form was given for keeps it. */
  private void takeWord(List<String> words) {
    words.forEach(word -> keys.putIfAbsent(word, words.getFirst()));
  }

  private void takeNumber(String word, String value) {
    numbers.put(word, Integer.valueOf(value));
  }

  private void takePhrase(String phrase) {
    var equals = phrase.indexOf('=');
    var words = List.of(phrase.substring(equals + 1).split(" ", -1));
    phrases.computeIfAbsent(words.getFirst(), _ -> new HashSet<>()).add(words);
    phraseKeys.put(words, phrase.substring(0, equals));
  }

  /** The one form of {@code word}. */
  String key(String word) {
    return keys.getOrDefault(word, word);
  }

  /** Whether the key is a kind of street. */
  public boolean isType(String key) {
    return types.contains(key);
  }

  boolean isStop(String word) {
    return stops.contains(word);
  }

  /** Whether a number or a letter after it has nothing to do with the address. */
  public boolean isNoise(String word) {
    return noise.contains(word);
  }

  /** Whether it is no part of an address by itself. */
  public boolean isNoiseAlone(String word) {
    return alone.contains(word);
  }

  /** The number that {@code word} says, 0 for none. */
  int number(String word) {
    return numbers.getOrDefault(word, 0);
  }

  /** The phrases that begin with {@code word}. */
  Set<List<String>> phrases(String word) {
    return phrases.getOrDefault(word, Set.of());
  }

  /** The one word for {@code phrase}. */
  String phraseKey(List<String> phrase) {
    return Objects.requireNonNull(phraseKeys.get(phrase));
  }
}
