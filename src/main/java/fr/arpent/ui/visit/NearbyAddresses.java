package fr.arpent.ui.visit;

import fr.arpent.address.AddressIndex;
import fr.arpent.address.Candidate;
import fr.arpent.geo.LonLat;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** The addresses around a place, the nearest first, found by their words. Immutable. */
public final class NearbyAddresses {
  private static final double METRES = 20_000;

  /** Which side of the street each lies on is found by comparing it with all others. */
  private static final int MOST = 4_000;

  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final Pattern APART = Pattern.compile("[^\\p{L}\\p{N}]+");

  private final List<Entry> entries;

  private NearbyAddresses(List<Entry> entries) {
    this.entries = entries;
  }

  /** No address. */
  static final NearbyAddresses NONE = new NearbyAddresses(List.of());

  /** Those of {@code index} around {@code place}; takes some 100 ms for a large town. */
  public static NearbyAddresses of(AddressIndex index, LonLat place) {
    return new NearbyAddresses(
        index.nearest(place, METRES, MOST).stream()
            .map(near -> new Entry(near, " " + plain(near.address().label())))
            .toList());
  }

  /**
   * Those that have a word beginning with each word of {@code text}, whatever the order, the case
   * and the accents: at most {@code count}, the nearest first. Without words the nearest.
   */
  public List<Candidate> find(String text, int count) {
    var words = Arrays.stream(plain(text).split(" ", -1)).filter(w -> !w.isEmpty()).toList();
    return entries.stream()
        .filter(entry -> words.stream().allMatch(word -> entry.words.contains(" " + word)))
        .limit(count)
        .map(Entry::near)
        .toList();
  }

  private static String plain(String text) {
    var apart = Normalizer.normalize(text, Normalizer.Form.NFD);
    var folded = MARKS.matcher(apart).replaceAll("").toLowerCase(Locale.ROOT);
    return APART.matcher(folded).replaceAll(" ").strip();
  }

  private record Entry(Candidate near, String words) {}
}
