package fr.arpent.ui.visit;

import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import fr.arpent.text.Texts;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Which keys do what during a visit. Immutable. */
public final class RoundKeys {

  /** As they are unless the user changes them. */
  public static final RoundKeys USUAL = new RoundKeys(Map.of(), false);

  /** On BÉPO the digits lie on other characters. */
  private static final Map<VisitKey, String> BEPO =
      Map.of(
          VisitKey.CHOICE_1, "'1 '\"",
          VisitKey.CHOICE_2, "'2 '«",
          VisitKey.CHOICE_3, "'3 '»",
          VisitKey.CHOICE_4, "'4 '(",
          VisitKey.CHOICE_5, "'5 ')");

  private final Map<VisitKey, List<RoundStroke>> own;
  private final boolean bepo;

  private RoundKeys(Map<VisitKey, List<RoundStroke>> own, boolean bepo) {
    this.own = Map.copyOf(own);
    this.bepo = bepo;
  }

  /** What {@code text} says, as {@link #text()} wrote it; a damaged one is as good as none. */
  public static RoundKeys read(String text) {
    try {
      var json = JsonParser.parseString(text).getAsJsonObject();
      var own = new EnumMap<VisitKey, List<RoundStroke>>(VisitKey.class);
      for (var key : VisitKey.values()) {
        if (json.has(key.id()) && key != VisitKey.ESCAPE) {
          own.put(key, RoundStroke.all(json.get(key.id()).getAsString()));
        }
      }
      return new RoundKeys(own, json.has("bepo") && json.get("bepo").getAsBoolean());
    } catch (JsonParseException | IllegalStateException | UnsupportedOperationException _) {
      return USUAL;
    }
  }

  /** As text, for the preferences. */
  public String text() {
    var json = new JsonObject();
    json.addProperty("bepo", bepo);
    own.forEach((key, strokes) -> json.addProperty(key.id(), RoundStroke.text(strokes)));
    return json.toString();
  }

  /** Whether the digits are where BÉPO has them. */
  boolean bepo() {
    return bepo;
  }

  /** The same for BÉPO, or for AZERTY and QWERTY. */
  RoundKeys on(boolean aBepo) {
    return aBepo == bepo ? this : new RoundKeys(own, aBepo);
  }

  /** Whether the user gave {@code key} other strokes. */
  boolean changed(VisitKey key) {
    return own.containsKey(key);
  }

  /** The strokes of {@code key}, the one shown first. */
  List<RoundStroke> of(VisitKey key) {
    var changed = own.get(key);
    if (changed != null) {
      return changed;
    }
    var elsewhere = bepo ? BEPO.get(key) : null;
    return elsewhere == null ? key.usual() : RoundStroke.all(elsewhere);
  }

  /** What the strokes of {@code key} are called, parted by commas. */
  public String names(VisitKey key, Texts texts) {
    return of(key).stream().map(stroke -> stroke.name(texts)).collect(Collectors.joining(", "));
  }

  /** What {@code stroke} does. */
  Optional<VisitKey> does(RoundStroke stroke) {
    for (var key : VisitKey.values()) {
      if (of(key).contains(stroke)) {
        return Optional.of(key);
      }
    }
    return Optional.empty();
  }

  /** The same with {@code stroke} alone for {@code key}. */
  RoundKeys with(VisitKey key, RoundStroke stroke) {
    var next = new EnumMap<VisitKey, List<RoundStroke>>(VisitKey.class);
    next.putAll(own);
    next.put(key, List.of(stroke));
    return new RoundKeys(next, bepo);
  }

  /** The same with the usual strokes for {@code key}, but those that do something else now. */
  RoundKeys without(VisitKey key) {
    var next = new EnumMap<VisitKey, List<RoundStroke>>(VisitKey.class);
    next.putAll(own);
    next.remove(key);
    return new RoundKeys(next, bepo);
  }

  /** The strokes that do two things. */
  List<RoundStroke> twice() {
    var seen = new ArrayList<RoundStroke>();
    var twice = new ArrayList<RoundStroke>();
    for (var key : VisitKey.values()) {
      for (var stroke : of(key)) {
        (seen.contains(stroke) ? twice : seen).add(stroke);
      }
    }
    return twice;
  }
}
