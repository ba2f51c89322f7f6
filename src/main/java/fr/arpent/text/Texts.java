package fr.arpent.text;

import fr.arpent.base.Message;
import fr.arpent.base.Place;
import fr.arpent.base.Problem;
import java.text.MessageFormat;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.time.temporal.TemporalAccessor;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Says messages in one language. Immutable but for what it has read already; safe for all threads.
 *
 * <p>The bundle of a key is named by the key's first segment and lies in {@code
 * fr/arpent/text/SEGMENT_LANGUAGE.properties}. A key that no bundle has is shown as itself: a test
 * makes sure that this never happens to a user.
 */
public final class Texts {
  private final Locale locale;
  private final Map<String, ResourceBundle> bundles = new ConcurrentHashMap<>();
  private final Map<String, MessageFormat> formats = new ConcurrentHashMap<>();

  private Texts(Locale locale) {
    this.locale = locale;
  }

  /** The texts in French or English, whichever {@code wanted} is nearer to; French for all else. */
  public static Texts in(Locale wanted) {
    return new Texts("en".equals(wanted.getLanguage()) ? Locale.UK : Locale.FRANCE);
  }

  /** French or English, with the country whose numbers and dates are used. */
  public Locale locale() {
    return locale;
  }

  /** The sentence of {@code code} with {@code facts} in its placeholders. */
  public String say(String code, Object... facts) {
    return say(Message.of(code, facts));
  }

  /** The sentence of {@code message}. */
  public String say(Message message) {
    var facts = message.facts().stream().map(this::shown).toArray();
    var format =
        formats.computeIfAbsent(message.code(), c -> new MessageFormat(pattern(c), locale));
    synchronized (format) { // a MessageFormat serves one thread at a time
      return format.format(facts);
    }
  }

  /** The sentence of {@code problem} after its place: {@code villes.csv, ligne 12 : …}. */
  public String say(Problem problem) {
    var where = say(problem.place());
    var what = say(problem.message());
    return where.isEmpty() ? what : say("base.at-place", where, what);
  }

  /** Where {@code place} is, in words; empty for no place. */
  public String say(Place place) {
    var words = new StringBuilder();
    append(words, place.file());
    append(words, place.sheet() == null ? null : say("base.sheet", place.sheet()));
    append(words, place.row() == 0 ? null : say("base.row", place.row()));
    if (place.column() > 0) {
      var letters = Letters.of(place.column());
      append(
          words,
          place.field() == null
              ? say("base.column", letters)
              : say("base.column-named", letters, place.field()));
    }
    return words.toString();
  }

  /** Whether a bundle of this language has {@code code}. */
  public boolean has(String code) {
    try {
      return bundle(code).containsKey(code);
    } catch (MissingResourceException _) {
      return false;
    }
  }

  /** {@code number} as this language writes it: {@code 1 234,5}. */
  public String number(Number number) {
    return NumberFormat.getInstance(locale).format(number);
  }

  /** {@code date} as this language writes it, short: {@code 24 nov. 2026}. */
  public String date(TemporalAccessor date) {
    return DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM).localizedBy(locale).format(date);
  }

  private String pattern(String code) {
    return has(code) ? bundle(code).getString(code) : code.replace("'", "''").replace("{", "'{'");
  }

  /**
   * The bundle of one area, for those who look keys up themselves.
   *
   * @throws MissingResourceException when there is none
   */
  public ResourceBundle area(String area) {
    return bundles.computeIfAbsent(
        area, a -> ResourceBundle.getBundle("fr.arpent.text." + a, locale, OnlyLanguage.CONTROL));
  }

  private ResourceBundle bundle(String code) {
    var dot = code.indexOf('.');
    return area(dot < 0 ? code : code.substring(0, dot));
  }

  /**
   * Bundles are named by their language alone. Asking for one that is not there, of a country or of
   * no language, would look into every library on the class path.
   */
  private static final class OnlyLanguage extends ResourceBundle.Control {
    static final OnlyLanguage CONTROL = new OnlyLanguage();

    @Override
    public List<String> getFormats(String name) {
      return FORMAT_PROPERTIES;
    }

    @Override
    public List<Locale> getCandidateLocales(String name, Locale locale) {
      return List.of(Locale.of(locale.getLanguage()));
    }

    @Override
    public @Nullable Locale getFallbackLocale(String name, Locale locale) {
      return null;
    }
  }

  private Object shown(Object fact) {
    return switch (fact) {
      case Message inner -> say(inner);
      case LocalDate date -> date(date);
      case LocalDateTime moment ->
          DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
              .localizedBy(locale)
              .format(moment);
      case LocalTime time ->
          DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT).localizedBy(locale).format(time);
      default -> fact;
    };
  }

  private static void append(StringBuilder words, @Nullable String part) {
    if (part != null) {
      words.append(words.isEmpty() ? "" : ", ").append(part);
    }
  }
}
