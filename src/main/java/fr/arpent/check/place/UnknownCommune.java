package fr.arpent.check.place;

import fr.arpent.check.Binding;
import fr.arpent.check.ColumnAdvice;
import fr.arpent.check.ColumnTally;
import fr.arpent.check.Planner;
import fr.arpent.check.TitleWords;
import fr.arpent.check.TitleWords.Meaning;
import fr.arpent.check.Told;
import fr.arpent.check.Where;
import fr.arpent.geo.commune.Commune;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A code that is written like INSEE's of a commune and is none, or no longer since a merger. Codes
 * of countries ({@code 99…}) are not looked at.
 */
public final class UnknownCommune implements ColumnAdvice {
  private static final Pattern CODE = Pattern.compile("(?!99)\\d{5}|2[AB]\\d{3}");

  private final KnownCommunes communes;

  /** Looks codes up in {@code communes}. */
  public UnknownCommune(KnownCommunes communes) {
    this.communes = communes;
  }

  @Override
  public String name() {
    return "unknown-commune";
  }

  @Override
  public String key() {
    return "check.place.unknown-commune";
  }

  @Override
  public boolean looksAt(Binding binding, Planner planner) {
    return TitleWords.of(binding).means(Meaning.COMMUNE_CODE);
  }

  @Override
  public List<Told> look(ColumnTally tally) {
    var unknown = new HashMap<Integer, List<Object>>();
    var former = new HashMap<Integer, List<Object>>();
    tally
        .codes()
        .filter(code -> CODE.matcher(tally.text(code)).matches())
        .filter(code -> communes.get().find(tally.text(code)).isEmpty())
        .forEach(
            code ->
                after(tally.text(code))
                    .ifPresentOrElse(
                        now -> former.put(code, List.of(now.code(), now.name())),
                        () -> unknown.put(code, List.of())));
    var spot = tally.binding().spot();
    var told = new ArrayList<>(tally.cells(cause(Where.CELL, spot), unknown));
    told.addAll(tally.cells(cause("check.place.former-commune", Where.CELL, spot), former));
    return told;
  }

  /** A number that is a postcode today is meant as one, whatever it was sixty years ago. */
  private Optional<Commune> after(String code) {
    return communes.get().hasPostcode(code) ? Optional.empty() : communes.get().after(code);
  }
}
